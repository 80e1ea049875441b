# Menus

ibidem-menu-import =
    .label = Literatur aus Anmerkungen
ibidem-menu-file =
    .label = Aus einer Datei …
ibidem-menu-clipboard =
    .label = Aus der Zwischenablage
ibidem-menu-this =
    .label = Aus dem Text dieses Eintrags
ibidem-menu-undo =
    .label = Letzten Import rückgängig machen
ibidem-menu-export =
    .label = Mit Ibidem exportieren …

# The window of an import

ibidem-title-import = Literatur aus Anmerkungen
ibidem-step-text = Der Text wird geholt …
ibidem-step-reading = Die Anmerkungen werden gelesen …
ibidem-step-library = Die Bibliothek wird durchsucht …
ibidem-step-saving = Die Einträge werden gespeichert …
ibidem-step-undo = Der Import wird rückgängig gemacht …
ibidem-found =
    { $works ->
        [one] Ein Werk
       *[other] { $works } Werke
    } in { $notes ->
        [one] einer Anmerkung
       *[other] { $notes } Anmerkungen
    }
ibidem-found-where = Sie stehen in der Sammlung „{ $collection }“ und sind mit „{ $article }“ verknüpft.
ibidem-list-created =
    { $count ->
        [one] Ein neuer Eintrag
       *[other] { $count } neue Einträge
    }
ibidem-list-reused =
    { $count ->
        [one] Ein Werk, das die Bibliothek schon hatte
       *[other] { $count } Werke, die die Bibliothek schon hatte
    }
ibidem-list-failed =
    { $count ->
        [one] Ein Werk, das nicht gespeichert werden konnte
       *[other] { $count } Werke, die nicht gespeichert werden konnten
    }
ibidem-list-notices =
    { $count ->
        [one] Eine Stelle zum Nachsehen
       *[other] { $count } Stellen zum Nachsehen
    }
ibidem-match-doi = { $title } (gleiche DOI)
ibidem-match-isbn = { $title } (gleiche ISBN)
ibidem-match-title = { $title } (gleicher Titel, gleiche Person, gleiches Jahr)
ibidem-match-location = { $title } (gleicher Titel, gleiches Datum, gleicher Ort)
ibidem-undone = Der Import ist rückgängig gemacht. Die Bibliothek ist, wie sie vorher war.
ibidem-undo-nothing = Es gibt keinen Import, der rückgängig gemacht werden könnte.
ibidem-button-undo = Import rückgängig machen
ibidem-button-show = Sammlung zeigen
ibidem-button-close = Schließen
ibidem-button-cancel = Abbrechen

# The window of an export

ibidem-title-export = Mit Ibidem exportieren
ibidem-export-count =
    { $count ->
        [one] Ein Eintrag
       *[other] { $count } Einträge
    }
ibidem-label-format = Format:
ibidem-label-style = Zitierstil:
ibidem-label-locale = Sprache:
ibidem-label-sections = Nach Archivalien, gedruckten Quellen und Literatur gliedern
ibidem-label-keys = Zitierschlüssel:
ibidem-label-ascii = Buchstaben außerhalb von ASCII als LaTeX-Befehle schreiben
ibidem-format-bibliography = Literaturverzeichnis
ibidem-format-bibtex = BibTeX
ibidem-format-biblatex = BibLaTeX
ibidem-format-ris = RIS
ibidem-format-json = CSL-JSON
ibidem-format-yaml = CSL-YAML
ibidem-locale-own =
    .label = Sprache von Zotero
ibidem-button-copy = Kopieren
ibidem-button-save = Speichern …
ibidem-copied =
    { $count ->
        [one] Ein Eintrag ist in der Zwischenablage.
       *[other] { $count } Einträge sind in der Zwischenablage.
    }
ibidem-saved =
    { $count ->
        [one] Ein Eintrag ist gespeichert.
       *[other] { $count } Einträge sind gespeichert.
    }

# Preferences

ibidem-group-import = Import
ibidem-setting-collection =
    .value = Name der Sammlung:
ibidem-setting-archives =
    .value = Sammlung für Archivalien:
ibidem-setting-literature =
    .value = Sammlung für Literatur:
ibidem-setting-tag =
    .value = Tag:
ibidem-setting-doubt-tag =
    .value = Tag für das, was zu prüfen ist:
ibidem-setting-reuse =
    .label = Einträge verwenden, die die Bibliothek schon hat, statt sie noch einmal anzulegen
ibidem-group-export = Export
ibidem-setting-style =
    .value = Zitierstil:
ibidem-setting-locale =
    .value = Sprache:
ibidem-setting-sections =
    .label = Literaturverzeichnisse nach Archivalien, gedruckten Quellen und Literatur gliedern
ibidem-setting-keys =
    .value = Muster der Zitierschlüssel:
ibidem-setting-ascii =
    .label = In BibTeX Buchstaben außerhalb von ASCII als LaTeX-Befehle schreiben
ibidem-hint-archives =
    .placeholder = { ibidem-collection-archives }
ibidem-hint-literature =
    .placeholder = { ibidem-collection-literature }
ibidem-hint-tag =
    .placeholder = zitiert in Holm 1999
ibidem-hint-doubt-tag =
    .placeholder = { ibidem-tag-doubt }
ibidem-hint-keys =
    .placeholder = auth.lower + year

# Files

ibidem-files-open = Datei mit Anmerkungen
ibidem-files-save = Literatur speichern
ibidem-files-texts = Texte
ibidem-files-html = Webseite
ibidem-files-rtf = Formatierter Text
ibidem-files-plain = Reiner Text
ibidem-files-references = Literaturangaben
ibidem-files-clipboard = Zwischenablage
ibidem-file-bibliography = Literaturverzeichnis
ibidem-file-references = Literaturangaben

# Words that go into the library

ibidem-collection-archives = Archive
ibidem-collection-literature = Literatur
ibidem-tag-cited-in = zitiert in { $article }
ibidem-tag-doubt = zu prüfen
ibidem-note-cited-in = zitiert in { $places }
ibidem-note-number = Anm. { $number }

# Why something could not be done

ibidem-error-empty-text = „{ $name }“ enthält keinen Text.
ibidem-error-no-notes = In „{ $name }“ wurden keine nummerierten Anmerkungen gefunden. Jede muss am Anfang einer Zeile mit ihrer Nummer beginnen.
ibidem-error-no-file = Die Datei „{ $name }“ konnte nicht gelesen werden.
ibidem-error-no-full-text = Zotero hat keinen Text von „{ $name }“. Nötig ist ein angehängtes PDF, eine Webseite, eine Textdatei oder eine Notiz.
ibidem-error-clipboard = In der Zwischenablage ist kein Text. Bitte zuerst die Anmerkungen des Artikels kopieren.
ibidem-error-read-only = Die Bibliothek „{ $library }“ darf nicht verändert werden.
ibidem-error-cancelled = Abgebrochen. Es wurde nichts verändert.
ibidem-error-no-items = Es gibt nichts zu exportieren: Bitte Einträge wählen, die nicht nur Notizen oder Anhänge sind.
ibidem-error-style-missing = Der Zitierstil „{ $style }“ ist nicht installiert.
ibidem-error-style-unusable = Der Zitierstil „{ $style }“ kann nicht verwendet werden.
ibidem-error-style-no-bibliography = Der Zitierstil „{ $style }“ kennt kein Literaturverzeichnis. Bitte einen anderen wählen.
ibidem-error-key-pattern = Das Muster der Zitierschlüssel ist nicht zu verstehen: { $pattern }
ibidem-error-unexpected = Etwas ist schiefgegangen, das nicht hätte schiefgehen dürfen: { $details }

# What a person should look at

ibidem-notice-unparsed-text = Anm. { $note }: „{ $text }“ sieht wie eine Literaturangabe aus und wurde nicht verstanden.
ibidem-notice-unexplained-words = Anm. { $note }: „{ $text }“ kam in kein Feld.
ibidem-notice-low-confidence = Anm. { $note }: Es ist nicht sicher, dass „{ $text }“ richtig gelesen wurde.
ibidem-notice-ibid-after-several-works = Anm. { $note }: „{ $text }“ folgt auf eine Anmerkung mit mehreren Werken und kann jedes davon meinen.
ibidem-notice-ibid-after-notes-without-works = Anm. { $note }: „{ $text }“ folgt auf Anmerkungen, die nichts zitieren.
ibidem-notice-ibid-without-antecedent = Anm. { $note }: Vor „{ $text }“ steht nichts, was gemeint sein könnte.
ibidem-notice-short-form-several-matches = Anm. { $note }: „{ $text }“ passt auf mehrere Werke.
ibidem-notice-short-form-unknown-work = Anm. { $note }: „{ $text }“ passt auf keines der zuvor zitierten Werke.
ibidem-notice-short-form-weak-match = Anm. { $note }: „{ $text }“ passt nur zum Teil auf das gefundene Werk.
ibidem-notice-note-missing = Unter den Anmerkungen fehlt eine Nummer.
ibidem-notice-unnumbered-note = Eine Anmerkung hat keine Nummer.
ibidem-notice-long-note = Anm. { $note } ist ungewöhnlich lang; vielleicht ist Text der Seite hineingeraten.
ibidem-notice-empty-note = Anm. { $note } hat eine Nummer, aber keinen Text.
ibidem-notice-damaged-characters = Einige Zeichen des Textes sind beschädigt.
ibidem-notice-encoding = Der Text wurde als Windows-1252 gelesen; bitte die Sonderzeichen prüfen.
ibidem-notice-other = Anm. { $note }: Bitte „{ $text }“ prüfen.
ibidem-notice-document = Etwas an diesem Text ist ungewöhnlich; bitte die Anmerkungen prüfen.
ibidem-notice-not-set = Der Zitierstil hat keine Form für „{ $item }“; im Verzeichnis steht der Titel.
ibidem-notice-not-exported = „{ $item }“ konnte nicht exportiert werden.
