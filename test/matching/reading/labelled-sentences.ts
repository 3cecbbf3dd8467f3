/**
 * A candidate's words, and how some of them are meant, one mark a word as it stands in the text:
 * `+` wished for, `?` wished for with a hedge, `--` never, `-` no, `~` rather not, `<` past, `!` need, `=` only mentioned;
 * `/2` or `/3` after a wish: second or third choice.
 */
export type LabelledSentence = readonly [text: string, marks: string];

/** Plain wishes and plain no, by verb and by noun. */
export const plainly: readonly LabelledSentence[] = [
  ['Jag vill jobba med djur.', '+djur'],
  ['Jag vill inte jobba med djur.', '-djur'],
  ['Djur vill jag inte jobba med.', '-Djur'],
  ['Inga barn, tack.', '-barn'],
  ['Ingen disk och inget städ.', '-disk -städ'],
  ['Inga barn, hundar eller katter.', '-barn -hundar -katter'],
  ['Vill varken stå i kassan eller svara i telefon.', '-kassan -telefon'],
  ['Slipper gärna kontor. Trädgård passar mig.', '~kontor +Trädgård'],
  ['Jag vill slippa kassan men gärna packa upp varor.', '~kassan +packa +varor'],
  ['Jag jobbar helst inte kvällar.', '~kvällar'],
  ['Jag vill absolut inte jobba i butik.', '--butik'],
  ['Aldrig mer sjukhus!', '--sjukhus'],
  ['Jag vägrar köra truck.', '-truck'],
  ['Jag avskyr kontor.', '-kontor'],
  ['Bilar är kul, båtar inte.', '+Bilar -båtar'],
  ['Jag är trött på lager.', '~lager'],
  ['Avböjer allt som rör vård.', '-vård'],
  ['Natt är uteslutet.', '--Natt'],
  ['Barn går bort.', '-Barn'],
  ['Helger går inte.', '-Helger'],
  ['Sjukhus kommer inte på fråga.', '--Sjukhus'],
  ['Jag tackar nej till kök.', '-kök'],
  ['Nej till kök, ja till trädgård.', '-kök +trädgård'],
  ['Småbarn nej, tonåringar ja.', '-Småbarn +tonåringar'],
  ['Kök är inget för mig.', '-Kök'],
  ['Butik är inte min grej, verkstad är mer min grej.', '-Butik +verkstad'],
  ['Jag får inte lyfta.', '--lyfta'],
  ['Jag inte vill jobba kök.', '-kök'],
  ['Ja vill int va på lager å köra truck.', '-lager -truck'],
  ['vill inge städ', '-städ'],
  ['vill ente jobba me barn', '-barn'],
  ['Jag vill ite jobba i affär', '-affär'],
  ['Jag vill\u200binte\u200bjobba\u200bmed\u200bbarn.', '-barn'],
  ['Disken kan ni glömma!', '-Disken'],
  ['Undanber sig städ.', '-städ'],
  ['Kandidaten är positiv till kök men negativ till städ.', '+kök -städ'],
  ['Läkaren avråder från lyft.', '-lyft'],
  ['Snöskottning nej, gräsklippning ja, ogräs helst inte.', '-Snöskottning +gräsklippning ~ogräs'],
  ['Hundar är det bästa jag vet, men inte hästar.', '+Hundar -hästar'],
  ['Jag vill sluta som lokalvårdare.', '~lokalvårdare'],
];

/** No that is none, and wishes that are no sure ones. */
export const deniedTwice: readonly LabelledSentence[] = [
  ['Jag har inget emot att diska.', '?diska'],
  ['Ingenting emot barn.', '?barn'],
  ['Det är inte omöjligt att jobba i kök.', '?kök'],
  ['Jag säger inte nej till trädgård.', '?trädgård'],
  ['Jag är inte rädd för hundar.', '?hundar'],
  ['Inte bara städa, jag vill baka också.', '+städa +baka'],
  ['Jag har ingen erfarenhet av städning men vill gärna prova.', '?städning'],
  ['Har aldrig jobbat med barn, men vill gärna.', '+barn'],
  ['Utan tvekan djur.', '+djur'],
  ['Jag vet inte om jag vill jobba med barn.', '=barn'],
  ['Vet inte riktigt vad jag tycker om kontor.', '=kontor'],
  ['Jag är osäker på om butik passar mig.', '=butik'],
  ['Kanske bibliotek.', '?bibliotek'],
  ['Jag kan tänka mig att städa.', '?städa'],
  ['Lager kan jag väl tänka mig om det kniper.', '?Lager/2'],
  ['Trädgård skulle vara drömmen.', '+Trädgård'],
  ['Kök fungerar om det är litet.', '?Kök'],
];

/** One thing before another. */
export const contrasts: readonly LabelledSentence[] = [
  ['Jag jobbar hellre med gamla än med barn.', '+gamla ~barn'],
  ['Hellre datorer än människor, om jag får välja.', '+datorer ~människor'],
  ['Jag vill snarare hjälpa barnen än stå i köket.', '+barnen ~köket'],
  ['Bibliotek snarare än kontor.', '+Bibliotek ~kontor'],
  ['Jag diskar hellre än städar.', '+diskar ~städar'],
  ['Jag föredrar växter framför människor.', '+växter ~människor'],
  ['I stället för disken vill jag baka.', '-disken +baka'],
  ['Istället för att stå i kassan igen vill jag packa upp varor', '-kassan +packa +varor'],
  ['Jag vill baka i stället för att diska.', '+baka -diska'],
  ['Inte på kontor utan ute i parken vill jag vara.', '-kontor +parken'],
  ['Inte lager igen utan bibliotek den här gången.', '-lager +bibliotek'],
  ['Det är inte städ han vill ha utan fastighetsskötsel.', '-städ +fastighetsskötsel'],
  ['Jag vill inte laga maten, men servera den vill jag.', '-maten +servera'],
  ['Gärna på en skola men inte med eleverna, mer fixa i lokalerna.', '+skola -eleverna +fixa +lokalerna'],
  ['Inga hundar, bara katter.', '-hundar +katter'],
  ['Barn vill jag inte jobba med, däremot gärna med gamla.', '-Barn +gamla'],
  ['Aldrig stryka. Vika tvätt är däremot avkopplande.', '--stryka +Vika +tvätt'],
  ['Jag vill jobba ute, inte inne på kontor.', '+ute -kontor'],
];

/** All but this. */
export const exceptions: readonly LabelledSentence[] = [
  ['Allt utom kök.', '-kök'],
  ['Jag kan tänka mig allt förutom att jobba med barn.', '-barn'],
  ['Vad som helst utom lager.', '-lager'],
  [
    'Allt på ett äldreboende passar mig, undantaget dusch och toalettbesök.',
    '+äldreboende -dusch -toalettbesök',
  ],
  ['Med undantag för snöskottning tycker jag om allt arbete utomhus.', '-snöskottning +utomhus'],
  ['Alla sysslor går bra, bortsett från att tvätta.', '-tvätta'],
  ['Jag gör allt annat än att stå i kassa.', '-kassa'],
  ['Jag vill ha jobb utan stress, med barn.', '-stress +barn'],
  ['Jag vill ha jobb med barn, utan stress.', '+barn -stress'],
];

/** What is said of a thing after it. */
export const verdicts: readonly LabelledSentence[] = [
  ['Jag testade att stryka men det var inget för mig.', '-stryka'],
  ['Har tidigare arbetat inom restaurang vilket inte fungerade.', '-restaurang'],
  ['Har testat växeln på sjukhuset: för stressigt, gav upp efter två veckor.', '~växeln'],
  ['Jag har jobbat i kök och lagat mat men orkar inte längre.', '--kök --mat'],
  ['Började på kockutbildning men hoppade av, inget för mig.', '-kockutbildning'],
  ['Kök, nej tack. Gärna barn.', '-Kök +barn'],
  ['Disk – aldrig!', '--Disk'],
  ['Barn, helst inte.', '~Barn'],
  ['Provade lager i våras. Det funkade inte.', '-lager'],
  ['Hade praktik hos en vaktmästare. Det gick jättebra och jag vill gärna dit igen.', '+vaktmästare'],
  ['Städade på hotell och det var jättekul.', '+hotell'],
  ['Jag hjälper min granne att handla. Sånt vill jag göra.', '+handla'],
  ['Har kört truck men får inte längre.', '--truck'],
  ['Jag provade kassan men klarade det inte.', '--kassan'],
  ['Butik har jag prövat, aldrig igen.', '--Butik'],
  ['Köra diskmaskinen, det kan jag, och det gör jag gärna igen!', '+diskmaskinen'],
  ['Barn är svårt för mig.', '~Barn'],
  ['Slutade som städare, det blev för tungt.', '~städare'],
];

/** Under headings. */
export const headings: readonly LabelledSentence[] = [
  ['Vill:\n- baka\n- duka\nVill inte:\n- städa\n- diska', '+baka +duka -städa -diska'],
  ['Vill inte:\n- jobba med barn\n- jobba natt\n\nVill:\n- städa', '-barn -natt +städa'],
  ['Vill inte:\nbarn\nsjukhus\nVill:\nlager\nverkstad', '-barn -sjukhus +lager +verkstad'],
  ['Bakgrund:\n15 år som kock på restaurang.\nMål:\nArbeta med trädgård.', '<kock <restaurang +trädgård'],
  ['Intressen: natur, fiske, djur\nUndviker: kontor, skärmar', '+natur +djur ~kontor ~skärmar'],
  ['JA\nvattna blommor\nkratta\n\nNEJ\nservera\ndiska', '+blommor +kratta -servera -diska'],
  ['Önskemål: utomhus, praktiskt\nEj önskemål: kontor, kök', '+utomhus -kontor -kök'],
  ['Undvik: barn.\nTidigare: lager, butik.\nBehöver: korta pauser.', '~barn <lager <butik !pauser'],
  ['Vill: trädgård. Vill inte: kök, disk.', '+trädgård -kök -disk'],
  ['Absolut inte\n- barn\n\nGärna\n- datorer', '--barn +datorer'],
  ['Yes: gardening, animals\nNo: kitchens', '+gardening +animals -kitchens'],
  ['Erfarenhet\nKassörska på ICA\n\nÖnskar\nArkiv', '<ICA +Arkiv'],
  ['Det som funkar: skanning, arkiv\nDet som inte funkar: telefon', '?skanning ?arkiv -telefon'],
];

/** Asked and answered, ticked and crossed. */
export const answers: readonly LabelledSentence[] = [
  ['Kök? Nej tack. Utomhus? Ja, gärna!', '-Kök +Utomhus'],
  ['Jobba med barn? Absolut inte. Med gamla? Mer än gärna.', '--barn +gamla'],
  ['Telefon? Nej. Dator? Ja.', '-Telefon +Dator'],
  ['Kan du tänka dig städning? – Nej. Tvätt? – Ja. Jobba kväll? – Vet inte.', '-städning +Tvätt =kväll'],
  ['Lager? Aldrig i livet.', '--Lager'],
  ['Vill du jobba i butik? Helst inte.', '~butik'],
  ['Kassa? Det vill jag inte. Kafé? Det vill jag!', '-Kassa +Kafé'],
  ['Finns det något med djur?', '+djur'],
  ['👍 trädgård, växter\n👎 kök, disk', '+trädgård +växter -kök -disk'],
  ['[x] läsa för äldre\n[ ] städa\n[x] promenader', '+läsa =städa +promenader'],
  ['✅ stryka\n❌ diska', '+stryka -diska'],
  ['Jag vill jobba med djur men ❌ barn', '+djur -barn'],
  ['Kök ✘, trädgård ✔', '-Kök +trädgård'],
  ['kök 👎 bibliotek 👍', '-kök +bibliotek'],
  ['+ blommor\n+ växthus\n- kassa', '+blommor +växthus -kassa'],
  ['Vad vill du jobba med?\nTrädgård\nVad vill du inte jobba med?\nKök', '+Trädgård -Kök'],
  ['Sjukvård? Aldrig. Förskola? Kanske. Trädgård? Absolut!', '--Sjukvård ?Förskola +Trädgård'],
  ['✔ packa ✘ köra truck', '+packa -truck'],
];

/** Fears and what somebody is sensitive to. */
export const fears: readonly LabelledSentence[] = [
  ['Jag är hundrädd.', '--hundrädd'],
  ['Jag är väldigt ljudkänslig.', '--ljudkänslig'],
  ['Pälsdjursallergiker som vill jobba på bibliotek.', '--Pälsdjursallergiker +bibliotek'],
  ['Jag är höjdrädd och mörkrädd.', '--höjdrädd --mörkrädd'],
  ['Har kattallergi.', '--kattallergi'],
  ['Livrädd för hundar. Gillar promenader.', '--hundar +promenader'],
  ['Jag är rädd för hästar men älskar höns och kaniner.', '--hästar +höns +kaniner'],
  ['Panik för höjder.', '--höjder'],
  ['Allergisk mot nötter och katter.', '--nötter --katter'],
  ['Jag har fobi för ormar.', '--ormar'],
  ['Folkskygg, trivs med maskiner.', '--Folkskygg +maskiner'],
];

/** Then and now. */
export const thenAndNow: readonly LabelledSentence[] = [
  ['Jag har jobbat i kök i tio år. Nu vill jag jobba med djur.', '<kök +djur'],
  ['Har jobbat i kök men vill nu jobba på lager.', '<kök +lager'],
  ['Förr tyckte jag om att stå i köket. Nu är det trädgården som gäller.', '<köket +trädgården'],
  ['Var undersköterska i 15 år men ryggen pajade.', '<undersköterska'],
  ['Jag brukade köra buss.', '<buss'],
  ['Elektriker i 15 år. Vill skruva isär saker.', '<Elektriker +skruva'],
  ['Tidigare kock. Vill hellre jobba med bilar.', '<kock +bilar'],
  [
    'Jobbade som undersköterska och älskade det, men vill inte vara nära patienter igen.',
    '<undersköterska -patienter',
  ],
  ['Efter alla år på kontor vill jag jobba med barn.', '<kontor +barn'],
  ['Trivdes på lagret och vill tillbaka dit.', '+lagret'],
  ['Jag orkar inte köra buss längre.', '--buss'],
  ['Utbildad snickare, söker mig nu till vården.', '<snickare +vården'],
  ['Var på Samhall tre år, tvätteriet. Det vill jag aldrig göra igen.', '--tvätteriet'],
  ['Sen jag fick barn vill jag inte jobba kvällar.', '=barn -kvällar'],
  ['Har aldrig städat.', '=städat'],
];

/** Who is spoken of. */
export const persons: readonly LabelledSentence[] = [
  ['Hon vill arbeta med barn men inte i kök.', '+barn -kök'],
  ['Kandidaten önskar inte arbeta med städ. Motiveras av trädgårdsarbete.', '-städ +trädgårdsarbete'],
  ['Deltagaren uppger att hon inte klarar höga ljud men gärna arbetar med barn.', '--ljud +barn'],
  ['Min bror jobbar på lager. Jag vill jobba i kök.', '=lager +kök'],
  ['Mamma säger att jag ska jobba på lager. Själv vill jag till biblioteket.', '=lager +biblioteket'],
  ['Handläggaren föreslog lager. Aisha själv vill till biblioteket.', '=lager +biblioteket'],
  ['Min syster är lokalvårdare. Jag vill också bli lokalvårdare', '=syster =lokalvårdare +lokalvårdare'],
  ['Läkaren säger att jag inte får bära.', '--bära'],
  ['Bedöms klara IT-uppgifter. Bedöms ej klara stressiga kökspass.', '--kökspass'],
  ['Han kan tänka sig nästan vad som helst så länge han slipper sitta inne.', '~inne'],
  ['AB trivs med djur och undviker folk.', '+djur ~folk'],
  ['Vill hjälpa barn som har svårt att läsa.', '+barn +läsa'],
  ['Jag bor granne med parken. Vill laga cyklar.', '=parken +cyklar'],
  ['På fritiden lagar jag mat. Jag söker jobb på bibliotek.', '=mat +bibliotek'],
];

/** First and second choice. */
export const choices: readonly LabelledSentence[] = [
  ['I första hand vill jag jobba i växthus, i andra hand på bibliotek.', '+växthus +bibliotek/2'],
  ['Helst tvätt, annars kök. Städ bara som sista utväg.', '+tvätt +kök/2 ?Städ/3'],
  ['Förstahandsval: reception. Andrahandsval: arkiv.', '+reception +arkiv/2'],
  ['Helst av allt sy. Går inte det så går det bra att stryka.', '+sy ?stryka/2'],
  ['1. Djur\n2. Trädgård\n3. Lager', '+Djur +Trädgård/2 +Lager/3'],
  ['Jag vill jobba med barn, på sikt med gamla.', '+barn +gamla/2'],
  ['Reception bara om jag slipper telefonen, annars hellre arkiv', '?Reception ~telefonen +arkiv/2'],
];

/** Hedges, conditions and amounts. */
export const hedged: readonly LabelledSentence[] = [
  ['Kök går bra om det är litet.', '?Kök !litet'],
  ['Trädgård går bra, men bara om jag slipper maskiner.', '?Trädgård ~maskiner'],
  ['Helst inte helg, men det går.', '~helg'],
  ['Helst inte disk, men det går om det behövs.', '~disk'],
  ['Jag är lite skeptisk till kontor men kan prova.', '~kontor'],
  ['Butik är okej så länge det inte är för mycket folk.', '?Butik'],
  ['Får inte va där det serveras alkohol. Servering är annars det jag kan.', '--alkohol =serveras'],
  ['Inte kök där det är stressigt.', '-stressigt =kök'],
  ['Jag vill inte jobba med människor som skriker.', '-skriker =människor'],
  ['Inte mer än en timme i sträck vid datorn.', '!datorn'],
  ['Inte för mycket telefon.', '!telefon'],
  ['Jag kan inte sitta mer än tjugo minuter åt gången.', '!sitta'],
  ['Jag vill inte sitta vid datorn hela dagen.', '!datorn'],
  ['Jag behöver lugn och ro och max 4 timmar. Gärna växter.', '!lugn !timmar +växter'],
  ['Nära hemma. Kök.', '!hemma =Kök'],
  ['Vill ha samma handledare och jobba med bilar.', '!handledare +bilar'],
  ['Sjukskriven på halvtid, börjar med två timmar om dan. Växter eller papper.', '!halvtid !timmar =Växter'],
  ['Behöver jobb snart.', '!snart'],
  ['Jag kan städa om jag måste men vill hellre något annat.', '?städa'],
];

/** The same in English. */
export const inEnglish: readonly LabelledSentence[] = [
  ["I don't want to work with children.", '-children'],
  ['Anything but kitchens.', '-kitchens'],
  ['Rather gardening than cleaning.', '+gardening ~cleaning'],
  ['I would rather work with animals than with people.', '+animals ~people'],
  ['No kitchens, please.', '-kitchens'],
  ['I used to be a cook, but now I want to work with plants.', '<cook +plants'],
  ["I don't want to clean. I like computers.", '-clean +computers'],
  ['Kitchen? No thanks. Outdoors? Yes please!', '-Kitchen +Outdoors'],
  ['Instead of cleaning I want to bake.', '-cleaning +bake'],
  ['Never again in a warehouse.', '--warehouse'],
  ['Not cleaning but cooking.', '-cleaning +cooking'],
  ["I'm afraid of dogs.", '--dogs'],
  ['Everything except nights.', '-nights'],
  ['I worked as a nurse for ten years but it did not work out.', '-nurse'],
  ['I have never worked in a shop but would love to try.', '=shop'],
  ["I don't mind cleaning but I'd prefer gardening.", '?cleaning +gardening'],
  ['Used to drive a bus.', '<bus'],
];
