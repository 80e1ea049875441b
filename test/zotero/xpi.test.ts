import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strFromU8 } from 'fflate';
import { buildPlugin, node, type BuiltPlugin } from './build.ts';

interface Manifest {
  readonly manifest_version: number;
  readonly version: string;
  readonly icons: Readonly<Record<string, string>>;
  readonly applications: { readonly zotero: Readonly<Record<string, string>> };
}

let plugin: BuiltPlugin;
let again: BuiltPlugin;
beforeAll(() => {
  plugin = buildPlugin();
  again = buildPlugin();
}, 120_000);

const text = (path: string): string => strFromU8(plugin.files.get(path) ?? new Uint8Array());
const manifest = () => JSON.parse(text('manifest.json')) as Manifest;
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('the file', () => {
  test('is named by the version of the package', () => {
    expect(plugin.name).toBe(`ibidem-${version}.xpi`);
  });

  test('has the same bytes whenever it is built', () => {
    expect(Buffer.compare(plugin.xpi, again.xpi)).toBe(0);
  });

  test('holds its files in the order of their names', () => {
    const names = [...plugin.files.keys()];
    expect(names).toEqual([...names].sort());
    expect(names).toEqual(
      expect.arrayContaining(['LICENSE', 'THIRD-PARTY.txt', 'bootstrap.js', 'ibidem.js', 'manifest.json']),
    );
  });

  test('is small', () => {
    expect(plugin.xpi.length).toBeLessThan(3_000_000);
    // What every start of Zotero reads of it.
    expect(plugin.files.get('bootstrap.js')?.length).toBeLessThan(20_000);
  });
});

describe('the manifest', () => {
  // Zotero installs no plugin that lacks one of these.
  test('is of version 2 and says for which Zotero it is', () => {
    expect(manifest()).toMatchObject({ manifest_version: 2, version });
    expect(Object.keys(manifest())).not.toContain('browser_specific_settings');
    const { zotero } = manifest().applications;
    // The shape that the add-on manager asks for.
    expect(zotero.id).toMatch(/^[a-z0-9._-]*@[a-z0-9._-]+$/i);
    expect(zotero.update_url).toMatch(/^https:\/\/.+\/updates\.json$/);
    expect(zotero.strict_min_version).toBe('7.0');
    expect(zotero.strict_max_version).toBe('10.*');
  });

  test('names icons that are there', () => {
    for (const path of Object.values(manifest().icons)) expect(plugin.files.has(path)).toBe(true);
  });
});

test('updates.json leads to this file', () => {
  const { zotero } = manifest().applications;
  expect(plugin.updates).toEqual({
    addons: {
      [zotero.id ?? '']: {
        updates: [
          {
            version,
            update_link: zotero.update_url?.replace('updates.json', plugin.name),
            update_hash: `sha256:${createHash('sha256').update(plugin.xpi).digest('hex')}`,
            applications: { zotero: { strict_min_version: '7.0', strict_max_version: '10.*' } },
          },
        ],
      },
    },
  });
});

/** What came after Firefox 115, on which Zotero 7 is built, and is no matter of syntax. */
const TOO_NEW =
  /\b(?:Object\.groupBy|Map\.groupBy|Promise\.(?:withResolvers|try)|Array\.fromAsync|Intl\.(?:Segmenter|DurationFormat)|RegExp\.escape|Set\.prototype\.union|isWellFormed|toWellFormed|Iterator\.from)\b/;

describe.each(['bootstrap.js', 'ibidem.js'])('%s', (path) => {
  test('is written in what Firefox 115 understands', () => {
    // Nothing is left that would have to be written otherwise for it.
    const program = `
      import { readFileSync } from 'node:fs';
      import { transformSync } from 'esbuild';
      const code = readFileSync(0, 'utf8');
      const [all, then] = ['esnext', 'firefox115'].map((target) => transformSync(code, { target }).code);
      console.log(all === then);
    `;
    expect(node(program, text(path))).toBe('true\n');
    expect(text(path)).not.toMatch(TOO_NEW);
  });
});
