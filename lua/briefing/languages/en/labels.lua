-- English: what a report says.
return { labels = {
  untitled = "Untitled text",
  thousands = ",", decimal = ".", group_four = "yes",
  months = { "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December" },
  seasons = { "spring", "summer", "autumn", "winter" },
  day = "{day} {month} {year}", month = "{month} {year}", decade = "{decade}s", century = "{n}th century",
  quarter = "quarter {n}", every_year = "every {date}", about_date = "about {date}", at_time = "{date}, {time}",
  since_date = "since {date}", until_date = "until {date}", from_to = "{from} to {to}",

  section_header = "Source", section_summary = "In short", section_warnings = "Warnings", section_timeline = "Timeline",
  section_themes = "Themes", section_entities = "Who and where", section_keywords = "Keyphrases",
  section_dispersion = "Dispersion", section_tables = "Tables", section_outline = "Outline",
  section_repairs = "Repairs", section_method = "Method", section_quotes = "Quotations", section_numbers = "Figures",
  section_article = "The text", contents = "Contents", briefing_of = "Briefing: {name}",
  failed_section = "Section “{name}” failed", failed_analysis = "Analysis “{name}” failed",
  no_text = "There is no text in this source.",

  source = "Source", language = "Language", size = "Size", author = "Author", published = "Published",
  updated = "Updated", title = "Headline", no_title = "none found", copyright = "Rights",
  bytes = "{n} bytes", bytes_one = "{n} byte", words = "{n} words", words_one = "{n} word",
  sentences = "{n} sentences", sentences_one = "{n} sentence", minutes = "{n} minutes to read",
  minutes_one = "1 minute to read",

  no_warnings = "Nothing found that an analyst should doubt.",
  level_high = "high", level_medium = "medium", level_low = "low", level_info = "note", level_error = "error",

  date = "Date", event = "What happened", found_in = "Found in", place = "Bytes", from = "From", to = "To",
  source_prose = "prose", source_table = "table", source_both = "prose and table",
  timeline_chart = "When the events took place", open_start = "open start", open_end = "still open",
  timeline_desc = "Each bar is one event from its first to its last day. A bar with an arrow has no end in the text.",
  conflicts = "dates disagree",

  theme = "Theme", terms = "Key terms", salience = "Weight", presence = "Where", evidence = "Evidence",
  themes_chart = "Where each theme is present",
  themes_desc = "Each row is a theme, from the first to the last byte of the text; a band marks where it is present.",

  name = "Name", kind = "Kind", variants = "Written as", count = "Times", first_at = "First at",
  kind_person = "person", kind_organization = "organization", kind_place = "place", kind_group = "group",
  kind_other = "other", kind_country = "country",
  network_chart = "Who and what is named together",
  network_desc = "A line joins two names or terms that share a sentence; a thicker line joins those that share more.",
  together = "Sentences shared", with = "With",

  phrase = "Phrase", score = "Score", mentions = "Mentions",
  dispersion_chart = "Where the leading terms stand",
  dispersion_desc = "Each row is a term; each tick is one mention, from the first to the last byte of the text.",

  table_n = "Table {n}",
  heading = "Heading", readability = "Ease of reading", readability_chart = "Ease of reading, section by section",
  readability_desc = "A longer bar is easier to read ({index}).",

  repair = "Repair", defect = "Defect", found = "Found", made = "Made of it",
  repairs_intro = "{n} defects were found. The text itself is unchanged; what is quoted above is shown mended.",
  repairs_intro_one = "One defect was found. The text itself is unchanged; what is quoted above is shown mended.",
  repair_missing_space = "missing space", repair_space_before_punctuation = "space before punctuation",
  repair_broken_quote = "broken quote", repair_mojibake = "garbled letters", repair_invalid_utf8 = "invalid UTF-8",

  method_version = "Version", method_unicode = "Unicode", method_options = "Options", method_sections = "Sections",
  method_note = "Made by rules and counts: no model, no network. The same text and options give the same bytes. "
    .. "Ranges are bytes of the text as given, from 1, both ends included.",
  method_default = "default",

  chart_data = "The data of this chart", mark_theme = "key terms of themes", mark_name = "names", mark_date = "dates",
  mark_repair = "repairs",

  speaker = "Speaker", quotation = "Quotation", nobody = "nobody named",
  value = "Value", unit = "Unit", as_written = "As written",
} }
