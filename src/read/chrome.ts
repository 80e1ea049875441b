const BUTTON = `\\[(?:${[
  'Google Scholar', 'Cross ?ref', 'Web of Science ?®?', 'PubMed(?: Central)?', 'MathSciNet', 'Scopus', 'WorldCat', 'Search ADS',
  'Open in new tab', 'Opens in a new (?:window|tab)', 'Taylor & Francis Online', 'Open ?URL',
].join('|')})\\]`; // prettier-ignore
/** Buttons in brackets, wherever they stand, with the commas between them. */
const BUTTONS = new RegExp(`\\s?${BUTTON}(?:\\s?[,;|]?\\s?${BUTTON})*`, 'gi');
const NEW_WINDOW = / ?\(opens? in a? ?new (?:window|tab)\)/gi;

/** Between the references of a note, where the page prints its links. */
const SERVICES = /(?<=[.!?)\]’”"'»\d])\s?(?:Cross[Rr]ef ?\| ?)?Google Scholar(?: ?\| ?Cross[Rr]ef)?(?=$|[;,.] )/g;

/** Arrows back to the text: no note ends like that. */
const ARROW = /\s?\[?(?:[↑↩⇧⤴⏎↵]\uFE0E?\uFE0F?|\^)\]?$/;

/** Words of buttons and links: only where a note is already finished, since a sentence may end in them, too. */
const LINK = new RegExp(
  `(?<=[.!?)\\]’”"'»\\d])(?:\\s\\[?(?:${[
    'google scholar', 'crossref', 'web of science ?®?', 'pubmed', 'worldcat', 'search ads', 'open ?url', 'full text', 'view', 'download', 'cas',
    'open in new tab', 'view in article', 'view article', 'download citation', 'article', 'taylor & francis online', 'openurl placeholder text',
    '(?:return|back|go back|jump back|jump) to (?:the )?(?:main )?(?:text|article|content|footnote|note|reference|citation|top)(?: \\d+)?(?: in (?:the )?(?:text|article))?',
    'go to (?:footnote|note|text|reference)(?: \\d+)?', 'jump up', 'zurück zum text', 'zum text', 'zurück', 'retour au texte', 'haut de page',
    'torna al testo', 'volver al texto', 'voltar ao texto', 'înapoi la text', 'terug naar de tekst',
  ].join('|')})\\]?)+$`, 'i',
); // prettier-ignore

/** `↑ Text`, `Jump up ↑ Text`: the link back stands before the note. */
const LEADING = /^(?:jump up(?: to:?)?\s)?(?:[↑↩⇧^]\uFE0E?\s?){1,3}(?=\S)/i;
const TAIL = 120;

export interface Cleaned {
  readonly text: string;
  readonly removed: readonly string[];
}

/** Takes a publisher's page out of a note: links back to the text, buttons. Says what it took. */
export function removeChrome(note: string): Cleaned {
  const removed: string[] = [];
  const take = (found: string): string => {
    removed.push(found.trim());
    return '';
  };
  let text = note
    .replace(BUTTONS, take)
    .replace(NEW_WINDOW, take)
    .replace(SERVICES, take)
    .replace(LEADING, take)
    .trimEnd();
  for (;;) {
    const tail = text.slice(-TAIL);
    const found = ARROW.exec(tail) ?? LINK.exec(tail);
    if (!found) return { text, removed };
    take(found[0]);
    text = text.slice(0, text.length - tail.length + found.index).trimEnd();
  }
}
