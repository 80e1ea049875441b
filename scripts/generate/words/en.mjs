import { lines, list, rows } from './lines.mjs';

export const en = {
  given: list`Anna, Jonathan, Margaret, Peter J., Ruth, Simon, E. P., Harriet M., Douglas, Catherine, J. R., Alison, Mary Louise, Ian, Priya, Thomas`,
  family: list`Holloway, Brackenbury, Pryce, Whitcombe, Osgood, Tattersall, Lindqvist, McAllister, O'Rourke, Penhaligon, Ashdown, Fairweather, Strickland, Okonjo, Banerjee, Carter-Reeve, Northcote, Quill, Beckwith, Thackley, Marlowe, Dunstable, Iverson, Kettering`,
  bodies: lines`
    Royal Commission on Inland Harbours
    Ministry of Trade and Fisheries
    International Salt Board
    Society for Maritime Research`,
  mains: lines`
    Salt and Ships
    The Harbour Question
    A Kingdom of Nets
    Merchants in the Making
    Trading in Faith and Fish
    Who Owned the Sea?
    The Long Winter of 1709
    Bread, Beer and the State
    Weathering Empire
    The Politics of Fog
    Women, Work and the Waterfront
    ‘No Bread Today’: Petitions and Protest
    Ports of Call
    Was There a Herring Revolution?
    The Cartographer’s Daughter
    Between Two Rivers
    Foreign Coin
    Reading the Tide
    In Search of the Northern Trade
    Smoke over the Estuary`,
  subs: lines`
    The Rise of a Coastal Trade, 1550–1720
    A Social History
    Customs and Commerce in the North Sea
    Essays on Early Modern Exchange
    Labour and Protest in Two Ports, 1870–1914
    Gender and Credit in Provincial Towns
    Diplomacy, Fish and the State
    Towards a History of Small Harbours
    Fishermen in the Age of Steam
    The Case of the Lower Estuary`,
  books: lines`
    Port Cities and Their Hinterlands
    The Oxbow Companion to Maritime Trade
    Consumption and Credit: New Approaches
    The Fisheries Reconsidered
    War, Trade and Neutrality in the Baltic
    New Directions in Coastal History
    Commerce before Capitalism?`,
  series: lines`
    Studies in Maritime History
    Past Worlds
    Oxbow Historical Monographs
    Studies in the Social and Cultural History of Trade`,
  journals: lines`
    Journal of Maritime Exchange
    The Northern Historical Review
    Past and Place
    Transactions of the Estuary Society
    Harbour Studies
    Economy and Empire
    Review of Coastal History`,
  newspapers: lines`
    The Morning Courier
    Estuary Gazette
    The Weekly Observer
    The Manchester Examiner`,
  magazines: lines`
    The Harbour Monthly
    Trade Magazine
    New Commonwealth`,
  publishers: rows`
    Oxford | Oxford University Press
    Cambridge | Cambridge University Press
    London | Routledge
    New York | Alder & Row
    Manchester | Manchester University Press
    Basingstoke | Palgrave Macmillan
    Chicago | University of Chicago Press
    Cambridge, MA | Harvard University Press
    New Haven | Yale University Press
    Aldershot | Ashgate
    Princeton, NJ | Princeton University Press`,
  universities: rows`
    University of Leeds | Leeds
    University of Edinburgh | Edinburgh
    Northern State University | Chicago
    University of Oxford | Oxford`,
  theses: list`PhD thesis, PhD dissertation, MA thesis, Doctoral dissertation`,
  reports: list`Report, Working paper, Technical report, Discussion paper`,
  institutes: rows`
    Institute of Maritime Studies | London
    Centre for Economic Policy | Washington, DC
    Trade and Harbour Board | Dublin`,
  encyclopaedias: lines`
    Encyclopaedia of the Sea
    Oxford Dictionary of Maritime Biography
    A Dictionary of Trade`,
  entries: list`Salt tax, Herring fishery, Harbour dues, Neutral shipping, Fishwives`,
  events: rows`
    Annual Conference of the Maritime History Association | Liverpool
    Ports and People Workshop | New York`,
  sites: list`Maritime Archives Online, The Salt Museum, Harbour History Blog, Sea and Society`,
  cases: rows`
    Holloway v Estuary Salt Co | Law Reports, Chancery | Court of Appeal
    R v Tattersall | Northern Law Reports | High Court
    Pryce v Board of Trade | All England Reports | House of Lords`,
  signals: list`See, See also, Cf., See for example, Compare`,
  inner: list`see also, cf., and, see`,
};
