/**
 * Writes what can be derived in locales/:
 *   <language>/csl.json   the terms of the language's CSL locale files
 *   index.ts              the list of all languages
 *   headings.ts           the list of the languages that bibliographies and notes have headings in
 * A folder is a language when it has a terms.json. `--check` writes nothing and fails when a file is out of date.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LOCALES = join(dirname(fileURLToPath(import.meta.url)), '..', 'locales');
const CSL_LOCALES = createRequire(import.meta.url)('citeproc-locales');
const LINE = 120;

const range = (count) => Array.from({ length: count }, (_, i) => String(i + 1).padStart(2, '0'));
const same = (prefix, numbers) => Object.fromEntries(numbers.map((n) => [`${prefix}-${n}`, [`${prefix}-${n}`]]));
const locators = (...names) => Object.fromEntries(names.map((name) => [name, [`locator-${name}`]]));

/**
 * CSL term → our terms. `name/verb` is for the verb forms (`edited by`), `name` for all others.
 * Both spellings of a name are listed where CSL 1.0.2 has changed it (`sub verbo`, `sub-verbo`).
 * Left out: prepositions that mean too much (`by`, `from`, `at`) and the verb form of `recipient` (not reliable).
 */
const TERMS = {
  ...same('month', range(12)),
  ...same('season', range(4)),
  ...locators('act', 'appendix', 'article-locator', 'book', 'canon', 'chapter', 'column', 'elocation', 'equation'),
  ...locators('figure', 'folio', 'issue', 'line', 'note', 'opus', 'page', 'paragraph', 'part', 'rule', 'scene'),
  ...locators(
    'section',
    'sub-verbo',
    'supplement',
    'table',
    'timestamp',
    'title-locator',
    'verse',
    'version',
    'volume',
  ),
  'sub verbo': ['locator-sub-verbo'],
  and: ['and'],
  'et-al': ['et-al'],
  'and others': ['et-al'],
  ibid: ['ibid'],
  'op-cit': ['op-cit'],
  'loc-cit': ['loc-cit'],
  'op. cit.': ['op-cit'],
  'loc. cit.': ['loc-cit'],
  in: ['in'],
  editor: ['editor'],
  'collection-editor': ['editor'],
  'editorial-director': ['editor'],
  'editor/verb': ['edited-by'],
  'collection-editor/verb': ['edited-by'],
  'editorial-director/verb': ['edited-by'],
  translator: ['translator'],
  'translator/verb': ['translated-by'],
  editortranslator: ['editor', 'translator'],
  'editor-translator': ['editor', 'translator'],
  'editortranslator/verb': ['edited-and-translated-by'],
  'editor-translator/verb': ['edited-and-translated-by'],
  volume: ['volume', 'locator-volume'],
  'number-of-volumes': ['volumes'],
  issue: ['issue', 'locator-issue'],
  edition: ['edition'],
  number: ['number'],
  'collection-number': ['number'],
  accessed: ['accessed'],
  retrieved: ['accessed'],
  'available at': ['available-at'],
  circa: ['circa'],
  'no date': ['no-date'],
  'no-date': ['no-date'],
  'no place': ['no-place'],
  'no-place': ['no-place'],
  'no publisher': ['no-publisher'],
  'no-publisher': ['no-publisher'],
  forthcoming: ['forthcoming'],
  'in press': ['forthcoming'],
  'original-work-published': ['original'],
  'review-of': ['genre-review'],
  review: ['genre-review'],
  'review-book': ['genre-review'],
  thesis: ['genre-thesis'],
  report: ['genre-report'],
  interview: ['genre-interview'],
  'interviewer/verb': ['genre-interview'],
  letter: ['genre-letter'],
  manuscript: ['genre-manuscript'],
  speech: ['genre-speech'],
  motion_picture: ['genre-video'],
  'paper-conference': ['genre-conference'],
  'presented at': ['genre-conference'],
};

/** Phrases that mean something else in notes than in CSL, by language. */
const MISLEADING = {
  de: { forthcoming: ['i. e.'] },
  es: { forthcoming: ['previsto'] },
  it: { forthcoming: ['futuro'] },
};

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    name ? (ENTITIES[name] ?? whole) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );
const phrase = (text) => decode(text).normalize('NFC').replaceAll('’', "'").replace(/\s+/g, ' ').trim().toLowerCase();

/** The terms of one CSL locale file, as [our term, phrase]. */
function* entries(xml) {
  for (const [, attributes, content] of xml.matchAll(/<term\s([^>]*[^>/])>([^]*?)<\/term>/g)) {
    const name = /name="([^"]*)"/.exec(attributes)[1];
    const form = /form="verb/.test(attributes) ? '/verb' : '';
    for (const term of TERMS[name + form] ?? [])
      for (const text of content.split(/<\/?(?:single|multiple)>/)) if (text.trim()) yield [term, phrase(text)];
  }
}

/** A language's own locale and its regional variants (de-DE, de-AT, de-CH) together. */
function extract(language, locale) {
  const found = {};
  for (const file of readdirSync(CSL_LOCALES).sort()) {
    if (!new RegExp(`^locales-${language}\\b.*\\.xml$`).test(file)) continue;
    const xml = readFileSync(join(CSL_LOCALES, file), 'utf8').replace(/<!--[^]*?-->/g, '');
    for (const [term, text] of entries(xml)) (found[term] ??= new Set()).add(text);
  }
  for (const [term, phrases] of Object.entries(MISLEADING[language] ?? {}))
    for (const text of phrases) found[term]?.delete(text);
  const sorted = Object.keys(found).sort();
  return { locale, terms: Object.fromEntries(sorted.map((term) => [term, [...found[term]].sort()])) };
}

/** JSON as prettier sets it: an array stays on its line as long as it fits. */
function json(value, indent = '') {
  if (typeof value !== 'object') return JSON.stringify(value);
  const inner = indent + '  ';
  if (!Array.isArray(value)) {
    const lines = Object.entries(value).map(([key, item]) => {
      const label = `${inner}${JSON.stringify(key)}: `;
      const line = Array.isArray(item) ? `[${item.map((text) => JSON.stringify(text)).join(', ')}]` : json(item, inner);
      return label + (Array.isArray(item) && label.length + line.length + 1 > LINE ? json(item, inner) : line);
    });
    return `{\n${lines.join(',\n')}\n${indent}}`;
  }
  return `[\n${value.map((item) => inner + json(item, inner)).join(',\n')}\n${indent}]`;
}

/** zh-Hant → zhHant */
const identifier = (language) => language.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const index = (
  languages,
) => `// Written by scripts/locales.mjs (npm run locales) from the folders beside it: do not edit.
import type { LanguagePack, Term } from '../src/model/language.ts';
${languages
  .flatMap((language) => [
    `import ${identifier(language)}Csl from './${language}/csl.json' with { type: 'json' };`,
    `import ${identifier(language)}Terms from './${language}/terms.json' with { type: 'json' };`,
  ])
  .join('\n')}
import namesTable from './names.json' with { type: 'json' };
import placesTable from './places.json' with { type: 'json' };
import repositoriesTable from './repositories.json' with { type: 'json' };

/**
 * An abbreviation of a repository that notes use without defining it: TNA, The National Archives, Kew.
 * Where it stands for several (\`AMAE\`, \`BAR\`), its name is the abbreviation and it has no place.
 */
export interface Repository {
  readonly short: string;
  readonly name: string;
  readonly place?: string;
}

export interface NameTable {
  /** Lower case: \`van der\`, \`al-\`. */
  readonly particles: readonly string[];
  /** As printed: \`Jr.\`, \`III\`. */
  readonly suffixes: readonly string[];
  /** As printed, in pinyin and Wade–Giles: \`Liu\`, \`Hsieh\`. They stand before the given name. */
  readonly chineseSurnames: readonly string[];
  /** Every syllable of Mandarin in pinyin, lower case. */
  readonly pinyin: readonly string[];
  /** Common given names of Western Europe and America, as printed: they tell \`Holm, Anna\` from \`Holm, Capital\`. */
  readonly givenNames: readonly string[];
}

/** The terms of the CSL locales first, then ours. */
function pack(csl: Pick<LanguagePack, 'terms'>, ours: LanguagePack): LanguagePack {
  const terms: Partial<Record<Term, readonly string[]>> = { ...csl.terms };
  for (const term of Object.keys(ours.terms) as Term[])
    terms[term] = [...new Set([...(terms[term] ?? []), ...(ours.terms[term] ?? [])])];
  return { ...ours, terms };
}

export const packs: readonly LanguagePack[] = [
${languages.map((language) => `  pack(${identifier(language)}Csl, ${identifier(language)}Terms),`).join('\n')}
];

/** Cities as title pages print them: \`Frankfurt/Main\`, \`Den Haag\`. */
export const places: readonly string[] = placesTable;
export const repositories: readonly Repository[] = repositoriesTable;
export const names: NameTable = namesTable;
`;

const headings = (
  languages,
) => `// Written by scripts/locales.mjs (npm run locales) from the folders beside it: do not edit.
import type { HeadingTable } from '../src/render/headings.ts';
${languages
  .map((language) => `import ${identifier(language)} from './${language}/headings.json' with { type: 'json' };`)
  .join('\n')}

export const headingTables: readonly HeadingTable[] = [${languages.map(identifier).join(', ')}];
`;

const languagesWith = (file) =>
  readdirSync(LOCALES)
    .filter((folder) => existsSync(join(LOCALES, folder, file)))
    .sort();
const languages = languagesWith('terms.json');
const files = { 'index.ts': index(languages), 'headings.ts': headings(languagesWith('headings.json')) };
for (const language of languages) {
  const { locale } = JSON.parse(readFileSync(join(LOCALES, language, 'terms.json'), 'utf8'));
  files[`${language}/csl.json`] = json(extract(language, locale)) + '\n';
}

for (const [name, content] of Object.entries(files)) {
  const path = join(LOCALES, name);
  const current = existsSync(path) && readFileSync(path, 'utf8') === content;
  if (current) continue;
  if (process.argv.includes('--check')) {
    console.error(`locales/${name} is out of date: npm run locales`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, content);
    console.log(`wrote locales/${name}`);
  }
}
