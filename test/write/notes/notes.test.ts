import { convert } from '../../../src/index.ts';
import { NOTE_WRITERS } from '../../../src/write/notes/index.ts';
import { source } from '../../support/note.ts';

const NOTES = [
  'Anna Holm, Salt & Ships (Bergen: Fjord Press, 1999), 12–14.',
  'Ibid.',
  'Minutes, 3 May 1951, ANR, fund CC al PCR, dossier no. 12/1951, f. 3.',
  'See Holm, Salt & Ships, 14; Pia Lund, Fish (Oslo: Sea Press, 2001).',
  'Ibid., 5. They [were] not $100 there_when it was told.',
  'They were not there when it was told.',
];
const conversion = convert({ ...source(...NOTES), article: { title: 'On *Salt* & Ships' } });
const written = (format: keyof typeof NOTE_WRITERS): string => [...NOTE_WRITERS[format](conversion)].join('');

test('pandoc', () => {
  expect(written('pandoc')).toBe(`---
title: "On \\\\*Salt\\\\* \\\\& Ships"
bibliography: references.json
---

[^1] [^2] [^3] [^4] [^5] [^6]

[^1]: [@holm1999, 12–14].

[^2]: [@holm1999, 12–14].

[^3]: [@minutes1951, fol. 3].

[^4]: [See @holm1999, 14; @lund2001].

[^5]: [@lund2001, 5]. They \\[were\\] not \\$100 there\\_when it was told.

[^6]: They were not there when it was told.
`);
});

test.each([
  ['c. 1850, as they say.', 'c\\. 1850, as they say.'],
  ['2. It was not there.', '2\\. It was not there.'],
  ['(1) It was not there.', '(1\\) It was not there.'],
  ['They were not there.', 'They were not there.'],
])('pandoc: a note that begins like a list: %s', (text, written) => {
  expect([...NOTE_WRITERS.pandoc(convert(source(text)))].join('')).toContain(`\n[^1]: ${written}\n`);
});

test('pandoc: a semicolon in a prefix does not end the citation', () => {
  const whole = convert(source('See also Anna Holm, Salt & Ships (Bergen: Fjord Press, 1999), 12.'));
  const parsed = whole.parsed.map((note) => ({ ...note, text: note.text.replace('See also', 'See;also') }));
  expect([...NOTE_WRITERS.pandoc({ ...whole, parsed })].join('')).toContain('\n[^1]: [See\\;also @holm1999, 12].\n');
});

test('LaTeX', () => {
  expect(written('latex').split('\\begin{document}\n')[1]).toBe(`\\section*{On *Salt* \\& Ships}

Note 1\\autocite[12--14]{holm1999}

Note 2\\autocite{holm1999}

Note 3\\autocite[fol.~3]{minutes1951}

Note 4\\autocites[See][14]{holm1999}{lund2001}

Note 5\\footnote{\\cite[5]{lund2001}. They [were] not \\$100 there\\_when it was told.}

Note 6\\footnote{They were not there when it was told.}

\\printbibliography
\\end{document}
`);
});
