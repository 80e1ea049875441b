import type { Pass } from '../pass.ts';
import { textOf, type Mention } from '../state.ts';

/** First and last page of `421–39` or `12`. */
function pageRange(text: string | undefined): readonly [number, number] | undefined {
  const found = /^(\d+)\s*(?:[-‐‑‒–—]\s*(\d+))?/.exec(text ?? '');
  if (!found?.[1]) return undefined;
  const first = Number(found[1]);
  const last = found[2] ?? '';
  return [first, last === '' ? first : Number(found[1].slice(0, Math.max(0, found[1].length - last.length)) + last)];
}

/** The locator lies inside the article's pages, outside them, or nobody can tell: where only its first page is printed. */
function fits(mention: Mention, antecedent: Mention): boolean | undefined {
  const pages = pageRange(antecedent.work && textOf(antecedent.work.fields, 'page'));
  const place = pageRange(mention.citation.reading.locators[0]?.locator);
  if (!pages || !place) return undefined;
  if (pages[0] === pages[1] && place[0] > pages[0]) return undefined;
  return place[0] >= pages[0] && place[1] <= pages[1];
}

/**
 * Ibid. is the work cited just before: in the same note, or last in the note before. After a note with several works
 * the locator may tell which one is meant.
 */
export const ibid: Pass = {
  name: 'ibid',
  run({ mentions }) {
    let group: Mention[] = [];
    let latest: Mention[] = [];
    let note = 0;
    for (const mention of mentions) {
      if (mention.note !== note) {
        latest = group.length > 0 ? group : latest;
        group = [];
        note = mention.note;
      }
      if (mention.reference?.kind === 'ibid' && !mention.work) {
        const candidates = group.length > 0 ? group.slice(-1) : latest;
        const last = candidates.at(-1);
        const fitting = candidates.filter((candidate) => fits(mention, candidate) === true);
        const possible = candidates.filter((candidate) => fits(mention, candidate) !== false);
        const chosen = last && fits(mention, last) === false ? (fitting.at(-1) ?? possible.at(-1) ?? last) : last;
        mention.work = chosen?.work;
        if (!chosen?.work) mention.doubt = 'no-antecedent';
        else if (new Set(candidates.map(({ work }) => work)).size > 1) mention.doubt = 'several-antecedents';
        else if (mention.note - chosen.note > 1) mention.doubt = 'distant-antecedent';
        mention.confidence *= chosen?.work ? Math.min(1, 0.1 + chosen.confidence) * (mention.doubt ? 0.8 : 1) : 0.3;
      }
      if (mention.work) group.push(mention);
    }
  },
};
