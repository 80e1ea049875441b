/** What a scorer's message about a work begins with: `work ID field gold …`. */
const faultsOf = (errors, id) => errors.filter((error) => error.startsWith(`work ${id} `));

/** The annotated citation of a note that each citation read from it answers to, in order. */
function align(gold, read, isSame) {
  const taken = new Set();
  return read.map((citation) => {
    const at = gold.findIndex((wanted, k) => !taken.has(k) && isSame(wanted, citation));
    if (at >= 0) taken.add(at);
    return gold[at];
  });
}

/**
 * Every citation read, with its confidence, whether it is right, and if not, why.
 * `scorer` is the module that scores the annotated articles: it matches works and compares their fields.
 */
export function judge({ matchWorks, score, normNum }, gold, { citations, references, links }) {
  const notes = citations.map(({ properties, citationItems }) => ({
    n: properties.noteIndex,
    citations: citationItems.map(({ id, locator, label, form, custom }) => ({
      work: id,
      locator,
      label,
      form,
      custom,
    })),
  }));
  const predicted = { notes, works: Object.fromEntries(references.map((item) => [item.id, item])) };
  const { g2p } = matchWorks(gold, predicted);
  const { errors } = score(gold, predicted);
  const cited = links.filter(({ work }) => work !== undefined);
  let position = 0;
  const wanted = new Map(gold.notes.map(({ n, citations: list }) => [Number(n), list]));
  return notes.flatMap(({ n, citations: read }, k) => {
    const names = ({ work, work_alt: others = [] }) => [work, ...others];
    const isSame = (a, b) => names(a).some((id) => g2p.get(id) === b.work);
    const answers = align(wanted.get(Number(n)) ?? [], read, isSame);
    return read.map(({ work, locator, custom: { confidence, span } }, at) => {
      const answer = answers[at];
      const text = citations[k].custom.text.slice(...span);
      const misplaced = answer
        ? placeFaults(answer, locator)
        : [`goes to ${work}, which the annotation does not cite here`];
      const why = [...misplaced, ...(answer ? faultsOf(errors, answer.work) : [])];
      const { form, citation } = cited[position++];
      return {
        note: n,
        text,
        confidence,
        signs: citation.signs,
        // What the reading itself is to blame for: a short form is not for the fields that another note gives
        readRight: (form === 'full' ? why : misplaced).length === 0,
        right: why.length === 0,
        why: why.join('; '),
      };
    });
  });

  function placeFaults({ work, locator, locator_alt: others = [] }, read) {
    const places = [locator, ...others].filter((place) => place !== undefined).map(normNum);
    const extent = gold.works[work]?.page;
    const placed =
      places.length > 0 ? places.includes(normNum(read ?? '')) : !read || normNum(extent ?? '') === normNum(read);
    return placed ? [] : [`place ${read ?? 'none'} for ${locator ?? 'none'}`];
  }
}
