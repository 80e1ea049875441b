import CSL from 'citeproc';
import { InputError } from '../../src/model/index.ts';
import { readLocaleFile, readStyleFile } from '../../src/render/style-file.ts';
import type { StyleNode } from '../../src/render/style.ts';
import { locales } from '../support/style.ts';

const NAMESPACE = 'xmlns="http://purl.org/net/xbiblio/csl"';
const CITATION = '<citation><layout><text variable="title"/></layout></citation>';
const style = (content: string, attributes = `${NAMESPACE} class="note" version="1.0"`) =>
  `<?xml version="1.0" encoding="utf-8"?>\n<style ${attributes}>\n${content}\n</style>`;

/** What is said of a file: the message and the hint. */
function refusal(read: () => unknown): readonly [string, string | undefined] {
  try {
    read();
  } catch (error) {
    if (error instanceof InputError) return [error.message, error.hint];
    throw error;
  }
  return ['it was read', undefined];
}

describe('an independent style', () => {
  test('elements, attributes and text; neither comments nor space between elements', () => {
    const text = style(`
      <info><title> Salt
        and Ships </title><id>http://example.org/salt</id></info>
      <!-- a comment with <tags> -->
      <macro name="and"><text value=" &amp; "/><other:x xmlns:other="http://example.org/x"/></macro>
      ${CITATION}`);
    expect(readStyleFile(`\uFEFF${text}`)).toEqual({
      kind: 'independent',
      id: 'http://example.org/salt',
      title: 'Salt         and Ships',
      root: {
        name: 'style',
        attrs: { class: 'note', version: '1.0' },
        children: [
          {
            name: 'info',
            attrs: {},
            children: [
              { name: 'title', attrs: {}, children: [' Salt         and Ships '] },
              { name: 'id', attrs: {}, children: ['http://example.org/salt'] },
            ],
          },
          {
            name: 'macro',
            attrs: { name: 'and' },
            children: [{ name: 'text', attrs: { value: ' & ' }, children: [] }],
          },
          {
            name: 'citation',
            attrs: {},
            children: [
              { name: 'layout', attrs: {}, children: [{ name: 'text', attrs: { variable: 'title' }, children: [] }] },
            ],
          },
        ],
      },
    });
  });

  test('prefixed elements are elements of CSL, too', () => {
    const text = `<c:style xmlns:c="http://purl.org/net/xbiblio/csl" class="note" version="1.0.2">
      <c:citation><c:layout/></c:citation></c:style>`;
    expect(readStyleFile(text)).toMatchObject({ root: { name: 'style', children: [{ name: 'citation' }] } });
  });

  test.each(['<term name="page"/>', '<term name="page"></term>', '<term name="page"> <!-- none --> </term>'])(
    'an empty term has a text: %s',
    (term) => {
      const { children } = readLocaleFile(`<locale ${NAMESPACE} version="1.0" xml:lang="en-GB">${term}</locale>`);
      expect(children).toEqual([{ name: 'term', attrs: { name: 'page' }, children: [''] }]);
    },
  );
});

test('a dependent style names its parent', () => {
  const text = style(
    `<info><title>Sea</title><id>http://example.org/sea</id>
      <link href="http://example.org/sea" rel="self"/>
      <link href="http://example.org/salt" rel="independent-parent"/></info>`,
    `${NAMESPACE} version="1.0" default-locale="de-DE"`,
  );
  expect(readStyleFile(text)).toEqual({
    kind: 'dependent',
    id: 'http://example.org/sea',
    title: 'Sea',
    parent: 'http://example.org/salt',
    defaultLocale: 'de-DE',
  });
});

describe('what is refused, in one line', () => {
  const nested = (depth: number) => style(`${'<group>'.repeat(depth)}${'</group>'.repeat(depth)}${CITATION}`);
  const cases: readonly (readonly [what: string, text: string, message: string])[] = [
    ['nothing', '', 'this is not valid XML'],
    ['prose', 'The town lay still.', 'this is not valid XML'],
    ['JSON', '{ "title": "Salt" }', 'this is not valid XML'],
    ['a web page', '<!DOCTYPE html>\n<html><body></body></html>', 'this is a web page, not a CSL file'],
    ['a tag that is not closed', style(`<info>\n${CITATION}`), 'this is not valid XML (line 4)'],
    ['an attribute without quotation marks', style('<macro name=a/>'), 'this is not valid XML (line 3)'],
    ['an entity that nobody knows', style(`<info><title>&nbsp;</title></info>${CITATION}`), 'this is not valid XML (line 3)'],
    ['two roots', `${style(CITATION)}<style/>`, 'this is not valid XML (line 4)'],
    ['a DOCTYPE', `<!DOCTYPE style SYSTEM "csl.dtd">${style(CITATION)}`, 'the file has a DOCTYPE, or defines entities, which no CSL file needs'],
    ['entities', `<!DOCTYPE s [<!ENTITY a "b">]>${style(CITATION)}`, 'the file has a DOCTYPE, or defines entities, which no CSL file needs'],
    ['another root', `<html ${NAMESPACE}/>`.replace('html', 'locale'), 'this is not a CSL style: its root element is <locale>'],
    ['another namespace', '<style xmlns="http://example.org/"/>', 'this is not a CSL style: its root element is <style>'],
    ['no version', style(CITATION, NAMESPACE), 'it names no version of CSL'],
    ['another version', style(CITATION, `${NAMESPACE} version="1.1mlz1"`), 'it is written in CSL 1.1mlz1'],
    ['no citation', style('<bibliography><layout/></bibliography>'), 'the style does not say how to set a citation: it has no <citation> with a <layout>'],
    ['a layout elsewhere', style('<citation/><bibliography><layout/></bibliography>'), 'the style does not say how to set a citation: it has no <citation> with a <layout>'],
    ['more than 2 MB', style(CITATION + ' '.repeat(2 ** 21)), 'the file is larger than 2 MB'],
    ['deep nesting', nested(10_000), 'its elements are nested more than 100 deep'],
    ['nested namespaces', `${Array.from({ length: 20_000 }, (_, at) => `<a xmlns:n${at}="u">`).join('')}`, 'the file has more of xmlns than any CSL file'],
    ['a flood of elements', style('<a/>'.repeat(200_000)), 'the file has more of < than any CSL file'],
    ['a flood of attributes', `<style ${'a="" '.repeat(200_000)}/>`, 'the file has more of = than any CSL file'],
  ]; // prettier-ignore
  test.each(cases)('%s', (_, text, message) => {
    const [said, hint] = refusal(() => readStyleFile(text));
    expect(said).toBe(message);
    expect(`${said} ${hint ?? ''}`).not.toContain('\n');
    expect(hint?.length).toBeLessThan(130);
  });

  test('nesting that is no deeper than 100 is read', () => {
    expect(readStyleFile(nested(90)).kind).toBe('independent');
  });

  test.each([
    ['a style', style(CITATION), 'this is not a CSL locale: its root element is <style>'],
    ['no language', `<locale ${NAMESPACE} version="1.0"/>`, 'the locale does not name its language'],
  ])('for a locale: %s', (_, text, message) => {
    expect(refusal(() => readLocaleFile(text))[0]).toBe(message);
  });
});

describe('a style read here sets the same as one that citeproc-js reads itself', () => {
  const text = style(`
    <info><title>Salt</title><id>salt</id></info>
    <locale xml:lang="en"><terms>
      <term name="and others">&amp; others</term>
      <term name="page" form="short"><single>p.&#160;</single><multiple>pp.&#160;</multiple></term>
      <term name="et-al"/>
    </terms></locale>
    <macro name="author"><!-- who --><names variable="author"><name and="symbol" delimiter=", " et-al-min="3"
      et-al-use-first="1"/><et-al term="and others"/><substitute><text variable="title"/></substitute></names></macro>
    <macro name="date"><date variable="issued" prefix=" (" suffix=")"><date-part name="year"/></date></macro>
    <citation><layout suffix="." delimiter="; "><group delimiter=", "><text macro="author"/>
      <text variable="title" font-style="italic"/><group><label variable="locator" form="short"/>
      <text variable="locator"/></group></group></layout></citation>
    <bibliography><layout><text macro="author"/><text macro="date"/>
      <choose><if variable="title"><text variable="title" prefix=": &lt;" suffix="&gt;"/></if></choose></layout></bibliography>`);
  const items = new Map(
    [
      { id: 'a', type: 'book', title: 'Salt & Ships', author: [{ family: 'Holm', given: 'Anna' }], issued: { 'date-parts': [[1999]] } },
      { id: 'b', type: 'book', title: 'Nets', author: ['Holm', 'Berg', 'Lund'].map((family) => ({ family })), issued: { 'date-parts': [[2001]] } },
      { id: 'c', type: 'document', title: 'A note', issued: { literal: 'no date' } },
    ].map((item) => [item.id, item]),
  ); // prettier-ignore

  /** citeproc-js takes either; only nodes are in our declaration of it. */
  function set(root: StyleNode | string): unknown {
    const engine = new CSL.Engine(
      { retrieveLocale: (tag) => locales(tag) ?? locales('en-US'), retrieveItem: (id) => items.get(id) },
      root as StyleNode,
    );
    engine.updateItems([...items.keys()]);
    const citations = [...items.keys()].map((id) => engine.makeCitationCluster([{ id, locator: '12', label: 'page' }]));
    return { citations, bibliography: engine.makeBibliography() };
  }

  test('citations and bibliography', () => {
    const file = readStyleFile(text);
    if (file.kind === 'dependent') throw new Error('it is independent');
    const ours = set(file.root);
    expect(ours).toEqual(set(text));
    expect(JSON.stringify(ours)).toContain('Holm &#38; others');
    expect(JSON.stringify(ours)).toContain('p.\u00a012');
  });
});
