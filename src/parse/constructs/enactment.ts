import type { Construct } from '../construct.ts';
import { Draft } from '../draft.ts';
import { readGazette, type Gazette } from '../fields/gazette.ts';
import { readLocator } from '../fields/locator.ts';
import { trim } from '../fields/pieces.ts';
import { readEnactmentName } from '../legal/enactment-name.ts';
import { place, putParts } from '../legal/parts.ts';
import type { NoteText } from '../note-text.ts';

const LONGEST_SHORT_NAME = 3;

function putGazette(draft: Draft, t: NoteText, gazette: Gazette, to: number): void {
  draft.explain(gazette.from, gazette.to).text('container-title', gazette.name);
  draft.text('volume', gazette.volume).text('issue', gazette.issue);
  if (!draft.has('issued')) draft.date('issued', gazette.date);
  else if (gazette.date) draft.explain(gazette.date.from, gazette.date.to);
  const page = gazette.page && readLocator(t, gazette.page.from, gazette.page.to);
  if (page) draft.locator(page);
  putParts(draft, t, gazette.to, to, [place]);
}

/** `Art. 4 SalzG, BGBl. 2017 I`: the place, the law's abbreviation, the gazette; or the gazette alone. */
function readShort(t: NoteText, from: number, to: number): Draft | undefined {
  const locator = t.term(from, 'gazette') ? undefined : readLocator(t, from, to);
  const start = locator?.to ?? from;
  const comma = t.term(from, 'gazette') ? -1 : t.find(',', start, Math.min(to, start + LONGEST_SHORT_NAME + 1));
  const at = comma > start ? comma + 1 : start;
  const gazette = readGazette(t, at, to);
  if (!gazette || (at === start && locator) || !(gazette.date ?? gazette.issue)) return undefined;
  // `Gaceta del Mar, núm. 12, 3 de mayo de 1812`: the day alone names an issue, as of a newspaper
  if (comma < start && gazette.date?.precision === 'day') return undefined;
  const draft = new Draft(t, from, to).bonus(0.8);
  if (comma > start) draft.text('title', { from: start, to: comma });
  // `Art.` is an entry elsewhere, an article in a law
  if (locator) draft.locator(locator.label === 'sub-verbo' ? { ...locator, label: 'article-locator' } : locator);
  putGazette(draft, t, gazette, to);
  return draft;
}

/**
 * Laws of the continent: `Gesetz vom 3. Mai 1951 über Salz, BGBl. I, S. 83`, `Loi n° 51-46 du 11 janvier 1951 …, JORF`,
 * `Lei n. 2.040, de 28 de setembro de 1871`, `Richtlinie 2001/29/EG …, ABl. EG 2001 L 167/10`.
 */
export const enactment: Construct = {
  name: 'enactment',
  needs: ['enactment', 'gazette'],
  read({ t, from, to, open, tail }) {
    if (open >= 0 && open < to) return undefined;
    const end = tail.url || tail.doi ? tail.from : to;
    const name = readEnactmentName(t, from, end);
    if (!name) return readShort(t, from, end)?.finish('enactment', 'legislation');
    const draft = new Draft(t, from, to).bonus(name.number || name.gazette ? 1 : 0.6);
    draft.text('title', name.title).text('number', name.number).date('issued', name.date);
    draft.text('URL', tail.url).text('DOI', tail.doi).date('accessed', tail.accessed);
    if (end < to) draft.explain(end, to);
    draft.explain(from, name.gazette?.from ?? name.to);
    if (name.gazette) putGazette(draft, t, name.gazette, end);
    else putParts(draft, t, trim(t, name.to, end).from, end, [place]);
    return draft.finish('enactment', 'legislation');
  },
};
