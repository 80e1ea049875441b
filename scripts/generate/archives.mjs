/** Archival documents as authors cite them, set by templates of ours. */
import { ARCHIVES, DATES } from './words/archives.mjs';

const fill = (template, values) => template.replace(/\{(\w+)\}/g, (_, name) => values[name]);

/** Numbers for the signs in `fol. ##–##`, of as many digits; a range goes up. */
function numbered(random, text) {
  let last = 0;
  return text.replace(/([–-]?)(#+)/g, (_, dash, marks) => {
    const number = random.integer(10 ** (marks.length - 1), 10 ** marks.length - 2);
    last = dash === '' ? number : Math.max(last + 1, number);
    return dash + last;
  });
}

function dateIn(random, language) {
  const { months, forms } = DATES[language];
  const [y, m, d] = [random.integer(1790, 1979), random.integer(1, 12), random.integer(1, 28)];
  return { parts: [y, m, d], text: fill(random.pick(forms), { y, m, d, month: months[m - 1] }) };
}

const full = ({ given, family, ...particle }) => [given, ...Object.values(particle), family].join(' ');

/** What the description says: a letter between two people, or a document of some kind. */
function describe(random, people, language) {
  const { letters, documents } = ARCHIVES[language];
  const [from, to] = random.chance(0.5) ? [people.one(language), people.one(language)] : [];
  if (from === undefined || to === undefined) {
    const text = random.pick(documents);
    return { text, fields: { title: text.replace(/[‘’]/g, '') }, type: ['document', 'manuscript', 'report'] };
  }
  return {
    text: fill(random.pick(letters), { from: full(from), to: full(to) }),
    fields: { author: [from], recipient: [to] },
    type: ['personal_communication'],
  };
}

/**
 * One document, as its note prints it.
 * @returns the text without its leaf, the leaf apart, and what is printed, as `work.printed` has it
 */
export function makeDocument({ random, people, language, id }) {
  const { repositories, marks, orders, leaves } = ARCHIVES[language];
  const [repository, place, short] = random.pick(repositories);
  const order = random.pick(orders.filter((one) => short !== '' || !one.includes('{short}')));
  const uses = (slot) => order.includes(`{${slot}}`);
  const described = describe(random, people, language);
  const date = dateIn(random, language);
  const [collection, location] = random.pick(marks).map((mark) => numbered(random, mark));
  const mark = [collection, location].filter((part) => part !== '').join(', ');
  const [label, leaf] =
    uses('leaf') && random.chance(0.6) ? random.pick(leaves).map((text) => numbered(random, text)) : [];
  const values = { document: described.text, date: date.text, repository, place, short, mark, leaf: leaf ?? '' };
  const printed = {
    archive: uses('short') ? [short, repository] : [repository, `${repository}, ${place}`, `${repository} ${place}`],
    ...(uses('place') && { 'archive-place': place }),
    locus: mark,
    ...(uses('document') && { ...described.fields, issued: date.parts }),
  };
  return {
    work: {
      id,
      type: uses('document') ? described.type : ['document', 'manuscript'],
      printed,
      mayHave: ['title', 'genre', 'archive-place'],
    },
    text: fill(order, values),
    ...(leaf !== undefined && { locator: leaf.replace(/^[,\s]*\p{L}+[.°]?\s*/u, ''), label }),
  };
}
