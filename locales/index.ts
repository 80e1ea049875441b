// Written by scripts/locales.mjs (npm run locales) from the folders beside it: do not edit.
import type { LanguagePack, Term } from '../src/model/language.ts';
import deCsl from './de/csl.json' with { type: 'json' };
import deTerms from './de/terms.json' with { type: 'json' };
import enCsl from './en/csl.json' with { type: 'json' };
import enTerms from './en/terms.json' with { type: 'json' };
import esCsl from './es/csl.json' with { type: 'json' };
import esTerms from './es/terms.json' with { type: 'json' };
import frCsl from './fr/csl.json' with { type: 'json' };
import frTerms from './fr/terms.json' with { type: 'json' };
import itCsl from './it/csl.json' with { type: 'json' };
import itTerms from './it/terms.json' with { type: 'json' };
import nlCsl from './nl/csl.json' with { type: 'json' };
import nlTerms from './nl/terms.json' with { type: 'json' };
import ptCsl from './pt/csl.json' with { type: 'json' };
import ptTerms from './pt/terms.json' with { type: 'json' };
import roCsl from './ro/csl.json' with { type: 'json' };
import roTerms from './ro/terms.json' with { type: 'json' };
import ruCsl from './ru/csl.json' with { type: 'json' };
import ruTerms from './ru/terms.json' with { type: 'json' };
import namesTable from './names.json' with { type: 'json' };
import placesTable from './places.json' with { type: 'json' };
import repositoriesTable from './repositories.json' with { type: 'json' };

/**
 * An abbreviation of a repository that notes use without defining it: TNA, The National Archives, Kew.
 * Where it stands for several (`AMAE`, `BAR`), its name is the abbreviation and it has no place.
 */
export interface Repository {
  readonly short: string;
  readonly name: string;
  readonly place?: string;
}

export interface NameTable {
  /** Lower case: `van der`, `al-`. */
  readonly particles: readonly string[];
  /** As printed: `Jr.`, `III`. */
  readonly suffixes: readonly string[];
  /** As printed, in pinyin and Wade–Giles: `Liu`, `Hsieh`. They stand before the given name. */
  readonly chineseSurnames: readonly string[];
  /** Every syllable of Mandarin in pinyin, lower case. */
  readonly pinyin: readonly string[];
  /** Common given names of Western Europe and America, as printed: they tell `Holm, Anna` from `Holm, Capital`. */
  readonly givenNames: readonly string[];
}

/** The terms of the CSL locales first, then ours. */
function pack(csl: Pick<LanguagePack, 'terms'>, ours: LanguagePack): LanguagePack {
  const terms: Partial<Record<Term, readonly string[]>> = { ...csl.terms };
  for (const term of Object.keys(ours.terms) as Term[])
    terms[term] = [...new Set([...(terms[term] ?? []), ...(ours.terms[term] ?? [])])];
  return { ...ours, terms };
}

export const packs: readonly LanguagePack[] = [
  pack(deCsl, deTerms),
  pack(enCsl, enTerms),
  pack(esCsl, esTerms),
  pack(frCsl, frTerms),
  pack(itCsl, itTerms),
  pack(nlCsl, nlTerms),
  pack(ptCsl, ptTerms),
  pack(roCsl, roTerms),
  pack(ruCsl, ruTerms),
];

/** Cities as title pages print them: `Frankfurt/Main`, `Den Haag`. */
export const places: readonly string[] = placesTable;
export const repositories: readonly Repository[] = repositoriesTable;
export const names: NameTable = namesTable;
