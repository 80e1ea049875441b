# Menus

ibidem-menu-import =
    .label = Riferimenti dalle note
ibidem-menu-file =
    .label = Da un file…
ibidem-menu-clipboard =
    .label = Dagli appunti
ibidem-menu-this =
    .label = Dal testo di questo elemento
ibidem-menu-undo =
    .label = Annulla l’ultima importazione
ibidem-menu-export =
    .label = Esporta con Ibidem…

# The window of an import

ibidem-title-import = Riferimenti dalle note
ibidem-step-text = Recupero del testo…
ibidem-step-reading = Lettura delle note…
ibidem-step-library = Ricerca di ciò che la biblioteca possiede già…
ibidem-step-saving = Salvataggio degli elementi…
ibidem-step-undo = Annullamento dell’importazione…
ibidem-found =
    { $works ->
        [one] Un’opera
       *[other] { $works } opere
    } in { $notes ->
        [one] una nota
       *[other] { $notes } note
    }
ibidem-found-where = Si trovano nella collezione «{ $collection }» e sono collegate a «{ $article }».
ibidem-list-created =
    { $count ->
        [one] Un nuovo elemento
       *[other] { $count } nuovi elementi
    }
ibidem-list-reused =
    { $count ->
        [one] Un’opera già presente nella biblioteca
       *[other] { $count } opere già presenti nella biblioteca
    }
ibidem-list-failed =
    { $count ->
        [one] Un’opera che non è stato possibile salvare
       *[other] { $count } opere che non è stato possibile salvare
    }
ibidem-list-notices =
    { $count ->
        [one] Un punto da controllare
       *[other] { $count } punti da controllare
    }
ibidem-match-doi = { $title } (stesso DOI)
ibidem-match-isbn = { $title } (stesso ISBN)
ibidem-match-title = { $title } (stessi titolo, autore e anno)
ibidem-match-location = { $title } (stessi titolo e data, nello stesso luogo)
ibidem-undone = L’importazione è stata annullata. La biblioteca è com’era prima.
ibidem-undo-nothing = Non c’è alcuna importazione da annullare.
ibidem-button-undo = Annulla importazione
ibidem-button-show = Mostra collezione
ibidem-button-close = Chiudi
ibidem-button-cancel = Annulla

# The window of an export

ibidem-title-export = Esporta con Ibidem
ibidem-export-count =
    { $count ->
        [one] Un elemento
       *[other] { $count } elementi
    }
ibidem-label-format = Formato:
ibidem-label-style = Stile citazione:
ibidem-label-locale = Lingua:
ibidem-label-sections = Dividi in fonti d’archivio, documenti pubblicati e letteratura
ibidem-label-keys = Chiavi di citazione:
ibidem-label-ascii = Scrivi le lettere non ASCII come comandi LaTeX
ibidem-format-bibliography = Bibliografia
ibidem-format-bibtex = BibTeX
ibidem-format-biblatex = BibLaTeX
ibidem-format-ris = RIS
ibidem-format-json = CSL-JSON
ibidem-format-yaml = CSL-YAML
ibidem-locale-own =
    .label = Lingua di Zotero
ibidem-button-copy = Copia
ibidem-button-save = Salva…
ibidem-copied =
    { $count ->
        [one] Un elemento è stato copiato negli appunti.
       *[other] { $count } elementi sono stati copiati negli appunti.
    }
ibidem-saved =
    { $count ->
        [one] Un elemento è stato salvato.
       *[other] { $count } elementi sono stati salvati.
    }

# Preferences

ibidem-group-import = Importazione
ibidem-setting-collection =
    .value = Nome della collezione:
ibidem-setting-archives =
    .value = Collezione per gli archivi:
ibidem-setting-literature =
    .value = Collezione per la letteratura:
ibidem-setting-tag =
    .value = Tag:
ibidem-setting-doubt-tag =
    .value = Tag per ciò che è da controllare:
ibidem-setting-reuse =
    .label = Usa gli elementi già presenti nella biblioteca invece di crearli di nuovo
ibidem-group-export = Esportazione
ibidem-setting-style =
    .value = Stile citazione:
ibidem-setting-locale =
    .value = Lingua:
ibidem-setting-sections =
    .label = Dividi le bibliografie in fonti d’archivio, documenti pubblicati e letteratura
ibidem-setting-keys =
    .value = Schema delle chiavi di citazione:
ibidem-setting-ascii =
    .label = In BibTeX, scrivi le lettere non ASCII come comandi LaTeX
ibidem-hint-archives =
    .placeholder = { ibidem-collection-archives }
ibidem-hint-literature =
    .placeholder = { ibidem-collection-literature }
ibidem-hint-tag =
    .placeholder = citato in Holm 1999
ibidem-hint-doubt-tag =
    .placeholder = { ibidem-tag-doubt }
ibidem-hint-keys =
    .placeholder = auth.lower + year

# Files

ibidem-files-open = File con note
ibidem-files-save = Salva riferimenti
ibidem-files-texts = Testi
ibidem-files-html = Pagina web
ibidem-files-rtf = Testo formattato
ibidem-files-plain = Testo semplice
ibidem-files-references = Riferimenti
ibidem-files-clipboard = Appunti
ibidem-file-bibliography = Bibliografia
ibidem-file-references = Riferimenti

# Words that go into the library

ibidem-collection-archives = Archivi
ibidem-collection-literature = Letteratura
ibidem-tag-cited-in = citato in { $article }
ibidem-tag-doubt = da controllare
ibidem-note-cited-in = citato in { $places }
ibidem-note-number = n. { $number }

# Why something could not be done

ibidem-error-empty-text = «{ $name }» non contiene testo.
ibidem-error-no-notes = In «{ $name }» non è stata trovata alcuna nota numerata. Ogni nota deve cominciare con il suo numero all’inizio di una riga.
ibidem-error-no-file = Non è stato possibile leggere il file «{ $name }».
ibidem-error-no-full-text = Zotero non ha il testo di «{ $name }». Serve un PDF, una pagina web o un file di testo allegato, oppure una nota.
ibidem-error-clipboard = Negli appunti non c’è testo. Copia prima le note dell’articolo.
ibidem-error-read-only = Non è permesso modificare la biblioteca «{ $library }».
ibidem-error-cancelled = Operazione annullata. Non è stato modificato nulla.
ibidem-error-no-items = Non c’è nulla da esportare: scegli elementi che non siano soltanto note o allegati.
ibidem-error-style-missing = Lo stile «{ $style }» non è installato.
ibidem-error-style-unusable = Lo stile «{ $style }» non può essere usato.
ibidem-error-style-no-bibliography = Lo stile «{ $style }» non prevede una bibliografia. Scegline un altro.
ibidem-error-key-pattern = Lo schema delle chiavi di citazione non è comprensibile: { $pattern }
ibidem-error-unexpected = Si è verificato un errore imprevisto: { $details }

# What a person should look at

ibidem-notice-unparsed-text = Nota { $note }: «{ $text }» sembra un riferimento e non è stato compreso.
ibidem-notice-unexplained-words = Nota { $note }: «{ $text }» non è finito in alcun campo.
ibidem-notice-low-confidence = Nota { $note }: non è certo che «{ $text }» sia stato letto bene.
ibidem-notice-ibid-after-several-works = Nota { $note }: «{ $text }» segue una nota con più opere e può riferirsi a una qualsiasi di esse.
ibidem-notice-ibid-after-notes-without-works = Nota { $note }: «{ $text }» segue note che non citano nulla.
ibidem-notice-ibid-without-antecedent = Nota { $note }: prima di «{ $text }» non c’è nulla a cui possa riferirsi.
ibidem-notice-short-form-several-matches = Nota { $note }: «{ $text }» corrisponde a più opere.
ibidem-notice-short-form-unknown-work = Nota { $note }: «{ $text }» non corrisponde ad alcuna delle opere citate prima.
ibidem-notice-short-form-weak-match = Nota { $note }: «{ $text }» corrisponde solo in parte all’opera trovata.
ibidem-notice-note-missing = Fra le note manca un numero.
ibidem-notice-unnumbered-note = Una nota non ha numero.
ibidem-notice-long-note = La nota { $note } è insolitamente lunga; forse contiene testo della pagina.
ibidem-notice-empty-note = La nota { $note } ha un numero ma nessun testo.
ibidem-notice-damaged-characters = Alcuni caratteri del testo sono danneggiati.
ibidem-notice-encoding = Il testo è stato letto come Windows-1252; controlla i caratteri speciali.
ibidem-notice-other = Nota { $note }: controlla «{ $text }».
ibidem-notice-document = C’è qualcosa di insolito in questo testo; controlla le note.
ibidem-notice-not-set = Lo stile non ha una forma per «{ $item }»; nella bibliografia ne figura il titolo.
ibidem-notice-not-exported = Non è stato possibile esportare «{ $item }».
