import { readTail } from '../../../src/parse/fields/tail.ts';
import { compactDate } from '../../support/compact.ts';
import { noteText, textIn } from '../../support/note.ts';

/** What stands at the end of a text; `body` is what is left before it. */
function tailOf(text: string): Record<string, string> {
  const t = noteText(text);
  const { from, locators, url, doi, accessed } = readTail(t, 0, t.length);
  const places = locators.map(({ label, text: place, pinpoint }) => `${label} ${place}${pinpoint ? '!' : ''}`);
  const slots: Record<string, string | undefined> = {
    body: from > 0 ? t.slice(0, from) : '',
    at: places.length > 0 ? places.join(' + ') : undefined,
    url: textIn(t, url),
    doi: textIn(t, doi),
    accessed: accessed && compactDate(accessed.date),
  };
  return Object.fromEntries(Object.entries(slots).filter((slot): slot is [string, string] => slot[1] !== undefined));
}

const URL = 'https://example.org/a';

describe.each<[string, [string, Record<string, string>][]]>([
  [
    'places',
    [
      ['Salt, 12', { body: 'Salt,', at: 'page 12' }],
      ['Salt, 12.', { body: 'Salt,', at: 'page 12' }],
      ['Salt (Bergen: Fjord, 1999), 12–13', { body: 'Salt (Bergen: Fjord, 1999),', at: 'page 12–13' }],
      ['Salt (Bergen: Fjord, 1999) 12', { body: 'Salt (Bergen: Fjord, 1999)', at: 'page 12' }],
      ['Journal 24 (1987): 112', { body: 'Journal 24 (1987):', at: 'page 112' }],
      ['‘Salt’, 12', { body: '‘Salt’,', at: 'page 12' }],
      ['Salt, p. 12', { body: 'Salt,', at: 'page 12' }],
      ['Salt p. 12', { body: 'Salt', at: 'page 12' }],
      ['Salt, fol. 58r–60v', { body: 'Salt,', at: 'folio 58r–60v' }],
      ['Salt, ff. 11–5', { body: 'Salt,', at: 'folio 11–5' }],
      ['Salt, § 12f.', { body: 'Salt,', at: expect.stringMatching(/ 12f\.$/) as string }],
      ['Salt, 27, 40', { body: 'Salt,', at: 'page 27, 40' }],
      ['Salt, xii–xiv', { body: 'Salt,', at: 'page xii–xiv' }],
      ['Salt, iii. 44', { body: 'Salt, iii', at: 'page 44' }],
      ['Salt, II, p. 44', { body: 'Salt, II,', at: 'page 44' }],
      ['Salt, d. 14, l. 22', { body: 'Salt, d. 14,', at: 'line 22' }],
      ['Salt, 66ff.', { body: 'Salt,', at: 'page 66ff.' }],
    ],
  ],
  [
    'the whole and the place meant',
    [
      ['Salt, 101, here 107', { body: 'Salt,', at: 'page 101 + page 107!' }],
      ['Salt, pp. 601–13, here 607–8', { body: 'Salt,', at: 'page 601–13 + page 607–8!' }],
      ['Salt, S. 3–9, hier S. 5', { body: 'Salt,', at: 'page 3–9 + page 5!' }],
      ['Salt (1999), 403–416: 405', { body: 'Salt (1999),', at: 'page 403–416 + page 405' }],
    ],
  ],
  [
    'addresses and access dates',
    [
      [`Salt, ${URL}`, { body: 'Salt,', url: URL }],
      [`Salt, <${URL}>`, { body: 'Salt,', url: URL }],
      [`Salt (${URL})`, { body: 'Salt', url: URL }],
      [`Salt. ${URL}.`, { body: 'Salt', url: URL }],
      [`Salt, ${URL} (accessed 3 June 2017)`, { body: 'Salt,', url: URL, accessed: '2017-06-03' }],
      [`Salt, ${URL}, (accessed 3 June 2017)`, { body: 'Salt,', url: URL, accessed: '2017-06-03' }],
      [`Salt, ${URL}, accessed 3 June 2017`, { body: 'Salt,', url: URL, accessed: '2017-06-03' }],
      [`Salt, ${URL} (last accessed on May 5, 2018)`, { body: 'Salt,', url: URL, accessed: '2018-05-05' }],
      [`Salz, ${URL} [abgerufen am 3.5.2018]`, { body: 'Salz,', url: URL, accessed: '2018-05-03' }],
      [`Salz, ${URL} (Zugriff am 3. Mai 2018)`, { body: 'Salz,', url: URL, accessed: '2018-05-03' }],
      [`Sel, ${URL} [consulté le 3 mai 2018]`, { body: 'Sel,', url: URL, accessed: '2018-05-03' }],
      [`Sale, ${URL} (consultato il 3 maggio 2018)`, { body: 'Sale,', url: URL, accessed: '2018-05-03' }],
      [`Sal, ${URL} (consultado el 3 de mayo de 2018)`, { body: 'Sal,', url: URL, accessed: '2018-05-03' }],
      [`Sal, ${URL}, acesso em 3 de maio de 2018`, { body: 'Sal,', url: URL, accessed: '2018-05-03' }],
      [`Sare, ${URL} (accesat la 3 mai 2018)`, { body: 'Sare,', url: URL, accessed: '2018-05-03' }],
      [`Salt (accessed 3 June 2017), ${URL}`, { body: 'Salt', url: URL, accessed: '2017-06-03' }],
      [`Salt, available at ${URL}`, { body: 'Salt,', url: URL }],
      [`Salz, URL: ${URL}`, { body: 'Salz,', url: URL }],
    ],
  ],
  [
    'places before and behind them',
    [
      [`Salt, 12, ${URL}`, { body: 'Salt,', at: 'page 12', url: URL }],
      [`Salt, ${URL}, 12`, { body: 'Salt,', at: 'page 12', url: URL }],
      [`Salt, ${URL} (accessed 3 June 2017), 12`, { body: 'Salt,', at: 'page 12', url: URL, accessed: '2017-06-03' }],
      [
        `Salt, ff. 3, ${URL} (accessed 3 June 2017)`,
        { body: 'Salt,', at: 'folio 3', url: URL, accessed: '2017-06-03' },
      ],
    ],
  ],
  [
    'DOI',
    [
      ['Salt, doi:10.1234/abc.5', { body: 'Salt,', doi: 'doi:10.1234/abc.5' }],
      ['Salt, https://doi.org/10.1234/abc.5', { body: 'Salt,', doi: 'https://doi.org/10.1234/abc.5' }],
      ['Salt, DOI: 10.1234/abc.5', { body: 'Salt,', doi: expect.stringMatching(/10\.1234\/abc\.5$/) as string }],
      ['Salt, 12, doi:10.1234/abc.5', { body: 'Salt,', at: 'page 12', doi: 'doi:10.1234/abc.5' }],
    ],
  ],
  [
    'numbers that are no places',
    [
      ['Salt', { body: 'Salt' }],
      ['Salt in 1968', { body: 'Salt in 1968' }],
      ['Salt, 1968', { body: 'Salt, 1968' }],
      ['Salt, 3 June 1968', { body: 'Salt, 3 June 1968' }],
      ['Salt (Bergen: Fjord, 1999)', { body: 'Salt (Bergen: Fjord, 1999)' }],
      ['Catch 22', { body: 'Catch 22' }],
      ['Salt, vol. 2', { body: 'Salt, vol. 2' }],
      ['Journal of Salt, no. 3', { body: 'Journal of Salt, no. 3' }],
    ],
  ],
])('%s', (_, table) => {
  test.each(table)('%s', (text, expected) => {
    const { body, ...rest } = tailOf(text);
    expect({ body: (body ?? '').replace(/[,:.]$/, ''), ...rest }).toEqual({
      ...expected,
      body: expected.body?.replace(/[,:.]$/, ''),
    });
  });
});

// `at` is taken for the whole label as soon as a colon follows it.
test.failing('available at, with a colon', () => {
  expect(tailOf(`Salt, available at: ${URL}`)).toEqual({ body: 'Salt,', url: URL });
});

test('looks no further than it must: many commas and numbers', () => {
  const t = noteText('1, '.repeat(20_000));
  const { from } = readTail(t, 0, t.length);
  expect(from).toBeGreaterThan(0);
});
