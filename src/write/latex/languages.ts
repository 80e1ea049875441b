/**
 * The names that babel and polyglossia have for languages (babel manual, 1.20), by BCP 47 tag; what `langid` wants.
 * The first tag of a name is the one it is read back as.
 */
const NAMES: Readonly<Record<string, string>> = {
  af: 'afrikaans', ar: 'arabic', eu: 'basque', be: 'belarusian', bn: 'bengali', br: 'breton', bg: 'bulgarian',
  ca: 'catalan', hr: 'croatian', cs: 'czech', da: 'danish', nl: 'dutch', en: 'english', 'en-US': 'american',
  'en-GB': 'british', 'en-CA': 'canadian', 'en-AU': 'australian', 'en-NZ': 'newzealand', eo: 'esperanto', et: 'estonian',
  fi: 'finnish', fr: 'french', 'fr-CA': 'canadien', gl: 'galician', ka: 'georgian', de: 'ngerman', 'de-1901': 'german',
  'de-AT': 'naustrian', 'de-CH': 'nswissgerman', el: 'greek', 'grc': 'ancientgreek', he: 'hebrew', hi: 'hindi',
  hu: 'magyar', is: 'icelandic', id: 'indonesian', ia: 'interlingua', ga: 'irish', it: 'italian', ja: 'japanese',
  ko: 'korean', la: 'latin', lv: 'latvian', lt: 'lithuanian', mk: 'macedonian', ms: 'malay', mr: 'marathi',
  mn: 'mongolian', nb: 'norsk', nn: 'nynorsk', oc: 'occitan', fa: 'persian', pl: 'polish', pt: 'portuguese',
  'pt-BR': 'brazilian', ro: 'romanian', ru: 'russian', gd: 'scottish', sr: 'serbian', sk: 'slovak', sl: 'slovene',
  es: 'spanish', sv: 'swedish', th: 'thai', tr: 'turkish', uk: 'ukrainian', vi: 'vietnamese', cy: 'welsh',
}; // prettier-ignore
const BY_TAG = new Map(Object.entries(NAMES).map(([tag, name]) => [tag.toLowerCase(), name]));

/** The babel name of a language; undefined where the tag says more than a name can, or is not known. */
export function babelName(tag: string): string | undefined {
  return BY_TAG.get(tag.trim().replaceAll('_', '-').toLowerCase());
}
