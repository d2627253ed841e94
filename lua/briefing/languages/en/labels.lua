-- English: what a report says. `{name}` is filled in; a key that ends in _one is for the number one. `why_KIND` tells a
-- warning's kind where the rule itself speaks another language.
return { labels = {
  briefing = "Briefing", briefing_of = "Briefing: {name}", untitled = "Untitled text", contents = "Contents",
  thousands = ",", decimal = ".", group_four = "yes", quoted = "“{text}”",
  months = { "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December" },
  seasons = { "spring", "summer", "autumn", "winter" },
  day = "{day} {month} {year}", month = "{month} {year}", decade = "{decade}s", century = "{n}th century",
  quarter = "quarter {n},", yearless = "{day} {month}", about_date = "about {date}", at_time = "{date}, {time}",
  since_date = "since {date}", until_date = "until {date}", from_to = "{from} to {to}",
  languages = { en = "English", fr = "French", es = "Spanish", de = "German", pt = "Portuguese", it = "Italian",
    ru = "Russian", nl = "Dutch", pl = "Polish", el = "Greek" },

  section_header = "Source", section_summary = "In short", section_warnings = "Warnings", section_timeline = "Timeline",
  section_themes = "Themes", section_entities = "Who and where", section_quotes = "Quotations",
  section_numbers = "Figures", section_keywords = "Keyphrases", section_dispersion = "Dispersion",
  section_tables = "Tables", section_outline = "Outline", section_repairs = "Repairs", section_method = "Method",
  section_article = "The text",
  failed_section = "Section “{name}” failed", failed_analysis = "Analysis “{name}” failed",
  no_text = "There is no text in this source.",

  source = "Source", language = "Language", size = "Size", author = "Author", published = "Published",
  updated = "Updated", title = "Headline", no_title = "none found", copyright = "Rights",
  bytes = "{n} bytes", bytes_one = "{n} byte", words = "{n} words", words_one = "{n} word",
  sentences = "{n} sentences", sentences_one = "{n} sentence", minutes = "{n} minutes to read",
  minutes_one = "{n} minute to read",

  no_warnings = "Nothing found that an analyst should doubt.",
  level_high = "high", level_medium = "medium", level_low = "low", level_info = "note", level_error = "error",
  warning_date_conflict = "Dates disagree", warning_date_relation = "Order of events",
  warning_number_conflict = "Figures disagree", warning_table_sum = "Total does not add up",
  warning_ragged_table = "Ragged table", warning_missing_cell = "Empty cells",
  warning_list_intro_without_list = "List announced, not there", warning_incomplete_list = "Incomplete list",
  warning_uncited_promise = "Promise without a source", warning_spun_wording = "Wording that looks spun",
  warning_unexpanded_acronym = "Acronym not explained", warning_no_attribution = "No source named",
  warning_no_quantities = "No figures", warning_entity_once = "Named once", warning_claim_tension = "Claims in tension",
  warning_ambiguous_date = "Ambiguous date", warning_unresolved_year = "Year not known",
  warning_missing_timezone = "No time zone", warning_no_headline = "No headline",
  warning_correction_notice = "Corrected text", warning_invalid_utf8 = "Damaged bytes",

  date = "Date", event = "What happened", found_in = "Found in", place = "Bytes",
  source_metadata = "page data",
  source_prose = "prose", source_table = "table", source_both = "prose and table",
  timeline_chart = "When the events took place", conflicts = "dates disagree",
  timeline_desc = "Each bar is one event, from its first day to its last; an arrow means that the text gives no end.",
  timeline_desc_now = "Each bar is one event, from its first day to its last; an arrow means that the text gives no end. "
    .. "The dashed line is the day of publication.",

  theme = "Theme", terms = "Key terms", salience = "Weight", themes_chart = "Where each theme is present",
  themes_desc = "Each row is the text from its first byte to its last; a band marks where the theme is present.",

  name = "Name", kind = "Kind", variants = "Also written", count = "Times",
  kind_person = "person", kind_organization = "organization", kind_place = "place", kind_group = "group",
  kind_other = "other",
  network_chart = "Who and what is named together",
  network_desc = "An arc joins two names or terms that share sentences; the thicker, the more they share.",
  together = "Sentences shared", with = "With",

  speaker = "Speaker", quotation = "Quotation", nobody = "nobody named", kind_direct = "word for word",
  kind_reported = "reported",
  value = "Value", unit = "Unit", as_written = "As written",

  phrase = "Phrase", score = "Score", dispersion_chart = "Where the leading terms stand",
  dispersion_desc = "Each row is the text from its first byte to its last; each tick is one mention.",

  table_n = "Table {n}",
  heading = "Part", opening = "(before the first heading)", readability = "LIX", words_head = "Words",
  sentences_head = "Sentences", readability_chart = "How hard each part is to read",
  readability_desc = "LIX: words a sentence plus long words in per cent. Below 30 is easy, above 60 very hard.",

  defect = "Defect", found = "Found", made = "Made of it",
  repairs_intro = "{n} defects were found. The text stays as it is; what is quoted from it is shown mended.",
  repairs_intro_one = "One defect was found. The text stays as it is; what is quoted from it is shown mended.",
  more = "{n} more are not shown.", more_one = "One more is not shown.",
  repair_missing_space = "missing space", repair_space_before_punctuation = "space before punctuation",
  repair_broken_quote = "broken quotation mark", repair_mojibake = "garbled letters",
  repair_invalid_utf8 = "ill-formed UTF-8", repair_cell_padding = "cell without space",

  method_version = "Version", method_unicode = "Unicode", method_sections = "Sections", method_default = "the usual ones",
  method_note = "Made by rules and counts, without a model and without a network: the same text and options give the "
    .. "same bytes. Ranges are bytes of the text as given, counted from 1, both ends included.",

  chart_data = "The data of this chart", mark_theme = "key terms of themes", mark_name = "names", mark_date = "dates",
  mark_repair = "repairs",

  section_comparison = "Compared with another text", section_changes = "Changed in the other version",
  section_statistics = "Statistics", section_segments = "Where the subject changes",
  in_both = "In both", only_here = "Here only", only_there = "Only in {name}", other_text = "the other text",
  similarity = "Likeness of the words, from 0 to 1: {n}.", names = "Names", dates = "Dates",
  statements_both = "Said in both", statements_here = "Said here only", statements_there = "Said in the other only",
  changes_kept = "Sentences that stand unchanged: {n}.", changed = "Changed", added = "Added", dropped = "Dropped",
  before = "Before", after = "After", figures = "Figures", no_figure = "none",
  measure = "Measure", scale = "Scale", distinct_words = "Different words", words_per_sentence = "Words a sentence",
  letters_per_word = "Letters a word", syllables_per_word = "Syllables a word",
  mattr = "Lexical diversity (MATTR)", mtld = "Lexical diversity (MTLD)", index = "Readability",
} }
