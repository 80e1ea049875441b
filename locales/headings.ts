// Written by scripts/locales.mjs (npm run locales) from the folders beside it: do not edit.
import type { HeadingTable } from '../src/render/headings.ts';
import de from './de/headings.json' with { type: 'json' };
import en from './en/headings.json' with { type: 'json' };
import es from './es/headings.json' with { type: 'json' };
import fr from './fr/headings.json' with { type: 'json' };
import it from './it/headings.json' with { type: 'json' };
import nl from './nl/headings.json' with { type: 'json' };
import pt from './pt/headings.json' with { type: 'json' };
import ro from './ro/headings.json' with { type: 'json' };
import ru from './ru/headings.json' with { type: 'json' };

export const headingTables: readonly HeadingTable[] = [de, en, es, fr, it, nl, pt, ro, ru];
