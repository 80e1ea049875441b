/** The notes of a made-up article in a style, with what each of them cites. */
import { runTogether } from './ambiguity.mjs';
import { makeDocument } from './archives.mjs';
import { RecordingEngine } from './engine.mjs';
import { isIn } from './normal.mjs';
import { People } from './people.mjs';
import { printedFields } from './printed.mjs';
import { Random, seedOf } from './random.mjs';
import { WORDS } from './words/index.mjs';
import { makeWorks } from './works.mjs';

/** The part of the citations in full that are archival documents. */
const ARCHIVAL = 0.2;
const POSITIONS = { first: 0, short: 1, ibid: 2, 'ibid-with-locator': 3 };
const NO_LOCATOR = new Set(['webpage', 'interview', 'article-newspaper', 'legal_case', 'paper-conference']);

/** Names and a date alone, as styles print works without a title: no reader can tell them from a short form. */
const isShortForm = ({ title, 'container-title': container, URL: address }) => !(title ?? container ?? address);

const isNothing = (text) => text === '' || /\[CSL STYLE ERROR|\[NO_PRINTED_FORM\]/.test(text);

/** Short forms of author and year stand in notes without their brackets. */
const withoutBrackets = (text) => text.replace(/^\((.*)\)$/, '$1');

/** A place in a work: inside its pages where it has some. */
function locatorFor(random, { type, page }) {
  if (NO_LOCATOR.has(type) || random.chance(0.3)) return {};
  const [first = 1, last = 320] = page?.split('-').map(Number) ?? [];
  const from = random.integer(first, Math.max(first, last - 3));
  return { locator: random.chance(0.25) ? `${from}-${from + random.integer(1, 3)}` : String(from), label: 'page' };
}

/** What of a set citation's place is printed. */
function placeOf(records, text, { locator, label }) {
  if (locator === undefined) return {};
  const printed = records.find(({ variables, text: part }) => variables?.includes('locator') && isIn(part, text));
  const digits = printed && /\d[\d–‑-]*/.exec(printed.text)?.[0];
  return digits === undefined ? {} : { locator: digits, label };
}

/** Author and title, or author and year, are all that is printed: a short form, whatever its position. */
const isShort = ({ title, issued, ...printed }) =>
  (title === undefined || issued === undefined) && Object.keys(printed).every((field) => SAID_IN_SHORT.has(field));

const SAID_IN_SHORT = new Set(['author', 'editor', 'translator']);

class Writer {
  constructor({ style, root, locale, seed, count, locales, months }) {
    this.random = new Random(seedOf(`${style} ${locale}`, seed));
    this.language = locale.slice(0, 2);
    this.people = new People(this.random);
    this.words = WORDS[this.language];
    this.months = months;
    this.documents = Array.from({ length: Math.floor(count * ARCHIVAL) }, (_, at) =>
      makeDocument({ random: this.random, people: this.people, language: this.language, id: `a${at + 1}` }),
    );
    this.items = makeWorks({
      random: this.random,
      people: this.people,
      language: this.language,
      count: Math.ceil(count * (1 - ARCHIVAL)),
    });
    this.engine = new RecordingEngine(root, { items: this.items, locale, locales });
    this.works = new Map();
    this.ambiguous = [];
    this.notes = [];
    this.previous = [];
  }

  /** What the style says of an item in full, kept as what must be read of it. */
  know(item, { text, records }) {
    const pairs = runTogether(records, text);
    this.ambiguous.push(...pairs);
    const printed = printedFields(records, item, text, this.months);
    const unasked = new Set(pairs.flat().map((field) => field.replace(/-short$/, '')));
    for (const field of unasked) delete printed[field];
    const mayHave = [...unasked, ...(item.title === undefined ? ['title', 'genre'] : [])];
    this.works.set(item.id, { id: item.id, type: item.type, language: item.language, printed, mayHave });
  }

  /** A citation of a library's item in a position. */
  library(item, position) {
    const place = position === 'ibid' ? {} : locatorFor(this.random, item);
    const set = this.engine.cite({ id: item.id, position: POSITIONS[position], ...place });
    if (isNothing(set.text)) return undefined;
    if (position === 'first') this.know(item, set);
    const named = set.records.some(({ variables }) =>
      variables?.some((name) => ['author', 'editor', 'title', 'title-short'].includes(name)),
    );
    const form = position === 'first' ? 'full' : named ? 'short' : 'ibid';
    return {
      text: withoutBrackets(set.text),
      citation: {
        work: item.id,
        form,
        ...(form === 'full' && isShort(this.works.get(item.id).printed) && { anyForm: true }),
        ...placeOf(set.records, set.text, place),
      },
    };
  }

  document({ work, text, ...place }) {
    this.works.set(work.id, { ...work, language: this.language });
    return { text, citation: { work: work.id, form: 'full', ...place } };
  }

  /** One note of several citations, with signals before some. */
  note(cites) {
    const set = cites.filter((cite) => cite !== undefined);
    if (set.length === 0) return;
    const { random, words } = this;
    const texts = set.map(({ text, citation }, at) => {
      if (citation.form === 'ibid' || !random.chance(at === 0 ? 0.2 : 0.35)) return text;
      return `${random.pick(at === 0 ? words.signals : words.inner)} ${text}`;
    });
    const text = texts.map((one) => one.replace(/[.;,]$/, '')).join('; ');
    this.notes.push({ text: /[.?!…]$/.test(text) ? text : `${text}.`, citations: set.map(({ citation }) => citation) });
    this.previous = set.map(({ citation }) => citation.work);
  }

  /** A later note on a work that was cited in full: once more, or `ibid.` where the style has it. */
  later() {
    const { random, items } = this;
    const cited = items.filter(({ id }) => this.works.has(id));
    if (cited.length === 0) return;
    const last = this.previous.length === 1 && cited.find(({ id }) => id === this.previous[0]);
    if (last && random.chance(0.5)) this.note([this.library(last, random.pick(['ibid', 'ibid-with-locator']))]);
    else
      this.note(
        random
          .shuffled(cited)
          .slice(0, random.chance(0.2) ? 2 : 1)
          .map((item) => this.library(item, 'short')),
      );
  }

  /** Everything once in full, in notes of one, two or three works, with later notes between. */
  fullNotes() {
    const { random } = this;
    const first = random.shuffled([
      ...this.items.map((item) => () => this.library(item, 'first')),
      ...this.documents.map((document) => () => this.document(document)),
    ]);
    while (first.length > 0) {
      this.note(first.splice(0, random.weighted([[1, 60], [2, 28], [3, 12]])).map((set) => set())); // prettier-ignore
      if (random.chance(0.6)) this.later();
      if (random.chance(0.3)) this.later();
    }
  }

  /** For styles of author and year: the entries of the bibliography, each a note, with short forms between. */
  entryNotes() {
    const { random, engine } = this;
    const entries = engine.entries();
    const first = random.shuffled([...this.items, ...this.documents]);
    for (const one of first) {
      if (one.work) this.note([this.document(one)]);
      else {
        const entry = entries.get(one.id);
        if (!entry || isNothing(entry.text)) continue;
        this.know(one, entry);
        if (isShortForm(this.works.get(one.id).printed)) {
          this.works.delete(one.id);
          continue;
        }
        this.note([{ text: entry.text, citation: { work: one.id, form: 'full' } }]);
      }
      if (random.chance(0.5)) this.later();
    }
  }
}

/**
 * @param style its id, `root` its element without the full stop that ends notes
 * @returns `{ style, locale, notes: [{ text, citations }], works: Map, ambiguous }`
 */
export function writeArticle({ style, locale, ...options }) {
  const writer = new Writer({ style, locale, ...options });
  if (writer.engine.isNoteStyle) writer.fullNotes();
  else writer.entryNotes();
  const { notes, works, ambiguous } = writer;
  return { style, locale, notes, works: [...works.values()], ambiguous };
}
