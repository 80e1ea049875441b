import type { CslItem } from '../../model/index.ts';
import { dateIn } from './dates.ts';

export type Imprint = Partial<
  Pick<CslItem, 'container-title' | 'volume' | 'issue' | 'page' | 'issued' | 'DOI' | 'ISSN'>
>;

const LONGEST = 300;

const PAGES = /(?<!\p{L})(?:pages?|pp?\.|seiten|s\.|páginas?|pagine|paginile)\s?([A-Z]?\d+\s?[-‐‑‒–—]\s?[A-Z]?\d+)/iu;
const VOLUME = /(?<!\p{L})(?:volume|vol\.?|band|bd\.|tome|jahrgang|jg\.)\s?(\d{1,4}|[IVXLC]+)(?![\p{L}\d])/iu;
const ISSUE =
  /(?<!\p{L})(?:issue|number|no\.?|nr\.|heft|h\.|fasc\.|n[°º]\.?)\s?(\d{1,4}(?:\s?[-–/]\s?\d{1,4})?)(?!\d)/iu;
const DOI = /(?<![\p{L}\d])(10\.\d{4,9}\/[^\s"<>|]*[^\s"<>|.,;:)\]])/u;
const ISSN = /(?<!\p{L})e?-?issn:?(?:\s\((?:print|online)\))?:?\s?(\d{4}-?\d{3}[\dX])/iu;
const DATED = [
  /(?:published online|first published(?: online)?|online (?:veröffentlicht|erschienen)|publié en ligne|mis en ligne|pubblicato online|publicado en línea)\b(.{0,80})/iu,
  /(?<!\p{L})(?:published|publication date|veröffentlicht|erschienen|publié|pubblicato|publicado|publicat)(?:\s(?:by|in|on|le|am|il|el|em|la))?\b(.{0,80})/iu,
] as const;

/** `Journal of Examples 12, no. 3 (2008): 3–20`: no label but the order. */
const CITATION =
  /^(\p{Lu}.{2,120}?),?\s(\d{1,4})(?:\s?[.:,/]\s?(?:(?:no|nr|n°)\.?\s?)?(\d{1,4}(?:[-–/]\d{1,4})?))?,?\s?\(([^()]{4,30})\)[,:]?\s?(?:pp?\.\s?)?([A-Z]?\d+\s?[-‐‑‒–—]\s?[A-Z]?\d+)(?![\d-])/u;

const tight = (number: string): string => number.replace(/\s/g, '');

/** The name that a citation opens with, freed of its separators; undefined where there is none. */
function containerBefore(text: string): string | undefined {
  const name = text.replace(/^(?:in|published in|journal|source)[: ]\s?/i, '').replace(/[\s,;:|(–-]+$/, '');
  return /^\p{Lu}.{2,}/u.test(name) && !/\d{3}|[|@]/.test(name) ? name : undefined;
}

function fromCitation(line: string): Imprint | undefined {
  const match = CITATION.exec(line);
  if (!match) return undefined;
  const [, container = '', volume = '', issue, date = '', pages = ''] = match;
  const issued = dateIn(date);
  if (!issued) return undefined;
  return {
    'container-title': container,
    volume,
    ...(issue === undefined ? {} : { issue }),
    issued,
    page: tight(pages),
  };
}

function fromVolume(line: string): Imprint {
  const volume = VOLUME.exec(line);
  if (!volume) return {};
  const issue = ISSUE.exec(line)?.[1];
  const container = containerBefore(line.slice(0, volume.index));
  // Page numbers and the DOI can look like years.
  const issued = dateIn(line.replace(PAGES, '').replace(DOI, '').replace(volume[0], '').replace(ISSUE, ''));
  return {
    ...(container === undefined ? {} : { 'container-title': container }),
    volume: volume[1] ?? '',
    ...(issue === undefined ? {} : { issue: tight(issue) }),
    ...(issued ? { issued } : {}),
  };
}

function fromLabels(line: string): Imprint {
  const page = PAGES.exec(line);
  const doi = DOI.exec(line)?.[1];
  const issn = ISSN.exec(line)?.[1];
  return {
    ...(page ? { page: tight(page[1] ?? '') } : {}),
    ...(doi === undefined ? {} : { DOI: doi }),
    ...(issn === undefined ? {} : { ISSN: issn }),
  };
}

function fromDates(line: string): Imprint {
  for (const pattern of DATED) {
    const [, after = ''] = pattern.exec(line) ?? [];
    const issued = dateIn(after);
    if (issued) return { issued };
  }
  return {};
}

const hasAny = (imprint: Imprint): boolean => Object.keys(imprint).length > 0;

/** What one line of a title page says about where and when the article appeared; undefined where it says nothing. */
export function imprintOf(line: string): Imprint | undefined {
  if (line.length > LONGEST) return undefined;
  const found: Imprint = {
    ...(VOLUME.test(line) ? fromVolume(line) : fromCitation(line)),
    ...fromLabels(line),
    ...fromDates(line),
  };
  return hasAny(found) ? found : undefined;
}

/** Does a line print the date of publication rather than the year of a volume? */
export const isDated = (line: string): boolean => hasAny(fromDates(line));
