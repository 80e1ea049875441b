/** Judges styles by what they print of works. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { probe } from './probe.mjs';
import { load, ROOT } from './sources.mjs';

/** What tells a reader which work is meant, beyond who wrote it and when. */
const TELLING = [
  'title', 'title-short', 'container-title', 'collection-title', 'reviewed-title', 'publisher', 'publisher-place',
  'event-title', 'event-place', 'archive', 'archive-place', 'archive_collection', 'archive_location', 'genre', 'medium',
  'authority', 'number', 'volume', 'page', 'URL', 'DOI',
]; // prettier-ignore

const wordsOf = (text) =>
  text
    .toLowerCase()
    .normalize('NFC')
    .match(/\p{L}{4,}|\p{N}{2,}/gu) ?? [];
const tellingWords = (work) => new Set(TELLING.flatMap((name) => wordsOf(work[name] ?? '')));

/** Every entry by itself: no dash stands for the name of the one before. */
function withoutDashes(root) {
  const mend = (child) => {
    if (child.name !== 'bibliography') return child;
    const attrs = Object.entries(child.attrs).filter(([name]) => name !== 'subsequent-author-substitute');
    return { ...child, attrs: Object.fromEntries(attrs) };
  };
  return { ...root, children: root.children.map(mend) };
}

/** Kinds that a reason names; of more, it says how many. */
const NAMED = 5;

function listed(names) {
  const more = names.length - NAMED;
  const words = more > 1 ? [...names.slice(0, NAMED), `${more} other kinds`] : names;
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** What nearly everybody cites: a style that cannot set these is of no use. */
const COMMON = ['book', 'article-journal'];

const isNameless = ({ author, issued }) => !author && !issued;

/**
 * Makes the judge, which sets the works of the sample and the made-up ones.
 * @returns a function from a style to its verdict: `broken` where citeproc-js throws or neither books nor articles can
 * be set, `sparse` where some works cannot, undefined where all can
 */
export async function makeJudge(locales) {
  const { convert, prepare, setEntries, plainText, readCitation, isEmpty, KINDS } = await load(
    'src/index.ts',
    'src/render/engine.ts',
    'src/render/entries.ts',
    'src/render/rich-format.ts',
    'src/render/rich-text.ts',
    'src/cli/kinds.ts',
  );
  const sample = readFileSync(join(ROOT, 'examples', 'stanciu-2018.txt'), 'utf8');
  const works = [...convert(sample).references, ...probe];
  const telling = new Map(works.map((work) => [work.id, tellingWords(work)]));
  const typesOf = (some) => [...new Set(some.map(({ type }) => type))];
  const kinds = (types) => listed(types.map((type) => KINDS[type][1]));

  /** The works of which the bibliography says no more than names and dates, and those without a citation. */
  function failures(style) {
    const root = withoutDashes(style.root);
    const { engine, items } = prepare({ ...style, root }, works, { locales: (tag) => locales.get(tag) });
    const tells = ({ id, content }) => wordsOf(plainText(content)).some((word) => telling.get(id)?.has(word));
    const set = setEntries(engine);
    const told = new Set(set?.entries.filter(tells).map(({ id }) => id));
    const cited = ({ id }) => items.has(id) && !isEmpty(readCitation(engine.makeCitationCluster([{ id }])));
    return {
      thin: set ? works.filter(({ id }) => !told.has(id)) : [],
      uncited: works.filter((work) => !cited(work)),
    };
  }

  function reasonOf({ thin, uncited }) {
    const failed = new Set(typesOf([...thin, ...uncited]));
    const sound = typesOf(works).filter((type) => !failed.has(type));
    if (sound.length < failed.size) return sound.length > 0 ? `sets only ${kinds(sound)}` : 'sets nothing as it should';
    const nameless = uncited.every(isNameless) ? 'works that have neither author nor date' : undefined;
    return [
      ...(thin.length > 0 ? [`prints no more than names and dates of ${kinds(typesOf(thin))}`] : []),
      ...(uncited.length > 0 ? [`has no citation for ${nameless ?? kinds(typesOf(uncited))}`] : []),
    ].join('; ');
  }

  return (style) => {
    try {
      const found = failures(style);
      const failed = [...found.thin, ...found.uncited];
      if (failed.length === 0) return undefined;
      const useless = COMMON.every((type) => failed.includes(probe.find((work) => work.type === type)));
      return { kind: useless ? 'broken' : 'sparse', reason: reasonOf(found) };
    } catch (error) {
      return { kind: 'broken', reason: `ends in an error of citeproc-js: ${error.message}` };
    }
  };
}
