import type { Core } from '../core.ts';
import type { Host } from '../host.ts';
import { words } from './view/element.ts';
import type { Option } from './windows/export-view.ts';

/** The styles to choose from, ours first. */
export async function styleOptions({ styles }: Core, host: Host): Promise<readonly Option[]> {
  return (await styles(host)).map(({ id, title }) => ({ value: id, text: title }));
}

/** Zotero's own language, then those that CSL has, by their names. */
export function localeOptions(locales: Readonly<Record<string, string>>): readonly Option[] {
  const named = Object.entries(locales).map(([value, text]) => ({ value, text }));
  return [
    { value: '', says: words('ibidem-locale-own') },
    ...named.sort((one, other) => one.text.localeCompare(other.text)),
  ];
}
