import { lines, list, rows } from './lines.mjs';

export const it = {
  given: list`Anna, Gian Carlo, Margherita, Piero, Lucia, Sandro, Maria Grazia, Niccolò, Elena, Ugo, Benedetta, Giovanni, F., Ottavia`,
  family: list`Brancacci, De Simonis, Lorenzetti, Malagodi, Dell'Oca, Pratesi, Quarantelli, Venturoli, Della Rovere, Casalbuono, Zambrotti, Ferrarini, Santangelo, Grimaudo, D'Ascanio, Tonelli, Buonafede, Lo Presti`,
  bodies: lines`
    Commissione per i porti e il commercio
    Società di storia marittima
    Ministero della Pesca`,
  mains: lines`
    Il sale e le navi
    La questione del porto
    Un regno di reti
    Mercanti in divenire
    Di chi era il mare?
    Il lungo inverno del 1709
    Il pane, la birra e lo Stato
    Gente di mare e uomini di legge
    La politica della nebbia
    «Oggi niente pane». Suppliche e rivolte
    Donne, lavoro e banchina
    Moneta straniera
    Fra due fiumi
    L’invenzione del litorale
    All’ombra dei magazzini
    Leggere la marea`,
  subs: lines`
    Ascesa di un commercio costiero (1550-1720)
    una storia sociale
    Dogane e negozi nel mare del Nord
    lavoro e protesta in due porti, 1870-1914
    credito e genere nelle città minori
    Pescatori nell’età del vapore
    il caso della laguna`,
  books: lines`
    Le città portuali e il loro entroterra
    Storia del commercio marittimo
    Consumi e credito. Nuovi approcci
    Guerra, commercio e neutralità
    Il litorale in discussione
    Studi in onore di Piero Malagodi`,
  series: lines`
    Storia marittima
    Biblioteca dei porti
    Studi e ricerche sul commercio`,
  journals: lines`
    Rivista di storia portuale
    Quaderni del mare
    Studi costieri
    Società e litorale
    Archivio marittimo italiano`,
  newspapers: lines`
    Il Corriere del Golfo
    La Gazzetta della mattina
    La Voce del porto`,
  magazines: lines`
    L’Illustrazione marittima
    La Rivista settimanale`,
  publishers: rows`
    Bologna | il Mulino
    Torino | Einaudi
    Roma-Bari | Laterza
    Milano | FrancoAngeli
    Roma | Carocci
    Firenze | Olschki
    Milano | Feltrinelli
    Roma | Viella
    Napoli | Guida`,
  universities: rows`
    Università di Genova | Genova
    Università degli studi di Bologna | Bologna
    Università Ca’ Foscari | Venezia`,
  theses: list`Tesi di dottorato, Tesi di laurea`,
  reports: list`Relazione, Documento di lavoro`,
  institutes: rows`
    Istituto di studi portuali | Genova
    Centro di ricerche marittime | Napoli`,
  encyclopaedias: lines`
    Dizionario del mare
    Enciclopedia del commercio`,
  entries: list`Gabella del sale, Pesca dell’aringa, Diritti portuali`,
  events: rows`
    Convegno della Società di storia marittima | Genova
    Giornate di studio sui porti | Livorno`,
  sites: list`Archivi del mare, Museo del sale, Storie di porto`,
  cases: rows`
    Malagodi contro Ente porto | Foro marittimo | Corte di cassazione`,
  signals: list`Cfr., Si veda, Vedi, Si veda anche, Cfr. anche`,
  inner: list`cfr., si veda anche, vedi, e`,
};
