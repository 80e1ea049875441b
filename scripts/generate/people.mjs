import { CHINESE, WORDS } from './words/index.mjs';

const PARTICLE =
  /^((?:van|von|de|der|den|del|della|la|le|'t|zu|ter|di|d'|du)(?: (?:der|den|la|'t))*)(?: |(?<='))(?=\p{Lu})/u;
/** Particles that go where the given name goes: `Trottau, Karl von`. */
const DROPPING = { de: true, fr: false, es: false, it: false, en: false, nl: false };

/** `van der Tuin` as CSL-JSON has it. */
export function nameOf(family, given, language) {
  const particle = PARTICLE.exec(family)?.[1];
  if (particle === undefined) return { family, given };
  const kind = DROPPING[language] ? 'dropping-particle' : 'non-dropping-particle';
  return { family: family.slice(particle.length).trim(), given, [kind]: particle };
}

/** People of one article, no family name twice: what a short form means is then never a guess. */
export class People {
  #random;
  #left = new Map();

  constructor(random) {
    this.#random = random;
    for (const [language, { family }] of Object.entries(WORDS)) this.#left.set(language, random.shuffled(family));
    this.#left.set('zh', random.shuffled(CHINESE.family));
  }

  /** Undefined where the language has no more names. */
  one(language) {
    const family = this.#left.get(language).pop();
    if (family === undefined) return undefined;
    const { given } = language === 'zh' ? CHINESE : WORDS[language];
    return nameOf(family, this.#random.pick(given), language);
  }

  /** As many as there are left, at least one of any language. */
  some(language, count) {
    const found = Array.from({ length: count }, () => this.one(language)).filter((name) => name !== undefined);
    if (found.length > 0) return found;
    const other = [...this.#left.keys()].find((key) => this.#left.get(key).length > 0);
    return other === undefined ? [{ literal: this.#random.pick(WORDS[language].bodies) }] : [this.one(other)];
  }
}
