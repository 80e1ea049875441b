import type { LanguagePack } from '../src/model/language.ts';
/** An abbreviation of a repository that notes use without defining it: TNA, The National Archives, Kew. */
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
}
export declare const packs: readonly LanguagePack[];
/** Cities as title pages print them: `Frankfurt/Main`, `Den Haag`. */
export declare const places: readonly string[];
export declare const repositories: readonly Repository[];
export declare const names: NameTable;
