import { readBody, type Body } from '../fields/body.ts';
import { readContributors, type Contributors } from '../fields/contributors.ts';
import { yearAt } from '../fields/date.ts';
import { readEdition } from '../fields/edition.ts';
import { isPlace } from '../fields/imprint.ts';
import { trim, type Piece } from '../fields/pieces.ts';
import { readGenre, readReportNumber } from '../fields/report-number.ts';
import { readSeries } from '../fields/series.ts';
import { isBareVolume, isNumber, readVolume } from '../fields/volume.ts';
import type { NoteText } from '../note-text.ts';
import type { MonographDraft } from './types.ts';

/** A reader of one comma-separated piece behind the title; true where it took the piece. */
type Extra = (t: NoteText, piece: Piece, book: MonographDraft) => boolean;

/** `hrsg. von der Zentralverwaltung für Salz`: a body as the one name of a list. */
const asContributors = (body: Body | undefined): Contributors | undefined =>
  body && {
    ...body, namesTo: body.to, role: 'editor', more: false, bare: false, shorter: [], ends: [], closed: true, inverted: false,
  }; // prettier-ignore

const list =
  (
    slot: 'editors' | 'translators',
    ...terms: ('edited-by' | 'editor' | 'translated-by' | 'translator' | 'edited-and-translated-by')[]
  ): Extra =>
  (t, { from, to }, book) => {
    const after = t.term(from, ...terms);
    const people = after ? readContributors(t, after, to) : undefined;
    const whole = people && trim(t, people.to, to).from >= to;
    const names = whole ? people : after ? asContributors(readBody(t, after, to)) : undefined;
    if (!names) return false;
    book[slot] = names;
    if (slot === 'editors' && t.term(from, 'edited-and-translated-by')) book.translators = names;
    book.labels.push({ from, to: after });
    return true;
  };

/** `Working Paper no. 63`, `Report 12`, `Cmnd. 1811`, `Technical report` */
const report: Extra = (t, piece, book) => {
  const found = readReportNumber(t, piece);
  // `Das Salz. Schlussbericht`: a subtitle
  const genre = found?.genre ?? (t.isStop(piece.from - 1) ? undefined : readGenre(t, piece));
  if (!genre) return false;
  book.genre = genre;
  if (found) book.number = found.number;
  book.labels.push(piece);
  return true;
};

const isPage = (t: NoteText, at: number): boolean => /^\d+$/.test(t.char(at));

/** `unpublished PhD thesis`, `tesis de MA thesis`: a few words end in one for a thesis. */
const genreWords = (t: NoteText, { from, to }: Piece): boolean => {
  for (let at = from; at < to && to - from <= LONGEST_GENRE; at++) if (t.term(at, 'genre-thesis') === to) return true;
  return false;
};

const LONGEST_GENRE = 5;

/** What can stand behind a title; the first that takes a piece keeps it. */
export const EXTRAS: readonly Extra[] = [
  // `Title, op. cit., t. II, liv. V`: what follows is a place in a work known already
  (t, { from, to }, book) => {
    const cited = t.term(from, 'op-cit') === to;
    if (cited || book.cited) book.labels.push({ from, to });
    if (cited) book.cited = true;
    const volume = book.cited && !book.volume ? readVolume(t, from, to) : undefined;
    if (volume) book.volume = volume;
    return book.cited === true;
  },
  list('editors', 'edited-by', 'editor', 'edited-and-translated-by'),
  list('translators', 'translated-by', 'translator'),
  // `/ пер. с англ.`, `übers.`: who translated is not said
  (t, { from, to }, book) => {
    const translated = t.term(from, 'translated-by') === to;
    if (translated) book.labels.push({ from, to });
    return translated;
  },
  // `préface de J. Roux`: no part of the title
  (t, { from, to }, book) => {
    const after = t.term(from, 'introduced-by');
    const introduced = after > 0 && readContributors(t, after, to)?.to === to;
    if (introduced) book.labels.push({ from, to });
    return introduced;
  },
  // `trad. it. il Mulino`: the publisher has been read
  (t, { from, to }, book) => {
    const alone = t.term(from, 'translated-by', 'translator') === to;
    if (alone) book.labels.push({ from, to });
    return alone;
  },
  report,
  // `Salt. Discussion paper. 12.`, `(Report)`: the kind alone, and its number behind a mark of its own
  (t, { from, to }, book) => {
    const named = t.term(from, 'genre-paper', 'genre-report') === to;
    const apart = (book.dated === true && t.isStop(from - 1)) || t.char(from - 1) === '(' || isNumber(t, to + 1);
    const kind = named && apart;
    if (kind) book.genre = { from, to };
    const number = t.term(from, 'number') || from;
    const counted = book.genre?.to === from - 1 && !book.number && isNumber(t, number) && number + 1 === to;
    if (counted) book.number = { from: number, to };
    if (kind || counted) book.labels.push({ from, to });
    return kind || counted;
  },
  // `Salt. PhD thesis, Salt University`: the university is told behind it
  (t, { from, to }, book) => {
    const before = t.term(from, 'genre-thesis') > 0 || genreWords(t, { from, to });
    if (before && !book.thesis) book.thesis = { from, to };
    else if (book.thesis && !book.university && t.isCapitalised(from) && !isPlace(t, { from, to }))
      book.university = { from, to };
    else return false;
    return true;
  },
  // `pp. 140–170`, `Pp. 372–406`, `188–201` before the imprint: where a chapter stands
  (t, { from, to }, book) => {
    const start = t.term(from, 'locator-page') || from;
    const range = to === start + 3 && t.tokens[start + 1]?.kind === 'dash' && isPage(t, start) && isPage(t, start + 2);
    if (!range || (start === from && (yearAt(t, start) || yearAt(t, start + 2))) || book.range) return false;
    book.range = { from: start, to };
    book.labels.push({ from, to });
    return true;
  },
  // `Il sale, I, Gli anni del porto`: a Roman numeral of its own, and a title
  (t, { from, to }, book) => {
    const titled = t.char(to) === ',' && t.isCapitalised(to + 1);
    const alone = titled && to === from + 1 && t.isCapitalised(from) && isBareVolume(t, from) && !book.volume;
    if (alone) book.volume = { from, to };
    return alone;
  },
  (t, { from, to }, book) => {
    const volume = readVolume(t, from, to);
    if (!volume) return false;
    // `Т. 3. Кн. 2`: a part of the volume
    book.volume = book.volume ? { from: book.volume.from, to: volume.to } : volume;
    book.labels.push({ from, to: volume.to });
    const rest = trim(t, volume.to, to);
    if (rest.to > rest.from) book.volumeTitle = rest;
    return true;
  },
  (t, { from, to }, book) => {
    const volumes = isNumber(t, from) && t.term(from + 1, 'volumes') === to;
    if (volumes) book.volumes = { from, to: from + 1 };
    if (volumes) book.labels.push({ from, to });
    return volumes;
  },
  (t, piece, book) => {
    const edition = readEdition(t, piece);
    // `2., erw. Aufl.`: the comma belongs to the edition
    const numbered =
      edition &&
      t.char(piece.from - 1) === ',' &&
      !t.isStop(piece.from - 1) &&
      t.token(piece.from - 2)?.kind === 'number' &&
      t.token(piece.from - 2)?.dot;
    if (edition) book.edition = numbered ? { from: piece.from - 2, to: piece.to } : edition;
    return edition !== undefined;
  },
  (t, { from, to }, book) => {
    const after = t.term(from, 'series');
    if (!after || after >= to) return false;
    // `Neue Reihe, 12` counts what it names; `coll. « Champs »` names it itself
    const numbered = isNumber(t, to - 1);
    const series = numbered
      ? { title: { from, to: after }, number: { from: to - 1, to } }
      : readSeries(t, { from, to });
    if (!series) return false;
    book.series = series;
    book.labels.push({ from, to });
    return true;
  },
];
