# Menus

ibidem-menu-import =
    .label = References from Notes
ibidem-menu-file =
    .label = From a File…
ibidem-menu-clipboard =
    .label = From the Clipboard
ibidem-menu-this =
    .label = From the Text of This Item
ibidem-menu-undo =
    .label = Undo Last Import
ibidem-menu-export =
    .label = Export with Ibidem…

# The window of an import

ibidem-title-import = References from Notes
ibidem-step-text = Getting the text…
ibidem-step-reading = Reading the notes…
ibidem-step-library = Looking what your library already has…
ibidem-step-saving = Saving the items…
ibidem-step-undo = Undoing the import…
ibidem-found =
    { $works ->
        [one] One work
       *[other] { $works } works
    } in { $notes ->
        [one] one note
       *[other] { $notes } notes
    }
ibidem-found-where = They are in the collection “{ $collection }” and are related to “{ $article }”.
ibidem-list-created =
    { $count ->
        [one] One new item
       *[other] { $count } new items
    }
ibidem-list-reused =
    { $count ->
        [one] One work that your library already had
       *[other] { $count } works that your library already had
    }
ibidem-list-failed =
    { $count ->
        [one] One work that could not be saved
       *[other] { $count } works that could not be saved
    }
ibidem-list-notices =
    { $count ->
        [one] One place to look at
       *[other] { $count } places to look at
    }
ibidem-match-doi = { $title } (same DOI)
ibidem-match-isbn = { $title } (same ISBN)
ibidem-match-title = { $title } (same title, author and year)
ibidem-match-location = { $title } (same title and date, in the same place)
ibidem-undone = The import has been undone. Your library is as it was before.
ibidem-undo-nothing = There is no import to undo.
ibidem-button-undo = Undo Import
ibidem-button-show = Show Collection
ibidem-button-close = Close
ibidem-button-cancel = Cancel

# The window of an export

ibidem-title-export = Export with Ibidem
ibidem-export-count =
    { $count ->
        [one] One item
       *[other] { $count } items
    }
ibidem-label-format = Format:
ibidem-label-style = Style:
ibidem-label-locale = Language:
ibidem-label-sections = Divide into archives, published documents and literature
ibidem-label-keys = Citation keys:
ibidem-label-ascii = Write letters beyond ASCII as LaTeX commands
ibidem-format-bibliography = Bibliography
ibidem-format-bibtex = BibTeX
ibidem-format-biblatex = BibLaTeX
ibidem-format-ris = RIS
ibidem-format-json = CSL-JSON
ibidem-format-yaml = CSL-YAML
ibidem-locale-own =
    .label = Language of Zotero
ibidem-button-copy = Copy
ibidem-button-save = Save…
ibidem-copied =
    { $count ->
        [one] One item has been copied to the clipboard.
       *[other] { $count } items have been copied to the clipboard.
    }
ibidem-saved =
    { $count ->
        [one] One item has been saved.
       *[other] { $count } items have been saved.
    }

# Preferences

ibidem-group-import = Import
ibidem-setting-collection =
    .value = Name of the collection:
ibidem-setting-archives =
    .value = Collection for archives:
ibidem-setting-literature =
    .value = Collection for literature:
ibidem-setting-tag =
    .value = Tag:
ibidem-setting-doubt-tag =
    .value = Tag for what needs a look:
ibidem-setting-reuse =
    .label = Use items that the library already has, instead of making them again
ibidem-group-export = Export
ibidem-setting-style =
    .value = Style:
ibidem-setting-locale =
    .value = Language:
ibidem-setting-sections =
    .label = Divide bibliographies into archives, published documents and literature
ibidem-setting-keys =
    .value = Pattern of citation keys:
ibidem-setting-ascii =
    .label = In BibTeX, write letters beyond ASCII as LaTeX commands
ibidem-hint-archives =
    .placeholder = { ibidem-collection-archives }
ibidem-hint-literature =
    .placeholder = { ibidem-collection-literature }
ibidem-hint-tag =
    .placeholder = cited in Holm 1999
ibidem-hint-doubt-tag =
    .placeholder = { ibidem-tag-doubt }
ibidem-hint-keys =
    .placeholder = auth.lower + year

# Files

ibidem-files-open = File with Notes
ibidem-files-save = Save References
ibidem-files-texts = Texts
ibidem-files-html = Web page
ibidem-files-rtf = Rich text
ibidem-files-plain = Plain text
ibidem-files-references = References
ibidem-files-clipboard = Clipboard
ibidem-file-bibliography = Bibliography
ibidem-file-references = References

# Words that go into the library

ibidem-collection-archives = Archives
ibidem-collection-literature = Literature
ibidem-tag-cited-in = cited in { $article }
ibidem-tag-doubt = to be checked
ibidem-note-cited-in = cited in { $places }
ibidem-note-number = n. { $number }

# Why something could not be done

ibidem-error-empty-text = There is no text in “{ $name }”.
ibidem-error-no-notes = No numbered notes were found in “{ $name }”. Each note must begin with its number at the start of a line.
ibidem-error-no-file = The file “{ $name }” could not be read.
ibidem-error-no-full-text = Zotero has no text of “{ $name }”. It needs an attached PDF, web page or text file, or a note.
ibidem-error-clipboard = There is no text on the clipboard. Copy the notes of the article first.
ibidem-error-read-only = You may not change the library “{ $library }”.
ibidem-error-cancelled = Cancelled. Nothing has been changed.
ibidem-error-no-items = There is nothing to export: choose items that are not only notes or attachments.
ibidem-error-style-missing = The style “{ $style }” is not installed.
ibidem-error-style-unusable = The style “{ $style }” cannot be used.
ibidem-error-style-no-bibliography = The style “{ $style }” has no bibliography. Choose another one.
ibidem-error-key-pattern = The pattern of citation keys cannot be understood: { $pattern }
ibidem-error-unexpected = Something went wrong that should not have: { $details }

# What a person should look at

ibidem-notice-unparsed-text = Note { $note }: “{ $text }” looks like a reference and was not understood.
ibidem-notice-unexplained-words = Note { $note }: “{ $text }” went into no field.
ibidem-notice-low-confidence = Note { $note }: it is not certain that “{ $text }” was read rightly.
ibidem-notice-ibid-after-several-works = Note { $note }: “{ $text }” follows a note with several works, and could mean any of them.
ibidem-notice-ibid-after-notes-without-works = Note { $note }: “{ $text }” follows notes that cite nothing.
ibidem-notice-ibid-without-antecedent = Note { $note }: nothing comes before “{ $text }” that it could mean.
ibidem-notice-short-form-several-matches = Note { $note }: “{ $text }” fits several works.
ibidem-notice-short-form-unknown-work = Note { $note }: “{ $text }” fits none of the works cited before.
ibidem-notice-short-form-weak-match = Note { $note }: “{ $text }” fits the work that was found only in part.
ibidem-notice-note-missing = A number is missing among the notes.
ibidem-notice-unnumbered-note = A note has no number.
ibidem-notice-long-note = Note { $note } is unusually long; perhaps text of the page was taken for a part of it.
ibidem-notice-empty-note = Note { $note } has a number but no text.
ibidem-notice-damaged-characters = Some characters of the text are damaged.
ibidem-notice-encoding = The text was read as Windows-1252; please check its special characters.
ibidem-notice-other = Note { $note }: please look at “{ $text }”.
ibidem-notice-document = Something about the text is unusual; please look at the notes.
ibidem-notice-not-set = The style has no form for “{ $item }”; it stands in the bibliography by its title.
ibidem-notice-not-exported = “{ $item }” could not be exported.
