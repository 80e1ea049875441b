import { readDocument } from '../../src/read/index.ts';

const ARTICLE = `---
title: ignored
---

# Salt and Ships

Herrings came first.[^a] Then came *salt*.[^2]

[^2]: Ibid., 12.

[^a]: Anna Holm, *Salt and
    Ships* (Oxford: OUP, 2009), 11; <https://example.org>.

    A second paragraph.
`;

test('Markdown: notes in the order of their calls, italics, the text and its calls', async () => {
  const document = await readDocument(new TextEncoder().encode(ARTICLE));
  expect(document.notes.map(({ text }) => text)).toEqual([
    'Anna Holm, Salt and Ships (Oxford: OUP, 2009), 11; https://example.org. A second paragraph.',
    'Ibid., 12.',
  ]);
  const [first] = document.notes;
  expect(first?.marks.map(({ kind, span }) => [kind, first.text.slice(span.start, span.end)])).toEqual([
    ['italic', 'Salt and Ships'],
    ['link', 'https://example.org'],
  ]);
  expect(document.body).toEqual({
    text: 'Salt and Ships\nHerrings came first. Then came salt.',
    calls: [
      { note: 1, at: 35 },
      { note: 2, at: 51 },
    ],
  });
});
