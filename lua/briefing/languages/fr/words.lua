-- French: words by what they do in a text, and how words are inflected.
local split = require("briefing.languages.lists").split

return {
  stopwords = split [[
    a à ai aie aient aies ailleurs ainsi ait allait allaient aller alors ans an année années après as assez au aucun aucune
    aucuns aujourd'hui auparavant auprès auquel aura aurai auraient aurais aurait auras aurez auriez aurions aurons auront
    aussi aussitôt autant autour autre autrefois autrement autres autrui aux auxquelles auxquels avaient avais avait avant
    avec avez aviez avions avoir avons ayant ayez ayons
    bah bas beaucoup bien bientôt bon bonne bonnes bons bref ça car ce ceci cela celle celle-ci celle-là celles celles-ci
    celles-là celui celui-ci celui-là cent cents cependant certain certaine certainement certaines certains ces cet cette
    ceux ceux-ci ceux-là chacun chacune chaque cher chez ci cinq cinquante cinquième comme comment compris concernant contre
    d'abord d'accord d'ailleurs d'après d'autres dans davantage de début dedans dehors déjà delà demain demi depuis derrière
    dernier dernière dernières derniers dès des désormais desquelles desquels dessous dessus deux deuxième devant devenir
    devenu devenue devers devra devrait devraient devront dire dit dite dites dits divers diverse diverses dix dix-huit
    dix-neuf dix-sept dixième doit doivent donc donné donner dont douze du dû duquel durant effet également elle elle-même
    elles elles-mêmes en encore enfin ensemble ensuite entre envers environ es ès est et étaient étais était étant été êtes
    étiez étions être eu eue eues eurent eus eusse eussent eut eux eux-mêmes eûmes eût exactement excepté
    façon faire fais faisaient faisait faisant fait faite faites faits faudra faudrait faut fera feront fin fois font
    fûmes furent fus fusse fussent fut fût
    grâce grand grande grandes grands haut hélas heure heures hier hormis hors huit huitième
    ici il ils importe jamais je jour jours jusqu'à jusqu'au jusqu'aux jusque juste
    l'autre l'on l'un l'une la là laquelle le lequel les lesquelles lesquels leur leurs loin lors lorsqu'il lorsque lui
    lui-même là-bas là-dessus longtemps lundi mardi mercredi jeudi vendredi samedi dimanche
    ma maint maintenant mais malgré me meilleur meilleure meilleurs même mêmes mes met mettre midi mien mienne miens
    mieux mille milliard milliards million millions mis mise moi moi-même moindre moins mois moment mon monsieur madame mm
    mme m moyennant n'est n'ont n'a naguère ne néanmoins neuf neuvième ni nombre nombreuses nombreux non nos
    notamment notre nôtre nôtres nous nous-mêmes nouveau nouveaux nouvel nouvelle nouvelles nul nulle
    on ont onze or ou où oui outre par parce parfois parler parmi parole part partant particulier particulière
    particulièrement partie partir pas passé passée pendant pense permet peu peut peut-être peuvent peux pire plein
    plupart plus plusieurs plutôt point possible pour pourquoi pourra pourraient pourrait pourront pourtant pouvait
    pouvaient pouvoir précisément premier première premièrement premières premiers près presque prendre pris prise propos
    propre proche pu puis puisque qu'elle qu'elles qu'en qu'il qu'ils qu'on qu'un qu'une quand quant quarante quatorze quatre
    quatrième que quel quelle quelles quelqu'un quelque quelques quelques-uns quels qui quiconque quinze quoi quoique
    rendre rester reste restent rien sa sait sans sauf savoir se second seconde secondement seize selon sept septième
    sera serai seraient serais serait seras serez seriez serions serons seront ses seul seule seulement seules seuls si sien
    sienne siens sinon six sixième soi soi-même soient soir sois soit soixante sommes son sont sorte sous souvent soyez
    soyons suis suite suivant suivante suivants sujet sur surtout
    ta tandis tant tard te tel telle tellement telles tels temps tenir tes tien tienne tiens titre toi toi-même ton tôt
    toujours tour tous tout toute toutefois toutes très treize trente trois troisième trop trouve trouver tu
    un une unes uns us va vais vas venir vers veulent veut veux vient viennent vingt vis-à-vis vite vivement voici voie voient
    voilà voir vont vos votre vôtre vôtres voudrait voulait vouloir vous vous-mêmes vraiment vu y
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    ajoute ajouté affirme affirmé annoncé annonce estime estimé explique expliqué indique indiqué déclare déclaré souligne
    souligné précise précisé assure assuré afp etc cas gros petite petit petits petites
  ]],

  trails = split "le la les son sa ses leur leurs notre nos",
  leads = split [[
    je tu il elle on nous vous ils elles se ne n' s' ont a est sont va vont peut peuvent doit doivent veut pour
  ]],

  -- clitics before an apostrophe
  elisions = split "l d c j m n s t qu jusqu lorsqu puisqu quoiqu",

  -- Finite verbs, infinitives and participles of the present end a phrase by mistake; adverbs are no part of a name.
  endings = {
    any = { amment = 0.5, emment = 0.5 },
    last = { ait = 0.4, aient = 0.4, ["èrent"] = 0.4, ent = 0.6, ment = 1, ement = 1, ient = 0.8, er = 0.6, ir = 0.7,
      ant = 0.7, tion = 1.2, sion = 1.2, ["ité"] = 1.2, ance = 1.1, ence = 1.1, isme = 1.2 },
  },

  -- Number, gender and the commonest endings of verbs and derived nouns, after Snowball's regions.
  stemming = [[
    vowels aeiouyâàëéêèïîôûùœ
    rv french
    letters œ e
    step                                     # 1: plural
    eaux eau min=2, aux al min=3, ux u min=3, s - min=3 !after=su
    step                                     # 2: derived nouns and adverbs
    issement - m1, issements - m1, issante - rv, issant - rv, issent - rv, issait - rv
    atrice - m2, ateur - m2, ation - m2, ution u m2
    logie log m2, ence ent m2, ité - m2, ivité - m2, abilité - m2, iste - m2, isme - m2, able - m2, ible - m2
    euse - m2, eux - m2, if - m2, ive - m2, ique - m2
    amment ant rv, emment ent rv, ement - rv, ément - rv, ment - rv v
    step unless=2                            # 3: verbs in -ir
    irait - rv, iraient - rv, iront - rv, iras - rv, ira - rv, ie - rv, is - rv, it - rv, ir - rv, i - rv
    step unless=2+3                          # 4: other verbs
    erions - rv, eraient - rv, erait - rv, erons - rv, eront - rv, erez - rv, erai - rv, eras - rv, era - rv
    assions - rv, assent - rv, asse - rv, antes - rv, ante - rv, ants - rv, ant - rv, aient - rv, ait - rv, ais - rv
    èrent - rv, ées - rv, ée - rv, és - rv, é - rv, er - rv, ez - rv, ons - rv min=3, ent - rv min=4
    step                                     # 5: what is left of gender
    ère er, e - min=3
    step                                     # 6: doubled consonants
    nn n, ll l, tt t, ss s
  ]],
}
