import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readContributors } from '../fields/contributors.ts';
import { readDate, type DateMention } from '../fields/date.ts';
import { trim, type Piece } from '../fields/pieces.ts';
import { readTail, type Tail } from '../fields/tail.ts';
import { isBareVolume, isNumber, readVolume } from '../fields/volume.ts';
import { putTail, withTail } from '../frame.ts';
import type { NoteText } from '../note-text.ts';

const LONGEST_DESCRIPTION = 24;
const INITIALS = /^\p{Lu}{2,4}$/u;

/** `45th Cong.`, `2nd Session`; index after it, or 0. */
const sessionAt = (t: NoteText, at: number): number =>
  t.tokens[at]?.kind === 'number' ? t.term(at + 1, 'legislature-session') : 0;

/** `SG, 45th Congress`: initials before a session name the record; index after them, or 0. */
function recordByInitials(t: NoteText, at: number): number {
  const next = t.char(at + 1) === ',' ? at + 2 : at + 1;
  return sessionAt(t, next) && INITIALS.test(t.char(at)) ? at + 1 : 0;
}

/** A session ends before a token or the comma before it. */
function followsSession(t: NoteText, at: number): boolean {
  const end = t.char(at - 1) === ',' ? at - 1 : at;
  return t.term(end - 1, 'legislature-session') === end;
}

/** Where the record is named: at the start, or behind the comma that ends a description of what stands in it. */
function findRecord(t: NoteText, from: number, to: number): Piece | undefined {
  for (let at = from; at < to && at - from < LONGEST_DESCRIPTION; at = t.skip(at)) {
    const after = t.term(at, 'legislature-record') || recordByInitials(t, at);
    if (after && after <= to && (at === from || t.char(at - 1) === ',')) return { from: at, to: after };
  }
  return undefined;
}

/** A date behind the columns: `col. 45, 8 Dec. 1919`, `cols 12–14 (28 Oct. 1948)`, `2d Sess., 1266 (1860)`. */
function closingDate(t: NoteText, from: number, to: number): DateMention | undefined {
  const end = t.char(to - 1) === ')' ? to - 1 : to;
  for (let at = end - 1; at > from && end - at <= 5; at--) {
    const date = readDate(t, at);
    const bracketed = t.char(at - 1) === '(';
    const opens = bracketed ? !followsSession(t, at - 1) : t.char(at - 1) === ',' && date?.precision === 'day';
    if (date?.to === end && opens) return date;
  }
  return undefined;
}

/** What may stand behind the record's name, one reader for each; index after what it took, or 0. */
const PARTS: readonly ((t: NoteText, at: number, to: number, draft: Draft, record: Piece) => number)[] = [
  // `Hansard, HC Deb`: the second name says which house
  (t, at, _, draft) => {
    const after = t.term(at, 'legislature-record');
    if (after) draft.text('title', { from: at, to: after });
    return after;
  },
  // `45th Cong., 1st Sess.` belongs to the title
  (t, at, _, draft, record) => {
    const after = sessionAt(t, at);
    if (after) draft.text('title', { from: record.from, to: after });
    return after;
  },
  (t, at, _, draft) => {
    const after = t.term(at, 'series') || (t.tokens[at]?.kind === 'number' ? t.term(at + 1, 'series') : 0);
    if (after) draft.text('collection-title', { from: at, to: after });
    return after;
  },
  (t, at, to, draft) => {
    const volume = readVolume(t, at, to);
    const bare = isBareVolume(t, at) || (t.tokens[at]?.kind === 'word' && !t.isCapitalised(at) && isNumber(t, at));
    if (volume ?? bare) draft.text('volume', volume ?? { from: at, to: at + 1 });
    return volume?.to ?? (bare ? at + 1 : 0);
  },
  (t, at, to, draft) => {
    const number = t.term(at, 'number', 'issue');
    if (!number || number >= to || !isNumber(t, number)) return 0;
    // `No. 94-1487`: the Congress and the number
    const numberTo = t.tokens[number + 1]?.kind === 'dash' && isNumber(t, number + 2) ? number + 3 : number + 1;
    draft.text('number', { from: number, to: numberTo });
    return numberTo;
  },
  (t, at, to, draft) => {
    const date = readDate(t, at);
    if (!date || date.to > to) return 0;
    draft.date('issued', date);
    return date.to;
  },
  // `(1234)`: the number of a paper; `(Hansard)`: the record once more; `(1916)`
  (t, at, to, draft) => {
    const close = t.partner[at] ?? -1;
    if (t.tokens[at]?.kind !== 'bracket' || close <= at || close >= to) return 0;
    const date = readDate(t, at + 1);
    if (date?.to === close && !draft.has('issued')) draft.date('issued', date);
    else if (close === at + 2 && isNumber(t, at + 1)) draft.text('number', { from: at + 1, to: close });
    else if (t.term(at + 1, 'legislature-record') !== close) return 0;
    return close + 1;
  },
];

/** `July 13, 1861 resolution by Representative Nils Ek (D–OH)`: who moved what, and when. */
function putDescription(draft: Draft, t: NoteText, from: number, to: number): void {
  draft.explain(from, to);
  const date = readDate(t, from);
  if (date && date.to <= to) draft.date('issued', date);
  for (let at = from; at < to; at++) {
    const names = t.norm(at) === 'by' ? readContributors(t, at + 1, to) : undefined;
    if (names) return void draft.names('author', names);
  }
}

/**
 * Debates and papers of a parliament: `HC Deb., 5th ser., vol. 123, col. 45, 8 Dec. 1919`,
 * `S. Doc. No. 45, 61st Cong., 2d Sess. (1910), 33`, `Parl. Papers 1850 (1234) xlv, p. 12`.
 */
export const parliamentaryRecord: Construct = {
  name: 'parliamentary-record',
  needs: ['legislature-record', 'legislature-session'],
  read(frame) {
    const { t, from, to } = frame;
    const record = findRecord(t, from, to);
    if (!record) return undefined;
    const dated = closingDate(t, record.to, to);
    const end = dated ? trim(t, record.to, dated.from - 1).to : to;
    const tail: Tail = dated ? readTail(t, record.to, end) : frame.tail;
    const draft = new Draft(t, from, to).bonus(0.8).text('title', record);
    if (record.from > from) putDescription(draft, t, from, record.from);
    for (let at = record.to; at < tail.from;) {
      let next = 0;
      for (const read of PARTS) if (!next) next = read(t, at, tail.from, draft, record);
      if (next) draft.explain(at, next);
      at = next || at + 1;
    }
    if (dated) draft.date('issued', dated).explain(end, to);
    putTail(draft, withTail(frame, tail, end));
    if (tail.locators.length === 0 && !draft.has('issued') && !draft.has('volume')) return undefined;
    return draft.finish('parliamentary-record', draft.has('number') ? 'report' : 'document');
  },
};
