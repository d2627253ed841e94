-- Portuguese: the page around an article. What the fields mean stands in briefing/languages/fields.lua.
return {
  metadata_labels = {
    title = { "título", "manchete" },
    author = {
      "autor", "autora", "autores", "autoras", "por", "escrito por", "texto", "texto de", "redação", "redacção",
      "reportagem", "reportagem de", "publicado por", "repórter", "jornalista"
    },
    published = {
      "publicado", "publicada", "publicado em", "publicada em", "publicado a", "data de publicação",
      "data da publicação", "data", "publicação", "postado em"
    },
    updated = {
      "atualizado", "atualizada", "atualizado em", "atualizada em", "actualizado em", "última atualização",
      "última atualização em", "modificado em", "atualização"
    },
    copyright = { "copyright", "direitos autorais", "direitos de autor" },
    source = { "fonte", "fontes", "agência", "via" },
    tags = {
      "temas relacionados", "assuntos relacionados", "etiquetas", "etiqueta", "palavras-chave", "palavras chave", "temas", "tema", "categorias", "categoria",
      "tags", "tópicos", "assuntos", "editoria", "secção", "seção"
    },
    corrections = {
      "correção", "correções", "correcção", "errata", "erramos", "retificação", "rectificação", "esclarecimento"
    },
    note = { "nota da redação", "nota do editor", "nota da editora" },
    data_author = {
      "dados", "dados de", "infografia", "infográfico", "infográficos", "infografia de", "gráficos", "gráfico"
    },
    contact = {
      "contacto", "contato", "contactos", "contatos", "mais informações", "informações"
    },
    credit = {
      "foto", "fotos", "foto de", "fotografia", "fotografia de", "crédito", "créditos", "imagem", "ilustração",
      "ilustração de", "vídeo", "tradução", "traduzido por", "edição", "legenda"
    },
  },
  rights_phrases = {
    "todos os direitos reservados", "proibida a reprodução", "é proibida a reprodução", "reprodução proibida",
    "direitos reservados", "reprodução sem autorização", "reprodução total ou parcial"
  },
  correction_phrases = {
    "uma versão anterior deste", "uma versão anterior desta", "este artigo foi corrigido",
    "esta reportagem foi corrigida", "este texto foi corrigido", "esta notícia foi corrigida"
  },
  page_words = { "página", "páginas", "pág", "p" },
  page_of = { "de" },
  pager_words = {
    "seguinte", "anterior", "próximo", "próxima", "próxima página", "página anterior", "página seguinte", "primeira",
    "última"
  },
  share_words = {
    "compartilhar", "compartilhe", "compartilhar no", "compartilhe no", "partilhar", "partilhe", "partilhar no",
    "partilhar este artigo", "enviar", "enviar por e-mail", "imprimir", "copiar", "copiar link", "link", "guardar",
    "salvar", "seguir", "siga-nos", "siga-nos no", "assinar", "comentar", "comentários", "em", "e", "no", "na", "ou",
    "por", "este", "artigo", "notícia"
  },
  boilerplate_phrases = {
    "voltar ao início", "voltar à página inicial", "notícia em atualização", "em atualização",
    "publicidade", "anúncio", "comentários", "comentário", "deixe um comentário", "sem comentários",
    "tempo de leitura", "tempo de leitura min", "tempo de leitura minutos", "min de leitura", "minutos de leitura",
    "leitura de min", "voltar ao topo", "topo", "menu", "buscar", "pesquisar", "entrar", "assine", "assine já",
    "carregar mais", "ver mais", "mostrar mais", "continuar lendo", "continue lendo", "continua após a publicidade",
    "continuar a ler", "ler mais", "leia mais", "ouvir artigo", "ouça este artigo", "política de privacidade",
    "aviso legal", "contacto", "contato", "newsletter", "mais lidas", "mais lidos", "últimas notícias",
    "compartilhar", "partilhar"
  },
  link_phrases = {
    "leia também", "leia mais", "ler também", "leia ainda", "veja também", "veja mais", "saiba mais",
    "notícias relacionadas", "artigos relacionados", "conteúdo relacionado", "relacionado", "relacionadas",
    "assine a", "siga-nos no", "receba", "clique aqui", "mais sobre"
  },
  home_words = { "início", "página inicial", "capa", "home" },
  caption_words = { "tabela", "quadro" },
  total_words = { "total", "totais", "soma", "total geral", "no total" },
  author_roles = {
    "correspondente", "redator", "redatora", "redação", "jornalista", "enviado", "enviada", "colunista", "repórter",
    "editor", "editora", "fotógrafo", "fotógrafa", "colaborador", "colaboradora"
  },
  byline_breaks = { "em", "para", "com" },
  name_particles = { "e", "de", "da", "do", "das", "dos", "com", "em", "para" },
  quotation_marks = { { "“", "”" }, { "«", "»" }, { "‘", "’" }, { '"', '"' } },
}
