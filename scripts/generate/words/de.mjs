import { lines, list, rows } from './lines.mjs';

export const de = {
  given: list`Anna, Jürgen, Hans-Peter, Ute, Karl Heinz, Bernd, Christiane, Wolfgang, Renate, Sebastian, Ulrike, Eva-Maria, Gisela, Rüdiger, W. H.`,
  family: list`Brandmüller, Steinhauer, Kötzsche, von der Aue, Lindenau, Schäfermeyer, Weißgerber, Dörrfuß, Hagenkamp, zu Elm, Möllendorp, Petrasch, Grünwaldt, Tiefenbacher, Overhoff, Zschunke, Rosenthaler, Kießling, Meyer-Althoff, von Trottau, Nüsslein, Falkenried`,
  bodies: lines`
    Statistisches Amt der Hansestädte
    Deutsche Gesellschaft für Seehandel
    Senatsverwaltung für Häfen`,
  mains: lines`
    Salz und Schiffe
    Die Hafenfrage
    Herrschaft am Wasser
    Kaufleute im Übergang
    Wem gehörte das Meer?
    Der lange Winter 1709
    Brot, Bier und Obrigkeit
    Zwischen Netz und Markt
    Arbeit am Kai
    „Kein Brot heute“. Bittschriften und Protest
    Politik des Nebels
    Die Stadt und ihre Schiffer
    Fremde Münzen
    Im Schatten der Speicher
    Gab es eine Heringsrevolution?
    Geschichte einer Küste
    Zoll und Handel
    Über Land und Meer`,
  subs: lines`
    Studien zum Küstenhandel 1550–1720
    Eine Sozialgeschichte
    Zur Geschichte des Zollwesens in der Frühen Neuzeit
    Arbeit und Protest in zwei Häfen, 1870–1914
    Kredit und Geschlecht in der Kleinstadt
    Fischer im Zeitalter der Dampfschifffahrt
    Beiträge zu einer offenen Frage
    Das Beispiel der Unterelbe`,
  books: lines`
    Hafenstädte und ihr Hinterland
    Handbuch der Seehandelsgeschichte
    Konsum und Kredit. Neue Zugänge
    Krieg, Handel und Neutralität im Ostseeraum
    Neue Wege der Küstengeschichte
    Handel vor dem Kapitalismus?`,
  series: lines`
    Studien zur Seegeschichte
    Kritische Studien zur Küstenforschung
    Veröffentlichungen des Instituts für Hafengeschichte
    Beiträge zur Handels- und Sozialgeschichte`,
  journals: lines`
    Zeitschrift für Küstengeschichte
    Historische Blätter
    Archiv für Seehandel
    Geschichte und Meer
    Hansische Studien
    Jahrbuch für Hafenforschung`,
  newspapers: lines`
    Elbe-Kurier
    Norddeutscher Anzeiger
    Allgemeine Rundschau
    Die Wochenpost`,
  magazines: lines`
    Das Kontor
    Der Hafenspiegel`,
  publishers: rows`
    Göttingen | Vandenhoeck & Ruprecht
    Frankfurt am Main | Campus
    München | C.H. Beck
    Stuttgart | Klett-Cotta
    Köln | Böhlau
    Berlin | Duncker & Humblot
    Hamburg | Hafenverlag
    Wiesbaden | Steiner
    Paderborn | Schöningh
    Berlin | de Gruyter`,
  universities: rows`
    Universität Bielefeld | Bielefeld
    Universität Hamburg | Hamburg
    Freie Universität Berlin | Berlin`,
  theses: list`Dissertation, Diss. phil., Magisterarbeit, Masterarbeit, Habilitationsschrift`,
  reports: list`Bericht, Arbeitspapier, Gutachten`,
  institutes: rows`
    Institut für Hafenforschung | Hamburg
    Wissenschaftszentrum für Seehandel | Berlin`,
  encyclopaedias: lines`
    Lexikon der Seefahrt
    Enzyklopädie des Handels
    Handwörterbuch zur Küstengeschichte`,
  entries: list`Salzsteuer, Heringsfang, Hafengeld, Neutrale Schifffahrt, Fischweiber`,
  events: rows`
    Tagung des Arbeitskreises für Hafengeschichte | Lübeck
    Küstengeschichte im Gespräch | Rostock`,
  sites: list`Seegeschichte Online, Hafenmuseum, Blog zur Küstengeschichte`,
  cases: rows`
    Steinhauer gegen Hafenamt | Entscheidungen in Seesachen | Oberlandesgericht Hamburg`,
  signals: list`Vgl., Siehe, Vgl. dazu, Siehe auch, Vgl. auch`,
  inner: list`vgl., siehe auch, siehe, vgl. auch`,
};
