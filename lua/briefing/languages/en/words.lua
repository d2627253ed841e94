-- English: words by what they do in a text, and how words are inflected.
local split = require("briefing.languages.lists").split

return {
  -- Articles, pronouns, prepositions, conjunctions, auxiliaries; adverbs of degree, time and place; verbs, adjectives
  -- and nouns so general that a phrase with them names no subject; contractions, abbreviations, numerals.
  stopwords = split [[
    a able about above according accordingly across actual actually after afterward afterwards again against ago ahead
    aim aimed aims ain't albeit all allow allowed allowing allows almost alone along alongside already also although
    altogether always am amid amidst among amongst an and another any anybody anyhow anymore anyone anything anyway
    anyways anywhere apart appear appeared appears appropriate are aren't around as aside ask asked asking asks at away
    back based be became because become becomes becoming been before beforehand began begin beginning begins begun behind
    being believe believed believes below beside besides best better between beyond big both bring brings brought but by
    call called came can can't cannot cause caused causes certain certainly clear clearly come comes coming concerning
    consequently consider considered considering consist consisting consists contain contained containing contains
    corresponding could couldn't course currently
    did didn't different do does doesn't doing don't done double down downward downwards due during each early easily eg
    e.g eight eighteen eighth eighty either eleven else elsewhere end ending enough entire entirely especially et etc
    even eventually ever every everybody everyone everything everywhere evidently ex exactly example except
    far few fewer fewest fifteen fifth fifty final finally find finds first five follow followed following follows for
    former formerly forth forty found four fourteen fourth free from full fully further furthermore
    gave general generally get gets getting give given gives giving go goes going gone good got gotten great greater
    greatest had hadn't half happen happened happens hard hardly has hasn't have haven't having he he'd he'll he's held
    hello help hence her here here's hereafter hereby herein hereupon hers herself hi high highly him himself his hither
    hold holding holds hopefully hour hours how how's howbeit however hundred
    i i'd i'll i'm i've ie i.e if ignored immediate immediately important in inasmuch inc include included includes
    including indeed indicate indicated indicates inner insofar instead into inward is isn't it it'd it'll it's its
    itself just keep keeping keeps kept kind knew know known knows large largely larger last lately later latest
    latter latterly lead least leave leaves led left less lest let let's lets like liked likely likewise little
    long longer look looked looking looks lot lots low lower ltd made main mainly make makes making many may maybe me
    mean means meant meanwhile mere merely met might mightn't mine minute minutes miss moment month months more moreover
    most mostly mr mrs ms much must mustn't my myself
    name namely near nearby nearly necessarily necessary need needed needn't needs neither never nevertheless new newer
    newest newly next nine nineteen ninety ninth no nobody non none nonetheless nor normal normally not noted notes
    nothing notably notwithstanding novel now nowadays nowhere number numbers obvious obviously occur occurred occurs of
    off often oh ok okay old older on once one one's ones only onto or other others otherwise ought our ours ourselves
    out outside over overall own part particular particularly parts past per perhaps place placed places please plus
    point pointed points possible possibly potential presumably previous previously primarily probably prompt promptly
    provide provided provides providing put puts putting
    quick quickly quite rather re readily real really reasonable reasonably recent recently regard regarded regarding
    regardless regards related relatively remain remained remains respective respectively result results right roughly
    said same saw say saying says second secondly seconds see seeing seem seemed seeming seems seen self selves
    sensible sent serious seriously set sets seven seventeen seventh seventy several shall shan't she she'd she'll she's
    should shouldn't show showed showing shown shows side similar similarly simply since six sixteen sixth sixty small
    smaller so so-called some somebody somehow someone something sometime sometimes somewhat somewhere soon sort
    specific specifically specified specify specifying start started starts still strongly sub such sufficient
    sufficiently suggest suggested suggests sure
    take taken takes taking tell ten tend tended tends tenth than thank thanks that that'll that's that've the their
    theirs them themselves then thence there there'd there'll there's thereafter thereby therefore therein thereof
    thereupon these they they'd they'll they're they've thing things think third thirdly thirteen thirty this thorough
    thoroughly those though thought thousand three through throughout thru thus till time times to today together
    tomorrow told tonight too took toward towards tried tries true truly try trying turn turned turning turns twelfth
    twelve twenty twice two type types typical typically
    un unable uncommon under underneath unfortunately unless unlike unlikely until unto up upon upward upwards us use
    used useful uses using usual usually value various versus very via viz vs
    want wanted wants was wasn't way ways we we'd we'll we're we've week weeks welcome well went were weren't what
    what's whatever whatsoever when when's whence whenever where where's whereafter whereas whereby wherein whereupon
    wherever whether which whichever while whilst whither who who'd who'll who's whoever whole whom whomever whose why
    why's wide widely will willing wish with within without won't wonder worse worst worth would wouldn't
    year years yes yesterday yet you you'd you'll you're you've your yours yourself yourselves zero
    day days million millions billion billions trillion percent people mr. mrs. ms. dr. st. jr. sr. prof. co. corp.
    isnt dont didnt doesnt wont cant couldnt wouldnt shouldnt wasnt werent havent hasnt hadnt arent thats whats ive im
    youre theyre weve
    january february march april june july august september october november december jan feb mar apr jun jul aug sep
    sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  ]],

  -- A verb is likely after these: the infinitive's mark, modal and auxiliary verbs, subject pronouns.
  trails = split "a an the its his her their our my your this these those it them him me us",
  leads = split [[
    to will would shall should can could may might must cannot can't won't wouldn't couldn't shouldn't didn't doesn't
    don't i you he she it we they who i'll you'll he'll she'll we'll they'll did do does not
  ]],

  enclitics = { "s" },

  -- An adverb is no part of a name; a participle at the end is a verb more often than not; an adjective alone names
  -- nothing; nouns made from verbs and adjectives name subjects.
  endings = {
    any = { ly = 0.4 },
    first = { ing = 0.65 },
    last = { ed = 0.4, tion = 1.2, sion = 1.2, ment = 1.2, ity = 1.2, ness = 1.2, ism = 1.2, ship = 1.2, ance = 1.2,
      ence = 1.2 },
    single = { al = 0.6, ous = 0.6, ive = 0.6, ic = 0.6, able = 0.6, ible = 0.6, ful = 0.6 },
  },

  -- Porter 1980, rule for rule.
  stemming = [[
    vowels aeiouy
    soft y
    step                                     # 1: a word of one or two letters is its own stem
    _ - min=3
    step when=1                              # 2: step 1a, plurals
    sses ss, ies i, ss ss, s
    step when=1                              # 3: step 1b
    eed ee m1, eed eed
    step when=1 unless=3                     # 4
    ed - v, ing - v
    step when=4                              # 5: what -ed and -ing leave behind
    at ate, bl ble, iz ize, . - double !after=lsz
    step when=4 unless=5                     # 6
    _ e m1 !m2 cvc
    step when=1                              # 7: step 1c
    y i v
    step when=1                              # 8: step 2
    ization ize m1, ational ate m1, iveness ive m1, fulness ful m1, ousness ous m1, tional tion m1, biliti ble m1
    entli ent m1, ousli ous m1, ation ate m1, alism al m1, aliti al m1, iviti ive m1, enci ence m1, anci ance m1
    izer ize m1, abli able m1, alli al m1, ator ate m1, eli e m1
    step when=1                              # 9: step 3
    icate ic m1, ative - m1, alize al m1, iciti ic m1, ical ic m1, ness - m1, ful - m1
    step when=1                              # 10: step 4
    ement - m2, ance - m2, ence - m2, able - m2, ible - m2, ment - m2, ant - m2, ent - m2, ism - m2, ate - m2
    iti - m2, ous - m2, ive - m2, ize - m2, ion - m2 after=st, al - m2, er - m2, ic - m2, ou - m2
    step when=1                              # 11: step 5a
    e - m2, e - m1 !cvc
    step when=1                              # 12: step 5b
    l - m2 after=l
  ]],
}
