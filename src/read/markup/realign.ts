/** How far apart two texts may run before they meet again, and how much alike they must be there. */
const FARTHEST = 64;
const ALIKE = 6;

/** The least that must be left out of both, so that they go on alike. */
function nextMeeting(before: string, i: number, after: string, j: number): readonly [number, number] {
  for (let apart = 1; apart <= FARTHEST; apart++) {
    for (let left = 0; left <= apart; left++) {
      const [a, b] = [i + left, j + apart - left];
      if (a > before.length || b > after.length) continue;
      if (before.slice(a, a + ALIKE) === after.slice(b, b + ALIKE)) return [a, b];
    }
  }
  return [i + 1, j + 1];
}

/**
 * Where each place of a text stands once the text was cleaned: a letter mended, a space or a button taken out.
 * @returns for 0 to `before.length` the offset in `after`
 */
export function realign(before: string, after: string): (offset: number) => number {
  if (before === after) return (offset) => offset;
  const places = new Int32Array(before.length + 1).fill(after.length);
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      places[i++] = j++;
      continue;
    }
    const [a, b] = nextMeeting(before, i, after, j);
    while (i < Math.min(a, before.length)) places[i++] = Math.min(j, after.length);
    j = b;
  }
  return (offset) => places[offset] ?? after.length;
}
