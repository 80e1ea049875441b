/** Why an entry cannot be taken apart, in words that fit after `this entry cannot be read:`. */
export class BibSyntaxError extends Error {}

const QUOTED_PART = /[^{}"]+/y;
const BRACED_PART = /[^{}]+/y;
/** Deeper braces than anybody writes. */
const DEEPEST = 100;

/** A place in a text, which is read from there on. */
export class Cursor {
  at: number;
  readonly #text: string;
  constructor(text: string, at: number) {
    this.#text = text;
    this.at = at;
  }

  /** The character here; empty at the end. */
  get next(): string {
    return this.#text[this.at] ?? '';
  }

  /** Takes what the (sticky) expression matches here. */
  take(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.at;
    const match = expression.exec(this.#text) ?? undefined;
    this.at += match?.[0].length ?? 0;
    return match;
  }

  takeChar(char: string): boolean {
    if (this.next !== char) return false;
    this.at += 1;
    return true;
  }

  /** Takes the text up to the closing delimiter, braces in it balanced. The opening one is behind. */
  balanced(close: '}' | '"'): string {
    const from = this.at;
    for (let depth = 0; depth <= DEEPEST;) {
      this.take(close === '"' ? QUOTED_PART : BRACED_PART);
      const char = this.next;
      if (char === '')
        throw new BibSyntaxError(close === '"' ? 'a quotation mark is not closed' : 'a brace is not closed');
      this.at += 1;
      if (depth === 0 && char === close) return this.#text.slice(from, this.at - 1);
      depth += char === '{' ? 1 : char === '}' ? -1 : 0;
      if (depth < 0) throw new BibSyntaxError('a brace is closed that was not opened');
    }
    throw new BibSyntaxError('its braces are nested too deeply');
  }
}
