/** Compares what was read of an article with what its notes print. */
import { fold } from './normal.mjs';
import { sameValue, valueOf, FIELDS } from './compare.mjs';
import { typesToTell } from './types.mjs';

/** Citations of a note in pairs, in order: as many as there are on both sides. */
const paired = (wanted, found) =>
  wanted.map((citation, at) => [citation, found.length === wanted.length ? found[at] : undefined]);

/** Which item each work was read as: the one that its citation in full links to; where counts differ, the one most like it. */
function itemsOfWorks({ notes, works }, read) {
  const items = new Map();
  const taken = new Set();
  const take = (work, id) => {
    if (id === undefined || taken.has(id) || items.has(work)) return;
    items.set(work, id);
    taken.add(id);
  };
  const byId = new Map(works.map((work) => [work.id, work]));
  notes.forEach(({ citations }, at) => {
    const found = read.notes[at];
    for (const [citation, other] of paired(citations, found))
      if (citation.form === 'full') take(citation.work, other?.id);
    if (found.length === citations.length) return;
    for (const { work, form } of citations)
      if (form === 'full')
        take(
          work,
          mostLike(
            byId.get(work),
            found.map(({ id }) => id).filter((id) => !taken.has(id)),
            read.items,
          ),
        );
  });
  return items;
}

function mostLike({ printed }, ids, items) {
  const words = new Set(
    fold([printed.title, printed.archive, printed.locus].flat().filter(Boolean).join(' ')).split(' '),
  );
  const shared = (id) => {
    const item = items.get(id) ?? {};
    const own = fold(
      [item.title, item.archive, item.archive_collection, item.archive_location].filter(Boolean).join(' '),
    ).split(' ');
    return own.filter((word) => words.has(word)).length;
  };
  return ids
    .map((id) => [shared(id), id])
    .filter(([count]) => count > 0)
    .sort(([one], [other]) => other - one)[0]?.[1];
}

/**
 * @param article of `writeArticle`
 * @param read `{ notes: citations a note, items: CSL-JSON by id }`
 * @returns observations: `{ what, field, type, ok | tp, fp, fn, … }`, for the report to count
 */
export function scoreArticle(article, read) {
  const items = itemsOfWorks(article, read);
  const seen = [];
  const noteOf = new Map();
  article.notes.forEach(({ text, citations }, at) => {
    const found = read.notes[at];
    seen.push({
      what: 'count',
      ok: found.length === citations.length,
      text,
      wanted: citations.length,
      got: found.length,
    });
    for (const [citation, other] of paired(citations, found)) {
      if (citation.form === 'full') noteOf.set(citation.work, text);
      seen.push({
        what: 'link',
        form: citation.form,
        ok:
          other !== undefined &&
          items.get(citation.work) === other.id &&
          (citation.anyForm === true || (citation.form === 'full') === (other.form === 'full')),
        text,
        wanted: `${citation.form} ${citation.work}`,
        got: other && `${other.form} ${other.id}`,
      });
      seen.push(...locatorSeen(citation, other, read.items, text));
    }
  });
  for (const work of article.works) {
    const item = read.items.get(items.get(work.id)) ?? {};
    const places = read.places.get(items.get(work.id)) ?? [];
    const about = { work: work.id, type: [work.type].flat()[0], text: noteOf.get(work.id) };
    for (const field of FIELDS) seen.push(...fieldSeen(field, work, item, places).map((one) => ({ ...about, ...one })));
    const types = typesToTell(work);
    if (types && items.has(work.id))
      seen.push({ ...about, what: 'type', ok: types.includes(item.type), wanted: types[0], got: item.type });
  }
  return seen;
}

function locatorSeen({ locator, label }, other, items, text) {
  if (other === undefined && locator === undefined) return [];
  const got = other?.locator;
  if (locator === undefined) {
    // The pages of a whole article may be taken for the place cited.
    const isWhole = got !== undefined && /\d\D+\d/.test(got);
    return got === undefined || isWhole ? [] : [{ what: 'locator', ok: false, text, wanted: '', got }];
  }
  const ok = got !== undefined && fold(got) === fold(locator) && (other.label ?? 'page') === label;
  return [{ what: 'locator', ok, text, wanted: `${label} ${locator}`, got: `${other?.label} ${got}` }];
}

/** True and false positives and false negatives of a field, people one by one. */
function fieldSeen(field, { printed, mayHave }, item, places) {
  const wanted = printed[field];
  const got = valueOf(item, field);
  if (wanted === undefined && (got === undefined || mayHave.includes(field))) return [];
  const result = (tp, fp, fn) => [{ what: 'field', field, tp, fp, fn, wanted, got }];
  if (Array.isArray(got) && (wanted === undefined || typeof wanted[0] === 'object')) {
    const left = [...got];
    let right = 0;
    for (const name of wanted ?? []) {
      const at = left.findIndex((other) => sameValue(field, name, other));
      if (at >= 0) right += left.splice(at, 1).length;
    }
    return result(right, left.length, (wanted?.length ?? 0) - right);
  }
  if (wanted === undefined) return result(0, 1, 0);
  if (got === undefined) {
    if (field === 'page' && places.some((place) => fold(place) === fold(wanted))) return [];
    return result(0, 0, Array.isArray(wanted) && typeof wanted[0] === 'object' ? wanted.length : 1);
  }
  const ok = sameValue(field, wanted, got);
  return result(ok ? 1 : 0, ok ? 0 : 1, ok ? 0 : 1);
}
