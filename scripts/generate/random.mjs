/** Choices that a seed decides: the same seed makes the same works and notes everywhere. */

/** mulberry32: 32 bits of state, enough for what is only to look various. */
function* numbers(seed) {
  for (let state = seed >>> 0; ;) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** A seed of its own for each name (`chicago de-DE`), so that one more style changes nothing in the others. */
export function seedOf(text, seed = 1) {
  let hash = 0x811c9dc5 ^ seed;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193);
  return hash >>> 0;
}

export class Random {
  #numbers;

  constructor(seed) {
    this.#numbers = numbers(seed);
  }

  /** From 0 up to 1, which it never is. */
  next() {
    return this.#numbers.next().value;
  }

  /** From `from` to `to`, both included. */
  integer(from, to) {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(probability) {
    return this.next() < probability;
  }

  pick(list) {
    return list[this.integer(0, list.length - 1)];
  }

  /** One of `[what, weight]`. */
  weighted(table) {
    let rest = this.next() * table.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [what, weight] of table) if ((rest -= weight) < 0) return what;
    return table.at(-1)[0];
  }

  shuffled(list) {
    const mixed = [...list];
    for (let at = mixed.length - 1; at > 0; at--) {
      const other = this.integer(0, at);
      [mixed[at], mixed[other]] = [mixed[other], mixed[at]];
    }
    return mixed;
  }
}
