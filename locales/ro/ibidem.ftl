# Menus

ibidem-menu-import =
    .label = Referințe din note
ibidem-menu-file =
    .label = Dintr-un fișier…
ibidem-menu-clipboard =
    .label = Din clipboard
ibidem-menu-this =
    .label = Din textul acestei înregistrări
ibidem-menu-undo =
    .label = Anulează ultimul import
ibidem-menu-export =
    .label = Exportă cu Ibidem…

# The window of an import

ibidem-title-import = Referințe din note
ibidem-step-text = Se obține textul…
ibidem-step-reading = Se citesc notele…
ibidem-step-library = Se caută ce are deja biblioteca…
ibidem-step-saving = Se salvează înregistrările…
ibidem-step-undo = Se anulează importul…
ibidem-found =
    { $works ->
        [one] O lucrare
        [few] { $works } lucrări
       *[other] { $works } de lucrări
    } în { $notes ->
        [one] o notă
        [few] { $notes } note
       *[other] { $notes } de note
    }
ibidem-found-where = Se află în colecția „{ $collection }” și sunt legate de „{ $article }”.
ibidem-list-created =
    { $count ->
        [one] O înregistrare nouă
        [few] { $count } înregistrări noi
       *[other] { $count } de înregistrări noi
    }
ibidem-list-reused =
    { $count ->
        [one] O lucrare pe care biblioteca o avea deja
        [few] { $count } lucrări pe care biblioteca le avea deja
       *[other] { $count } de lucrări pe care biblioteca le avea deja
    }
ibidem-list-failed =
    { $count ->
        [one] O lucrare care nu a putut fi salvată
        [few] { $count } lucrări care nu au putut fi salvate
       *[other] { $count } de lucrări care nu au putut fi salvate
    }
ibidem-list-notices =
    { $count ->
        [one] Un loc de verificat
        [few] { $count } locuri de verificat
       *[other] { $count } de locuri de verificat
    }
ibidem-match-doi = { $title } (același DOI)
ibidem-match-isbn = { $title } (același ISBN)
ibidem-match-title = { $title } (același titlu, autor și an)
ibidem-match-location = { $title } (același titlu și aceeași dată, în același loc)
ibidem-undone = Importul a fost anulat. Biblioteca este așa cum era înainte.
ibidem-undo-nothing = Nu există niciun import de anulat.
ibidem-button-undo = Anulează importul
ibidem-button-show = Arată colecția
ibidem-button-close = Închide
ibidem-button-cancel = Renunță

# The window of an export

ibidem-title-export = Exportă cu Ibidem
ibidem-export-count =
    { $count ->
        [one] O înregistrare
        [few] { $count } înregistrări
       *[other] { $count } de înregistrări
    }
ibidem-label-format = Format:
ibidem-label-style = Stil de citare:
ibidem-label-locale = Limbă:
ibidem-label-sections = Împarte în arhive, documente publicate și literatură
ibidem-label-keys = Chei de citare:
ibidem-label-ascii = Scrie literele din afara ASCII ca comenzi LaTeX
ibidem-format-bibliography = Bibliografie
ibidem-format-bibtex = BibTeX
ibidem-format-biblatex = BibLaTeX
ibidem-format-ris = RIS
ibidem-format-json = CSL-JSON
ibidem-format-yaml = CSL-YAML
ibidem-locale-own =
    .label = Limba Zotero
ibidem-button-copy = Copiază
ibidem-button-save = Salvează…
ibidem-copied =
    { $count ->
        [one] O înregistrare a fost copiată în clipboard.
        [few] { $count } înregistrări au fost copiate în clipboard.
       *[other] { $count } de înregistrări au fost copiate în clipboard.
    }
ibidem-saved =
    { $count ->
        [one] O înregistrare a fost salvată.
        [few] { $count } înregistrări au fost salvate.
       *[other] { $count } de înregistrări au fost salvate.
    }

# Preferences

ibidem-group-import = Import
ibidem-setting-collection =
    .value = Numele colecției:
ibidem-setting-archives =
    .value = Colecția pentru arhive:
ibidem-setting-literature =
    .value = Colecția pentru literatură:
ibidem-setting-tag =
    .value = Etichetă:
ibidem-setting-doubt-tag =
    .value = Eticheta pentru ce este de verificat:
ibidem-setting-reuse =
    .label = Folosește înregistrările pe care biblioteca le are deja, în loc să le creeze din nou
ibidem-group-export = Export
ibidem-setting-style =
    .value = Stil de citare:
ibidem-setting-locale =
    .value = Limbă:
ibidem-setting-sections =
    .label = Împarte bibliografiile în arhive, documente publicate și literatură
ibidem-setting-keys =
    .value = Modelul cheilor de citare:
ibidem-setting-ascii =
    .label = În BibTeX, scrie literele din afara ASCII ca comenzi LaTeX
ibidem-hint-archives =
    .placeholder = { ibidem-collection-archives }
ibidem-hint-literature =
    .placeholder = { ibidem-collection-literature }
ibidem-hint-tag =
    .placeholder = citat în Holm 1999
ibidem-hint-doubt-tag =
    .placeholder = { ibidem-tag-doubt }
ibidem-hint-keys =
    .placeholder = auth.lower + year

# Files

ibidem-files-open = Fișier cu note
ibidem-files-save = Salvează referințele
ibidem-files-texts = Texte
ibidem-files-html = Pagină web
ibidem-files-rtf = Text formatat
ibidem-files-plain = Text simplu
ibidem-files-references = Referințe
ibidem-files-clipboard = Clipboard
ibidem-file-bibliography = Bibliografie
ibidem-file-references = Referințe

# Words that go into the library

ibidem-collection-archives = Arhive
ibidem-collection-literature = Literatură
ibidem-tag-cited-in = citat în { $article }
ibidem-tag-doubt = de verificat
ibidem-note-cited-in = citat în { $places }
ibidem-note-number = n. { $number }

# Why something could not be done

ibidem-error-empty-text = „{ $name }” nu conține text.
ibidem-error-no-notes = Nu s-au găsit note numerotate în „{ $name }”. Fiecare notă trebuie să înceapă cu numărul ei, la început de rând.
ibidem-error-no-file = Fișierul „{ $name }” nu a putut fi citit.
ibidem-error-no-full-text = Zotero nu are textul din „{ $name }”. Este nevoie de un PDF, o pagină web sau un fișier text anexat, ori de o notă.
ibidem-error-clipboard = Nu există text în clipboard. Copiați mai întâi notele articolului.
ibidem-error-read-only = Nu aveți dreptul să modificați biblioteca „{ $library }”.
ibidem-error-cancelled = Operațiune anulată. Nu s-a modificat nimic.
ibidem-error-no-items = Nu este nimic de exportat: alegeți înregistrări care nu sunt doar note sau anexe.
ibidem-error-style-missing = Stilul „{ $style }” nu este instalat.
ibidem-error-style-unusable = Stilul „{ $style }” nu poate fi folosit.
ibidem-error-style-no-bibliography = Stilul „{ $style }” nu are bibliografie. Alegeți altul.
ibidem-error-key-pattern = Modelul cheilor de citare nu poate fi înțeles: { $pattern }
ibidem-error-unexpected = A apărut o eroare neașteptată: { $details }

# What a person should look at

ibidem-notice-unparsed-text = Nota { $note }: „{ $text }” pare o referință și nu a fost înțeles.
ibidem-notice-unexplained-words = Nota { $note }: „{ $text }” nu a intrat în niciun câmp.
ibidem-notice-low-confidence = Nota { $note }: nu este sigur că „{ $text }” a fost citit corect.
ibidem-notice-ibid-after-several-works = Nota { $note }: „{ $text }” urmează după o notă cu mai multe lucrări și se poate referi la oricare dintre ele.
ibidem-notice-ibid-after-notes-without-works = Nota { $note }: „{ $text }” urmează după note care nu citează nimic.
ibidem-notice-ibid-without-antecedent = Nota { $note }: înainte de „{ $text }” nu este nimic la care să se poată referi.
ibidem-notice-short-form-several-matches = Nota { $note }: „{ $text }” se potrivește mai multor lucrări.
ibidem-notice-short-form-unknown-work = Nota { $note }: „{ $text }” nu se potrivește niciunei lucrări citate înainte.
ibidem-notice-short-form-weak-match = Nota { $note }: „{ $text }” se potrivește doar în parte lucrării găsite.
ibidem-notice-note-missing = Printre note lipsește un număr.
ibidem-notice-unnumbered-note = O notă nu are număr.
ibidem-notice-long-note = Nota { $note } este neobișnuit de lungă; poate conține text al paginii.
ibidem-notice-empty-note = Nota { $note } are număr, dar nu are text.
ibidem-notice-damaged-characters = Unele caractere ale textului sunt deteriorate.
ibidem-notice-encoding = Textul a fost citit ca Windows-1252; verificați caracterele speciale.
ibidem-notice-other = Nota { $note }: verificați „{ $text }”.
ibidem-notice-document = Ceva în acest text este neobișnuit; verificați notele.
ibidem-notice-not-set = Stilul nu are o formă pentru „{ $item }”; în bibliografie apare titlul.
ibidem-notice-not-exported = „{ $item }” nu a putut fi exportat.
