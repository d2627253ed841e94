-- English: the page around an article. What the fields mean stands in briefing/languages/fields.lua.
return {
  metadata_labels = {
    title = { "title", "headline" },
    author = {
      "author", "authors", "by", "byline", "written by", "reported by", "reporting by", "words by", "text by",
      "posted by", "story by", "writer", "reporter", "correspondent"
    },
    published = {
      "published", "published on", "published at", "publish date", "publication date", "date published", "date",
      "posted", "posted on", "posted at", "release date", "first published", "first published on", "issued", "filed",
      "dated"
    },
    updated = {
      "updated", "updated on", "updated at", "last updated", "last updated on", "last modified", "modified",
      "last update", "date updated", "revised"
    },
    copyright = { "copyright" },
    source = { "source", "sources", "original source", "via", "agency" },
    tags = {
      "related topics", "tags", "tag", "keywords", "key words", "topics", "topic", "filed under", "categories", "category", "labels",
      "section", "sections", "subjects"
    },
    corrections = {
      "correction", "corrections", "clarification", "clarifications", "erratum", "errata", "correction notice",
      "editor's correction"
    },
    note = { "editor's note", "editors' note" },
    data_author = {
      "data", "data by", "data analysis", "graphics", "graphics by", "graphic", "graphic by", "charts by",
      "infographic", "infographic by", "visualisation by", "visualization by"
    },
    contact = {
      "contact", "contacts", "media contact", "press contact", "for more information", "for further information",
      "more information", "press office"
    },
    credit = {
      "photo", "photos", "photo by", "photograph", "photograph by", "photography", "photo credit", "image",
      "image credit", "picture", "picture credit", "photo courtesy of", "illustration", "illustration by", "video",
      "video by", "edited by", "editing by", "translated by", "translation", "additional reporting by"
    },
  },
  rights_phrases = {
    "all rights reserved", "no part of this", "may not be reproduced", "may not be published, broadcast",
    "creative commons", "reproduction without permission", "reproduction prohibited", "reproduction is prohibited",
    "without written permission", "without prior permission"
  },
  correction_phrases = {
    "an earlier version of this", "a previous version of this", "this article has been corrected",
    "this article was corrected", "this story has been corrected", "this article was amended",
    "this article has been amended", "this story was updated to correct"
  },
  page_words = { "page", "pages", "p" },
  page_of = { "of" },
  pager_words = {
    "next", "previous", "prev", "first", "last", "next page", "previous page", "older", "newer", "older posts",
    "newer posts", "back", "more"
  },
  share_words = {
    "share", "share this", "share this article", "share this story", "share on", "share via", "tweet", "tweet this",
    "email", "e-mail", "email this", "mail", "print", "print this", "copy link", "copy", "link", "save", "facebook",
    "twitter", "x", "whatsapp", "linkedin", "telegram", "reddit", "pinterest", "instagram", "youtube", "messenger",
    "bluesky", "mastodon", "threads", "flipboard", "pocket", "tumblr", "sms", "wechat", "line", "viber", "vk",
    "xing", "like", "follow", "follow us", "follow us on", "subscribe", "rss", "send", "post", "on", "and", "or",
    "via", "bookmark", "comment", "comments", "share with", "share by"
  },
  boilerplate_phrases = {
    "back to home", "back to homepage", "this is a developing story", "this story is developing",
    "advertisement", "advertisements", "ad", "sponsored", "sponsored content", "comments", "comment",
    "leave a comment", "no comments", "min read", "minute read", "minutes read", "mins read", "reading time",
    "reading time minutes", "reading time min", "read time min", "read time minutes", "skip to content",
    "skip to main content", "back to top", "top of page", "menu", "search", "log in", "sign in", "sign up",
    "subscribe", "subscribe now", "load more", "show more", "continue reading", "continue reading below",
    "story continues below", "article continues below", "story continues below advertisement",
    "article continues after advertisement", "end of article", "listen to this article", "views", "shares", "print",
    "share", "follow us", "loading", "cookie settings", "accept cookies", "privacy policy", "terms of use",
    "contact us", "about us", "newsletter", "most read", "trending", "trending now", "popular", "latest news",
    "more news", "breaking news", "share this article"
  },
  link_phrases = {
    "image source", "image caption", "media caption",
    "read more", "read also", "also read", "read next", "see also", "more on this story", "more on this", "related",
    "related articles", "related stories", "related article", "related story", "related content", "recommended",
    "recommended for you", "you may also like", "you might also like", "sign up for", "sign up to", "subscribe to",
    "follow us on", "click here", "watch", "listen", "view comments", "download the app", "download our app",
    "join our", "get the latest", "more from", "up next", "go to"
  },
  home_words = { "home", "homepage", "front page", "start" },
  caption_words = { "table", "tab.", "exhibit" },
  total_words = {
    "total", "totals", "sum", "grand total", "overall", "all", "overall total", "in total", "total overall"
  },
  author_roles = {
    "correspondent", "editor", "reporter", "writer", "staff", "journalist", "columnist", "producer", "contributor",
    "analyst", "bureau", "fellow", "professor", "photographer", "intern", "director", "desk",
    "agencies", "agency", "reporters", "correspondents", "editors", "newsroom", "team"
  },
  byline_breaks = { "in", "at", "for", "with" },
  name_particles = {
    "and", "of", "the", "de", "da", "di", "du", "la", "le", "van", "von", "der", "den", "bin", "ibn", "al", "el",
    "for", "in", "with", "at", "y", "e", "&"
  },
  quotation_marks = { { "“", "”" }, { "‘", "’" }, { '"', '"' } },
}
