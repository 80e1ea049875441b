import { readDocument } from '../../../src/read/index.ts';
import { textOf } from '../../../src/model/index.ts';
import { LAYOUTS } from './layouts.ts';

test.each(Object.keys(LAYOUTS))('%s: notes, italics, the text and its calls', async (name) => {
  const { notes, body } = await readDocument(new TextEncoder().encode(LAYOUTS[name]));
  expect(notes.map(({ index, text }) => [String(index), text])).toEqual([
    ['1', 'Anna Holm, Salt and Ships (Oxford: OUP, 2009), 11.'],
    ['2', 'Ibid., 12.'],
  ]);
  const italics = notes.flatMap(({ text, marks }) =>
    marks.filter(({ kind }) => kind === 'italic').map(({ span }) => textOf(text, span)),
  );
  expect(italics).toEqual(['Salt and Ships']);
  const calls = (body?.calls ?? []).map(({ note, at }) => [
    note,
    body?.text
      .slice(0, at)
      .split(/[.\n]\s*/)
      .at(-2),
  ]);
  expect(calls.slice(0, 2)).toEqual([
    [1, 'Herrings came first'],
    [2, 'Then came salt'],
  ]);
  expect(body?.text).not.toContain('Ibid');
  expect(body?.text).not.toContain('Holm');
});
