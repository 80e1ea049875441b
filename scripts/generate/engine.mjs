/** Styles that say what they print: citeproc-js, with everything recorded that it prints of a work. */
import CSL from 'citeproc';

const FORMAT = 'generate';

const onItsOwn = (_, text) => ` ${text} `;

/** Quotation marks as in the text format, blocks on one line; what a variable prints goes by the system's recorder. */
CSL.Output.Formats[FORMAT] = {
  ...CSL.Output.Formats.text,
  '@display/block': onItsOwn,
  '@display/left-margin': onItsOwn,
  '@display/right-inline': onItsOwn,
  '@display/indent': onItsOwn,
  '@showid/true': function (state, text) {
    if (this.params && typeof text === 'string' && !state.tmp.just_looking && !state.tmp.suppress_decorations)
      state.sys.record(this.params, text);
    return text;
  },
};
CSL.debug = () => undefined;

/** Without what belongs to a bibliography as a whole: dashes for a name just printed. */
const forEntries = (root) => ({
  ...root,
  children: root.children.map((child) =>
    child.name === 'bibliography'
      ? { ...child, attrs: { ...child.attrs, 'subsequent-author-substitute': undefined } }
      : child,
  ),
});

export class RecordingEngine {
  #engine;
  #records = [];

  /** `root` is the style's element, a fresh one; `locales` gives a locale's by its tag. */
  constructor(root, { items, locale, locales }) {
    const byId = new Map(items.map((item) => [item.id, item]));
    const system = {
      retrieveLocale: (tag) => locales(tag) ?? locales('en-US'),
      retrieveItem: (id) => byId.get(id),
      // Its being there makes citeproc-js hand over the variables with each text.
      variableWrapper: (_, before, text, after) => before + text + after,
      record: ({ itemData, variableNames }, text) =>
        this.#records.push({ id: itemData.id, variables: variableNames, text }),
    };
    this.#engine = new CSL.Engine(system, forEntries(root), locale, true);
    this.#engine.setOutputFormat(FORMAT);
    this.#engine.updateItems([...byId.keys()]);
  }

  get isNoteStyle() {
    return this.#engine.opt.class === 'note';
  }

  /** @returns the text of a citation, and what it prints by variable */
  cite(citation) {
    this.#records = [];
    const text = this.#engine.makeCitationCluster([citation]);
    return { text: plain(text), records: this.#records };
  }

  /** @returns the entry of each item */
  entries() {
    this.#records = [];
    const [parameters, texts] = this.#engine.makeBibliography();
    return new Map(
      parameters.entry_ids.map(([id], at) => [
        id,
        { text: plain(texts[at]), records: this.#records.filter((record) => record.id === id) },
      ]),
    );
  }
}

const plain = (text) => text.replace(/\s+/g, ' ').trim();
