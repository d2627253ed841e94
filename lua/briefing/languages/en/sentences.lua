-- English: abbreviations by what may follow them, words that open sentences, clitics.
return {
  abbreviations = {
    -- companies and bodies
    "Assn.", "Assoc.", "Bros.", "Co.", "Coop.", "Corp.", "Cos.", "Dept.", "Depts.", "Div.", "Inc.", "Inst.", "Intl.", "Ltd.", "Mfg.",
    "Mfrs.", "Natl.", "Org.", "Plc.", "Pty.", "Soc.", "Univ.", "L.P.", "L.L.C.", "P.L.C.", "S.A.", "N.V.", "B.V.", "A.G.", "Cie.", "& Co.",
    "Lib.", "Mus.", "Pub.", "Govt.", "Comm.", "Admin.", "Adm.", "Intl.", "Acad.", "Conf.", "Cong.", "Dist.", "Dem.", "Rep.",
    -- countries, states, cities
    "U.S.", "U.S.A.", "U.K.", "U.N.", "E.U.", "U.S.S.R.", "U.A.E.", "D.C.", "N.Y.", "N.J.", "N.H.", "N.C.", "S.C.", "N.D.", "S.D.", "W.Va.",
    "N.M.", "R.I.", "L.A.", "S.F.", "P.R.", "B.C.", "Ala.", "Ariz.", "Ark.", "Calif.", "Colo.", "Conn.", "Del.", "Fla.", "Ga.", "Ill.",
    "Ind.", "Kan.", "Kans.", "Ky.", "La.", "Md.", "Mich.", "Minn.", "Miss.", "Mo.", "Mont.", "Neb.", "Nebr.", "Nev.", "Okla.", "Ore.", "Pa.",
    "Penn.", "Tenn.", "Tex.", "Va.", "Vt.", "Wash.", "Wis.", "Wisc.", "Wyo.", "Ont.", "Que.", "Alta.", "Sask.", "Man.",
    "Eng.", "Ger.", "Fr.", "Aus.", "Austral.", "Can.", "Jap.", "Phil.",
    -- places and streets
    "Ave.", "Av.", "Blvd.", "Bldg.", "Bldgs.", "Cres.", "Dr.", "Hwy.", "Jct.", "Ln.", "Pkwy.", "Pl.", "Plz.", "Rd.", "Rte.", "Sq.", "St.",
    "Sts.", "Ter.", "Terr.", "Tpk.", "Expy.", "Hts.", "Twp.", "Cty.", "Apt.", "Ste.", "Fl.", "Rm.", "P.O.",
    "N.E.", "N.W.", "S.E.", "S.W.", "NE.", "NW.", "SE.", "SW.", "N.", "S.", "E.", "W.",
    -- names
    "Jr.", "Sr.", "Esq.", "Jnr.", "Snr.", "Bart.",
    -- writing
    "abbr.", "abr.", "adj.", "adv.", "anon.", "approx.", "arr.", "attr.", "auth.", "bibl.", "biog.", "cent.", "concl.", "cont.",
    "contd.", "def.", "dept.", "deriv.", "dial.", "diff.", "ed.", "eds.", "edn.", "encl.", "enl.", "equiv.", "est.", "etym.", "excl.", "exec.",
    "ext.", "fem.", "fn.", "freq.", "gen.", "hist.", "ibid.", "id.", "illus.", "imp.", "incl.", "infra.", "introd.", "ital.",
    "lang.", "lit.", "loc.", "masc.", "max.", "mfr.", "misc.", "neut.", "obs.", "orig.", "perh.", "pers.", "pl.", "poss.", "pref.", "prob.",
    "pron.", "pseud.", "publ.", "recd.", "repr.", "resp.", "rev.", "ser.", "sing.", "spec.", "subj.", "suppl.", "syn.", "temp.",
    "trans.", "transl.", "transcr.", "ult.", "usu.", "var.", "vb.", "viz.", "wk.", "yr.", "intro.", "op.", "opp.", "supp.", "attn.", "dist.", "avg.",
    "Mon.", "Tue.", "Tues.", "Wed.", "Thu.", "Thur.", "Thurs.", "Fri.", "Sat.", "Sun.",
    titles = {
      "mr.", "mrs.", "ms.", "mx.", "dr.", "drs.", "prof.", "profs.", "messrs.", "mmes.", "mme.", "mlle.", "hon.", "Rev.", "revd.", "fr.", "Sr.",
      "Gen.", "Lt.", "lieut.", "col.", "Maj.", "Capt.", "cpt.", "cmdr.", "comdr.", "cdr.", "Sgt.", "sgts.", "Cpl.", "pvt.", "pfc.", "brig.", "adm.", "ensn.",
      "Ens.", "Sen.", "sens.", "Rep.", "reps.", "Gov.", "govs.", "Pres.", "amb.", "Supt.", "insp.", "det.", "ofc.", "cllr.", "hr.", "sec.",
      "msgr.", "mgr.", "bp.", "abp.", "archbp.", "St.", "Sts.", "ss.", "Mt.", "mts.", "Ft.", "Pt.", "Asst.", "assoc.", "vs.", "Cmsr.", "Atty.", "attys.",
      "Sra.", "Srta.", "mssrs.", "Spc.", "Tech.", "Lt.Col.", "Lt.Gen.", "Maj.Gen.", "Brig.Gen.", "Rt.", "rt.Hon.", "Ald.", "Bro.", "Dir.", "Dep.",
      "Treas.", "Vice-Pres.", "Corp.Sgt.", "Hrn.", "Hr.",
    },
    numeric = {
      "no.", "nos.", "nr.", "p.", "pp.", "pg.", "pgs.", "vol.", "vols.", "ch.", "chap.", "chaps.", "chs.", "fig.", "figs.", "sec.", "secs.", "sect.",
      "art.", "arts.", "par.", "para.", "paras.", "app.", "eq.", "eqs.", "ex.", "exs.", "ref.", "refs.", "tab.", "bk.", "bks.", "pt.", "pts.",
      "v.", "vv.", "l.", "ll.", "n.", "nn.", "fol.", "fols.", "ff.", "col.", "cols.", "ver.", "vers.", "ser.", "Op.", "rm.", "apt.", "ste.", "ext.",
      "tel.", "ph.", "fax.", "cl.", "c.", "ca.", "cca.", "circa.", "approx.", "est.", "b.", "d.", "r.", "fl.", "s.", "issue.", "lot.", "plt.", "n\194\176.", "№.", "dept.",
      "Jan.", "Feb.", "Febr.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.", "Oct.", "Nov.", "Dec.",
      "exp.", "max.", "min.", "avg.", "cap.", "U.S.C.", "C.F.R.", "F.2d.", "F.3d.", "Ps.", "Gen.", "Exod.", "Lev.", "Num.", "Deut.", "Josh.", "Judg.", "Sam.",
      "Chron.", "Neh.", "Prov.", "Eccl.", "Isa.", "Jer.", "Ezek.", "Dan.", "Hos.", "Matt.", "Rom.", "Cor.", "Gal.", "Eph.", "Col.", "Thess.", "Tim.",
      "Heb.", "Jas.", "Pet.", "Rev.",
    },
    never = {
      "e.g.", "i.e.", "eg.", "ie.", "cf.", "cp.", "vs.", "vis.", "v.s.", "viz.", "f.k.a.", "a.k.a.", "d.b.a.", "c/o.", "w/o.",
    },
    units = {
      "ft.", "in.", "lb.", "lbs.", "oz.", "fl.oz.", "sq.", "cu.", "yd.", "yds.", "mi.", "gal.", "qt.", "pt.", "bbl.", "cm.", "mm.", "km.", "kg.", "mg.", "ml.",
      "hr.", "hrs.", "min.", "mins.", "sec.", "secs.", "mph.", "m.p.h.", "r.p.m.", "rpm.", "dwt.", "tbsp.", "tsp.", "doz.", "mos.", "wks.", "yrs.", "deg.",
      "bn.", "mn.", "tn.", "m.", "g.", "h.", "ac.", "kt.", "hp.", "cwt.", "sq.ft.", "sq.mi.", "cu.ft.",
    },
    times = {
      "a.m.", "p.m.", "am.", "pm.", "A.M.", "P.M.", "B.C.", "A.D.", "B.C.E.", "C.E.", "a.d.", "b.c.", "E.S.T.", "E.D.T.", "P.S.T.", "P.D.T.", "C.S.T.",
      "C.D.T.", "M.S.T.", "M.D.T.", "G.M.T.", "U.T.C.",
    },
    ends = {
      "etc.", "al.", "et al.", "Ph.D.", "M.D.", "B.A.", "M.A.", "B.S.", "M.S.", "B.Sc.", "M.Sc.", "D.Phil.", "M.Phil.", "LL.B.", "LL.M.", "LL.D.", "J.D.", "Ed.D.",
      "M.B.A.", "D.D.S.", "D.V.M.", "R.N.", "C.P.A.", "D.O.", "Psy.D.", "Th.D.", "S.J.", "O.P.", "D.D.", "Esq.", "M.P.", "Q.C.", "K.C.", "P.S.", "R.I.P.",
      "ASAP.",
    },
    marked = { "Yahoo!", "Jeopardy!", "Yum!", "Oklahoma!", "Mamma Mia!", "Airplane!", "Wham!", "Panic!", "Guess?", "Jackass!" },
  },
  starters = {
    "the", "a", "an", "this", "that", "these", "those", "there", "here", "it", "its", "he", "she", "they", "we", "you", "I", "his", "her", "their", "our",
    "your", "my", "who", "what", "when", "where", "why", "how", "which", "whose", "if", "in", "on", "at", "by", "for", "from", "with", "as", "but", "and",
    "or", "so", "yet", "nor", "then", "thus", "now", "after", "before", "while", "since", "until", "although", "though", "because", "however", "moreover",
    "meanwhile", "also", "once", "some", "many", "most", "several", "few", "all", "each", "every", "both", "no", "not", "nothing", "nobody", "everyone", "another",
    "other", "others", "such", "one", "two", "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "can", "could", "will", "would", "should",
    "may", "might", "must", "let", "please", "perhaps", "maybe", "yes", "well", "despite", "during", "under", "over", "between", "among", "according",
    "whether", "unlike", "like", "even", "only", "just", "still", "instead", "therefore", "nevertheless", "nonetheless", "finally", "first", "second",
    "later", "today", "yesterday", "tomorrow", "recently", "currently", "it's", "that's", "he's", "she's", "i'm", "don't", "none", "anyone", "someone",
    "everything", "something", "any", "much", "more", "neither", "either", "furthermore", "additionally", "similarly", "afterwards", "eventually",
    "unfortunately", "indeed", "hence", "otherwise", "sometimes", "often", "never", "always", "together", "am", "having", "being", "to", "upon", "without",
    "within", "through", "throughout", "until", "apparently", "suddenly", "clearly", "certainly", "obviously", "actually", "basically", "originally",
  },
  prepositions = { "at", "by", "in", "on", "around", "about", "before", "after", "since", "until", "till", "from", "during", "between", "near", "circa", "as",
    "toward", "towards", "past", "just", "only", "for", "of" },
  open_words = { "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "into", "onto", "and", "or", "but", "nor", "that", "which",
    "who", "whose", "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could", "should", "may", "might", "must",
    "as", "than", "if", "when", "because", "while", "although", "its", "their", "his", "her", "our", "my", "your", "this", "these", "those", "very", "not",
    "between", "among", "upon", "under", "over", "about", "through", "during", "per", "via", "versus", "we", "they", "he", "she", "it", "i" },
  clitics = {
    suffix = { "'s", "'m", "'re", "'ve", "'d", "'ll", "n't" },
    contractions = { "can|not", "gon|na", "got|ta", "wan|na", "gim|me", "lem|me", "du|nno", "'t|is", "'t|was", "more|'n" },
  },
}
