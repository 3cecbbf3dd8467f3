/**
 * Words that are told as met where work is talked of, a line each: a dictionary form, and after the colon others for the same
 * thing and kinds of it. The first meets each of the others, and they don't meet each other: *hund* and *höns* are both *djur*.
 */
export const relatedWords = `
skräp: sopor avfall matavfall
återvinning: återbruk sopsortering avfall
laga: reparera lagning reparation
reparera: lagning reparation
bok: bibliotek
bibliotek: bibliotekarie
skola: elev klass skolgård
förskola: förskolegård
växt: krukväxt blomma planta buske
blomma: krukväxt planta vårblomma
odla: plantera så skörda odling
odling: plantera så skörda
trädgård: rabatt ogräs grönyta gräsmatta utemiljö
park: grönyta utemiljö
ute: utomhus utemiljö
natur: skog
mat: måltid lunch frukost middag mellanmål smörgås
matlagning: kök mat
kök: kock matlagning storkök
grönsak: potatis rotfrukt morot sallad
fika: kaffe kafferast
kafé: servering
kläder: arbetskläder skjorta byxa
tvätt: linne smutstvätt
sy: sömnad
sömnad: sömmerska
textil: tyg garn
hantverk: handarbete pyssel slöjd sömnad keramik
handarbete: sömnad stickning virkning
skapa: pyssel
pyssel: pyssla
snickra: snickeri
måla: målning måleri
möbel: stol bord soffa hylla
lager: förråd magasin gods
förråd: magasin
vara: gods leverans
packa: paketera emballera
post: brev internpost
ärende: bud
bil: fordon
fordon: buss lastbil skåpbil
dator: surfplatta
mobil: telefon surfplatta
dokument: handling akt
papper: dokument handling
register: registrering
siffra: statistik
arkiv: arkivera
besökare: gäst
reception: receptionist
umgås: sällskap samvaro umgänge
sällskap: samvaro umgänge
prata: samtala samtal
promenad: promenera
spel: bingo sällskapsspel brädspel
evenemang: arrangemang fest konsert
fest: kalas
sport: idrott fotboll gymnastik
idrott: fotboll gymnastik
musik: sång sjunga allsång
sång: sjunga allsång
djur: höns kanin hund katt häst får ko get gris fisk
höns: kyckling
häst: stall
städa: moppa dammsuga damma svabba skura
lokalvård: moppa dammsuga damma svabba
vaktmästare: fastighetsskötare vaktmästeri
äldreomsorg: äldreboende hemtjänst
museum: utställning
utställning: galleri
`;
