import type { Construct } from '../construct.ts';
import { putDescription, readDescription, typeOf } from '../document/description.ts';
import { Draft } from '../draft.ts';
import { readContributors } from '../fields/contributors.ts';
import { readDate } from '../fields/date.ts';
import { isPlace, readImprint } from '../fields/imprint.ts';
import { pieces, trim, type Piece } from '../fields/pieces.ts';
import { readVolume } from '../fields/volume.ts';
import { putTail } from '../frame.ts';
import type { NoteText } from '../note-text.ts';
import { proseWords } from '../prose.ts';

const LATEST = 30;

/** Where the series is named, and where its name with the years it covers ends: `FRUS, 1964–1968`, `DBPO`. */
function findSeries(t: NoteText, from: number, to: number): Piece | undefined {
  for (let at = from; at < Math.min(to, from + LATEST); at = t.skip(at)) {
    const name = t.term(at, 'document-series');
    if (!name) continue;
    const years = readDate(t, t.char(name) === ',' ? name + 1 : name);
    return { from: at, to: years?.precision === 'year' && years.to <= to ? years.to : name };
  }
  return undefined;
}

/** Takes one piece behind the series; true where it is of its kind. */
type Slot = (t: NoteText, piece: Piece, draft: Draft) => boolean;

const SLOTS: readonly Slot[] = [
  (t, { from, to }, draft) => {
    const volume = draft.has('volume') ? undefined : readVolume(t, from, to);
    if (!volume) return false;
    draft.text('volume', volume).explain(from, volume.to);
    const rest = trim(t, volume.to, to);
    if (rest.to > rest.from) imprintOrTitle(t, rest, draft);
    return true;
  },
  // `doc. 34`, `no. 5`, `document 12`
  (t, { from, to }, draft) => {
    const number = t.term(from, 'number', 'document-symbol', 'genre-document');
    if (!number || number !== to - 1 || t.tokens[number]?.kind !== 'number') return false;
    // `Dok. 56, S. 229`: the page is the place
    if (draft.located) {
      draft.text('number', { from: number, to }).explain(from, to);
      return true;
    }
    const span = t.span(number, to);
    draft.locator({ from, to, label: 'section', labelled: true, pinpoint: false, text: t.char(number), span });
    return true;
  },
  // `series III`
  (t, { from, to }, draft) => {
    const series = t.term(from, 'series', 'archive-collection') === to - 1;
    if (series) draft.text('collection-title', { from, to });
    return series;
  },
  (t, { from, to }, draft) => {
    const after = t.term(from, 'edited-by', 'editor');
    const editors = after ? readContributors(t, after, to) : undefined;
    if (editors) draft.names('editor', editors).explain(from, to);
    return editors !== undefined;
  },
  (t, piece, draft) => imprintOrTitle(t, piece, draft),
];

/** `(London: HMSO, 1990)`, `The Far East`, `The Far East (Washington, 1978)`. */
function imprintOrTitle(t: NoteText, { from, to }: Piece, draft: Draft): boolean {
  const open = t.char(to - 1) === ')' ? (t.partner[to - 1] ?? -1) : -1;
  const bare = open < 0 ? readImprint(t, from, to) : undefined;
  const imprint =
    open >= from ? readImprint(t, open + 1, to - 1) : bare?.place && isPlace(t, bare.place) ? bare : undefined;
  if (imprint)
    draft
      .text('publisher-place', imprint.place)
      .text('publisher', imprint.publisher)
      .date('issued', imprint.date)
      .explain(Math.max(open, from), to);
  const end = imprint ? Math.max(open, from) : to;
  if (end <= from) return true;
  if (!draft.has('volume') || draft.has('volume-title') || !t.isCapitalised(from)) return imprint !== undefined;
  draft.text('volume-title', { from, to: end });
  return true;
}

/**
 * A volume of a printed series of documents, or a document in it: `FRUS, 1964–1968, vol. XII, doc. 34`,
 * `Holm to Lund, 3 May 1951, in DBPO, series II, vol. 1, 123–5`.
 */
export const printedDocument: Construct = {
  name: 'printed-document',
  needs: ['document-series'],
  read(frame) {
    const { t, from, to, tail } = frame;
    const series = findSeries(t, from, tail.from);
    if (!series) return undefined;
    const draft = new Draft(t, from, to).bonus(1);
    const led = trim(t, from, series.from);
    const before = t.term(led.to - 1, 'in') === led.to ? trim(t, from, led.to - 1) : led;
    const described = before.to > before.from ? readDescription(t, before) : undefined;
    if (described) {
      if (!described.date || proseWords(t, described) > 1) return undefined;
      putDescription(draft, frame, described);
      draft.explain(before.to, series.from);
    }
    draft.text(described ? 'container-title' : 'title', series);
    putTail(draft, frame);
    for (const part of pieces(t, series.to, tail.from)) {
      const piece = trim(t, part.from, part.to);
      if (piece.to > piece.from) SLOTS.some((slot) => slot(t, piece, draft));
    }
    if (!draft.has('volume') && !draft.located && !draft.has('issued')) return undefined;
    return draft.finish('printed-document', described ? typeOf(t, described) : 'book');
  },
};
