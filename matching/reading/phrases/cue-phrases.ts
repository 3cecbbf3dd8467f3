/**
 * What a cue says of the words around it. `not` turns the others round: want + not = does not want; `without` does, too, and
 * reaches no further than its noun. `profile` says who is looked for, which no person says of themself. `except` takes out of what is said before it. `once` is past, whatever it is read
 * with; `unsure` says nothing either way. `slight` and `utter` say how much (`never` is not + utter), `limit` that the
 * amount is what is spoken of; `now-and-then` how often. `plain` says nothing and ends what came before.
 */
export const cueKinds = [
  'want',
  'like',
  'perhaps',
  'accept',
  'can',
  'cope',
  'did',
  'once',
  'unsure',
  'hard',
  'avoid',
  'refuse',
  'except',
  'fear',
  'need',
  'help',
  'offer',
  'require',
  'profile',
  'not',
  'without',
  'slight',
  'limit',
  'utter',
  'never',
  'unable',
  'now-and-then',
  'plain',
] as const;
/** See {@link cueKinds}. */
export type CueKind = (typeof cueKinds)[number];

/** Phrases by kind, as people write them, typing slips that are words of their own included; split by semicolons. */
export const cuePhrases: Readonly<Record<CueKind, string>> = {
  want: `
    looking for something; looking for work; looking for a job; jättesugen på; supersugen på;
    jättesugen; längtar jag efter; längtar jag; längtar; drömmer jag om; letar jag efter; siktar jag på;
    som vill jobba; som vill arbeta; som vill hjälpa; som vill lära; vill; vil; vill ha; vill lära mig;
    vill lära mej; vill prova; vill testa; ville; vilja; önskar; önskar mig; önskan; önskan om; uttryckt
    önskan om; skulle bli glad om; drömmer om; dröm; drömjobb; drömmen; söker; letar efter; hoppas;
    sugen på; lust att; siktar på; längtar efter; önskemål; want; would like; d like; wish; hope; dream;
    sökte; ge mig; ge mej; som gäller; är det som gäller; ja till; säger ja till; tacka ja till; tackar
    ja till; tummen upp för; siktet inställt på; målet är; motiveras av; wants; wishes; m looking for;
    am looking for; hoping for; give me; yes to`,
  like: `
    mår bra av att; mådde bra av att; det bästa jag vet; bästa jag vet; var bäst; känns rätt; känns bra;
    duger; är mitt förstahandsval; drömt om; har drömt om; först och främst; are great; positiv till;
    positivt inställd till; min starka sida; jättegärna; supergärna; jätteroligt;
    superroligt; would be great; would be nice; would be fun; would be perfect; sounds good; sounds
    great; tyckte bättre om; tyckte mycket bättre om; tycker bättre om; tycker mycket bättre om; gillade
    bättre; brinner jag för; utan tvekan; mer än gärna; hellre än gärna; inte bara; inte endast; inte
    enbart; ej bara; not only; not just; inget annat än; inget utom; ingenting utom; nothing but;
    gillar; gilla; gillade; gillat; trivts; älskat; skulle gilla; bli glad om; blir glad av; glad av;
    passa mig; passar mig bra; är min grej; min grej; där jag får; om jag får välja; får jag välja;
    tycker är roligt; älskar; älskade; tycker om; tycker jag om; tycker mycket om; tycker jag mycket om;
    tyckte om; tyker om; tyckt om; trivs; trivdes; roligt; rolig; roliga; roligast; kul; mysigt; skönt;
    intressant; spännande; brinner för; favorit; uppskattar; föredrar; hellre; helst; gärna; intresserad
    av; intresse; intressen; intresserar mig; passar mig; fint att; bäst att; viktigt för mig; like;
    likes; love; enjoy; prefer; rather; interested in; fond of; fun; passar bra; passar perfekt; passar
    henne; passar honom; som passar; blir bra; blir perfekt; blir jättebra; vore perfekt; vore bra; vore toppen; låter bra; låter kul; låter roligt; avkopplande; lugnande för mig;
    får mig att må bra; mår jag bra av; ja tack; ja gärna; jättekul; superkul; toppen; bäst av allt;
    passade mig; passade mig bra; passat mig; trivts bra; trivdes bra; trivas; trives; trivs bra; intresserade av; lockar; lockas av; drar mig
    till; drivs av; kär i; tokig i; enjoys; loves; prefers; liked; loved; enjoyed; favourite; favorite;
    keen on`,
  perhaps: `
    kan du tänka dig; skulle du kunna tänka dig; funderar jag på; kanske; har tänkt på; tänkt på;
    funderar på; funderat på; kan tänka mig; kan jag tänka mig; kan jag också tänka mig; kan tänka mej;
    kunde tänka mig; skulle kunna; skulle kunna tänka mig; möjligen; eventuellt; provar; prova; testa
    på; nyfiken på; maybe; perhaps; might; could imagine; could try; kan tänka sig; kan hon tänka sig;
    kan han tänka sig; kan väl tänka mig; kan jag väl tänka mig; prövar; pröva; vill pröva; nyfiken; i
    nödfall; om det kniper; willing to`,
  accept: `
    skulle funka; skulle också funka; skulle också gå bra; skulle gå bra; funkar också; fungerar också;
    inget emot; ingenting emot; inte något emot; inte nåt emot; inte emot; går bra; går jättebra; går
    det bra; går också bra; går fint; funkar; funkar bra; fungerar; fungerar bra; okej; ok; okay; inga
    problem; inget problem; inte något problem; är inget problem; utan problem; gör inget; gör
    ingenting; gör mig inget; spelar ingen roll; stör mig inte; stör inte mig; van vid; vana vid; är van
    vid; rädd inte; inte rädd för; inte alls rädd för; kan jobba; kan arbeta; kan också jobba; kan även
    jobba; öppen för; ställer upp på; don t mind; do not mind; no problem; no problems; fine with; ok
    with; used to; can work; not afraid of; happy with; nothing against; gick bra; gick jättebra; gick
    fint; gick utmärkt; fungerade; fungerade bra; funkade; funkade bra; inte omöjligt; inte helt
    omöjligt; inte uteslutet; inte främmande för; ingenting mot; inget mot; inte helt fel; inte fel;
    inte dumt; går an; det går; okey; säger inte nej till; tackar inte nej till; inte tacka nej till;
    inte säga nej till; kan leva med; worked out; fine; not against; wouldn t mind; i m ok with`,
  can: `
    kan; kunde; kunna; bra på; jättebra på; duktig på; duktig; duktiga på; skicklig; lätt för; lätt att;
    van att; är van; är van att; erfaren; kunnig; can; able to; good at; skilled`,
  cope: `
    klarade; klarade av; orkade; orkade med; tålde; hann; klarar; klarar av; klara; klara av; orkar;
    orka; orkar med; tål; tåla; pallar; fixar; hinner; förmår; stand; cope; handle; manage; tolerate`,
  did: `
    har jobbat; jobbat; har arbetat; jobbade; arbetade; arbetat; erfarenhet av; erfarenhet;
    erfarenheter; har gjort; har haft; praktik; praktiserade; praktiserat; utbildning; utbildad; har
    varit; var; förut; tidigare; hade; worked; have worked; experience; used to work; did; previously;
    har kört; kört; har suttit; suttit; har stått; stått; har lagat; har testat; testat; testade; har
    provat; provat; provade; provade på; prövat; har prövat; prövade; arbetstränade; arbetstränat;
    började på; pluggade till; pluggat till; läst till; slutade som; slutat som; jobbat som; efter alla
    år; i många år; i flera år; i hela mitt liv; hela livet; # år som; # år på; # år i; # år inom; i #
    år; i två år; i tre år; i fyra år; i fem år; i sex år; i tio år; i femton år; i tjugo år; for #
    years; for years; for ten years; for five years; tried; have tried; have been; i was; background`,
  once: `
    i used to; used to drive; used to clean; used to cook; used to work as; förr; förr i tiden; på den
    tiden; en gång i tiden; kul i början; roligt i början; bra i början; brukade; när jag var; när jag
    var liten; som barn; used to be; when i was; back then; in the past`,
  unsure: `
    vet inte om; vet inte; vet ej; vet inte riktigt; vet inte vad; vet inte riktigt om; vet inte riktigt
    vad; vet ännu inte; osäker på; osäker på om; osäker; ingen aning om; don t know if; don t know; not
    sure if; not sure about; not sure`,
  hard: `
    jättetråkigt; jättejobbigt; jättesvårt; jättetungt; supertråkigt; får migrän av; får ont av; får ont
    i huvudet av; får utslag av; får eksem av; mår illa av; får huvudvärk av; blir sjuk av; migrän av;
    svårt; svår; svåra; svårigheter; svårt för; svårt med; svårt att; problem med; problem att; kämpar
    med; jobbigt; jobbigt med; jobbiga; jobbig; tröttsamt; krångligt; tufft; besvärligt; obehagligt;
    obehag; otäckt; läskigt; äckligt; äcklas av; tråkigt; tråkig; stressad av; stressad; stressande;
    stressar mig; blir stressad; blir stressad av; mår dåligt av; mår inte bra av; störs av; känslig
    för; ljudkänslig; trött av; orolig av; dålig på; sämre på; skär sig; nervös; otrygg; hard;
    difficult; trouble; struggle; uncomfortable; boring; stressed by; stressful; sensitive to; bad at;
    skeptisk till; skeptisk mot; tveksam till; tveksam; för stressigt; för jobbigt; för tungt; för
    mycket för mig; blev för mycket; för svårt; för rörigt; för stökigt; för högljutt; för hektiskt; för
    stressig; för tufft; gav upp; fick sluta; fick sluta med; tvingades sluta; hoppade av; hoppat av;
    jobbig för mig; mådde dåligt av; mådde dåligt; blev sjuk av; plågsamt; stressade mig; skrämmer;
    skrämmer mig; skrämmande; obekväm med; obekvämt; tough; tiring; too stressful; too hard; gave up;
    quit`,
  avoid: `
    mindre gärna; nja till; är jag färdig med; är jag klar med; klar med; kan jag vara utan; klarar mig
    utan; avstå; avstå från; vill sluta som; vill sluta med; sluta som; sluta med; sluta jobba; tyckte
    jag inte om; är jag trött på; tycker inte om; tycker jag inte om; tyckte inte om; tyker inte om;
    tycker inte så mycket om; slipper; slippa; slippe; undvika; undviker; undvik; ogillar; hoppar över;
    hoppa över; avstår; trött på; less på; färdig med; låta bli; helst utan; avoid; dislike; rather not;
    prefer not; tired of; slapp; undvek; undvikit; undvikande; mätt på; led på; fått nog av; har fått
    nog av; har tröttnat på; tröttnat på; tröttnade på; tröttnade; utled på; got tired of; sick of; fed
    up with; fed up`,
  refuse: `
    kan ni glömma; kan du glömma; glöm; undanber sig; undanber mig; undanbedes; känns fel; känns inte
    rätt; känns inte bra; är fel för mig; inte rätt för mig; no to; negativ till; negativt inställd
    till; ointresserad av; avråder från; avrått från; avråds från; förbjuden att; förbjudet;
    rekommenderar inte; rekommenderas inte; inte intresserad av; ej intresserad av; det går inte; det
    går ej; det går bara inte; det gick inte; det gick bara inte; saknar inte; saknar jag inte; fungerar
    inte för mig; funkar inte för mig; kan inte tänka mig; kan jag inte tänka mig; vägrar; hatar;
    avskyr; hatade; står inte ut med; står inte ut; inte ens; refuse; hate; can t stand; cannot stand;
    uteslut; utesluter; går bort; gick bort; faller bort; går inte; går ej; gick inte; går bara inte;
    gick bara inte; avböjer; avböjt; nej till; nej tack till; säger nej till; sa nej till; tackar nej
    till; tackat nej till; tacka nej till; inget för mig; inget för henne; inget för honom; inte för
    mig; inte något för mig; inte nåt för mig; inte min grej; inte min kopp te; inte min melodi; ej
    aktuellt; inte aktuellt; är inte aktuellt; ej önskemål; tummen ner för; kräks på; nobbar; skippar;
    skippa; nix; nepp; nope; skulle inte funka; out of the question; ruled out; no way; not for me; not
    my thing; didn t work; didn t work out; did not work out; no thanks; no thank you; nej tack; not
    interested in; no interest in; refused; refuses; hates; hated`,
  except: `
    utom; förutom; undantaget; med undantag för; med undantag av; bortsett från; frånsett; allt annat
    än; vad som helst annat än; except; except for; apart from; anything but; everything but; other than`,
  fear: `
    rädd för; rädd; rädsla för; jätterädd; livrädd; fobi; skräck; allergisk mot; allergisk; allergi mot;
    överkänslig mot; tål ej; får panik; panik; afraid of; scared of; afraid; scared; allergic to;
    phobia; livrädd för; jätterädd för; skiträdd; skiträdd för; skräckslagen för; skräck för; panik för;
    panikrädd för; panikrädd; fobi för; fobi mot; allergier mot; allergi; allergier; allergiker; rädda
    för; räds; fruktar; terrified of; terrified; phobia of; fear of; allergies to`,
  need: `
    behöver; behöva; behov av; behövs; måste ha; måste få; måste finnas; viktigt; viktigt att; viktigt
    med; nödvändigt; krav på; förutsättning; beroende av; need; needs; must have; important;
    anpassningar; anpassning; anpassat; stöd med; stöd av`,
  help: `
    hjälper mig; underlättar; mår bra av; bra om; bra med; bättre om; bättre med; lättare om; lättare
    med; lättare när; bäst när; bäst om; funkar bäst; fungerar bäst; skulle hjälpa; hjälpt av;
    tacksam för; stor hjälp av; haft hjälp av; haft stor hjälp av; hjälp av; lär mig bäst; helps; helps
    me; good if; easier; easier if; works best; work best`,
  offer: `
    vi har; har vi; vi erbjuder; erbjuder; erbjuda; erbjuds; finns; finns det; det finns; kan ordna;
    ordnar; kan anpassa; anpassar; möjlighet till; möjlighet att; möjligt att; möjligt; det går att; går
    att få; tillgång till; du får; får en; ni får; we offer; we have; offer; available; provide; you get`,
  require: `
    måste kunna; ska kunna; skall kunna; bör kunna; behöver kunna; behöver vara; måste vara; ska vara;
    bör vara; måste tåla; ska tåla; måste klara; ska klara; ska orka; måste orka; måste orka med; bör
    orka; måste; ska; skall; krävs; krav; kräver; förutsätter; must be able to; must be; must; required;
    requires; should be able to; should be`,
  profile: `
    du är; du har; du kan; som kan; som är; som orkar; som klarar; som tål; någon som; meriterande;
    innebär; ingår; you are; you have; you can; able person`,
  not: `
    saknas; inte; ej; icke; inge; inget; ingen; inga; ingenting; varken; knappast; nej; int; itne; inet;
    intr; intte; ente; ite; not; no; nor; neither; hardly; don t; doesn t; dont; won t; nothing; isn t`,
  without: `utan; without`,
  slight: `så bra; så; särskilt; direkt; riktigt; really; that much`,
  limit: `
    så mycket; för mycket; alltför; alltför mycket; för många; mer än; fler än; längre än; hela dagen;
    hela dagarna; hela dan; hela tiden; jämt; jämt och ständigt; varje dag; alla dagar; i sträck; åt
    gången; i stöten; för länge; för ofta; för långa; så länge; så ofta; bara en stund; too much; so
    much; too many; more than; all day; all the time; at a time; every day; too long`,
  utter: `absolut; alls; verkligen; definitivt; absolutely; at all; definitely`,
  never: `
    uteslutet; är uteslutet; helt uteslutet; inte på fråga; kommer inte på fråga; kommer ej på fråga;
    inte tal om; aldrig; absolut inte; absolut ej; absolut inga; absolut ingen; inte alls; verkligen
    inte; definitivt inte; under inga omständigheter; aldrig mer; never; absolutely not; not at all;
    definitely not; never again; aldrig i livet; aldrig igen; aldrig någonsin; inte under några
    omständigheter; absolut inget; ever again; no way ever`,
  unable: `
    kan ej; kan inte; can t; cant; cannot; can not; unable to; not able to; couldn t; oförmögen; får
    inte; får ej; får jag inte; fick inte; fick jag inte; inte får; inte fick; får hon inte; får han
    inte; ska inte; bör inte; mustn t; must not; not allowed to; not allowed; should not; shouldn t`,
  'now-and-then': `
    ibland; emellanåt; då och då; vissa dagar; någon gång; någon enstaka; enstaka; vid behov; kan
    förekomma; kan bli; kan vara; kan hända; stundtals; periodvis; vissa; sometimes; occasionally; now
    and then`,
  plain: `
    om det inte finns; om inte det går; om inte det finns; går inte det; går det inte; om det inte går;
    om inte; så länge det; så länge jag; så länge han; så länge hon; handlar om; hur det går; det går
    framåt; det är; det var; vi är; förekommer; används; lugnar`,
};

/** Phrases that hold a cue's words and are no cue: nothing in them is read as one. */
export const notCuePhrases = `
    de vill; dom vill; de behöver; dom behöver; de är; som behöver; som vill; eleverna behöver;
    boende behöver; boende vill; som har svårt; som har det svårt; som inte kan;
    som inte klarar; som inte vill; de ssom är rädda; inte minst; varför inte; 
    inte illa; utan vidare; helt utan vidare; inte heller; så att;
    så jag; så vi; så här; så som; så kallad; inte så länge; vill säga; det vill säga;
    det är inte så att; no one; som ska; hur man kan`;
