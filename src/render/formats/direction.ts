export type Direction = 'ltr' | 'rtl';

/** Primary subtags of languages that are written from right to left in their usual script. */
const RTL_LANGUAGES = new Set('ar arc ckb dv fa he khw ks nqo pnb ps sd syr ug ur yi'.split(' '));
const RTL_SCRIPTS = new Set('adlm arab hebr mand nkoo rohg samr syrc thaa'.split(' '));

/** The direction of a language by its BCP 47 tag: by the script if it names one. */
export function directionOf(language: string): Direction {
  const [primary = '', ...subtags] = language.toLowerCase().split('-');
  const script = subtags.find((subtag) => subtag.length === 4 && /^[a-z]/.test(subtag));
  return (script === undefined ? RTL_LANGUAGES.has(primary) : RTL_SCRIPTS.has(script)) ? 'rtl' : 'ltr';
}

const RTL =
  '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}\\p{Script=Samaritan}\\p{Script=Mandaic}';
const FIRST_LETTER = /\p{L}/u;
const RTL_LETTER = new RegExp(`[${RTL}]`, 'u');
/** Words from right to left, with what stands between them within a title or a name. */
const RTL_STRETCH = new RegExp(
  `[${RTL}][${RTL}\\p{M}]*(?:[\\p{Zs}\\p{N}\\p{Pd},:;،؛'’׳״/]+[${RTL}][${RTL}\\p{M}]*)*`,
  'gu',
);

/** The direction of a text by its first letter, as `dir="auto"` has it; undefined where it has none. */
export function directionOfText(text: string): Direction | undefined {
  const letter = FIRST_LETTER.exec(text)?.[0];
  return letter === undefined ? undefined : RTL_LETTER.test(letter) ? 'rtl' : 'ltr';
}

/** A text cut where its direction turns, so that a number or a second title after one in Arabic is not drawn into it. */
export function byDirection(text: string): readonly { readonly direction: Direction; readonly text: string }[] {
  if (!RTL_LETTER.test(text)) return [{ direction: 'ltr', text }];
  const pieces: { direction: Direction; text: string }[] = [];
  let end = 0;
  for (const { 0: stretch, index } of text.matchAll(RTL_STRETCH)) {
    if (index > end) pieces.push({ direction: 'ltr', text: text.slice(end, index) });
    pieces.push({ direction: 'rtl', text: stretch });
    end = index + stretch.length;
  }
  if (end < text.length) pieces.push({ direction: 'ltr', text: text.slice(end) });
  return pieces;
}
