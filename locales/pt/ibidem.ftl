# Menus

ibidem-menu-import =
    .label = Referências das notas
ibidem-menu-file =
    .label = De um ficheiro…
ibidem-menu-clipboard =
    .label = Da área de transferência
ibidem-menu-this =
    .label = Do texto deste item
ibidem-menu-undo =
    .label = Anular a última importação
ibidem-menu-export =
    .label = Exportar com o Ibidem…

# The window of an import

ibidem-title-import = Referências das notas
ibidem-step-text = A obter o texto…
ibidem-step-reading = A ler as notas…
ibidem-step-library = A procurar o que a biblioteca já tem…
ibidem-step-saving = A guardar os itens…
ibidem-step-undo = A anular a importação…
ibidem-found =
    { $works ->
        [one] { $works } obra
       *[other] { $works } obras
    } em { $notes ->
        [one] { $notes } nota
       *[other] { $notes } notas
    }
ibidem-found-where = Estão na coleção «{ $collection }» e relacionadas com «{ $article }».
ibidem-list-created =
    { $count ->
        [one] { $count } item novo
       *[other] { $count } itens novos
    }
ibidem-list-reused =
    { $count ->
        [one] { $count } obra que a biblioteca já tinha
       *[other] { $count } obras que a biblioteca já tinha
    }
ibidem-list-failed =
    { $count ->
        [one] { $count } obra que não pôde ser guardada
       *[other] { $count } obras que não puderam ser guardadas
    }
ibidem-list-notices =
    { $count ->
        [one] { $count } passagem a verificar
       *[other] { $count } passagens a verificar
    }
ibidem-match-doi = { $title } (mesmo DOI)
ibidem-match-isbn = { $title } (mesmo ISBN)
ibidem-match-title = { $title } (mesmos título, autor e ano)
ibidem-match-location = { $title } (mesmos título e data, no mesmo lugar)
ibidem-undone = A importação foi anulada. A biblioteca está como estava antes.
ibidem-undo-nothing = Não há nenhuma importação para anular.
ibidem-button-undo = Anular importação
ibidem-button-show = Mostrar coleção
ibidem-button-close = Fechar
ibidem-button-cancel = Cancelar

# The window of an export

ibidem-title-export = Exportar com o Ibidem
ibidem-export-count =
    { $count ->
        [one] { $count } item
       *[other] { $count } itens
    }
ibidem-label-format = Formato:
ibidem-label-style = Estilo de citação:
ibidem-label-locale = Língua:
ibidem-label-sections = Dividir em arquivos, documentos publicados e literatura
ibidem-label-keys = Chaves de citação:
ibidem-label-ascii = Escrever as letras fora do ASCII como comandos LaTeX
ibidem-format-bibliography = Bibliografia
ibidem-format-bibtex = BibTeX
ibidem-format-biblatex = BibLaTeX
ibidem-format-ris = RIS
ibidem-format-json = CSL-JSON
ibidem-format-yaml = CSL-YAML
ibidem-locale-own =
    .label = Língua do Zotero
ibidem-button-copy = Copiar
ibidem-button-save = Guardar…
ibidem-copied =
    { $count ->
        [one] { $count } item foi copiado para a área de transferência.
       *[other] { $count } itens foram copiados para a área de transferência.
    }
ibidem-saved =
    { $count ->
        [one] { $count } item foi guardado.
       *[other] { $count } itens foram guardados.
    }

# Preferences

ibidem-group-import = Importação
ibidem-setting-collection =
    .value = Nome da coleção:
ibidem-setting-archives =
    .value = Coleção para os arquivos:
ibidem-setting-literature =
    .value = Coleção para a literatura:
ibidem-setting-tag =
    .value = Etiqueta:
ibidem-setting-doubt-tag =
    .value = Etiqueta do que é preciso verificar:
ibidem-setting-reuse =
    .label = Usar os itens que a biblioteca já tem em vez de os criar de novo
ibidem-group-export = Exportação
ibidem-setting-style =
    .value = Estilo de citação:
ibidem-setting-locale =
    .value = Língua:
ibidem-setting-sections =
    .label = Dividir as bibliografias em arquivos, documentos publicados e literatura
ibidem-setting-keys =
    .value = Padrão das chaves de citação:
ibidem-setting-ascii =
    .label = Em BibTeX, escrever as letras fora do ASCII como comandos LaTeX
ibidem-hint-archives =
    .placeholder = { ibidem-collection-archives }
ibidem-hint-literature =
    .placeholder = { ibidem-collection-literature }
ibidem-hint-tag =
    .placeholder = citado em Holm 1999
ibidem-hint-doubt-tag =
    .placeholder = { ibidem-tag-doubt }
ibidem-hint-keys =
    .placeholder = auth.lower + year

# Files

ibidem-files-open = Ficheiro com notas
ibidem-files-save = Guardar referências
ibidem-files-texts = Textos
ibidem-files-html = Página web
ibidem-files-rtf = Texto formatado
ibidem-files-plain = Texto simples
ibidem-files-references = Referências
ibidem-files-clipboard = Área de transferência
ibidem-file-bibliography = Bibliografia
ibidem-file-references = Referências

# Words that go into the library

ibidem-collection-archives = Arquivos
ibidem-collection-literature = Literatura
ibidem-tag-cited-in = citado em { $article }
ibidem-tag-doubt = a verificar
ibidem-note-cited-in = citado em { $places }
ibidem-note-number = n. { $number }

# Why something could not be done

ibidem-error-empty-text = «{ $name }» não contém texto.
ibidem-error-no-notes = Não foram encontradas notas numeradas em «{ $name }». Cada nota deve começar pelo seu número no início de uma linha.
ibidem-error-no-file = Não foi possível ler o ficheiro «{ $name }».
ibidem-error-no-full-text = O Zotero não tem texto de «{ $name }». É preciso um PDF, uma página web ou um ficheiro de texto em anexo, ou uma nota.
ibidem-error-clipboard = Não há texto na área de transferência. Copie primeiro as notas do artigo.
ibidem-error-read-only = Não tem permissão para alterar a biblioteca «{ $library }».
ibidem-error-cancelled = Cancelado. Nada foi alterado.
ibidem-error-no-items = Não há nada para exportar: escolha itens que não sejam apenas notas ou anexos.
ibidem-error-style-missing = O estilo «{ $style }» não está instalado.
ibidem-error-style-unusable = O estilo «{ $style }» não pode ser usado.
ibidem-error-style-no-bibliography = O estilo «{ $style }» não tem bibliografia. Escolha outro.
ibidem-error-key-pattern = Não se entende o padrão das chaves de citação: { $pattern }
ibidem-error-unexpected = Ocorreu um erro inesperado: { $details }

# What a person should look at

ibidem-notice-unparsed-text = Nota { $note }: «{ $text }» parece uma referência e não foi compreendido.
ibidem-notice-unexplained-words = Nota { $note }: «{ $text }» não entrou em nenhum campo.
ibidem-notice-low-confidence = Nota { $note }: não é certo que «{ $text }» tenha sido bem lido.
ibidem-notice-ibid-after-several-works = Nota { $note }: «{ $text }» segue uma nota com várias obras e pode referir-se a qualquer delas.
ibidem-notice-ibid-after-notes-without-works = Nota { $note }: «{ $text }» segue notas que não citam nada.
ibidem-notice-ibid-without-antecedent = Nota { $note }: antes de «{ $text }» não há nada a que se possa referir.
ibidem-notice-short-form-several-matches = Nota { $note }: «{ $text }» corresponde a várias obras.
ibidem-notice-short-form-unknown-work = Nota { $note }: «{ $text }» não corresponde a nenhuma das obras citadas antes.
ibidem-notice-short-form-weak-match = Nota { $note }: «{ $text }» corresponde só em parte à obra encontrada.
ibidem-notice-note-missing = Falta um número entre as notas.
ibidem-notice-unnumbered-note = Uma nota não tem número.
ibidem-notice-long-note = A nota { $note } é invulgarmente longa; talvez contenha texto da página.
ibidem-notice-empty-note = A nota { $note } tem número mas não tem texto.
ibidem-notice-damaged-characters = Alguns caracteres do texto estão danificados.
ibidem-notice-encoding = O texto foi lido como Windows-1252; verifique os caracteres especiais.
ibidem-notice-other = Nota { $note }: verifique «{ $text }».
ibidem-notice-document = Há algo de invulgar neste texto; verifique as notas.
ibidem-notice-not-set = O estilo não tem forma para «{ $item }»; na bibliografia figura o seu título.
ibidem-notice-not-exported = Não foi possível exportar «{ $item }».
