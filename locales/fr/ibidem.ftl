# Menus

ibidem-menu-import =
    .label = Références tirées des notes
ibidem-menu-file =
    .label = D’un fichier…
ibidem-menu-clipboard =
    .label = Du presse-papiers
ibidem-menu-this =
    .label = Du texte de ce document
ibidem-menu-undo =
    .label = Annuler la dernière importation
ibidem-menu-export =
    .label = Exporter avec Ibidem…

# The window of an import

ibidem-title-import = Références tirées des notes
ibidem-step-text = Récupération du texte…
ibidem-step-reading = Lecture des notes…
ibidem-step-library = Recherche de ce que la bibliothèque possède déjà…
ibidem-step-saving = Enregistrement des documents…
ibidem-step-undo = Annulation de l’importation…
ibidem-found =
    { $works ->
        [one] { $works } ouvrage
       *[other] { $works } ouvrages
    } dans { $notes ->
        [one] { $notes } note
       *[other] { $notes } notes
    }
ibidem-found-where = Ils sont dans la collection « { $collection } » et liés à « { $article } ».
ibidem-list-created =
    { $count ->
        [one] { $count } nouveau document
       *[other] { $count } nouveaux documents
    }
ibidem-list-reused =
    { $count ->
        [one] { $count } ouvrage que la bibliothèque possédait déjà
       *[other] { $count } ouvrages que la bibliothèque possédait déjà
    }
ibidem-list-failed =
    { $count ->
        [one] { $count } ouvrage n’a pas pu être enregistré
       *[other] { $count } ouvrages n’ont pas pu être enregistrés
    }
ibidem-list-notices =
    { $count ->
        [one] { $count } passage à vérifier
       *[other] { $count } passages à vérifier
    }
ibidem-match-doi = { $title } (même DOI)
ibidem-match-isbn = { $title } (même ISBN)
ibidem-match-title = { $title } (mêmes titre, auteur et année)
ibidem-match-location = { $title } (mêmes titre et date, au même endroit)
ibidem-undone = L’importation a été annulée. La bibliothèque est telle qu’elle était avant.
ibidem-undo-nothing = Il n’y a aucune importation à annuler.
ibidem-button-undo = Annuler l’importation
ibidem-button-show = Afficher la collection
ibidem-button-close = Fermer
ibidem-button-cancel = Annuler

# The window of an export

ibidem-title-export = Exporter avec Ibidem
ibidem-export-count =
    { $count ->
        [one] { $count } document
       *[other] { $count } documents
    }
ibidem-label-format = Format :
ibidem-label-style = Style de citation :
ibidem-label-locale = Langue :
ibidem-label-sections = Diviser en archives, sources imprimées et littérature
ibidem-label-keys = Clés de citation :
ibidem-label-ascii = Écrire les lettres hors ASCII comme des commandes LaTeX
ibidem-format-bibliography = Bibliographie
ibidem-format-bibtex = BibTeX
ibidem-format-biblatex = BibLaTeX
ibidem-format-ris = RIS
ibidem-format-json = CSL-JSON
ibidem-format-yaml = CSL-YAML
ibidem-locale-own =
    .label = Langue de Zotero
ibidem-button-copy = Copier
ibidem-button-save = Enregistrer…
ibidem-copied =
    { $count ->
        [one] { $count } document a été copié dans le presse-papiers.
       *[other] { $count } documents ont été copiés dans le presse-papiers.
    }
ibidem-saved =
    { $count ->
        [one] { $count } document a été enregistré.
       *[other] { $count } documents ont été enregistrés.
    }

# Preferences

ibidem-group-import = Importation
ibidem-setting-collection =
    .value = Nom de la collection :
ibidem-setting-archives =
    .value = Collection pour les archives :
ibidem-setting-literature =
    .value = Collection pour la littérature :
ibidem-setting-tag =
    .value = Marqueur :
ibidem-setting-doubt-tag =
    .value = Marqueur de ce qui est à vérifier :
ibidem-setting-reuse =
    .label = Utiliser les documents que la bibliothèque possède déjà au lieu de les créer de nouveau
ibidem-group-export = Exportation
ibidem-setting-style =
    .value = Style de citation :
ibidem-setting-locale =
    .value = Langue :
ibidem-setting-sections =
    .label = Diviser les bibliographies en archives, sources imprimées et littérature
ibidem-setting-keys =
    .value = Modèle des clés de citation :
ibidem-setting-ascii =
    .label = Dans BibTeX, écrire les lettres hors ASCII comme des commandes LaTeX
ibidem-hint-archives =
    .placeholder = { ibidem-collection-archives }
ibidem-hint-literature =
    .placeholder = { ibidem-collection-literature }
ibidem-hint-tag =
    .placeholder = cité dans Holm 1999
ibidem-hint-doubt-tag =
    .placeholder = { ibidem-tag-doubt }
ibidem-hint-keys =
    .placeholder = auth.lower + year

# Files

ibidem-files-open = Fichier contenant des notes
ibidem-files-save = Enregistrer les références
ibidem-files-texts = Textes
ibidem-files-html = Page Web
ibidem-files-rtf = Texte mis en forme
ibidem-files-plain = Texte brut
ibidem-files-references = Références
ibidem-files-clipboard = Presse-papiers
ibidem-file-bibliography = Bibliographie
ibidem-file-references = Références

# Words that go into the library

ibidem-collection-archives = Archives
ibidem-collection-literature = Littérature
ibidem-tag-cited-in = cité dans { $article }
ibidem-tag-doubt = à vérifier
ibidem-note-cited-in = cité dans { $places }
ibidem-note-number = n. { $number }

# Why something could not be done

ibidem-error-empty-text = « { $name } » ne contient aucun texte.
ibidem-error-no-notes = Aucune note numérotée n’a été trouvée dans « { $name } ». Chaque note doit commencer par son numéro, en début de ligne.
ibidem-error-no-file = Le fichier « { $name } » n’a pas pu être lu.
ibidem-error-no-full-text = Zotero n’a pas de texte de « { $name } ». Il faut un PDF, une page Web ou un fichier texte en pièce jointe, ou bien une note.
ibidem-error-clipboard = Le presse-papiers ne contient aucun texte. Copiez d’abord les notes de l’article.
ibidem-error-read-only = Vous ne pouvez pas modifier la bibliothèque « { $library } ».
ibidem-error-cancelled = Opération annulée. Rien n’a été modifié.
ibidem-error-no-items = Il n’y a rien à exporter : choisissez des documents qui ne soient pas seulement des notes ou des pièces jointes.
ibidem-error-style-missing = Le style « { $style } » n’est pas installé.
ibidem-error-style-unusable = Le style « { $style } » est inutilisable.
ibidem-error-style-no-bibliography = Le style « { $style } » ne prévoit pas de bibliographie. Choisissez-en un autre.
ibidem-error-key-pattern = Le modèle des clés de citation est incompréhensible : { $pattern }
ibidem-error-unexpected = Une erreur inattendue s’est produite : { $details }

# What a person should look at

ibidem-notice-unparsed-text = Note { $note } : « { $text } » ressemble à une référence et n’a pas été compris.
ibidem-notice-unexplained-words = Note { $note } : « { $text } » n’est entré dans aucun champ.
ibidem-notice-low-confidence = Note { $note } : il n’est pas certain que « { $text } » ait été bien lu.
ibidem-notice-ibid-after-several-works = Note { $note } : « { $text } » suit une note qui cite plusieurs ouvrages et peut désigner n’importe lequel d’entre eux.
ibidem-notice-ibid-after-notes-without-works = Note { $note } : « { $text } » suit des notes qui ne citent rien.
ibidem-notice-ibid-without-antecedent = Note { $note } : rien ne précède « { $text } » que cela puisse désigner.
ibidem-notice-short-form-several-matches = Note { $note } : « { $text } » correspond à plusieurs ouvrages.
ibidem-notice-short-form-unknown-work = Note { $note } : « { $text } » ne correspond à aucun des ouvrages cités auparavant.
ibidem-notice-short-form-weak-match = Note { $note } : « { $text } » ne correspond qu’en partie à l’ouvrage trouvé.
ibidem-notice-note-missing = Il manque un numéro parmi les notes.
ibidem-notice-unnumbered-note = Une note n’a pas de numéro.
ibidem-notice-long-note = La note { $note } est anormalement longue ; peut-être contient-elle du texte de la page.
ibidem-notice-empty-note = La note { $note } a un numéro mais pas de texte.
ibidem-notice-damaged-characters = Certains caractères du texte sont altérés.
ibidem-notice-encoding = Le texte a été lu en Windows-1252 ; veuillez vérifier les caractères spéciaux.
ibidem-notice-other = Note { $note } : veuillez vérifier « { $text } ».
ibidem-notice-document = Ce texte a quelque chose d’inhabituel ; veuillez vérifier les notes.
ibidem-notice-not-set = Le style n’a pas de forme pour « { $item } » ; son titre figure dans la bibliographie.
ibidem-notice-not-exported = « { $item } » n’a pas pu être exporté.
