/** What a heading says about the lines below it. */
export type HeadingKind =
  /** The notes follow. */
  | 'notes'
  /** A list of works follows; it may be numbered, but not as notes are. */
  | 'references'
  /** The text begins: nothing below belongs to the title page. */
  | 'text'
  /** Who wrote this. */
  | 'contributors'
  /** Anything else that is printed around an article. */
  | 'matter';

/** Lower case, without final colon. */
const HEADINGS: Readonly<Record<HeadingKind, readonly string[]>> = {
  notes: [
    'notes', 'note', 'footnotes', 'endnotes', 'notes and references', 'references and notes', 'footnote', 'end notes',
    'anmerkungen', 'fußnoten', 'fussnoten', 'endnoten', 'anmerkungsverzeichnis', 'notes de bas de page', 'notes de fin',
    'note a piè di pagina', 'note al testo', 'notas', 'notas al pie', 'notas de rodapé', 'notas finales', 'note de subsol',
    'note de final', 'voetnoten', 'noten', 'przypisy', 'poznámky', 'noter', 'fotnoter', 'примечания', 'сноски', 'бележки',
    'напомене', 'jegyzetek', 'bilješke', 'opombe', 'σημειώσεις', 'dipnotlar', 'notlar',
  ],
  references: [
    'references', 'bibliography', 'works cited', 'literature', 'literature cited', 'cited literature', 'sources', 'further reading',
    'select bibliography', 'selected bibliography', 'reference list', 'primary sources', 'secondary sources', 'related research',
    'related articles', 'recommended articles', 'people also read', 'cited by', 'citing articles', 'similar articles',
    'literatur', 'literaturverzeichnis', 'bibliographie', 'bibliografie', 'quellen', 'quellenverzeichnis',
    'quellen und literatur', 'quellen- und literaturverzeichnis', 'références', 'références bibliographiques', 'sources et bibliographie',
    'bibliografia', 'riferimenti bibliografici', 'bibliografía', 'referencias', 'referencias bibliográficas', 'fuentes',
    'referências', 'referências bibliográficas', 'referințe', 'referințe bibliografice', 'surse', 'literatuur', 'literatura',
    'библиография', 'литература', 'список литературы', 'irodalom', 'kaynakça', 'βιβλιογραφία',
  ],
  text: [
    'abstract', 'summary', 'introduction', 'keywords', 'key words', 'full text', 'extract', 'contents', 'highlights',
    'zusammenfassung', 'einleitung', 'schlüsselwörter', 'inhalt', 'résumé', 'mots-clés', 'mots clés', 'plan', 'sommaire', 'texte intégral',
    'riassunto', 'sommario', 'introduzione', 'parole chiave', 'resumen', 'introducción', 'palabras clave', 'resumo', 'introdução',
    'palavras-chave', 'rezumat', 'introducere', 'cuvinte cheie', 'cuvinte-cheie', 'samenvatting', 'inleiding', 'streszczenie', 'wstęp',
    'аннотация', 'введение',
  ],
  contributors: [
    'notes on contributors', 'notes on contributor', 'note on contributor', 'note on the author', 'about the author', 'about the authors',
    'about the author(s)', 'contributor', 'contributors', 'author biography', 'author biographies', 'biographical note',
    'zum autor', 'zur autorin', 'zu den autoren', 'über den autor', 'über die autorin', 'über die autoren', 'zur person',
    "à propos de l'auteur", 'à propos de l’auteur', 'auteur', 'auteurs', 'autore', 'autori', "l'autore", 'l’autore', 'sobre el autor',
    'sobre la autora', 'sobre o autor', 'despre autor', 'despre autori', 'over de auteur',
  ],
  matter: [
    'additional information', 'author information', 'authors and affiliations', 'affiliations', 'corresponding author', 'about this article',
    'cite this article', 'how to cite', 'citation', 'download citation', 'rights and permissions', 'reprints and permissions',
    'reprints and corporate permissions', 'permissions', 'copyright', 'copyright information', 'license', 'licence', 'share', 'share this article',
    'acknowledgement', 'acknowledgements', 'acknowledgment', 'acknowledgments', 'disclosure statement', 'declaration of interest',
    'conflict of interest', 'conflicts of interest', 'competing interests', 'declaration of conflicting interests', 'funding',
    'funding information', 'ethics statement', 'data availability', 'data availability statement', 'supplementary material',
    'supplementary materials', 'supplemental material', 'supplementary information', 'appendix', 'article history', 'orcid', 'metrics', 'issue purchase',
    'article metrics', 'login options', 'purchase options', 'access options', 'get access', 'log in', 'sign in', 'index', 'tables', 'figures',
    'danksagung', 'anhang', 'abbildungsnachweis', 'abkürzungen', 'abkürzungsverzeichnis', 'remerciements', 'annexe', 'annexes',
    'pour citer cet article', 'référence électronique', 'référence papier', 'droits d’auteur', "droits d'auteur", 'ringraziamenti',
    'appendice', 'come citare', 'agradecimientos', 'apéndice', 'cómo citar', 'agradecimentos', 'como citar', 'mulțumiri', 'anexă',
    'dankwoord', 'podziękowania', 'благодарности',
  ],
}; // prettier-ignore

/** Lines of publishers' pages that no note and no title begins with. */
const MATTER_STARTS = [
  'log in to ', 'log in via ', 'sign in to ', 'access through ', 'downloaded from ', '©', 'copyright ©', 'pdf download',
  'add to cart', 'view all ', 'this article is distributed under', 'this is an open access article', 'this work is licensed',
  'people also read', 'recommended articles', 'no potential conflict', 'received: ', 'article history', 'télécharger ',
] as const; // prettier-ignore

const KIND_OF = new Map(
  Object.entries(HEADINGS).flatMap(([kind, names]) => names.map((name) => [name, kind as HeadingKind] as const)),
);
const LONGEST = 80;

/** What kind of heading a line is, if it is a known one. */
export function headingKind(line: string): HeadingKind | undefined {
  const name = line.slice(0, LONGEST).toLowerCase().replace(/\s*:$/, '');
  const known = line.length <= LONGEST ? KIND_OF.get(name) : undefined;
  return known ?? (MATTER_STARTS.some((start) => name.startsWith(start)) ? 'matter' : undefined);
}
