import { latexToText } from '../../../../src/read/references/bibtex/latex.ts';

test.each([
  ['Salt and  Ships\n', 'Salt and Ships'],
  ['{Salt} and {S}hips', 'Salt and Ships'],
  ['Salt \\& Ships \\$5 \\#3 100\\,\\% under\\_score', 'Salt & Ships $5 #3 100\u202f% under_score'],
  ['a~b -- c---d', 'a\u00a0b – c—d'],
  ['a-{}-b', 'a--b'],
  ["``Salt'' and \\enquote{Ships}", '“Salt” and “Ships”'],
  ["\\'E {\\'E} {\\'{E}} \\'{\\i} \\\"{\\i} \\c{s} \\v s \\H{o} \\k{a}", 'É É É í ï ş š ő ą'],
  ['\\textcommabelow{s}i \\textcommabelow{T}ara {\\textcommabelow{t}}', 'și Țara ț'],
  ['{\\ss} {\\ae} \\O{} {\\aa}s \\AA{} {\\l}', 'ß æ Ø ås Å ł'],
  ['\\~{} \\^{} \\`{} \\textasciitilde{} \\textbackslash{}input', '~ ^ ` ~ \\input'],
  ['\\textbraceleft{}x\\textbraceright{}', '{x}'],
  ['\\emph{Salt} \\textbf{a} \\textsc{b} x\\textsuperscript{2} {\\it c}', '<i>Salt</i> <b>a</b> <span style="font-variant:small-caps;">b</span> x<sup>2</sup> <i>c</i>'],
  ['$x_1^2$', 'x₁²'],
  ['\\url{https://example.org/a_b}', 'https://example.org/a_b'],
  ['Salt\\ldots{} \\dots and \\S 3, a\\par b\\\\c', 'Salt… …and §3, a b c'],
  ['hy\\-phen', 'hy\u00adphen'],
  // What is no LaTeX that anybody understands
  ['costs $5', 'costs $5'],
  ['$5 to $6 and $7', '$5 to $6 and $7'],
  ['a\\', 'a\\'],
  ['\\begin{x', '\\beginx'],
  ['\\unknown{x}', '\\unknownx'],
  ['\\constructor \\toString{} \\__proto__', '\\constructor\\toString __proto__'],
  // Other scripts and spaces
  ['Соль и корабли', 'Соль и корабли'],
  ['{塩}\u3000船 {a}\u00a0b\u2009c', '塩\u3000船 a\u00a0b\u2009c'],
  ['<b>{x}</b> &amp; <script>', '<b>x</b> &amp; <script>'],
])('%j', (latex, text) => {
  expect(latexToText(latex)).toBe(text);
}); // prettier-ignore
