/** The names that babel and polyglossia have for languages (babel manual, 1.20), by BCP 47 tag; what `langid` wants. */
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

/**
 * Other names (babel, polyglossia; BibLaTeX manual, 2.3.9 and 2.3.12), and those of variants that are nothing but another
 * orthography or option.
 */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  acadian: 'fr-CA', armenian: 'hy', austrian: 'de-AT', bahasa: 'id', bosnian: 'bs', brazil: 'pt-BR', chinese: 'zh',
  farsi: 'fa', francais: 'fr', frenchb: 'fr', german: 'de', germanb: 'de', hungarian: 'hu', mexican: 'es-MX',
  norwegian: 'no', polutonikogreek: 'el', portuges: 'pt', slovenian: 'sl', swissgerman: 'de-CH', ukenglish: 'en-GB',
  usenglish: 'en-US',
}; // prettier-ignore

const BY_TAG = new Map(Object.entries(NAMES).map(([tag, name]) => [tag.toLowerCase(), name]));
const BY_NAME = new Map([
  ...Object.entries(NAMES).map(([tag, name]) => [name, tag] as const),
  ...Object.entries(OTHER_NAMES),
]);

/** The babel name of a language; undefined where the tag says more than a name can, or is not known. */
export const babelName = (tag: string): string | undefined => BY_TAG.get(tag.trim().replaceAll('_', '-').toLowerCase());

/** The BCP 47 tag of a language; what is no name that babel knows stays, since it may be a tag. */
export const languageTag = (name: string): string => BY_NAME.get(name.toLowerCase().replace(/^lang/, '')) ?? name;
