/** What the build puts into its files of other projects, with their licences: THIRD-PARTY.txt. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources.mjs';

const PACKAGE = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/;
const RULE = '-'.repeat(80);

/** Names of the packages whose files esbuild took, from its metafile. */
export const packagesIn = ({ inputs }) =>
  [...new Set(Object.keys(inputs).flatMap((path) => PACKAGE.exec(path)?.[1] ?? []))].sort();

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file === undefined
    ? 'The package brings no text of its licence along.'
    : readFileSync(join(folder, file), 'utf8');
}

function notice(name) {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license, author, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const by = typeof author === 'object' ? author.name : author;
  const where = typeof repository === 'object' ? repository.url : repository;
  const facts = [`${name} ${version}`, license, by, where].filter((fact) => fact !== undefined);
  return `${RULE}\n${facts.join('\n')}\n\n${licenceText(folder).trim()}\n`;
}

/** The text of the file: every package that a metafile names. */
export function notices(metafile) {
  const packages = packagesIn(metafile).filter((name) => existsSync(join(ROOT, 'node_modules', name)));
  const styles = 'The citation styles and locales in styles/ have a notice of their own, styles/ATTRIBUTION.txt.';
  return `The files of this folder hold code of these projects. ${styles}\n\n${packages.map(notice).join('\n')}`;
}
