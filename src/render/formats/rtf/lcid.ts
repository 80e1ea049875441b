/** Language identifiers of Windows ([MS-LCID], 2.2), by which RTF names languages; those that CSL has locales for. */
const LCIDS: Readonly<Record<string, number>> = {
  af: 1078, ar: 1025, bal: 1122, bg: 1026, bn: 1093, br: 1150, bs: 5146, ca: 1027, cs: 1029, cy: 1106, da: 1030, de: 1031,
  'de-AT': 3079, 'de-CH': 2055, el: 1032, en: 1033, 'en-AU': 3081, 'en-CA': 4105, 'en-GB': 2057, es: 3082, 'es-CL': 13322,
  'es-MX': 2058, et: 1061, eu: 1069, fa: 1065, fi: 1035, fr: 1036, 'fr-CA': 3084, 'fr-CH': 4108, ga: 2108, gl: 1110,
  he: 1037, hi: 1081, hr: 1050, hu: 1038, hy: 1067, id: 1057, is: 1039, it: 1040, ja: 1041, ka: 1079, km: 1107, ko: 1042,
  la: 1142, lt: 1063, lv: 1062, mk: 1071, mn: 1104, ms: 1086, nb: 1044, nl: 1043, 'nl-BE': 2067, nn: 2068, no: 1044,
  pl: 1045, pt: 2070, 'pt-BR': 1046, ro: 1048, ru: 1049, sk: 1051, sl: 1060, sq: 1052, sr: 10266, sv: 1053, th: 1054,
  tr: 1055, uk: 1058, ur: 1056, vi: 1066, zh: 2052, 'zh-HK': 3076, 'zh-TW': 1028,
}; // prettier-ignore

/** No language: nothing is checked or hyphenated. */
const NONE = 1024;

/** The identifier of a BCP 47 tag, that of its primary language if the whole has none. */
export const lcid = (tag: string): number => LCIDS[tag] ?? LCIDS[tag.split('-')[0] ?? ''] ?? NONE;
