/** Words that pages put before a note's number, some for those who hear the page. */
const WORDS =
  /^(?:jump to |go to |see )?(?:foot-?note|end-?note|note|fn\.?|fu(?:ß|ss)note|endnote|anm(?:erkung|\.)?|nota|notă|noot|przypis|сноска|n)(?=[\s.\d[(]|$)[\s.]*(?:no\.?|nr\.?|n°)?\s*/i;
const BRACKETS = /^[[({]?\s*(.*?)\s*[\])}]?\s*[.:,;]?$/;
/** Nobody counts so many notes: 1500 and more are years. */
const NUMBER = /^(?:\d{1,3}|1[0-4]\d\d)$/;
const SIGN = /^(?:\*{1,4}|†{1,3}|‡{1,3}|§{1,3}|¶{1,3}|‖{1,3}|#|[ivxlc]{1,6}|[a-z]{1,2})$/i;
const LONGEST = 40;

export interface CallMark {
  /** As printed, without brackets: `12`, `*`. */
  readonly mark: string;
  /** Letters and signs may be anything else: only raised or in brackets they are surely calls. */
  readonly isNumber: boolean;
  readonly inBrackets: boolean;
}

/** What the text of a link calls, where it is short enough to call a note: `12`, `[12]`, `Footnote 12`, `*`. */
export function callMark(text: string): CallMark | undefined {
  if (text.length > LONGEST) return undefined;
  const bare = text.trim();
  const inBrackets = /^[[(]/.test(bare);
  const inner = (BRACKETS.exec(bare)?.[1] ?? '').replace(WORDS, '');
  const mark = (BRACKETS.exec(inner)?.[1] ?? '').trim();
  if (NUMBER.test(mark)) return { mark, isNumber: true, inBrackets };
  return SIGN.test(mark) ? { mark, isNumber: false, inBrackets } : undefined;
}
