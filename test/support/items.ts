import {
  CSL_TYPES,
  DATE_VARIABLES,
  NAME_VARIABLES,
  TEXT_VARIABLES,
  type CslDate,
  type CslItem,
  type CslName,
  type DateParts,
} from '../../src/model/index.ts';

/** Text that breaks a careless writer, or that a careless reader takes for something else. Made up, all of it. */
export const HOSTILE_TEXTS: readonly string[] = [
  'Salt & Ships', '100 % of $5 for #3', 'under_score^caret~tilde', 'back\\slash and \\input{secret} and \\write18{ls}',
  'open { only', 'close } only', '}} both, wrongly', '{already} {{braced}}', '$x_1^2$ and $$ and $', 'a % comment?',
  '<b>bold</b> <i>&amp;</i> ]]> <!-- x --> &lt;', 'quotes " and \' and `` and \'\' and „“ ‘’ «»', 'ends in a backslash\\',
  'TY  - BOOK', 'first line\nTY  - BOOK\nER  - ', 'one\r\nAU  - Nobody, N.\r\nA2  - x', 'one\rtwo', 'one\u2028two\u2029three',
  'one\u0085two\u000bthree\u000cfour', 'ER  - ', '@misc{x,', '@comment{ title = "x" }', 'title = {x},', '" # macro # "',
  '- a: b', '- id: other', '---', '...', '? key', ': value', '# comment', 'a: b # c', '* alias', '&anchor x', '!!binary x',
  '| block', '> folded', '%YAML 1.2', '[flow, seq]', '{flow: map}', 'yes', 'No', 'null', '~', 'true', '0x1F', '1e3', '012',
  '1_000', '12:30:45', '2001-12-14', '.inf', '=', '<<', '@at', '`tick', '\ttabbed\tin\t', '  spaces  around  ', 'nul\u0000bell\u0007',
  '\ufeffmark', 'no\u00a0break\u202fspaces', 'soft\u00adhyphen', 'zero\u200bwidth\u200djoiner', 'right\u202eto left\u202c',
  'Соль и корабли', 'Αλάτι και πλοία', 'الملح والسفن', 'מלח וספינות', '塩と船の歴史', '소금과 배', 'Sare și corăbii: țărm, Ţară',
  'e\u0301 o\u0308 s\u0326 combined', 'Ærø, Łódź, Đakovo, İstanbul, ẞ, ﬁ', '🚢 ⚓️ 👩‍🚀', '𝔐𝔞𝔱𝔥 𠮷', 'and', 'A and B', 'others',
  'and others', 'Fjord and Sons, Ltd', '*stars* _underlines_ **and** `ticks`', '[@cite] and @cite', '![](x) <http://x>',
  '^[note]', 'H~2~O x^2^', "'single'", '"double"', '-- dashes --- and … dots', '1. list', '#hash', '<script>alert(1)</script>',
  'Archive Collection: another', 'DOI: 10.1/x', 'Type: book', 'x'.repeat(5000), 'long words again and again '.repeat(200).trim(),
]; // prettier-ignore

const WORDS = [
  'salt', 'ships', 'Harbour', 'of', 'the', 'North', 'trade', 'and', 'Letters', 'Bergen', 'archive', 'sea', 'a', 'History',
  'României', 'für', 'Küste', 'tratatul', 'între', 'œuvre', 'siècle', 'NATO', 'fjord', 'in', 'Chronicle', 'islands',
] as const; // prettier-ignore

const FAMILIES = [
  'Holm', 'O’Neill', 'Șerban', 'García Márquez', 'Żółkiewski', 'Öberg', 'Иванова', 'Παπαδάκη', '山田', 'Smith-Jones', 'de Vries',
  'al-Masri', 'X', 'Sons, Brothers', 'Ljung and Partner', 'Lord {Bracket}', '김',
] as const; // prettier-ignore

const GIVENS = ['Anna', 'A. B.', 'Jean-Luc', 'J.-L.', 'Ștefan', 'Ольга', 'Νίκος', '太郎', 'Mary Ann', 'B'] as const;

const BODIES = [
  'Fjord Press', 'Ministry of Salt and Ships', 'NATO', 'Holm, Berg & Co.', 'Министерство соли', 'WHO; Regional Office', '塩業省',
] as const; // prettier-ignore

const NUMBERS = ['1', '24', 'XIV', '3–4', '3-4', '12bis', 'II/2', '2nd', 'Band 3', '1997', '007'] as const;

const TYPICAL: Readonly<Record<string, readonly string[]>> = {
  page: [
    '112',
    '94–7',
    '94-97',
    'xii–xx',
    '1-10, 15',
    'e12345',
    'A3–A5',
    '1098–103',
    '5–',
    'S12–S15',
    '123–23',
    '100, 102',
  ],
  URL: ['https://example.org/a_b?c=d&e=%20f#g', 'http://example.org/~holm/', 'https://example.org/söl/{x}'],
  DOI: ['10.1000/182', '10.1000/a_b(c)<d>', '10.1000/x%y#z'],
  ISBN: ['978-3-16-148410-0', '3161484100'],
  ISSN: ['1234-5679', '1234-567X'],
  language: ['en', 'ro', 'de-DE', 'fr', 'ru', 'zh-Hans', 'la', 'en-GB', 'und'],
  edition: ['2', '3rd revised', 'Second', '2., überarbeitete Auflage', '3rd edn'],
  keyword: ['salt, ships', 'salt; ships'],
};

/** As many numbers from 0 to 1 as one likes, the same for the same seed (Bob Jenkins' small fast generator). */
function randomNumbers(seed: number): () => number {
  let a = 0xf1ea5eed;
  let b = seed | 0;
  let c = b;
  let d = b;
  const next = () => {
    const t = (a - ((b << 27) | (b >>> 5))) | 0;
    a = b ^ ((c << 17) | (c >>> 15));
    b = (c + d) | 0;
    c = (d + t) | 0;
    d = (a + t) | 0;
    return (d >>> 0) / 0x1_0000_0000;
  };
  for (let round = 0; round < 20; round += 1) next();
  return next;
}

/** Draws from one stream of numbers. */
class Dice {
  readonly #next: () => number;
  constructor(seed: number) {
    this.#next = randomNumbers(seed);
  }
  chance(probability: number): boolean {
    return this.#next() < probability;
  }
  integer(least: number, most: number): number {
    return least + Math.floor(this.#next() * (most - least + 1));
  }
  one<T>(list: readonly T[]): T {
    return list[this.integer(0, list.length - 1)] as T;
  }
  some<T>(least: number, most: number, draw: () => T): T[] {
    return Array.from({ length: this.integer(least, most) }, draw);
  }
}

const HOSTILE_SHARE = 0.25;
const NUMERIC = /^(?:volume|issue|number|.*-number|number-of-.*|section|version)$/;

function textValue(dice: Dice, variable: string): string {
  if (dice.chance(HOSTILE_SHARE)) return dice.one(HOSTILE_TEXTS);
  const typical = TYPICAL[variable] ?? (NUMERIC.test(variable) ? NUMBERS : undefined);
  return typical ? dice.one(typical) : dice.some(1, 8, () => dice.one(WORDS)).join(' ');
}

const NAME_SHAPES: readonly ((dice: Dice) => CslName)[] = [
  (dice) => ({ family: dice.one(FAMILIES), given: dice.one(GIVENS) }),
  (dice) => ({ family: dice.one(FAMILIES), given: dice.one(GIVENS) }),
  (dice) => ({ family: dice.one(FAMILIES) }),
  (dice) => ({ literal: dice.one(BODIES) }),
  (dice) => ({ family: dice.one(FAMILIES), given: dice.one(GIVENS), suffix: dice.one(['Jr.', 'III', 'père']) }),
  (dice) => ({ family: dice.one(FAMILIES), given: dice.one(GIVENS), 'non-dropping-particle': dice.one(['van', 'Von der', 'al-']) }),
  (dice) => ({ family: dice.one(FAMILIES), given: dice.one(GIVENS), 'dropping-particle': dice.one(['de', 'von', "d'"]) }),
  (dice) => ({
    family: dice.one(FAMILIES),
    given: dice.one(GIVENS),
    'dropping-particle': 'de',
    'non-dropping-particle': 'la',
    suffix: 'Jr.',
  }),
  (dice) => ({ literal: dice.one(HOSTILE_TEXTS) }),
  (dice) => ({ family: dice.one(HOSTILE_TEXTS), given: dice.one(GIVENS) }),
  (dice) => ({ family: dice.one(FAMILIES), given: dice.one(HOSTILE_TEXTS) }),
]; // prettier-ignore

function dateParts(dice: Dice, year: number): DateParts {
  const month = dice.integer(1, 12);
  return dice.one<DateParts>([[year], [year, month], [year, month, dice.integer(1, 28)]]);
}

const year = (dice: Dice): number =>
  dice.chance(0.85) ? dice.integer(1450, 2025) : dice.one([-753, -44, -1, 1, 79, 476, 999, 9999]);

const DATE_SHAPES: readonly ((dice: Dice) => CslDate)[] = [
  (dice) => ({ 'date-parts': [dateParts(dice, year(dice))] }),
  (dice) => ({ 'date-parts': [[dice.integer(1900, 2025), dice.integer(1, 12), dice.integer(1, 28)]] }),
  (dice) => ({ 'date-parts': [[dice.integer(1900, 2025)]] }),
  (dice) => {
    const start = year(dice);
    return { 'date-parts': [dateParts(dice, start), dateParts(dice, start + dice.integer(1, 20))] };
  },
  (dice) => ({ 'date-parts': [[dice.integer(1900, 2025)]], season: dice.integer(1, 4) }),
  (dice) => ({ 'date-parts': [dateParts(dice, year(dice))], circa: true }),
  (dice) => ({ literal: dice.one(['n.d.', 'forthcoming', 'Michaelmas 1645', 'между 1945 и 1950']) }),
  (dice) => ({ literal: dice.one(HOSTILE_TEXTS) }),
];

/** Every seventh id is one that no format takes as a key. */
const itemId = (dice: Dice, index: number): string =>
  index % 7 === 6 ? `${dice.one(HOSTILE_TEXTS).slice(0, 40)} ${String(index)}` : `item${String(index)}`;

/** Every variable comes up in turn with every type; this is how many items of a type that takes. */
const TURNS = 36;

function testItem(dice: Dice, index: number): CslItem {
  const turn = Math.floor(index / CSL_TYPES.length) % TURNS;
  const item: Record<string, unknown> = {};
  const put = (
    variables: readonly string[],
    share: (variable: string) => number,
    draw: (variable: string) => unknown,
  ) => {
    for (const [position, variable] of variables.entries()) {
      if (position % TURNS === turn || dice.chance(share(variable))) item[variable] = draw(variable);
    }
  };
  put(
    TEXT_VARIABLES,
    (variable) => (variable === 'title' ? 0.95 : 0.25),
    (variable) => textValue(dice, variable),
  );
  put(
    NAME_VARIABLES,
    (variable) => (variable === 'author' ? 0.8 : 0.1),
    () => dice.some(1, 4, () => dice.one(NAME_SHAPES)(dice)),
  );
  put(
    DATE_VARIABLES,
    (variable) => (variable === 'issued' ? 0.9 : 0.25),
    () => dice.one(DATE_SHAPES)(dice),
  );
  return { id: itemId(dice, index), type: CSL_TYPES[index % CSL_TYPES.length] ?? 'document', ...item };
}

/**
 * `count` sound CSL items with unique ids, the same for the same seed: the types in turn, every variable with every
 * type among the first 1,620, names and dates of all shapes, and a quarter of the texts from `HOSTILE_TEXTS`. No
 * value is empty; some hold line breaks, control characters, or spaces at their ends.
 */
export function testItems(count: number, seed = 1): CslItem[] {
  const dice = new Dice(seed);
  return Array.from({ length: count }, (_, index) => testItem(dice, index));
}
