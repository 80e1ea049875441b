import { textOf, type Element } from '../markup/element.ts';
import { isFor, styleOf } from './vocabulary.ts';

/** What is never text. */
const NAMES: ReadonlySet<string> = new Set([
  'audio', 'button', 'canvas', 'datalist', 'dialog', 'embed', 'form', 'head', 'iframe', 'input', 'link', 'meta', 'nav', 'noscript', 'object',
  'script', 'select', 'style', 'svg', 'template', 'textarea', 'title', 'video',
]); // prettier-ignore

/** What a page is furnished with, by role, and by the classes that publishers and authors of pages use. */
const PURPOSES: ReadonlySet<string> = new Set([
  'navigation', 'banner', 'search', 'menu', 'menubar', 'toolbar', 'tooltip', 'dialog', 'contentinfo', 'complementary', 'doc-toc', 'doc-pagebreak',
  'toc', 'pagebreak', 'page-list', 'landmarks', 'paranumber', 'breadcrumb', 'breadcrumbs', 'navbar', 'sidebar',
  // for those who hear the page
  'sr-only', 'visually-hidden', 'u-visually-hidden', 'visuallyhidden', 'screen-reader-text', 'show-for-sr', 'assistive-text',
  'cite-accessibility-label', 'hidden',
  // the note once more, beside its call
  'sidenotes', 'sidenote', 'footnote_tooltip', 'footnote-tooltip', 'tooltip-content', 'qtip-content',
  // links back, and to other services
  'doc-backlink', 'footnote-back', 'footnote-backref', 'footnote-backlink', 'footnote-return', 'backlink', 'mw-cite-backlink', 'mw-editsection',
  'footnote_backlink', 'reversefootnote', 'google-scholar', 'google-scholar-ref', 'reflinks', 'ref-links', 'citationlinks', 'extra-links',
  'article-tools', 'social-share', 'share-buttons', 'related-articles', 'recommendations', 'cookie-banner', 'c-article-references__links',
]); // prettier-ignore

/** Links to other services, by what they say. */
const SERVICE =
  /^\[?(?:google scholar|cross ?ref|web of science ?®?|pubmed(?: central)?|scopus|worldcat|jstor|open ?url|full text|view (?:in )?article|find in (?:a )?library|search ads|open in new tab|download citation|edit|zobacz|↑|↩︎?|↵|\^)\]?$/i;
const LONGEST_SERVICE = 40;

const isHidden = (element: Element): boolean =>
  'hidden' in element.attributes ||
  element.attributes['aria-hidden'] === 'true' ||
  styleOf(element, 'display') === 'none' ||
  styleOf(element, 'mso-element') === 'comment-list';

/** Whether an element belongs to the page rather than to what is to be read on it. */
export function isFurniture(element: Element): boolean {
  if (NAMES.has(element.name) || isHidden(element)) return true;
  if (isFor(element, PURPOSES)) return true;
  if (element.name !== 'a') return false;
  const label = textOf(element);
  return label.length <= LONGEST_SERVICE && SERVICE.test(label);
}
