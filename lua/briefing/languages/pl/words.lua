-- Polish: words by what they do in a text, and the commonest endings of its words.
local split = require("briefing.languages.lists").split

return {
  stopwords = split [[
    a aby acz aczkolwiek aj albo ale ależ ani aż bardziej bardzo bez bo bowiem by była było były był być będą będzie będę będąc
    cali cała całe cały chce choć chociaż ci cię ciebie cię co cokolwiek coraz coś czasami czasem czemu czy czyli często
    część daleko dany dla dlaczego dlatego do dobrze dokąd dość dotychczas dużo duża duże duży dwa dwaj dwie dwóch dzięki dziś
    dzisiaj dziesięć dziewięć gdy gdyby gdyż gdzie gdziekolwiek gdzieś go główne główny i ich ile im inna inne innego innej
    innych inny innymi itd itp iż ja ją jak jakaś jakby jaki jakich jakie jakiś jakiż jako jakoś je jeden jedna jednak
    jednakże jednej jednego jednak jednocześnie jedno jednym jego jej jemu jest jestem jeszcze jeśli jeżeli już każda każde
    każdego każdej każdy każdym kiedy kierunku kilka kilku kimś kolejna kolejne kolejny kto ktokolwiek ktoś która które którego
    której któremu który których którym którymi którzy którą ku lat lata lecz lub ma mają mam mamy mi mimo między mieć miał
    miała miały mną mnie mniej mogą mogła mogli mógł moi moim moja moje mojej może możliwe można mój mu musi my na nad nam nami
    nas nasi nasz nasza nasze naszego naszej naszych natomiast natychmiast nawet nią nic nich nie niech niego niej niektóre
    niektórych niemu nigdy nim nimi niż no nowa nowe nowego nowej nowy nowych o obok od odnośnie około on ona one oni ono oraz
    oto owszem pan pana pani po pod podczas pomimo ponad ponieważ poprzez powinien powinna powinni powinno poza pozostałe
    prawie przecież przed przede przedtem przez przy raz razie również sam sama same się siebie sobie sobą sposób sposobem
    stosunku stał stanowi są szczególnie swój swoje swojego swojej swoich swoim ta tą tak taka takich takie takiego takiej
    taki takim także tam te tego tej temu ten też to tobą tobie toteż trzeba tu tutaj twoi twoim twoja twoje twój twym ty tych
    tylko tym tymi tys tę u ubiegłym w wam wami was wasz wasza wasze we według wiele wielu więc więcej większość właśnie wobec
    wszyscy wszystkich wszystkie wszystkim wszystko wśród wtedy wy właśnie z za zaś zapewne zatem zawsze zbyt ze został została
    zostało zostały znów żaden żadna żadne żadnych że żeby zgodnie rok roku lat dni dzień trzy trzech cztery pięć sześć siedem
    osiem pierwsza pierwsze pierwszy pierwszego druga drugi drugie stycznia lutego marca kwietnia maja czerwca lipca sierpnia
    września października listopada grudnia np tzw tj m.in ww
  ]],

  leads = split "ja ty on ona ono my wy oni one nie się może mogą musi muszą będzie będą by aby żeby",

  stemming = [[
    vowels aeiouyąęó
    step                                     # 1: nouns in -ość, -anie, -enie, -acja
    ościami ość, ościach ość, ością ość, ości ość
    aniach an, aniami an, aniom an, aniem an, ania an, anie an, aniu an, enia en, enie en, eniem en, eniu en, eniach en
    acjami acj, acjach acj, acjom acj, acją acj, acja acj, acje acj, acji acj, acjo acj, acyjny acj, acyjna acj, acyjne acj
    step unless=1                            # 2: cases
    owie - min=3, ami - min=3, ach - min=3, iami - min=3, iach - min=3, owi - min=3, ów - min=3, om - min=3, em - min=3
    iem - min=3, ego - min=3, iego - min=3, emu - min=3, iemu - min=3, ych - min=3, ich - min=3, ym - min=3, im - min=3
    ymi - min=3, imi - min=3, ej - min=3, iej - min=3, ą - min=3, ę - min=3, a - min=3, e - min=3, i - min=3, o - min=3
    u - min=3, y - min=3, ie - min=3, ia - min=3, iu - min=3, ią - min=3
  ]],
}
