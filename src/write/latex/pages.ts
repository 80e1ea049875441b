import type { Escape } from './escape.ts';

/** A dash of any kind between two pages. */
const RANGE = /(?<=[\p{L}\p{N}]) ?[-‐‑‒–—]{1,3} ?(?=[\p{L}\p{N}])/u;

/** Pages as printed, with `--` for the dashes of their ranges: `94–7` → `94--7`. */
export const pageRanges = (pages: string, escape: Escape): string => pages.split(RANGE).map(escape).join('--');
