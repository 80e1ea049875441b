import { inheritPlaces } from '../csl/inherit-places.ts';
import type { CslCitation, CslCitationItem } from '../model/index.ts';

/** Where a citation stands in relation to those before it (CSL 1.0.2, `position`). */
export interface Placed {
  /** With the place that a bare `ibid.` stands for. */
  readonly item: CslCitationItem;
  readonly position: 'first' | 'subsequent' | 'ibid' | 'ibid-with-locator';
  readonly nearNote: boolean;
  /** The number of the note in which the work is cited first, where that is another one. */
  readonly firstNote: number | undefined;
}

export interface PositionOptions {
  /** How many notes back is near. */
  readonly nearNoteDistance: number;
  /** The author's own choice of full, short and ibid. forms instead of CSL's rules. */
  readonly asCited: boolean;
}

/** CSL's rule for a citation of the work that was cited just before. */
function ibidPosition(before: CslCitationItem, { locator, label }: CslCitationItem): Placed['position'] {
  if (locator === undefined) return before.locator === undefined ? 'ibid' : 'subsequent';
  return before.locator === locator && before.label === label ? 'ibid' : 'ibid-with-locator';
}

/** A bare `ibid.` is one whatever the place that it stands for. */
function citedPosition({ form, locator }: CslCitationItem): Placed['position'] {
  if (form === 'full') return 'first';
  if (form === 'short') return 'subsequent';
  return locator === undefined ? 'ibid' : 'ibid-with-locator';
}

/**
 * The position of every citation, note by note, by the rules of CSL 1.0.2 ("Locators … position"). `ibid.` needs the
 * same work just before: in the same note, or as the only one of the note before. Linear in the number of citations.
 */
export function placeCitations(
  citations: readonly CslCitation[],
  { nearNoteDistance, asCited }: PositionOptions,
): Placed[][] {
  const firstNotes = new Map<string, number>();
  const lastNotes = new Map<string, number>();
  let before: readonly CslCitationItem[] = [];
  return inheritPlaces(citations).map(({ citationItems, properties: { noteIndex } }, at) => {
    const placed = citationItems.map((item, k): Placed => {
      const previous = k > 0 ? citationItems[k - 1] : before.length === 1 ? before[0] : undefined;
      const printed = citations[at]?.citationItems[k] ?? item;
      const firstNote = firstNotes.get(item.id);
      const lastNote = lastNotes.get(item.id);
      firstNotes.set(item.id, firstNote ?? noteIndex);
      lastNotes.set(item.id, at);
      const again = previous?.id === item.id ? ibidPosition(previous, item) : 'subsequent';
      const byRule = firstNote === undefined ? 'first' : again;
      return {
        item,
        position: asCited ? citedPosition(printed) : byRule,
        nearNote: lastNote !== undefined && at - lastNote <= nearNoteDistance,
        firstNote: firstNote === noteIndex ? undefined : firstNote,
      };
    });
    before = citationItems;
    return placed;
  });
}
