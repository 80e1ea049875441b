import { lines, list, rows } from './lines.mjs';

export const nl = {
  given: list`Anneke, Jan Willem, Margriet, Pieter, Ruud, Sanne, E. H., Hendrik, Liesbeth, Cornelis`,
  family: list`van der Tuin, de Graeff, Oosterhuis, Ter Horst, van Loonen, Brouwershaven, Dekkers, van 't Hek, Nieuwenkamp, Zijlmans`,
  bodies: lines`
    Commissie voor Havens en Handel
    Vereniging voor Zeegeschiedenis`,
  mains: lines`
    Zout en schepen
    De havenkwestie
    Een rijk van netten
    Van wie was de zee?
    De lange winter van 1709
    Brood, bier en overheid
    Vrouwen op de kade
    In de schaduw van de pakhuizen`,
  subs: lines`
    opkomst van een kusthandel, 1550-1720
    een sociale geschiedenis
    tol en handel op de Noordzee
    vissers in het tijdperk van de stoom`,
  books: lines`
    Havensteden en hun achterland
    Oorlog, handel en neutraliteit
    Nieuwe wegen in de kustgeschiedenis`,
  series: lines`
    Zeehistorische studies
    Bijdragen tot de geschiedenis van de handel`,
  journals: lines`
    Tijdschrift voor Havengeschiedenis
    Bijdragen en Berichten
    Zee en Samenleving`,
  newspapers: lines`
    De Haagse Courier
    Het Nieuws van de Morgen`,
  magazines: lines`
    De Havengids`,
  publishers: rows`
    Amsterdam | Boom
    Hilversum | Verloren
    Leiden | Brill
    Antwerpen | Manteau`,
  universities: rows`
    Universiteit Leiden | Leiden
    Rijksuniversiteit Groningen | Groningen`,
  theses: list`Proefschrift, Masterscriptie`,
  reports: list`Rapport`,
  institutes: rows`
    Instituut voor Zeegeschiedenis | Den Haag`,
  encyclopaedias: lines`
    Encyclopedie van de zee`,
  entries: list`Zoutaccijns, Haringvangst`,
  events: rows`
    Congres van de Vereniging voor Zeegeschiedenis | Hoorn`,
  sites: list`Zeearchief Online, Het Zoutmuseum`,
  cases: rows`
    Dekkers tegen Havenbedrijf | Nederlandse Jurisprudentie | Hoge Raad`,
  signals: list`Zie, Vgl., Zie ook`,
  inner: list`zie ook, vgl., en`,
};
