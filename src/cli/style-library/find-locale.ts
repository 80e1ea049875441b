import { InputError } from '../../model/error.ts';
import type { LocaleSource } from '../../render/style.ts';
import { about } from '../errors.ts';
import { readInput } from '../input.ts';
import { nearest } from './nearest.ts';
import type { Shelves } from './shelves.ts';

/** A locale that was asked for, and the source that has it. */
export interface FoundLocale {
  /** As CSL writes it: `de-DE`. */
  readonly tag: string;
  readonly locales: LocaleSource;
}

/** The locale of a language that has several (`primary-dialects` of the CSL locales), or goes by another name. */
const PRIMARY: Readonly<Record<string, string>> = {
  de: 'de-DE',
  en: 'en-US',
  es: 'es-ES',
  fr: 'fr-FR',
  no: 'nb-NO',
  pt: 'pt-PT',
  zh: 'zh-CN',
  'zh-hant': 'zh-TW',
};

/** The shape of a language tag (RFC 5646, 2.1): subtags of letters and digits. */
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/;

const languageOf = (tag: string): string => tag.split('-')[0] ?? tag;

/** The tag of a locale: `de-at` → `de-AT`, `de` and `de-LI` → `de-DE`. */
function tagOf(name: string, tags: readonly string[]): string | undefined {
  const asked = name.toLowerCase().replaceAll('_', '-');
  if (!TAG.test(asked)) return undefined;
  const language = languageOf(asked);
  return (
    tags.find((tag) => tag.toLowerCase() === asked) ??
    [PRIMARY[asked], PRIMARY[language]].find((tag) => tag !== undefined && tags.includes(tag)) ??
    tags.find((tag) => languageOf(tag) === language)
  );
}

/** The locales of the pack; for a dialect that it does not have, the language's main one. */
export const packedLocales =
  ({ pack }: Shelves): LocaleSource =>
  (name) => {
    const tag = tagOf(name, pack().locales);
    return tag === undefined ? undefined : pack().locale(tag);
  };

async function fromFile(path: string, shelves: Shelves): Promise<FoundLocale> {
  const { readLocaleFile } = await import('../../render/style-file.ts');
  const bytes = await readInput(path);
  try {
    const root = readLocaleFile(new TextDecoder().decode(bytes));
    const tag = root.attrs['xml:lang'] ?? '';
    const others = packedLocales(shelves);
    return { tag, locales: (name) => (name === tag ? root : others(name)) };
  } catch (error) {
    throw about(path, error);
  }
}

function unknown(name: string, tags: readonly string[]): InputError {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  const near = nearest(
    name,
    tags.map((tag) => ({ id: tag, title: names.of(tag) ?? '' })),
  );
  const hint = near.length > 0 ? `Perhaps ${near.join(', ')}?` : 'A locale has a name such as en-GB, de-DE or ro-RO.';
  return new InputError(`there is no locale ${name}`, hint);
}

/**
 * The locale of a name: a tag (`de-DE`), in any case, a language (`de`), or the path of a locale file.
 * @throws InputError where there is none, or its file cannot be read
 */
export async function findLocale(name: string, shelves: Shelves): Promise<FoundLocale> {
  if (/[\\/]|\.xml$/.test(name)) return fromFile(name, shelves);
  const { locales } = shelves.pack();
  const tag = tagOf(name, locales);
  if (tag === undefined) throw unknown(name, locales);
  return { tag, locales: packedLocales(shelves) };
}
