/** The style sheet of a page: screen, dark, phone, print. Static, so that the page's policy can name it by its hash. */
export const STYLE_SHEET = `
:root {
  color-scheme: light dark;
  --paper: #fffefb;
  --ink: #211d19;
  --quiet: #665c50;
  --rule: #d9d1c3;
  --indent: 2em;
  --leading: 1.45;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #191715; --ink: #e4ddd2; --quiet: #a89d8f; --rule: #433d35; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  padding: 4.5rem 1.5rem 6rem;
  font: 1.125rem/var(--leading) "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", "TeX Gyre Pagella",
    "Book Antiqua", "Noto Serif", Georgia, serif;
  font-kerning: normal;
  font-synthesis-style: none;
  font-variant-numeric: oldstyle-nums proportional-nums;
  hanging-punctuation: first;
  hyphenate-limit-chars: 8 4 4;
  hyphens: auto;
  overflow-wrap: anywhere;
  text-wrap: pretty;
}
main { max-width: 36em; margin: 0 auto; }
header { margin-block-end: 3rem; padding-block-end: 1.5rem; border-block-end: 1px solid var(--rule); }
h1, h2, h3 { font-weight: normal; line-height: 1.2; hyphens: manual; text-wrap: balance; }
h1 { margin: 0; font-size: 2.1em; letter-spacing: -0.01em; }
h2 { margin: 3em 0 1em; font-size: 1.25em; font-variant-caps: small-caps; letter-spacing: 0.04em; }
h3 { margin: 2em 0 0.9em; font-size: 1em; font-style: italic; }
header + section > section:first-of-type > h2, h2 + section > h3 { margin-block-start: 0; }
header p { margin: 0.6em 0 0; color: var(--quiet); font-style: italic; text-wrap: balance; }
ul, ol { margin: 0; padding: 0; list-style: none; }
.double { --leading: 2; line-height: 2; }
.apart-0 > li + li { margin-block-start: 0.3em; }
.apart-1 > li + li { margin-block-start: calc(1em * var(--leading)); }
.apart-2 > li + li { margin-block-start: calc(2em * var(--leading)); }
.hanging > li { padding-inline-start: var(--indent); text-indent: calc(-1 * var(--indent)); }
.hanging > li > div { text-indent: 0; }
.hanging > li > div:first-child { text-indent: calc(-1 * var(--indent)); }
.indented { padding-inline-start: var(--indent); }
.columns { display: grid; grid-template-columns: fit-content(9em) minmax(0, 1fr); column-gap: 0.75em; }
.columns > li { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; align-items: baseline; }
.columns > li > * { grid-column: 1 / -1; }
.columns > li > .label { grid-column: 1; }
.columns > li > .text { grid-column: 2; }
.label { font-variant-numeric: oldstyle-nums tabular-nums; hyphens: manual; }
ol > li + li { margin-block-start: 0.45em; }
ol .label { color: var(--quiet); text-align: end; }
li:target { background: color-mix(in srgb, var(--rule) 45%, transparent); outline: 0.4em solid color-mix(in srgb, var(--rule) 45%, transparent); }
a { color: inherit; text-decoration: underline 1px var(--quiet); text-underline-offset: 0.18em; hyphens: none; }
a:hover, a:focus-visible { text-decoration-color: currentColor; }
.caps { font-variant-caps: small-caps; }
sup, sub { font-size: 0.72em; line-height: 0; font-variant-numeric: lining-nums; }
@media (max-width: 34rem) {
  :root { --indent: 1.25em; }
  body { padding: 2.5rem 1.125rem 4rem; font-size: 1.0625rem; }
  header { margin-block-end: 2rem; padding-block-end: 1.25rem; }
  h1 { font-size: 1.75em; }
  .columns { grid-template-columns: fit-content(5em) minmax(0, 1fr); column-gap: 0.5em; }
}
@media print {
  @page { margin: 25mm 26mm 28mm; @bottom-center { content: counter(page); font: 9pt serif; } }
  :root { --paper: #fff; --ink: #000; --quiet: #333; --rule: #888; }
  body { padding: 0; font-size: 11pt; }
  main { max-width: none; }
  h1, h2, h3 { break-after: avoid; }
  li { break-inside: avoid; orphans: 3; widows: 3; }
  li:target { background: none; outline: none; }
  a { text-decoration: none; }
}
`;

/** SHA-256 of the style sheet in Base64; its test computes it. */
export const STYLE_HASH = 'tY+Lr0mY1R55nmnBslapWViAUsk8s7kzVci/nt+hagk=';
