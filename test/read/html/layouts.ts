/** Pages laid out as publishers, word processors and other programs lay them out; made-up content, two notes each. */
const ONE = '<p>Herrings came first.';
const TWO = 'Then came salt.';
const HOLM = 'Anna Holm, <i>Salt and Ships</i> (Oxford: OUP, 2009), 11.';
const IBID = 'Ibid., 12.';

export const LAYOUTS: Readonly<Record<string, string>> = {
  pandoc: `<!DOCTYPE html><html><body>${ONE}<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>
    ${TWO}<a href="#fn2" class="footnote-ref" id="fnref2" role="doc-noteref"><sup>2</sup></a></p>
    <section id="footnotes" class="footnotes" role="doc-endnotes"><hr /><ol>
    <li id="fn1"><p>${HOLM}<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li>
    <li id="fn2"><p>${IBID}<a href="#fnref2" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section></body></html>`,

  'asides in the text': `<html><body><section>${ONE}<a epub:type="noteref" href="#n1">1</a></p>
    <aside epub:type="footnote" id="n1"><p>1. ${HOLM}</p></aside>
    <p>${TWO}<a epub:type="noteref" href="#n2">2</a></p><aside epub:type="footnote" id="n2"><p>2. ${IBID}</p></aside></section></body></html>`,

  Word: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=EN-GB><div class=WordSection1>
    <p class=MsoNormal>Herrings came first.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
    class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a>
    ${TWO}<a href="#_ftn2" name="_ftnref2" title=""><span class=MsoFootnoteReference>[2]</span></a></p></div>
    <div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
    <div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span
    class=MsoFootnoteReference>[1]</span></a> Anna Holm, <i style='mso-bidi-font-style:normal'>Salt and Ships</i></p>
    <p class=MsoFootnoteText>(Oxford: OUP, 2009), 11.</p></div>
    <div style='mso-element:footnote' id=ftn2><p class=MsoFootnoteText><a href="#_ftnref2" name="_ftn2" title=""><span
    class=MsoFootnoteReference>[2]</span></a> ${IBID}</p></div></div></body></html>`,

  LibreOffice: `<html><body lang="en-GB"><p>Herrings came first.<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>
    ${TWO}<a class="sdfootnoteanc" name="sdfootnote2anc" href="#sdfootnote2sym"><sup>2</sup></a></p>
    <div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>${HOLM}</p></div>
    <div id="sdfootnote2"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote2sym" href="#sdfootnote2anc">2</a>${IBID}</p></div></body></html>`,

  OpenEdition: `<html><body><div id="main"><ol><li><p class="texte"><span class="paranumber">1</span>Herrings came first.<a class="footnotecall"
    id="bodyftn1" href="#ftn1">1</a> ${TWO}<a class="footnotecall" id="bodyftn2" href="#ftn2">2</a></p>
    <ul class="sidenotes"><li><span class="num">1</span><a class="go" href="#ftn1"></a> ${HOLM}</li></ul></li></ol>
    <div class="section" id="notes"><h2>Notes</h2>
    <p class="notesbaspage"><a class="FootnoteSymbol" id="ftn1" href="#bodyftn1">1</a> ${HOLM}</p>
    <p class="notesbaspage"><a class="FootnoteSymbol" id="ftn2" href="#bodyftn2">2</a> ${IBID}</p></div>
    <div class="section"><h2>Pour citer cet article</h2><p>Nobody, “Salt”.</p></div></div></body></html>`,

  'OpenEdition, notes at the end of the book': `<html><body>${ONE}<a class="endnotecall" id="bodyftn1" href="#ftn1">i</a> ${TWO}<a class="endnotecall" id="bodyftn2" href="#ftn2">ii</a></p>
    <p class="notesbaspage"><a class="FootnoteSymbol" id="ftn1" href="#bodyftn1">i</a> ${HOLM}</p>
    <p class="notesbaspage"><a class="FootnoteSymbol" id="ftn2" href="#bodyftn2">ii</a> ${IBID}</p></body></html>`,

  Cambridge: `<html><body><main><p class="p">Herrings came first.<a class="xref fn" href="#fn1"><span class="show-for-sr">Footnote </span><sup>1</sup></a>
    ${TWO}<a class="xref fn" href="#fn2"><span class="show-for-sr">Footnote </span><sup>2</sup></a></p>
    <div class="footnotes"><div class="fn-group"><div class="fn" id="fn1"><a class="xref" href="#ref-fn1"><p class="fn-label">1</p></a><p class="p">${HOLM}</p></div>
    <div class="fn" id="fn2"><p class="fn-label">2</p><p class="p">${IBID}</p></div></div></div></main></body></html>`,

  'Taylor & Francis': `<html><body><article><p>Herrings came first.<span class="ref-lnk fn-ref-lnk"><a href="#" data-rid="EN0001" data-ref-type="fn"><sup>1</sup></a></span>
    ${TWO}<span class="ref-lnk"><a href="#" data-rid="EN0002" data-ref-type="fn"><sup>2</sup></a></span></p>
    <div class="summation-section"><h2>Notes</h2><div id="EN0001"><p><sup>1</sup> ${HOLM}</p></div>
    <div id="EN0002"><p><sup>2</sup> ${IBID}</p></div></div></article></body></html>`,

  Oxford: `<html><body><div class="article-body"><p>Herrings came first.<a class="link link-ref link-reveal xref-fn js-xref-fn" reveal-id="fn1" data-open="fn1"><sup>1</sup></a>
    ${TWO}<a class="link xref-fn" reveal-id="fn2"><sup>2</sup></a></p><h2>Footnotes</h2>
    <div content-id="fn1" class="footnote"><span class="fn"><div content-id="fn1" class="footnote-content"><div class="footnote-compatibility"><sup>1</sup></div><p>${HOLM}</p></div></span></div>
    <div content-id="fn2" class="footnote"><span class="fn"><div content-id="fn2" class="footnote-content"><div class="footnote-compatibility"><sup>2</sup></div><p>${IBID}</p></div></span></div></div></body></html>`,

  Springer: `<html><body><main><p>Herrings came first.<sup><a href="#Fn1"><span class="u-visually-hidden">Footnote </span>1</a></sup>
    ${TWO}<sup><a href="#Fn2"><span class="u-visually-hidden">Footnote </span>2</a></sup></p><h2>Notes</h2><ol class="c-article-footnote">
    <li class="c-article-footnote--listed__item" id="Fn1" data-counter="1."><div class="c-article-footnote--listed__content"><p>${HOLM}</p></div></li>
    <li class="c-article-footnote--listed__item" id="Fn2" data-counter="2."><div class="c-article-footnote--listed__content"><p>${IBID}</p></div></li></ol></main></body></html>`,

  SAGE: `<html><body><article><div role="paragraph">Herrings came first.<sup><a href="#fn1-0022" role="doc-noteref" id="body-ref-fn1-0022">1</a></sup>
    ${TWO}<sup><a href="#fn2-0022" role="doc-noteref">2</a></sup></div><section role="doc-endnotes"><h2>Footnotes</h2>
    <div role="listitem"><div class="citations"><div class="label">1.</div><div role="doc-endnote" id="fn1-0022"><div role="paragraph">${HOLM}</div></div></div></div>
    <div role="listitem"><div class="citations"><div class="label">2.</div><div role="doc-endnote" id="fn2-0022"><div role="paragraph">${IBID}</div></div></div></div></section></article></body></html>`,

  'Project MUSE': `<html><body><p>Herrings came first.<a href="#f1" id="f1-text"><sup>1</sup></a> ${TWO}<a href="#f2" id="f2-text"><sup>2</sup></a></p>
    <h3>Footnotes</h3><p><a href="#f1-text" id="f1">1.</a> ${HOLM}</p><p><a href="#f2-text" id="f2">2.</a> ${IBID}</p></body></html>`,

  MediaWiki: `<html><body><div id="mw-content-text"><p>Herrings came first.<sup id="cite_ref-h_1-0" class="reference"><a href="#cite_note-h-1"><span class="cite-bracket">[</span>1<span class="cite-bracket">]</span></a></sup>
    ${TWO}<sup id="cite_ref-2" class="reference"><a href="#cite_note-2">[2]</a></sup> And again.<sup id="cite_ref-h_1-1" class="reference"><a href="#cite_note-h-1">[1]</a></sup></p>
    <div class="mw-references-wrap"><ol class="references">
    <li id="cite_note-h-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-h_1-0"><sup><i><b>a</b></i></sup></a> <a href="#cite_ref-h_1-1"><sup><i><b>b</b></i></sup></a></span> <span class="reference-text">${HOLM}</span></li>
    <li id="cite_note-2"><span class="mw-cite-backlink"><b><a href="#cite_ref-2">^</a></b></span> <span class="reference-text">${IBID}</span></li></ol></div></div></body></html>`,

  WordPress: `<html><body><div class="entry-content"><p>Herrings came first.<sup data-fn="6c0a-1" class="fn"><a href="#6c0a-1" id="6c0a-1-link">1</a></sup>
    ${TWO}<sup data-fn="9bde-2" class="fn"><a href="#9bde-2" id="9bde-2-link">2</a></sup></p><ol class="wp-block-footnotes">
    <li id="6c0a-1">${HOLM} <a href="#6c0a-1-link" aria-label="Jump to footnote reference 1">↩︎</a></li>
    <li id="9bde-2">${IBID} <a href="#9bde-2-link" aria-label="Jump to footnote reference 2">↩︎</a></li></ol></div></body></html>`,

  'definition list': `<html><body>${ONE}<a href="#n1">[1]</a> ${TWO}<a href="#n2">[2]</a></p><dl>
    <dt><a name="n1">1</a></dt><dd>${HOLM}</dd><dt><a name="n2">2</a></dt><dd>${IBID}</dd></dl></body></html>`,

  table: `<html><body>${ONE}<sup><a href="#n1">1</a></sup> ${TWO}<sup><a href="#n2">2</a></sup></p><table>
    <tr><td><a name="n1">1</a></td><td>${HOLM}</td></tr><tr><td><a name="n2">2</a></td><td>${IBID}</td></tr></table></body></html>`,

  'lines that breaks part': `<html><body>${ONE}<a href="#n1">(1)</a> ${TWO}<a href="#n2">(2)</a></p>
    <a name="n1"></a>(1) ${HOLM}<br><br><a name="n2"></a>(2) ${IBID}<br><p>Printed in Norway.</p></body></html>`,

  'two paragraphs, absolute links': `<html><body>${ONE}<a href="https://example.org/salt#note1">1</a> ${TWO}<a href="https://example.org/salt#note2">2</a></p>
    <p id="note1">1. Anna Holm, <i>Salt and Ships</i></p><p>(Oxford: OUP, 2009), 11.</p><p id="note2">2. ${IBID}</p></body></html>`,

  'no links': `<html><body>${ONE}<sup>1</sup> ${TWO}<sup>2</sup></p><div class="footnotes"><p>1. ${HOLM}</p><p>2. ${IBID}</p></div></body></html>`,
}; // prettier-ignore
