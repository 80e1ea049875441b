import type { Page } from '../page.ts';
import { headline } from './html/blocks.ts';
import { contextOf } from './html/context.ts';
import { element, escapeText } from './html/element.ts';
import { roleOf, sections } from './html/sections.ts';
import { STYLE_HASH, STYLE_SHEET } from './html/style-sheet.ts';

const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * One file that stands for itself: no script, nothing fetched; to be read on a screen or a phone, and to be printed.
 * HTML that is well-formed as XML, too.
 */
export function writeHtml(page: Page): string {
  const { title, subtitle, blocks } = page;
  const context = contextOf(page);
  const role = roleOf(blocks);
  const content = sections(blocks, role !== undefined, context);
  const under =
    subtitle === undefined ? '' : `\n${element('p', { role: 'doc-subtitle' }, headline(subtitle, context))}`;
  return `<!DOCTYPE html>
<html lang="${context.language}" dir="${context.direction}">
<head>
<meta charset="utf-8"/>
<!-- The policy allows this very style sheet and nothing else: whoever changes a letter of it must take the policy out. -->
<meta http-equiv="Content-Security-Policy" content="${POLICY}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="generator" content="Ibidem"/>
<title>${escapeText(subtitle === undefined ? title : `${title} – ${subtitle}`)}</title>
<style>${STYLE_SHEET}</style>
</head>
<body>
<main>
<header>
<h1 id="title">${headline(title, context)}</h1>${under}
</header>
${role === undefined ? content : element('section', { role, 'aria-labelledby': 'title' }, `\n${content}\n`)}
</main>
</body>
</html>
`;
}
