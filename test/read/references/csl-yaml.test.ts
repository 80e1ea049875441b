import { InputError } from '../../../src/model/index.ts';
import { read } from '../../../src/read/references/csl-yaml.ts';

const items = (yaml: string) => read(yaml).items.map(({ data }) => data);

test.each<[string, string, unknown]>([
  ['a list', '- id: a\n- id: b\n', [{ id: 'a' }, { id: 'b' }]],
  ['metadata', 'title: An Article\nreferences:\n- id: a\n', [{ id: 'a' }]],
  ['fences', '---\nreferences:\n- id: a\n---\n', [{ id: 'a' }]],
  ['a Markdown file', '---\r\nreferences:\n- id: a\n...\n\n# Salt: {ships\n', [{ id: 'a' }]],
  ['a single item', 'id: a\ntitle: Salt\n', [{ id: 'a', title: 'Salt' }]],
  ['numbers as they are written', '- volume: 007\n  issue: 1e3\n  page: 0x1F\n', [{ volume: '007', issue: '1e3', page: '0x1F' }]],
  ['dates as they are written', '- issued: 1969-04-24\n  accessed: 2019\n', [{ issued: '1969-04-24', accessed: '2019' }]],
  ['yes and no', '- title: yes\n  note: null\n', [{ title: 'yes', note: null }]],
  ['parts of dates', '- issued:\n    date-parts:\n    - - 1969\n      - 4\n', [{ issued: { 'date-parts': [['1969', '4']] } }]],
  ['a few aliases', '- id: a\n  author: &us [{family: Holm}]\n- id: b\n  author: *us\n', [{ id: 'a', author: [{ family: 'Holm' }] }, { id: 'b', author: [{ family: 'Holm' }] }]],
  ['Markdown', '- title: \'*Salt* \\& Ships\'\n  URL: "https://example.org/~a_b*c*"\n  custom: {text: "*"}\n', [{ title: '<i>Salt</i> & Ships', URL: 'https://example.org/~a_b*c*', custom: { text: '*' } }]],
])('%s', (_, yaml, expected) => {
  expect(items(yaml)).toEqual(expected);
}); // prettier-ignore

const bomb = `- &a0 [x]\n${Array.from({ length: 9 }, (_, n) => `- &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]\n`).join('')}`;

test.each([
  ['aliases of aliases', bomb, 'the aliases in this YAML make it endless'],
  ['a node in itself', '- &a {id: x, custom: *a}\n', 'the aliases in this YAML make it endless'],
  ['very many aliases', `- &a {id: x}\n${'- *a\n'.repeat(2000)}`, 'this is not valid YAML'],
  ['tags', '- id: !!js/function "x"\n', 'this is not valid YAML'],
  ['nesting', `- id: ${'['.repeat(5000)}`, 'this is not valid YAML'],
  ['bad indentation', 'references:\n- id: a\n b: c\n', 'this is not valid YAML'],
  ['text', 'Salt and Ships', 'this holds no CSL items'],
])('%s are refused', (_, yaml, message) => {
  expect(() => read(yaml)).toThrow(InputError);
  expect(() => read(yaml)).toThrow(message);
});
