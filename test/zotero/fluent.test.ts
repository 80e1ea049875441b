import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  FluentParser,
  Visitor,
  type Entry,
  type Message,
  type SelectExpression,
  type VariableReference,
} from '@fluent/syntax';
import { MESSAGES } from '../../src/zotero/messages.ts';
import { paneXhtml } from '../../src/zotero/shell/preferences/pane.ts';

const LANGUAGES = ['en', 'de', 'fr', 'it', 'es', 'pt', 'ro'];
const SOURCE = 'src/zotero';

const entriesOf = (language: string): readonly Entry[] =>
  new FluentParser({ withSpans: false }).parse(readFileSync(`locales/${language}/ibidem.ftl`, 'utf8')).body;

const isMessage = (entry: Entry): entry is Message => entry.type === 'Message';

/** What of a message must be the same in all languages: its variables, and which attributes it has. */
class Shape extends Visitor {
  readonly variables = new Set<string>();
  override visitVariableReference({ id }: VariableReference): void {
    this.variables.add(id.name);
  }
}

function shapeOf(message: Message): object {
  const shape = new Shape();
  shape.visit(message);
  return {
    variables: [...shape.variables].sort(),
    value: message.value !== null,
    attributes: message.attributes.map(({ id }) => id.name).sort(),
  };
}

const shapesOf = (language: string): Record<string, object> =>
  Object.fromEntries(
    entriesOf(language)
      .filter(isMessage)
      .map((message) => [message.id.name, shapeOf(message)]),
  );

function* sourceFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sourceFiles(path);
    else if (/\.(?:ts|xhtml|js)$/.test(path)) yield path;
  }
}

/** Ids stand whole in code and XHTML, so that they can be found. */
const idsIn = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      /['"`](ibidem-(?:menu|title|step|found|list|match|undone|undo|button|export|label|format|locale|copied|saved|group|setting|hint|files|file|collection|tag|note|error|notice)(?:-[a-z]+)*)['"`]/g,
    ),
  ].map(([, id = '']) => id);

/** The table of messages uses none of its own, but those of diagnostics, which are found by their codes. */
const usedIn = (path: string): readonly string[] =>
  idsIn(readFileSync(path, 'utf8')).filter((id) => !path.endsWith('messages.ts') || id.startsWith('ibidem-notice-'));

const used = new Set([...[...sourceFiles(SOURCE)].flatMap(usedIn), ...idsIn(paneXhtml())]);

const english = shapesOf('en');

describe.each(LANGUAGES)('%s', (language) => {
  test('can be read whole', () => {
    expect(entriesOf(language).filter(({ type }) => (type as string) === 'Junk')).toEqual([]);
    const ids = entriesOf(language)
      .filter(isMessage)
      .map(({ id }) => id.name);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('has the messages of English, with the same variables and attributes', () => {
    expect(shapesOf(language)).toEqual(english);
  });

  test('has a form for every number', () => {
    const wanted = new Set(Array.from({ length: 1000 }, (_, n) => new Intl.PluralRules(language).select(n)));
    const lacking: string[] = [];
    class Forms extends Visitor {
      override visitSelectExpression({ selector, variants }: SelectExpression): void {
        const forms = variants.map(({ key }) => (key.type === 'Identifier' ? key.name : key.value));
        const name = selector.type === 'VariableReference' ? selector.id.name : '';
        if ([...wanted].some((form) => !forms.includes(form)) || forms.length !== wanted.size) lacking.push(name);
      }
    }
    for (const entry of entriesOf(language)) new Forms().visit(entry);
    expect(lacking).toEqual([]);
  });
});

test('every message that is used is there, and none is there in vain', () => {
  expect([...used].filter((id) => !(id in english))).toEqual([]);
  expect(Object.keys(english).filter((id) => !used.has(id))).toEqual([]);
});

test('the messages of the core have the arguments that its table says', () => {
  const declared = Object.fromEntries(Object.entries(MESSAGES).map(([id, names]) => [id, [...names].sort()]));
  const written = Object.fromEntries(
    Object.keys(MESSAGES).map((id) => [id, (english[id] as { variables?: unknown } | undefined)?.variables]),
  );
  expect(written).toEqual(declared);
});

test('no text stands in XHTML', () => {
  for (const path of [...sourceFiles(SOURCE)].filter((name) => name.endsWith('.xhtml')))
    expect(
      readFileSync(path, 'utf8')
        .replace(/<[^>]*>/g, '')
        .trim(),
    ).toBe('');
  expect(
    paneXhtml()
      .replace(/<[^>]*>/g, '')
      .trim(),
  ).toBe('');
});
