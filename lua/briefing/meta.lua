---@meta briefing
-- Made by scripts/reference.lua; do not edit. Editors read it, nothing loads it.
-- luacheck: ignore

---@class (exact) briefing.options.document
---@field language? string a code, or recognized
---@field source? string a name for reports

---@class (exact) briefing.options.report
---@field sections? string[] names of sections, in order; the usual ones where not given
---@field labels? string language of titles and labels; the text's where not given
---@field other? briefing.Document of a document: another one, for the sections comparison and changes
---@field focus? string of a corpus: the group whose key words are told; each of the largest where not given
---@field reference? string of a corpus: the group that the focus is held against; all others where not given

---@class (exact) briefing.options.sentences
---@field mode? "prose"|"uax29" as a reader would; as UAX #29 says
---@field abbreviations? string[] more abbreviations; "-Jan." takes one away
---@field language? string a code, or recognized

---@class (exact) briefing.options.words
---@field mode? "words"|"uax29"|"tokens" as a reader would; as UAX #29 says; with punctuation
---@field clitics? "split"|"keep" of tokens: `do` `n't` or `don't`
---@field language? string a code, or recognized

---@class (exact) briefing.options.keywords
---@field background? table|string a document-frequency table, or the file of one
---@field exclude? string[] phrases that are never in
---@field include? string[] phrases that are always in
---@field limit? integer how many
---@field scorer? string|function the name of a scorer
---@field stopwords? string[] more stop words
---@field words? integer the longest phrase, in words

---@class (exact) briefing.options.numbers
---@field scope? "figures"|"all" which numbers: the kinds wanted

---@class (exact) briefing.options.quotes
---@field reported? boolean reported speech too

---@class (exact) briefing.options.summary
---@field characters? integer how many characters at most
---@field include? string[] what must be in
---@field query? string what the summary should answer
---@field seconds? number how long it takes to say at most
---@field sentences? integer how many sentences
---@field words? integer how many words at most

---@class (exact) briefing.options.collocations
---@field limit? integer how many
---@field minimum? integer the least count

---@class (exact) briefing.options.concordance
---@field term? string the word or phrase to show

---@class (exact) briefing.options.dispersion
---@field terms? string[] the terms to show, the leading ones where not given

---@class (exact) briefing.options.network
---@field edges? integer how many edges
---@field entities? integer how many entities
---@field terms? integer how many key terms

---@class (exact) briefing.render.text
---@field ascii? boolean charts and marks in ASCII
---@field color? boolean ANSI colour
---@field width? integer columns

---@class (exact) briefing.render.html
---@field article? boolean the article's text at the foot of the page

---@class (exact) briefing.render.json
---@field indent? integer spaces a level; one line without

---@class (exact) briefing.render.tsv
---@field header? boolean a line of names first
---@field source? string what a column before the others says in each row

---@class (exact) briefing.render.csv
---@field header? boolean a line of names first
---@field source? string what a column before the others says in each row

---@class briefing.Spans
local Spans = {}

---@param i integer
---@return integer? first, integer? last
function Spans:bounds(i) end

---@param i integer
---@return string? kind
function Spans:kind(i) end

---@return fun(): integer?, integer?, string?
function Spans:each() end

---@return string[]
function Spans:totable() end

---@param position integer
---@return integer index, boolean covers
function Spans:find(position) end

---@class briefing.Keyword
---@field text string
---@field score number 0 to 1
---@field count integer
---@field mentions integer[][] first and last byte of each

---@class briefing.Document
---@field text string
---@field source string|false
---@field language string The language's code, as given or recognized.
---@field blocks table Headings, paragraphs, list items, tables, quotes, metadata, boilerplate, in order: { kind, first, last, ... }.
---@field sentences briefing.Spans Spans of the sentences of prose.
---@field words briefing.Spans Spans of the words a reader sees.
---@field terms userdata The words as terms, folded and stemmed, for analyses.
---@field repairs table Defects of the text: { kind, first, last, replacement }.
---@field repaired string The text with all repairs made.
---@field metadata table { title, author, published, copyright, ... }; dates as ISO 8601.
---@field tables table { caption, header, rows, records, first, last }.
---@field keywords briefing.Keyword[] As briefing.keywords, over prose, headings weighing more; a piece of a name is given as the name (with `words` of 3 or more).
---@field names table Spans of names, before they are joined to entities.
---@field entities table { name, kind, variants, mentions }.
---@field acronyms table Acronyms and what they stand for.
---@field lexemes table Words of dates, for analyses.
---@field date_order table `dmy` or `mdy`: how the text writes dates in digits.
---@field dates table { first, last, text, iso, from, to }; iso in EDTF (ISO 8601-2).
---@field timeline table { iso, event, first, last, source, mentions }, in order of date.
---@field numbers table { first, last, text, value, unit }.
---@field quotes table { first, last, text, speaker, kind }.
---@field themes table { label, keywords, salience, evidence, spread }.
---@field summary table { first, last, text, score, reasons }, in text order.
---@field segments table { first, last, label, keywords }: where the subject changes.
---@field collocations table { text, count, log_likelihood, pmi, mentions }.
---@field concordance table { first, last, left, right }.
---@field dispersion table For each term its mentions and their places as shares of the text's length.
---@field network table { nodes, edges }: entities and key terms that share sentences.
---@field statistics table Counts, lexical diversity, readability.
---@field warnings table { kind, level, message, mentions, key, values }; the message is English, `report.labels:warning(warning)` says it in the report's language.
local Document = {}

---@param name string
---@param options table?
---@return any
function Document:analyze(name, options) end

---@param question string
---@return table?
function Document:answer(question) end

---@class briefing.Report
---@field title string
---@field sections { name: string, title: string?, nodes: table[] }[]
local Report = {}

---@param format string
---@param options table?
---@return string
function Report:render(format, options) end

---@class (exact) briefing.LanguageData
---@field abbreviations? table array of abbreviations with their periods, which end a sentence only before one of `starters`; beside it arrays by class: titles (before a name, never an end), numeric (before a number no end), never, units and times (after a number; an end before a capital), ends (an end before a capital), marked (names in ! or ?)
---@field addressee_prepositions? table words between a verb of speech and who hears, or where
---@field addressing_verbs? table verbs of speech whose object is who hears: told
---@field adjective_endings? table endings of adjectives that follow a body's first word, written small
---@field adverb_endings? table endings of adverbs, the longest first
---@field age_words? table words for years after a person's age
---@field article_breaks? table words between an article and a noun that part them; without it, the stop words
---@field attributions? table phrases before a source: according to
---@field author_roles? table array of words for what an author does
---@field bare_weekdays? boolean whether a weekday without a word before it is a day: signed Monday
---@field bodies? table organizations known everywhere, an item each: name, other names, acronym
---@field body_nouns? table common nouns before names of bodies: the retailer
---@field body_people? table common nouns after names of bodies: spokeswoman, striker
---@field boilerplate_phrases? table array of phrases that fill a line of the page's own
---@field byline_breaks? table array of words that end the names in a byline: in London, for the Post
---@field caption_words? table array of words that a table's caption begins with
---@field case_endings? table endings of cases, by which forms of one name differ
---@field class_words? table nouns before a name that say what it names, where all nouns have a capital
---@field clitics? table arrays by place: suffix ("'s"), prefix ("l'"), whole (words with such a piece that stay whole), contractions ("can|not")
---@field common_endings? table endings of common words that names do not have
---@field complementizers? table words between a verb of speech and what was said
---@field coordinators? table words that coordinate two names: and
---@field correction_phrases? table array of phrases that a notice of a correction begins with
---@field countries? table 'Mali, Republic of Mali | Malian | Bamako, Gao': names, demonyms, cities
---@field currencies? table ISO 4217 code to an array of its names
---@field date_capitals? boolean whether months and weekdays begin with a capital
---@field date_homonyms? table array of words of dates that mean something else too
---@field date_words? table role (briefing/dates/lexemes.lua) to an array of phrases
---@field day_suffixes? table array of what makes 1 a day: 1st, 1er
---@field decade_names? table name of a decade to its first year in the century
---@field decade_suffixes? table array of what makes 1980 a decade: 1980s
---@field decimal_mark? string what stands before the decimals
---@field demonym_forms? table the same for demonyms
---@field determiners? table articles and other words after which a common noun stands, no name
---@field dialogue_dashes? boolean whether a dash opens speech
---@field earlier_words? table array of words of a clause of what was before what is told: had
---@field elisions? table array of clitics that stand before an apostrophe (l, d)
---@field enclitics? table array of clitics that stand after an apostrophe (s)
---@field endings? table factors of a keyword's score by ending: { any = { ly = 0.4 }, first =, last =, single = }
---@field following_days? table days from the date told before to an array of phrases
---@field function_words? table articles, pronouns, prepositions and conjunctions: no first words of names
---@field future_endings? table array of endings of verbs of what is to come
---@field future_words? table array of words of a clause of what is to come: will, due
---@field given_names? table common given names
---@field glue_of? table those of the small words that mean 'of' or 'for'
---@field group_marks? table array of what groups digits by three, the usual first
---@field hiatus? table array of pairs of vowels that are two syllables ('ea')
---@field home_words? table array of names of the first page
---@field hyphenated? boolean whether a word with hyphens is one token
---@field inversions? table endings that join a pronoun to its verb: dit-il
---@field irregular_verbs? table array of verbs whose forms stemming does not join, the forms of one between spaces, verbs between commas
---@field joined? table array of letters with such a pair in which it is one after all
---@field known_acronyms? table acronyms that need no explanation
---@field labels? table what a report says, by key: see languages/en/labels.lua
---@field leads? table array of words after which a verb is likely
---@field left_heads? table words for bodies, written small before their names
---@field link_phrases? table array of phrases that a line leading elsewhere begins with
---@field lone_words? table capitalized words that are no names when they stand alone
---@field measures? table unit (km, %, year) to an array of its names
---@field metadata_labels? table arrays of labels by key, title author published ...
---@field months? table array of twelve arrays of forms, without periods
---@field motion_prepositions? table prepositions before names of places and of persons: from
---@field name? string the language's name, in English
---@field name_articles? table articles that, with a capital inside a sentence, belong to the name
---@field name_elisions? table elided words before an apostrophe
---@field name_forms? table rules 'ending: form form' that inflect names of places; _ is the ending
---@field name_glue? table small words inside names
---@field name_particles? table array of small words inside names and between two names
---@field name_starters? table words that often begin a sentence and are no names
---@field negations? table array of words that deny what a sentence says
---@field not_names? table capitalized words that are no names
---@field nouns_capitalized? boolean whether all nouns have a capital
---@field number_roles? table role (briefing/numbers/grammar.lua) to an array of phrases
---@field number_scales? table word that multiplies (million) to its value
---@field number_words? table word to its value
---@field numeric_order? string 'dmy', 'mdy' or 'ymd': how 5/11/2024 is read
---@field open_words? table array of words no line that is a unit ends in ('of')
---@field ordinal_words? table word to its rank
---@field ordinals? boolean whether a number with a period is an ordinal
---@field organization_glue? table small words inside names of organizations only
---@field organization_words? table words in names of organizations
---@field own_name? string the language's name, in itself
---@field page_of? table array of words between a page's number and their count
---@field page_words? table array of words before a page's number
---@field pager_words? table array of words that lead to other pages
---@field participle_endings? table endings of participles, the longest first
---@field passive_words? table auxiliaries before a participle whose maker is not told: was promised
---@field person_glue? table those of the small words that stand in persons' names; without it, all
---@field place_endings? table endings of names of places, where all nouns have a capital
---@field place_nouns? table common nouns beside names of places: town of, mayor of
---@field place_prepositions? table prepositions before names of places
---@field place_words? table words in names of places
---@field plural_only? table nouns without a singular
---@field portfolio_words? table words for offices after which no name stands: minister of
---@field possessors? table words for groups of persons in names of bodies: Women's Hospital, Doctors for Peace
---@field prepositions? table array of words that open an adverbial ('At 5 a.m. Mr. ...')
---@field promise_nouns? table those of promise_words that are nouns; without it, all
---@field promise_words? table forms of words for promises
---@field publishing_words? table words before 'in' and the name of a paper: published in
---@field question_fillers? table array of words of a question that name nothing ('happen')
---@field questions? table arrays of the words a question begins with, by what it asks for: when who how_many how_much where
---@field quotation_marks? table array of pairs { opening, closing }, the language's own first
---@field quote_prepositions? table words before a speaker where a quotation follows: for
---@field readability? table array of formulas { name, scale, source, constant, {weight, measure} ... }; measures are listed in briefing/summary/readability.lua
---@field regions? table as countries: continents, regions, seas, rivers, provinces
---@field relative_days? table days from the date of publication to an array of phrases; 0 for those of the day itself, not for words as wide as nowadays
---@field relative_pronouns? table pronouns that stand for the name before them
---@field rights_phrases? table array of phrases that only a copyright line holds
---@field role_endings? table endings of words for what persons do
---@field role_words? table words for what persons do, beside their names
---@field same_events? table array of arrays of phrases that tell of one kind of happening; whole = true in one whose phrases name what happened in full (took power)
---@field seasons? table array of four arrays of forms, spring first
---@field share_words? table array of words and phrases of share bars
---@field silent_endings? table array of endings whose vowel is silent ('e')
---@field singular_articles? table articles that no plural may follow
---@field sounded_endings? table array of longer endings in which it is not ('le')
---@field source_words? table words for documents and people as sources
---@field spaced_punctuation? table array of signs that rightly have a space before them
---@field speaker_pronouns? table pronouns for one who speaks
---@field speech_verbs? table verb forms that report speech
---@field spun_phrases? table wording left by article spinners, an item each; *al is any word with that ending, * any word
---@field starters? table array of words that, with a capital after an abbreviation, open a sentence
---@field stemming? string rules of stems, in the notation of src/keyword/stem.h
---@field stopwords? table array of words that carry no subject
---@field subject_dropped? boolean whether a verb alone says that somebody named before spoke
---@field tension_links? table words that admit a contrast: but, despite
---@field tensions? table pairs of claims that do not go together: 'leadership transition | retain control, cling to power'
---@field terminators? table array of the ASCII characters that end a sentence, where they are others than . ! ?
---@field thing_words? table words in names of prizes, laws, wars: no person, place or body
---@field time_units? table day, week, month, year, decade to arrays of forms
---@field titles? table titles and offices before a person's name; no part of it
---@field topics? table the topics that have a module of their own
---@field total_words? table array of names of a row that sums up the others
---@field trails? table array of words before which a verb is likely: the, its
---@field vowel_endings? boolean whether nearly every word ends in a vowel
---@field vowels? table array of the letters that sound as vowels, folded
---@field weekdays? table array of seven arrays of forms, Monday first
---@field where_prepositions? table array of words before a place where something is

---@class briefing
local briefing = {}

---Adds an analysis: from then on `doc.NAME` is what `compute` returns. Options are checked against the schema, if there is one.
---@param name string
---@param compute fun(doc: briefing.Document, options: table): any
---@param about? { options: table? }
function briefing.analysis(name, compute, about) end

---What two documents share and what each adds.
---@param document briefing.Document
---@param other briefing.Document
---@return table
function briefing.compare(document, other) end

---Gathers documents: add, merge, save, load.
---@param options? table
---@return table
function briefing.corpus(options) end

---A document over a text: its analyses are computed when they are first asked for.
---@param text string any bytes
---@param options? briefing.options.document
---@return briefing.Document? document, or nil and a message
function briefing.document(text, options) end

---The text under NFKC_Casefold: what is the same word compares equal.
---@param text string
---@return string
function briefing.fold(text) end

---The grapheme clusters of a text, after UAX #29.
---@param text string any bytes
---@return briefing.Spans
function briefing.graphemes(text) end

---The phrases that carry a text, the best first.
---@param text string any bytes
---@param options? briefing.options.keywords
---@return briefing.Keyword[]
function briefing.keywords(text, options) end

---Adds a language or fields of one; without data, gives the language.
---@param code string ISO 639
---@param data? briefing.LanguageData
---@return table? language, or nil and a message
function briefing.language(code, data) end

---A document over a file.
---@param path string
---@param options? briefing.options.document
---@return briefing.Document? document, or nil and a message
function briefing.open(path, options) end

---Adds a renderer. `text(text, context)` gets all text; kinds that are missing are told with simpler ones; `document(report, context)` may frame the whole.
---@param name string
---@param renderer table a function for each kind of node: renderer[kind](node, context); kinds of its own are named in its array `kinds`
function briefing.renderer(name, renderer) end

---A report: sections of format-free nodes, built once.
---@param about briefing.Document|table a document or a corpus
---@param options? briefing.options.report
---@return briefing.Report? report, or nil and a message
function briefing.report(about, options) end

---Adds a scorer, which gives each keyword a new score.
---@param name string
---@param score fun(keyword: briefing.Keyword, doc: briefing.Document?): number
function briefing.scorer(name, score) end

---Adds a section of reports about documents, or about corpora: `build` gets one and returns a node, an array of nodes, or nil where there is nothing to show. An opening section stands before all else.
---@param name string
---@param section { title: string?, subject: "document"|"corpus"|nil, opening: boolean?, build: fun(about: table, context: table): table? }
function briefing.section(name, section) end

---The sentences of a text.
---@param text string any bytes
---@param options? briefing.options.sentences
---@return briefing.Spans
function briefing.sentences(text, options) end

---The stem of a word by the language's rules.
---@param word string
---@param language? string a code, "en" where not given
---@return string
function briefing.stem(word, language) end

---The Unicode version of the segmentation.
briefing.unicode_version = "17.0.0"

---The version, "MAJOR.MINOR.PATCH".
briefing.version = ""

---The words of a text.
---@param text string any bytes
---@param options? briefing.options.words
---@return briefing.Spans
function briefing.words(text, options) end

return briefing
