import type { CslName } from '../model/csl.ts';

const PARTS = ['given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix'] as const;

const nameOf = (name: CslName): string => name.literal ?? PARTS.flatMap((part) => name[part] ?? []).join(' ');

/** Names as people say them: `Anna Holm, Per Lund Jr.` */
export const namesOf = (names: readonly CslName[] | undefined): string => (names ?? []).map(nameOf).join(', ');
