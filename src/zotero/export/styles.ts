import { InputError } from '../../model/index.ts';
import { readLocaleFile, readStyleFile } from '../../render/style-file.ts';
import type { LocaleSource, Style } from '../../render/style.ts';
import type { Zotero } from '../api.ts';
import type { Host } from '../host.ts';
import { Problem } from '../messages.ts';

/** Our own styles, in the order in which they are offered. */
const OWN = ['ibidem-full-note', 'ibidem-author-date'] as const;

const ownText = ({ readOwn }: Host, id: string): Promise<string> => readOwn(`styles/${id}.csl`);

const isOwn = (id: string): boolean => OWN.some((own) => own === id);

/** The styles to choose from: ours, then those that are installed. */
export async function styles(host: Host): Promise<readonly { readonly id: string; readonly title: string }[]> {
  const own: { id: string; title: string }[] = [];
  for (const id of OWN) own.push({ id, title: readStyleFile(await ownText(host, id)).title });
  await host.zotero.Styles.init();
  return [...own, ...host.zotero.Styles.getVisible().map(({ styleID, title }) => ({ id: styleID, title }))];
}

interface Text {
  readonly title: string;
  readonly xml: string;
  readonly locale: string | null;
}

async function textOf(host: Host, id: string): Promise<Text> {
  if (isOwn(id)) return { title: id, xml: await ownText(host, id), locale: null };
  const { Styles } = host.zotero;
  await Styles.init();
  const installed = Styles.get(id) || Styles.get(`http://www.zotero.org/styles/${id}`);
  if (!installed) throw new Problem('ibidem-error-style-missing', { style: id });
  return { title: installed.title, xml: installed.getXML(), locale: installed.locale };
}

/**
 * A style by its id: one of ours, or one that is installed; a dependent one is set like its parent, in its own locale.
 * @throws Problem where there is none, or its file cannot be used
 */
export async function openStyle(host: Host, id: string): Promise<Style> {
  const { title, xml, locale } = await textOf(host, id);
  try {
    const file = readStyleFile(xml);
    if (file.kind === 'dependent') throw new Problem('ibidem-error-style-missing', { style: file.parent });
    const attrs = { ...file.root.attrs, ...(locale !== null && { 'default-locale': locale }) };
    return { id, title, root: { ...file.root, attrs } };
  } catch (error) {
    if (error instanceof InputError) throw new Problem('ibidem-error-style-unusable', { style: title });
    throw error;
  }
}

/** Zotero's own locale files. Each time they are read anew: citeproc-js changes what it is handed. */
export const localesOf =
  ({ Cite }: Zotero): LocaleSource =>
  (tag) => {
    const text = Cite.System.prototype.retrieveLocale(tag);
    return text === false ? undefined : readLocaleFile(text);
  };
