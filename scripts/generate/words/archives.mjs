/** What notes on archival documents are made of: styles print such documents poorly, authors in orders of their own. */
import { lines, rows } from './lines.mjs';

/**
 * `repositories`: name, place, abbreviation. `marks`: collection, then the place in it, `#` for a number. `documents`: with the names
 * of two correspondents, a kind of document otherwise. `orders`: how notes put it all together; `mark` is collection and
 * place, `leaf` the place cited. `leaves`: CSL's label and what is printed.
 */
export const ARCHIVES = {
  en: {
    repositories: rows`
      The National Archives | Kew | TNA
      Estuary County Record Office | Harwick |
      Leeds City Archives | Leeds |
      Bodleian Library | Oxford |
      National Archives and Records Administration | College Park | NARA
      Hoover Institution Archives | Stanford |`,
    marks: rows`
      | FO 371/####
      | ADM #/###
      Holloway Papers | Box ##, Folder #
      RG 59 | Box ###
      Harbour Board Records | file ##/##
      | MS ####
      Trade Collection | box #`,
    letters: lines`
      Letter from {from} to {to}
      {from} to {to}
      Telegram from {from} to {to}`,
    documents: lines`
      Minutes of the Harbour Committee
      Memorandum on the Salt Tax
      Report on Fish Prices
      ‘Notes on the Herring Trade’
      Petition of the Fishwives`,
    orders: lines`
      {document}, {date}, {repository}, {mark}{leaf}
      {repository}, {mark}, {document}, {date}{leaf}
      {repository}, {place}, {mark}, {document}, {date}{leaf}
      {repository}, {mark}{leaf}
      {document}, {date}, {mark}, {repository}, {place}
      {repository}, {mark}{leaf}, {document}, {date}
      {document}, {date}, {short}, {mark}{leaf}
      {short}, {mark}, {document}, {date}{leaf}
      {short}, {mark}{leaf}
      {document}, {date} ({repository}, {mark}{leaf})`,
    leaves: rows`
      folio | , fol. ##r
      folio | , f. ##
      folio | , ff. ##–##
      page | , p. #`,
  },
  de: {
    repositories: rows`
      Bundesarchiv | Berlin | BArch
      Staatsarchiv Hamburg | Hamburg | StAHH
      Stadtarchiv Lübeck | Lübeck |
      Niedersächsisches Landesarchiv | Hannover | NLA
      Archiv der Hansestadt Rostock | Rostock |
      Politisches Archiv des Auswärtigen Amts | Berlin | PA AA`,
    marks: rows`
      | R 43/####
      | 111-1 Senat, Nr. ###
      Bestand Hafenamt | Nr. ##
      Nachlass Brandmüller | Bd. #
      | DY 30/####
      Rep. ## | Nr. ###
      Bestand 7.1 | Akte ##`,
    letters: lines`
      {from} an {to}
      Brief von {from} an {to}
      Schreiben von {from} an {to}`,
    documents: lines`
      Protokoll der Hafenkommission
      Denkschrift über die Salzsteuer
      Bericht über die Fischpreise
      Vermerk betr. Heringshandel
      Bittschrift der Fischweiber`,
    orders: lines`
      {document}, {date}, {repository}, {mark}{leaf}
      {repository}, {mark}{leaf}, {document}, {date}
      {repository}, {mark}, {document}, {date}{leaf}
      {repository}, {mark}{leaf}
      {document}, {date}, in: {repository}, {mark}{leaf}
      {document} vom {date}, {repository}, {mark}{leaf}
      {short}, {mark}{leaf}, {document} vom {date}
      {short}, {mark}{leaf}
      {repository} {place}, {mark}{leaf}: {document}, {date}
      {document}, {date}, in: {short}, {mark}{leaf}`,
    leaves: rows`
      folio | , Bl. ##
      folio | , Bl. ##–##
      folio | , fol. ##
      page | , S. #`,
  },
  fr: {
    repositories: rows`
      Archives nationales | Paris | AN
      Archives départementales de la Loire-Atlantique | Nantes |
      Archives municipales de Brest | Brest |
      Service historique de la Défense | Vincennes | SHD
      Archives du ministère des Affaires étrangères | La Courneuve |
      Bibliothèque nationale de France | Paris | BnF`,
    marks: rows`
      | F12 ####
      série C | carton ##, dossier #
      fonds Bréhaut | boîte #
      | 3 M ##
      | Ms. fr. ####
      | AJ/##/###
      fonds du port | liasse ##`,
    letters: lines`
      Lettre de {from} à {to}
      {from} à {to}
      Télégramme de {from} à {to}`,
    documents: lines`
      Procès-verbal de la commission du port
      Mémoire sur la gabelle
      Rapport sur le prix du poisson
      Note sur le commerce du hareng
      Pétition des poissonnières`,
    orders: lines`
      {repository}, {mark}, {document}, {date}{leaf}
      {repository}, {place}, {mark}, {document}, {date}{leaf}
      {document}, {date}, {repository}, {mark}{leaf}
      {repository}, {mark}{leaf}
      {short}, {mark}{leaf}, {document}, {date}
      {short}, {mark}{leaf}
      {short}, {mark}, {document}, {date}{leaf}
      {repository}, {mark}{leaf} : {document}, {date}
      {document}, {date} ({repository}, {mark}{leaf})`,
    leaves: rows`
      folio | , fol. ##
      folio | , f. ## r
      folio | , f° ##
      page | , p. #`,
  },
  es: {
    repositories: rows`
      Archivo Histórico Nacional | Madrid | AHN
      Archivo General de Indias | Sevilla | AGI
      Archivo General de la Administración | Alcalá de Henares | AGA
      Archivo Municipal de Vigo | Vigo |
      Archivo General de la Nación | México | AGN
      Biblioteca Nacional de España | Madrid | BNE`,
    marks: rows`
      Estado | leg. ####
      Consejos | leg. ###, exp. ##
      Fondo Noriega | caja ##
      | Mss. ####
      sección Puertos | caja #, exp. ##
      Gobierno | vol. ##`,
    letters: lines`
      Carta de {from} a {to}
      {from} a {to}
      Telegrama de {from} a {to}`,
    documents: lines`
      Acta de la junta del puerto
      Memorial sobre la alcabala
      Informe sobre el precio del pescado
      Expediente sobre la pesca del arenque
      Petición de las pescaderas`,
    orders: lines`
      {repository}, {mark}, {document}, {date}{leaf}
      {document}, {date}, {repository}, {mark}{leaf}
      {repository}, {place}, {mark}{leaf}
      {repository}, {mark}{leaf}
      {short}, {mark}{leaf}
      {short}, {mark}, {document}, {date}{leaf}
      {document}, {date}, {short}, {mark}{leaf}
      {document}, {place}, {date}, {repository}, {mark}{leaf}
      {repository}, {mark}{leaf}: {document}, {date}`,
    leaves: rows`
      folio | , fol. ##r
      folio | , f. ##
      folio | , fols. ##-##
      page | , p. #`,
  },
  it: {
    repositories: rows`
      Archivio centrale dello Stato | Roma | ACS
      Archivio di Stato di Genova | Genova | ASG
      Archivio storico comunale | Livorno |
      Biblioteca nazionale centrale | Firenze | BNCF
      Archivio di Stato di Venezia | Venezia | ASV
      Archivio storico diplomatico | Roma |`,
    marks: rows`
      Ministero della Pesca | b. ##, fasc. #
      fondo Malagodi | busta #
      Senato | reg. ##
      | ms. ####
      Carte Pratesi | b. #, fasc. ##
      Sanità | filza ##`,
    letters: lines`
      Lettera di {from} a {to}
      {from} a {to}
      Telegramma di {from} a {to}`,
    documents: lines`
      Verbale della commissione del porto
      Memoria sulla gabella del sale
      Relazione sul prezzo del pesce
      Appunto sul commercio delle aringhe
      Supplica delle pescivendole`,
    orders: lines`
      {repository}, {mark}, {document}, {date}{leaf}
      {document}, {date}, {repository}, {mark}{leaf}
      {document}, {date}, in {repository}, {mark}{leaf}
      {repository}, {place}, {mark}{leaf}
      {repository}, {mark}{leaf}
      {short}, {mark}{leaf}
      {short}, {mark}, {document}, {date}{leaf}
      {document}, {date}, in {short}, {mark}{leaf}
      {repository}, {mark}{leaf}, {document}, {date}`,
    leaves: rows`
      folio | , f. ##r
      folio | , c. ##
      folio | , cc. ##-##
      page | , p. #`,
  },
};

const months = (text) => text.split(' ');

/** Dates as notes in the language write them. */
export const DATES = {
  en: {
    months: months('January February March April May June July August September October November December'),
    forms: ['{d} {month} {y}', '{month} {d}, {y}', '{d} {month} {y}'],
  },
  de: {
    months: months('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    forms: ['{d}. {month} {y}', '{d}.{m}.{y}', '{d}. {m}. {y}'],
  },
  fr: {
    months: months('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    forms: ['{d} {month} {y}', 'le {d} {month} {y}'],
  },
  es: {
    months: months('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    forms: ['{d} de {month} de {y}', '{d}-{m}-{y}'],
  },
  it: {
    months: months('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
    forms: ['{d} {month} {y}', '{d} {month} {y}'],
  },
};
