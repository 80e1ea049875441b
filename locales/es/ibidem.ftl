# Menus

ibidem-menu-import =
    .label = Referencias de las notas
ibidem-menu-file =
    .label = De un archivo…
ibidem-menu-clipboard =
    .label = Del portapapeles
ibidem-menu-this =
    .label = Del texto de este elemento
ibidem-menu-undo =
    .label = Deshacer la última importación
ibidem-menu-export =
    .label = Exportar con Ibidem…

# The window of an import

ibidem-title-import = Referencias de las notas
ibidem-step-text = Obteniendo el texto…
ibidem-step-reading = Leyendo las notas…
ibidem-step-library = Buscando lo que la biblioteca ya tiene…
ibidem-step-saving = Guardando los elementos…
ibidem-step-undo = Deshaciendo la importación…
ibidem-found =
    { $works ->
        [one] Una obra
       *[other] { $works } obras
    } en { $notes ->
        [one] una nota
       *[other] { $notes } notas
    }
ibidem-found-where = Están en la colección «{ $collection }» y relacionadas con «{ $article }».
ibidem-list-created =
    { $count ->
        [one] Un elemento nuevo
       *[other] { $count } elementos nuevos
    }
ibidem-list-reused =
    { $count ->
        [one] Una obra que la biblioteca ya tenía
       *[other] { $count } obras que la biblioteca ya tenía
    }
ibidem-list-failed =
    { $count ->
        [one] Una obra que no se pudo guardar
       *[other] { $count } obras que no se pudieron guardar
    }
ibidem-list-notices =
    { $count ->
        [one] Un lugar que conviene revisar
       *[other] { $count } lugares que conviene revisar
    }
ibidem-match-doi = { $title } (mismo DOI)
ibidem-match-isbn = { $title } (mismo ISBN)
ibidem-match-title = { $title } (mismos título, autor y año)
ibidem-match-location = { $title } (mismos título y fecha, en el mismo lugar)
ibidem-undone = Se ha deshecho la importación. La biblioteca está como antes.
ibidem-undo-nothing = No hay ninguna importación que deshacer.
ibidem-button-undo = Deshacer la importación
ibidem-button-show = Mostrar la colección
ibidem-button-close = Cerrar
ibidem-button-cancel = Cancelar

# The window of an export

ibidem-title-export = Exportar con Ibidem
ibidem-export-count =
    { $count ->
        [one] Un elemento
       *[other] { $count } elementos
    }
ibidem-label-format = Formato:
ibidem-label-style = Estilo de cita:
ibidem-label-locale = Idioma:
ibidem-label-sections = Dividir en archivos, documentos publicados y bibliografía
ibidem-label-keys = Claves de cita:
ibidem-label-ascii = Escribir las letras que no son ASCII como órdenes de LaTeX
ibidem-format-bibliography = Bibliografía
ibidem-format-bibtex = BibTeX
ibidem-format-biblatex = BibLaTeX
ibidem-format-ris = RIS
ibidem-format-json = CSL-JSON
ibidem-format-yaml = CSL-YAML
ibidem-locale-own =
    .label = Idioma de Zotero
ibidem-button-copy = Copiar
ibidem-button-save = Guardar…
ibidem-copied =
    { $count ->
        [one] Se ha copiado un elemento en el portapapeles.
       *[other] Se han copiado { $count } elementos en el portapapeles.
    }
ibidem-saved =
    { $count ->
        [one] Se ha guardado un elemento.
       *[other] Se han guardado { $count } elementos.
    }

# Preferences

ibidem-group-import = Importación
ibidem-setting-collection =
    .value = Nombre de la colección:
ibidem-setting-archives =
    .value = Colección para los archivos:
ibidem-setting-literature =
    .value = Colección para la bibliografía:
ibidem-setting-tag =
    .value = Etiqueta:
ibidem-setting-doubt-tag =
    .value = Etiqueta de lo que hay que revisar:
ibidem-setting-reuse =
    .label = Usar los elementos que la biblioteca ya tiene en lugar de volver a crearlos
ibidem-group-export = Exportación
ibidem-setting-style =
    .value = Estilo de cita:
ibidem-setting-locale =
    .value = Idioma:
ibidem-setting-sections =
    .label = Dividir las bibliografías en archivos, documentos publicados y bibliografía
ibidem-setting-keys =
    .value = Patrón de las claves de cita:
ibidem-setting-ascii =
    .label = En BibTeX, escribir las letras que no son ASCII como órdenes de LaTeX
ibidem-hint-archives =
    .placeholder = { ibidem-collection-archives }
ibidem-hint-literature =
    .placeholder = { ibidem-collection-literature }
ibidem-hint-tag =
    .placeholder = citado en Holm 1999
ibidem-hint-doubt-tag =
    .placeholder = { ibidem-tag-doubt }
ibidem-hint-keys =
    .placeholder = auth.lower + year

# Files

ibidem-files-open = Archivo con notas
ibidem-files-save = Guardar referencias
ibidem-files-texts = Textos
ibidem-files-html = Página web
ibidem-files-rtf = Texto con formato
ibidem-files-plain = Texto sin formato
ibidem-files-references = Referencias
ibidem-files-clipboard = Portapapeles
ibidem-file-bibliography = Bibliografía
ibidem-file-references = Referencias

# Words that go into the library

ibidem-collection-archives = Archivos
ibidem-collection-literature = Bibliografía
ibidem-tag-cited-in = citado en { $article }
ibidem-tag-doubt = por revisar
ibidem-note-cited-in = citado en { $places }
ibidem-note-number = n. { $number }

# Why something could not be done

ibidem-error-empty-text = «{ $name }» no contiene texto.
ibidem-error-no-notes = No se han encontrado notas numeradas en «{ $name }». Cada nota debe empezar con su número al principio de una línea.
ibidem-error-no-file = No se pudo leer el archivo «{ $name }».
ibidem-error-no-full-text = Zotero no tiene texto de «{ $name }». Hace falta un PDF, una página web o un archivo de texto adjunto, o una nota.
ibidem-error-clipboard = No hay texto en el portapapeles. Copie primero las notas del artículo.
ibidem-error-read-only = No tiene permiso para modificar la biblioteca «{ $library }».
ibidem-error-cancelled = Cancelado. No se ha modificado nada.
ibidem-error-no-items = No hay nada que exportar: elija elementos que no sean solo notas o adjuntos.
ibidem-error-style-missing = El estilo «{ $style }» no está instalado.
ibidem-error-style-unusable = El estilo «{ $style }» no se puede usar.
ibidem-error-style-no-bibliography = El estilo «{ $style }» no tiene bibliografía. Elija otro.
ibidem-error-key-pattern = No se entiende el patrón de las claves de cita: { $pattern }
ibidem-error-unexpected = Se ha producido un error inesperado: { $details }

# What a person should look at

ibidem-notice-unparsed-text = Nota { $note }: «{ $text }» parece una referencia y no se ha entendido.
ibidem-notice-unexplained-words = Nota { $note }: «{ $text }» no ha entrado en ningún campo.
ibidem-notice-low-confidence = Nota { $note }: no es seguro que «{ $text }» se haya leído bien.
ibidem-notice-ibid-after-several-works = Nota { $note }: «{ $text }» sigue a una nota con varias obras y puede referirse a cualquiera de ellas.
ibidem-notice-ibid-after-notes-without-works = Nota { $note }: «{ $text }» sigue a notas que no citan nada.
ibidem-notice-ibid-without-antecedent = Nota { $note }: antes de «{ $text }» no hay nada a lo que pueda referirse.
ibidem-notice-short-form-several-matches = Nota { $note }: «{ $text }» corresponde a varias obras.
ibidem-notice-short-form-unknown-work = Nota { $note }: «{ $text }» no corresponde a ninguna de las obras citadas antes.
ibidem-notice-short-form-weak-match = Nota { $note }: «{ $text }» corresponde solo en parte a la obra encontrada.
ibidem-notice-note-missing = Falta un número entre las notas.
ibidem-notice-unnumbered-note = Una nota no tiene número.
ibidem-notice-long-note = La nota { $note } es inusualmente larga; quizá contiene texto de la página.
ibidem-notice-empty-note = La nota { $note } tiene número pero no texto.
ibidem-notice-damaged-characters = Algunos caracteres del texto están dañados.
ibidem-notice-encoding = El texto se ha leído como Windows-1252; revise los caracteres especiales.
ibidem-notice-other = Nota { $note }: revise «{ $text }».
ibidem-notice-document = Hay algo inusual en este texto; revise las notas.
ibidem-notice-not-set = El estilo no tiene forma para «{ $item }»; en la bibliografía figura su título.
ibidem-notice-not-exported = No se ha podido exportar «{ $item }».
