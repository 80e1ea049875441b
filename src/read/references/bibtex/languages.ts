/**
 * Names of languages in babel, polyglossia and biblatex (BibLaTeX manual, 2.3.9 and 2.3.12), as BCP 47 tags. The names
 * of variants that are nothing but another orthography or option are here, too.
 */
const TAGS: Readonly<Record<string, string>> = {
  acadian: 'fr-CA', afrikaans: 'af', american: 'en-US', ancientgreek: 'grc', arabic: 'ar', armenian: 'hy',
  australian: 'en-AU', austrian: 'de-AT', bahasa: 'id', basque: 'eu', belarusian: 'be', bengali: 'bn', bosnian: 'bs',
  brazil: 'pt-BR', brazilian: 'pt-BR', breton: 'br', british: 'en-GB', bulgarian: 'bg', canadian: 'en-CA',
  canadien: 'fr-CA', catalan: 'ca', chinese: 'zh', croatian: 'hr', czech: 'cs', danish: 'da', dutch: 'nl',
  english: 'en', esperanto: 'eo', estonian: 'et', farsi: 'fa', finnish: 'fi', francais: 'fr', french: 'fr',
  frenchb: 'fr', galician: 'gl', georgian: 'ka', german: 'de', germanb: 'de', greek: 'el', hebrew: 'he', hindi: 'hi',
  hungarian: 'hu', icelandic: 'is', indonesian: 'id', interlingua: 'ia', irish: 'ga', italian: 'it', japanese: 'ja',
  korean: 'ko', latin: 'la', latvian: 'lv', lithuanian: 'lt', macedonian: 'mk', magyar: 'hu', malay: 'ms', marathi: 'mr',
  mexican: 'es-MX', mongolian: 'mn', naustrian: 'de-AT', newzealand: 'en-NZ', ngerman: 'de', norsk: 'nb',
  norwegian: 'no', nswissgerman: 'de-CH', nynorsk: 'nn', occitan: 'oc', persian: 'fa', polish: 'pl',
  polutonikogreek: 'el', portuges: 'pt', portuguese: 'pt', romanian: 'ro', russian: 'ru', scottish: 'gd', serbian: 'sr',
  slovak: 'sk', slovene: 'sl', slovenian: 'sl', spanish: 'es', swedish: 'sv', swissgerman: 'de-CH', thai: 'th',
  turkish: 'tr', ukenglish: 'en-GB', ukrainian: 'uk', usenglish: 'en-US', vietnamese: 'vi', welsh: 'cy',
}; // prettier-ignore

/** The BCP 47 tag of a language; what is no name that babel knows stays, since it may be a tag. */
export function languageTag(name: string | undefined): string | undefined {
  const key = name?.toLowerCase().replace(/^lang/, '') ?? '';
  return Object.hasOwn(TAGS, key) ? TAGS[key] : name;
}
