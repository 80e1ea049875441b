/** `a`, `b`, …, `z`, `aa`: the mark of the nth further work of the same name and year. */
export function postfix(n: number): string {
  const letter = String.fromCharCode(97 + ((n - 1) % 26));
  return n > 26 ? postfix(Math.floor((n - 1) / 26)) + letter : letter;
}
