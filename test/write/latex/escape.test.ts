import { escaper, oneLine, verbatim } from '../../../src/write/latex/escape.ts';
import { markup } from '../../../src/write/latex/markup.ts';
import { pageRanges } from '../../../src/write/latex/pages.ts';

const unicode = escaper(false);
const ascii = escaper(true);

test.each([
  ['Salt & Ships', String.raw`Salt \& Ships`],
  ['100 % of $5 for #3', String.raw`100 \% of \$5 for \#3`],
  ['a_b', String.raw`a\_b`],
  ['a^b~c', String.raw`a\textasciicircum{}b\textasciitilde{}c`],
  [String.raw`\input{x}`, String.raw`\textbackslash{}input\textbraceleft{}x\textbraceright{}`],
  ['}{', String.raw`\textbraceright{}\textbraceleft{}`],
  ['<b> "x"', String.raw`\textless{}b\textgreater{} \textquotedbl{}x\textquotedbl{}`],
  ['`x` | y', String.raw`\textasciigrave{}x\textasciigrave{} \textbar{} y`],
  ['a -- b --- c - d', 'a -{}- b -{}-{}- c - d'],
  ["x'' ,,y", "x'{}' ,{},y"],
  ['12\u00a0km, 5\u202f%', String.raw`12~km, 5\,\%`],
  ['soft\u00adhyphen', String.raw`soft\-hyphen`],
  ['Țară – Соль “塩”', 'Țară – Соль “塩”'],
])('%s', (text, latex) => {
  expect(unicode(text)).toBe(latex);
});

test.each([
  ['é È ö ñ', String.raw`{\'e} {\`E} {\"o} {\~n}`],
  ['ș ț ş ţ ă î', String.raw`{\textcommabelow{s}} {\textcommabelow{t}} {\c{s}} {\c{t}} {\u{a}} {\^i}`],
  ['ế', String.raw`{\'{\^e}}`],
  ['Łódź, Øst, œuvre, Weiß', String.raw`{\L}{\'o}d{\'z}, {\O}st, {\oe}uvre, Wei{\ss}`],
  ['1962–75 — “x” ‘y’', String.raw`1962--75 --- \textquotedblleft{}x\textquotedblright{} \textquoteleft{}y'`],
  ["x’’ x’' x'’ x''", "x'{}' x'{}' x'{}' x'{}'"],
  ['-– –- ‐‐ -‐ ––', '-{}-- --{}- -{}- -{}- --{}--'],
  ['—-–', '---{}-{}--'],
  ['’é -‑', String.raw`'{\'e} -\mbox{-}`],
  ['e\u0301', String.raw`{\'e}`],
  ['x\u0489', 'x\u0489'],
  ['Соль 塩', 'Соль 塩'],
  ['50 % é', String.raw`50 \% {\'e}`],
])('letters as commands: %s', (text, latex) => {
  expect(ascii(text)).toBe(latex);
});

test.each([
  ['one\r\ntwo\n\nthree', 'one two three'],
  ['one\u2028two\u0085three\ffour', 'one two three four'],
  ['  spaces  around  ', 'spaces around'],
  ['nul\u0000bell\u0007', 'nulbell'],
  ['half \ud800 pair', 'half  pair'],
  ['no\u00a0break', 'no\u00a0break'],
])('one line: %j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});

test.each([
  ['https://example.org/a_b?c=d&e=%20f#g', 'https://example.org/a_b?c=d&e=%20f#g'],
  ['http://example.org/~holm/', 'http://example.org/~holm/'],
  ['https://example.org/söl/{x}\\y z', 'https://example.org/s%C3%B6l/%7Bx%7D%5Cy%20z'],
  ['x\ud800y', 'xy'],
])('an address: %s', (address, written) => {
  expect(verbatim(address)).toBe(written);
});

test.each([
  ['94–7', '94--7'],
  ['94-97', '94--97'],
  ['xii — xx, 3', 'xii--xx, 3'],
  ['5–', '5–'],
  ['a & b', String.raw`a \& b`],
])('pages %s', (pages, written) => {
  expect(pageRanges(pages, unicode)).toBe(written);
});

test.each([
  ['<i>Salt</i> & Ships', String.raw`\emph{Salt} \& Ships`],
  ['<b>a <i>b</i></b>', String.raw`\textbf{a \emph{b}}`],
  ['x<sup>2</sup><sub>i</sub>', String.raw`x\textsuperscript{2}\textsubscript{i}`],
  ['<span class="nocase">eBay</span>', '{eBay}'],
  ['<span style="font-variant:small-caps;">Holm</span>', String.raw`\textsc{Holm}`],
  ['<i>open', String.raw`\textless{}i\textgreater{}open`],
  ['shut</i>', String.raw`shut\textless{}/i\textgreater{}`],
  ['<i>a<b>b</i>c', String.raw`\textless{}i\textgreater{}a\textless{}b\textgreater{}b\textless{}/i\textgreater{}c`],
  ['<script>x</script>', String.raw`\textless{}script\textgreater{}x\textless{}/script\textgreater{}`],
])('CSL formatting: %s', (text, latex) => {
  expect(markup(text, unicode)).toBe(latex);
});
