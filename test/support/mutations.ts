/** The same numbers at every run (mulberry32). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Mutation = (bytes: Uint8Array, random: (below: number) => number) => Uint8Array;

const concat = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

const MUTATIONS: readonly Mutation[] = [
  function flipped(bytes, random) {
    const copy = bytes.slice();
    for (let times = 1 + random(8); times > 0; times--) copy[random(copy.length)] = random(256);
    return copy;
  },
  function cut(bytes, random) {
    return bytes.slice(0, random(bytes.length));
  },
  function leftOut(bytes, random) {
    const start = random(bytes.length);
    return concat(bytes.slice(0, start), bytes.slice(start + 1 + random(60)));
  },
  function repeated(bytes, random) {
    const start = random(bytes.length);
    const end = start + 1 + random(60);
    return concat(
      bytes.slice(0, end),
      ...Array.from({ length: random(20) }, () => bytes.slice(start, end)),
      bytes.slice(end),
    );
  },
];

/** Broken variants of a file, always the same. */
export function* mutationsOf(bytes: Uint8Array, count: number): Generator<Uint8Array> {
  const random = randomNumbers(count);
  for (let at = 0; at < count; at++) {
    const mutate = MUTATIONS[at % MUTATIONS.length];
    if (mutate) yield mutate(bytes, random);
  }
}
