-- Spanish: the page around an article. What the fields mean stands in briefing/languages/fields.lua.
return {
  metadata_labels = {
    title = { "título", "titular" },
    author = {
      "autor", "autora", "autores", "autoras", "por", "escrito por", "redactado por", "texto", "texto de", "firma",
      "redacción", "publicado por", "reportaje de", "crónica de", "periodista"
    },
    published = {
      "publicado", "publicada", "publicado el", "publicada el", "fecha de publicación", "fecha", "publicación",
      "emitido el", "difundido el"
    },
    updated = {
      "actualizado", "actualizada", "actualizado el", "actualizada el", "última actualización", "modificado",
      "modificado el", "fecha de actualización", "última modificación"
    },
    copyright = { "copyright", "derechos de autor" },
    source = { "fuente", "fuentes", "agencia", "vía" },
    tags = {
      "temas relacionados", "etiquetas", "etiqueta", "palabras clave", "temas", "tema", "categorías", "categoría", "archivado en",
      "sección", "secciones", "tags"
    },
    corrections = { "corrección", "correcciones", "fe de errores", "fe de erratas", "rectificación", "aclaración" },
    note = { "nota de la redacción", "nota del editor", "nota de la editora" },
    data_author = {
      "datos", "datos de", "infografía", "infografías", "infografía de", "gráficos", "gráfico", "gráficos de"
    },
    contact = {
      "contacto", "contactos", "contacto de prensa", "más información", "información"
    },
    credit = {
      "foto", "fotos", "foto de", "fotografía", "fotografía de", "fotografías", "crédito", "créditos", "imagen",
      "ilustración", "ilustración de", "vídeo", "video", "traducción", "traducido por", "edición", "pie de foto"
    },
  },
  rights_phrases = {
    "todos los derechos reservados", "prohibida la reproducción", "prohibida su reproducción", "queda prohibida",
    "reservados todos los derechos", "reproducción prohibida", "reproducción total o parcial",
    "derechos reservados"
  },
  correction_phrases = {
    "una versión anterior de este", "una versión previa de este", "este artículo ha sido corregido",
    "esta noticia ha sido corregida", "este texto ha sido corregido", "este artículo fue corregido",
    "en una versión anterior"
  },
  page_words = { "página", "páginas", "pág", "pág.", "p" },
  page_of = { "de" },
  pager_words = {
    "siguiente", "anterior", "página siguiente", "página anterior", "primera", "última", "próxima", "siguientes",
    "anteriores"
  },
  share_words = {
    "comparta", "comparte esta noticia", "comparte este artículo", "comparte en", "esta",
    "compartir", "comparte", "compartir en", "compartir esta noticia", "compartir artículo", "enviar",
    "enviar por correo", "enviar por email", "correo", "correo electrónico", "imprimir", "copiar", "copiar enlace",
    "enlace", "guardar", "tuitear", "seguir", "síguenos", "síguenos en", "suscribirse", "comentar", "comentarios",
    "en", "y", "o", "por", "e-mail", "este", "artículo", "noticia"
  },
  boilerplate_phrases = {
    "volver a la portada", "volver al inicio", "noticia en actualización", "noticia en desarrollo",
    "publicidad", "anuncio", "comentarios", "comentario", "deja un comentario", "sin comentarios",
    "tiempo de lectura", "tiempo de lectura min", "tiempo de lectura minutos", "min de lectura",
    "minutos de lectura", "lectura de min", "volver arriba", "ir arriba", "menú", "buscar", "iniciar sesión",
    "regístrate", "suscríbete", "suscribirse", "cargar más", "ver más", "mostrar más", "seguir leyendo",
    "continuar leyendo", "leer más", "escuchar artículo", "política de privacidad", "aviso legal", "contacto",
    "boletín", "lo más leído", "lo más visto", "últimas noticias", "compartir", "fin del artículo"
  },
  link_phrases = {
    "lea también", "lee también", "leer también", "lea además", "le puede interesar", "te puede interesar",
    "también te puede interesar", "ver también", "vea también", "más información", "más sobre",
    "noticias relacionadas", "artículos relacionados", "contenido relacionado", "relacionado", "relacionadas",
    "suscríbete a", "síguenos en", "recibe", "haz clic aquí", "puede leer", "leer más"
  },
  home_words = { "inicio", "portada", "página principal" },
  caption_words = { "tabla", "cuadro" },
  total_words = { "total", "totales", "suma", "total general", "en total", "conjunto" },
  author_roles = {
    "corresponsal", "redactor", "redactora", "periodista", "enviado", "enviada", "columnista", "reportero",
    "reportera", "editor", "editora", "redacción", "fotógrafo", "fotógrafa", "colaborador", "colaboradora"
  },
  byline_breaks = { "en", "desde", "para", "con" },
  name_particles = { "y", "e", "de", "del", "la", "las", "los", "el", "con", "en", "para", "desde" },
  quotation_marks = { { "«", "»" }, { "“", "”" }, { "‘", "’" }, { '"', '"' } },
}
