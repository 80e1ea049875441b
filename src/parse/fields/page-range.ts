/** The first and last page of a printed range, the last number completed: `601–13` → 601, 613. */
function ends(text: string): readonly [number, number] | undefined {
  const [first, last] = text.split(/\s*[-‐‑‒–—]\s*/);
  const a = Number.parseInt(first ?? '', 10);
  if (Number.isNaN(a)) return undefined;
  const digits = /^\d+/.exec(last ?? '')?.[0];
  if (digits === undefined) return [a, a];
  const b = Number(String(a).slice(0, Math.max(0, String(a).length - digits.length)) + digits);
  return b >= a ? [a, b] : [a, a];
}

/** Number of pages in a printed range (`601–13` → 13); 1 for a single page. */
export function extent(text: string): number {
  const found = ends(text);
  return found ? found[1] - found[0] + 1 : 1;
}

/** Fewer pages are a place, not the whole of an article. */
const SHORTEST_WHOLE = 3;

/** `14`, `14–15` lie in `12–30`, and are less. */
export function isInside(text: string, whole: string): boolean {
  const [inner, outer] = [ends(text), ends(whole)];
  if (!inner || !outer || outer[1] - outer[0] + 1 < SHORTEST_WHOLE) return false;
  return inner[0] >= outer[0] && inner[1] <= outer[1] && inner[1] - inner[0] < outer[1] - outer[0];
}
