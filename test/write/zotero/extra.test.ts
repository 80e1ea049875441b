import type { Variable } from '../../../src/model/index.ts';
import { extraLine, noteLines } from '../../../src/write/zotero/extra.ts';

test.each<[Variable, string]>([
  ['original-date', 'Original Date: x'],
  ['event-place', 'Event Place: x'],
  ['archive-place', 'Archive Place: x'],
  ['genre', 'Genre: x'],
  ['PMID', 'PMID: x'],
  ['collection-editor', 'Collection Editor: x'],
  ['accessed', 'Date Accessed: x'],
])('%s', (variable, line) => {
  expect(extraLine(variable, 'x')).toBe(line);
});

test.each([
  ['Found in Bergen.', ['Found in Bergen.']],
  ['two\r\n\n lines ', ['two', 'lines']],
  ['Obtained: by the harbour', ['Obtained: by the harbour']],
  ['Archive: Bergen', ['Note: Archive: Bergen']],
  ['archive-location : box 3', ['Note: archive-location : box 3']],
  ['Publication Title: Salt', ['Note: Publication Title: Salt']],
  ['publicationTitle: Salt', ['Note: publicationTitle: Salt']],
  ['DOI: 10.1000/182', ['Note: DOI: 10.1000/182']],
  ['Rights: all reserved', ['Note: Rights: all reserved']],
  ['{:issued: 1844}', ['Note: {:issued: 1844}']],
  ['Salt\nType: book', ['Salt', 'Note: Type: book']],
  [': nothing', [': nothing']],
  ['', []],
])('%j stays text', (note, lines) => {
  expect(noteLines(note)).toEqual(lines);
});
