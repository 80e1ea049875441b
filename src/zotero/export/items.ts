import { baseId } from '../../csl/ids.ts';
import { InputError, type CslItem } from '../../model/index.ts';
import { keyGiver, readPattern } from '../../write/keys.ts';
import type { Item } from '../api.ts';
import type { Breathe } from '../breathe.ts';
import type { Notice } from '../import/report.ts';
import { message, Problem } from '../messages.ts';
import { toCsl } from '../model/index.ts';

/** Items that go out, each with a key of its own. */
interface Leaving {
  readonly items: readonly CslItem[];
  readonly notices: readonly Notice[];
}

/** The tags that a person has given; the others are Zotero's importers' and ours. */
function keywordOf(item: Item): Pick<CslItem, 'keyword'> {
  const tags = (item.toJSON().tags ?? []).filter(({ type }) => type !== 1).map(({ tag }) => tag);
  return tags.length === 0 ? {} : { keyword: tags.join('; ') };
}

function keysBy(pattern: string): (item: CslItem) => string {
  try {
    return keyGiver(pattern === '' ? undefined : readPattern(pattern));
  } catch (error) {
    if (error instanceof InputError) throw new Problem('ibidem-error-key-pattern', { pattern });
    throw error;
  }
}

/**
 * Works of the library as CSL, under keys by a pattern, or those that they have. Notes and attachments are no works. One
 * that cannot be read never stops the others.
 * @throws Problem where there is nothing to export
 */
export async function leavingItems(
  selected: readonly Item[],
  pattern: string,
  breathe: Breathe,
  logError: (error: unknown) => void,
): Promise<Leaving> {
  const giveKey = keysBy(pattern);
  const items: CslItem[] = [];
  const notices: Notice[] = [];
  for (const item of selected.filter((one) => one.isRegularItem())) {
    await breathe();
    try {
      const csl = { ...toCsl(item.toJSON(), baseId, (field) => item.getField(field, true)), ...keywordOf(item) };
      items.push({ ...csl, id: giveKey(csl) });
    } catch (error) {
      logError(error);
      const said = message('ibidem-notice-not-exported', { item: item.getDisplayTitle() });
      notices.push({ severity: 'error', said });
    }
  }
  if (items.length === 0 && notices.length === 0) throw new Problem('ibidem-error-no-items');
  return { items, notices };
}
