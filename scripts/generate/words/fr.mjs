import { lines, list, rows } from './lines.mjs';

export const fr = {
  given: list`Anne, Jean-Claude, Marguerite, Étienne, Hélène, Jacques, Marie-Laure, François, Élise, Bertrand, Yves, Noémie, Gérard, C., Thérèse`,
  family: list`Montreuil, Bréhaut, de Kervadec, Lachaussée, Durieux-Faure, Le Bihan, Vauquelin, Perrichon, d'Aubrac, Malestroit, Chabannel, Guéhennec, Du Plessy, Roquebert, Tisserand, Faugeroux, L'Hermitte, Castelnaud, Ozanne, Sainte-Marie`,
  bodies: lines`
    Comité des ports et du commerce
    Société d’histoire maritime
    Ministère de la Pêche`,
  mains: lines`
    Le sel et les navires
    La question du port
    Un royaume de filets
    Marchands en devenir
    À qui appartenait la mer ?
    Le grand hiver de 1709
    Le pain, la bière et l’État
    Gens de mer et gens de loi
    La politique du brouillard
    « Pas de pain aujourd’hui » : pétitions et révoltes
    Les femmes, le travail et le quai
    La monnaie étrangère
    Entre deux rivières
    L’invention du littoral
    Lire la marée
    Y eut-il une révolution du hareng ?
    L’ombre des entrepôts`,
  subs: lines`
    essor d’un commerce côtier (1550-1720)
    une histoire sociale
    douanes et négoce en mer du Nord
    travail et révolte dans deux ports, 1870-1914
    crédit et genre dans les petites villes
    les pêcheurs à l’âge de la vapeur
    l’exemple de la basse Loire
    XVIe-XVIIIe siècle`,
  books: lines`
    Les villes portuaires et leur arrière-pays
    Histoire du commerce maritime
    Consommation et crédit : nouvelles approches
    Guerre, négoce et neutralité
    Le littoral en question
    Mélanges offerts à Jean Bréhaut`,
  series: lines`
    Histoire maritime
    Bibliothèque des ports
    L’évolution du commerce
    Les mers et les hommes`,
  journals: lines`
    Revue d’histoire des ports
    Annales du littoral
    Le Commerce social
    Cahiers de la mer
    Histoire et rivages
    Bulletin de la Société d’histoire maritime`,
  newspapers: lines`
    Le Courrier de l’Ouest
    La Gazette du matin
    Le Nouvelliste`,
  magazines: lines`
    L’Illustration maritime
    La Revue hebdomadaire`,
  publishers: rows`
    Paris | Seuil
    Paris | Gallimard
    Rennes | Presses universitaires de Rennes
    Paris | PUF
    Lyon | Presses universitaires de Lyon
    Paris | Éditions de l’EHESS
    Genève | Droz
    Toulouse | Privat
    Paris | Albin Michel
    Bruxelles | Éditions de l’Université de Bruxelles`,
  universities: rows`
    Université Rennes 2 | Rennes
    Université Paris 1 Panthéon-Sorbonne | Paris
    École des hautes études en sciences sociales | Paris`,
  theses: list`Thèse de doctorat, Mémoire de master, Thèse d’État`,
  reports: list`Rapport, Document de travail`,
  institutes: rows`
    Institut d’études maritimes | Brest
    Centre de recherches portuaires | Paris`,
  encyclopaedias: lines`
    Dictionnaire de la mer
    Encyclopédie du commerce`,
  entries: list`Gabelle, Pêche au hareng, Droits de port, Navigation neutre`,
  events: rows`
    Colloque de la Société d’histoire maritime | Nantes
    Journées d’étude sur les ports | Bordeaux`,
  sites: list`Archives de la mer, Musée du sel, Carnet d’histoire portuaire`,
  cases: rows`
    Bréhaut c. Port de Nantes | Recueil des décisions maritimes | Cour de cassation`,
  signals: list`Voir, Cf., Voir aussi, Voir par exemple, Voir notamment`,
  inner: list`voir aussi, cf., voir, et`,
};
