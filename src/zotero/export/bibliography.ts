import type { CslItem, Diagnostic } from '../../model/index.ts';
import { FORMATS, renderBibliography, type Page, type Rendering, type Style } from '../../render/index.ts';
import type { Host } from '../host.ts';
import type { Notice } from '../import/report.ts';
import { message, Problem, type MessageId } from '../messages.ts';
import type { Exported } from './request.ts';
import { localesOf, openStyle } from './styles.ts';

/** What a person has chosen. */
export interface Choice {
  readonly style: string;
  /** '' for the style's own, or else Zotero's. */
  readonly locale: string;
  readonly sections: boolean;
}

const NOTICES: Readonly<Record<string, MessageId>> = {
  'empty-entry': 'ibidem-notice-not-set',
  'not-set': 'ibidem-notice-not-exported',
};

const noticeOf = (diagnostic: Diagnostic, titles: ReadonlyMap<string, string>): Notice[] => {
  const { code, severity, item = '' } = diagnostic;
  const id = NOTICES[code];
  return id === undefined ? [] : [{ severity, said: message(id, { item: titles.get(item) ?? item }) }];
};

/** What citeproc-js throws over a style is the style's mistake. */
function set(
  host: Host,
  items: readonly CslItem[],
  style: Style,
  { locale, sections }: Choice,
): Rendering<Page | undefined> {
  const { zotero } = host;
  const language = locale || (style.root.attrs['default-locale'] === undefined ? zotero.locale : undefined);
  try {
    const options = { locales: localesOf(zotero), sections, ...(language !== undefined && { locale: language }) };
    return renderBibliography(items, style, options);
  } catch (error) {
    zotero.logError(error);
    throw new Problem('ibidem-error-style-unusable', { style: style.title });
  }
}

/**
 * The bibliography of works as text, HTML and RTF.
 * @throws Problem where the style is not there, cannot be used, or has no bibliography
 */
export async function bibliography(
  host: Host,
  items: readonly CslItem[],
  choice: Choice,
): Promise<Omit<Exported, 'count'>> {
  const style = await openStyle(host, choice.style);
  const { page, diagnostics } = set(host, items, style, choice);
  if (!page) throw new Problem('ibidem-error-style-no-bibliography', { style: style.title });
  const titles = new Map(items.map(({ id, title = id }) => [id, title]));
  const name = host.say(message('ibidem-file-bibliography'));
  return {
    text: FORMATS.text.write(page),
    html: FORMATS.html.write(page),
    rtf: FORMATS.rtf.write(page),
    fileName: `${name}.${FORMATS.text.extension}`,
    notices: diagnostics.flatMap((diagnostic) => noticeOf(diagnostic, titles)),
  };
}
