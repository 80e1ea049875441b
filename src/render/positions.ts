import type { CslCitation, CslCitationItem, LocatorLabel } from '../model/index.ts';

/** Where a citation stands in relation to those before it (CSL 1.0.2, `position`). */
export interface Placed {
  readonly item: CslCitationItem;
  readonly position: 'first' | 'subsequent' | 'ibid' | 'ibid-with-locator';
  readonly nearNote: boolean;
  /** The number of the note in which the work is cited first, where that is another one. */
  readonly firstNote: number | undefined;
  readonly locator: string | undefined;
  readonly label: LocatorLabel | undefined;
}

export interface PositionOptions {
  /** How many notes back is near. */
  readonly nearNoteDistance: number;
  /** The author's own choice of full, short and ibid. forms instead of CSL's rules. */
  readonly asCited: boolean;
}

interface Place {
  readonly locator: string | undefined;
  readonly label: LocatorLabel | undefined;
}

const samePlace = (a: Place, b: Place): boolean => a.locator === b.locator && a.label === b.label;

/** CSL's rule for a citation of the work cited just before at `last`. */
function ibidPosition(last: Place, place: Place): Placed['position'] {
  if (place.locator === undefined) return last.locator === undefined ? 'ibid' : 'subsequent';
  return samePlace(last, place) ? 'ibid' : 'ibid-with-locator';
}

function citedPosition(form: CslCitationItem['form'], printed: Place): Placed['position'] {
  if (form === 'full') return 'first';
  if (form === 'short') return 'subsequent';
  return printed.locator === undefined ? 'ibid' : 'ibid-with-locator';
}

/**
 * The position of every citation, note by note, by the rules of CSL 1.0.2 ("Locators … position"). `ibid.` needs the
 * same work just before: in the same note, or as the only one of the note before. A bare `ibid.` stands for the place
 * cited before as well, and takes it over. Linear in the number of citations.
 */
export function placeCitations(
  citations: readonly CslCitation[],
  { nearNoteDistance, asCited }: PositionOptions,
): Placed[][] {
  const firstNotes = new Map<string, number>();
  const lastNotes = new Map<string, number>();
  const lastPlaces = new Map<string, Place>();
  let before: readonly CslCitationItem[] = [];
  return citations.map(({ citationItems, properties: { noteIndex } }, at) => {
    const note = at + 1;
    const placed = citationItems.map((item, k): Placed => {
      const { id, form, locator, label } = item;
      const last = lastPlaces.get(id);
      const printed = { locator, label };
      const place = form === 'ibid' && locator === undefined && last ? last : printed;
      const previous = k > 0 ? citationItems[k - 1] : before.length === 1 ? before[0] : undefined;
      const byRule = !last ? 'first' : previous?.id === id ? ibidPosition(last, place) : 'subsequent';
      const firstNote = firstNotes.get(id);
      const lastNote = lastNotes.get(id);
      firstNotes.set(id, firstNote ?? noteIndex);
      lastNotes.set(id, note);
      lastPlaces.set(id, place);
      return {
        item,
        position: asCited ? citedPosition(form, printed) : byRule,
        nearNote: lastNote !== undefined && note - lastNote <= nearNoteDistance,
        firstNote: firstNote === noteIndex ? undefined : firstNote,
        ...place,
      };
    });
    before = citationItems;
    return placed;
  });
}
