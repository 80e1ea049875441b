import { de } from './de.mjs';
import { en } from './en.mjs';
import { es } from './es.mjs';
import { fr } from './fr.mjs';
import { it } from './it.mjs';
import { nl } from './nl.mjs';

/** What made-up works of a language are made of. */
export const WORDS = { en, de, fr, es, it, nl };

/** Chinese scholars as they publish in Western languages. */
export const CHINESE = {
  given: ['Guangsheng', 'Mei', 'Zhihua', 'Xiaoyuan', 'Danhui'],
  family: ['Chen', 'Shen', 'Niu', 'Xiong', 'Zhang'],
};
