/**
 * What a cue says of the words around it. `not` turns the others round: want + not = does not want.
 * `slight` and `utter` say how much (`never` is not + utter); `now-and-then` how often. `plain` says nothing and ends what came before.
 */
export const cueKinds = [
  'want',
  'like',
  'perhaps',
  'accept',
  'can',
  'cope',
  'did',
  'hard',
  'avoid',
  'refuse',
  'fear',
  'need',
  'help',
  'offer',
  'require',
  'not',
  'slight',
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
    vill; vil; vill ha; vill lära mig; vill lära mej; vill prova; vill testa; ville; vilja; önskar;
    önskar mig; önskan; önskan om; uttryckt önskan om; skulle bli glad om; drömmer om; dröm; drömjobb;
    drömmen; söker; letar efter; hoppas; sugen på; lust att; siktar på; längtar efter; önskemål; want;
    would like; d like; wish; hope; dream`,
  like: `
    gillar; gilla; gillade; gillat; trivts; älskat; skulle gilla; bli glad om; blir glad av; glad av;
    passa mig; passar mig bra; är min grej; min grej; där jag får; om jag får välja; får jag välja;
    tycker är roligt; älskar; älskade; tycker om; tycker jag om; tycker mycket om; tycker jag mycket om;
    tyckte om; tyker om; tyckt om; trivs; trivdes; roligt; rolig; roliga; roligast; kul; mysigt; skönt;
    intressant; spännande; brinner för; favorit; uppskattar; föredrar; hellre; helst; gärna;
    intresserad av; intresse; intressen; intresserar mig; passar mig; fint att; bäst att;
    viktigt för mig; like; likes; love; enjoy; prefer; rather; interested in; fond of; fun`,
  perhaps: `
    kanske; har tänkt på; tänkt på; funderar på; funderat på; kan tänka mig; kan jag tänka mig;
    kan jag också tänka mig; kan tänka mej; kunde tänka mig; skulle kunna; skulle kunna tänka mig;
    möjligen; eventuellt; provar; prova; testa på; nyfiken på; maybe; perhaps; might; could imagine;
    could try`,
  accept: `
    skulle funka; skulle också funka; skulle också gå bra; skulle gå bra; funkar också; fungerar också;
    inget emot; ingenting emot; inte något emot; inte nåt emot; inte emot; går bra; går det bra;
    går också bra; går fint; funkar; funkar bra; fungerar; fungerar bra; okej; ok; okay; inga problem;
    inget problem; inte något problem; är inget problem; utan problem; gör inget; gör ingenting;
    gör mig inget; spelar ingen roll; stör mig inte; stör inte mig; van vid; vana vid; är van vid;
    rädd inte; inte rädd för; inte alls rädd för; kan jobba; kan arbeta; kan också jobba;
    kan även jobba; öppen för; ställer upp på; don t mind; do not mind; no problem; no problems;
    fine with; ok with; used to; can work; not afraid of; happy with; nothing against`,
  can: `
    kan; kunde; kunna; bra på; jättebra på; duktig på; duktig; duktiga på; skicklig; lätt för; lätt att;
    van att; är van; är van att; erfaren; kunnig; can; able to; good at; skilled`,
  cope: `
    klarar; klarar av; klara; klara av; orkar; orka; orkar med; tål; tåla; pallar; fixar; hinner;
    förmår; stand; cope; handle; manage; tolerate`,
  did: `
    har jobbat; jobbat; har arbetat; jobbade; arbetade; arbetat; erfarenhet av; erfarenhet;
    erfarenheter; har gjort; har haft; praktik; praktiserade; praktiserat; utbildning; utbildad;
    har varit; var; förut; tidigare; hade; worked; have worked; experience; used to work; did;
    previously`,
  hard: `
    svårt; svår; svåra; svårigheter; svårt för; svårt med; svårt att; problem med; problem att;
    kämpar med; jobbigt; jobbigt med; jobbiga; jobbig; tröttsamt; krångligt; tufft; besvärligt;
    obehagligt; obehag; otäckt; läskigt; äckligt; äcklas av; tråkigt; tråkig; stressad av; stressad;
    stressande; stressar mig; blir stressad; blir stressad av; mår dåligt av; mår inte bra av; störs av;
    känslig för; ljudkänslig; trött av; orolig av; dålig på; sämre på; skär sig; nervös; otrygg; hard;
    difficult; trouble; struggle; uncomfortable; boring; stressed by; stressful; sensitive to; bad at`,
  avoid: `
    tycker inte om; tycker jag inte om; tyckte inte om; tyker inte om; tycker inte så mycket om;
    slipper; slippa; slippe; undvika; undviker; undvik; ogillar; hoppar över; hoppa över; avstår;
    trött på; less på; färdig med; låta bli; helst utan; avoid; dislike; rather not; prefer not;
    tired of`,
  refuse: `
    utom; except; anything but; kan inte tänka mig; kan jag inte tänka mig; vägrar; hatar; avskyr;
    hatade; står inte ut med; står inte ut; inte ens; refuse; hate; can t stand; cannot stand`,
  fear: `
    rädd för; rädd; rädsla för; jätterädd; livrädd; fobi; skräck; allergisk mot; allergisk; allergi mot;
    överkänslig mot; tål ej; får panik; panik; afraid of; scared of; afraid; scared; allergic to; phobia`,
  need: `
    behöver; behöva; behov av; behövs; måste ha; måste få; måste finnas; viktigt; viktigt att;
    viktigt med; nödvändigt; krav på; förutsättning; beroende av; need; needs; must have; important`,
  help: `
    hjälper mig; underlättar; mår bra av; bra om; bra med; bättre om; bättre med; lättare om;
    lättare med; lättare när; bäst när; bäst om; funkar bäst; fungerar bäst; skulle hjälpa; hjälpt av;
    vore bra; tacksam för; stor hjälp av; haft hjälp av; haft stor hjälp av; hjälp av; lär mig bäst;
    helps; helps me; good if; easier; easier if; works best; work best`,
  offer: `
    vi har; har vi; vi erbjuder; erbjuder; erbjuda; erbjuds; finns; finns det; det finns; kan ordna;
    ordnar; kan anpassa; anpassar; möjlighet till; möjlighet att; möjligt att; möjligt; det går att;
    går att få; tillgång till; du får; får en; ni får; we offer; we have; offer; available; provide;
    you get`,
  require: `
    måste kunna; ska kunna; skall kunna; bör kunna; behöver kunna; behöver vara; måste vara; ska vara;
    bör vara; måste tåla; ska tåla; måste klara; ska klara; ska orka; måste orka; måste orka med;
    bör orka; måste; ska; skall; krävs; krav; kräver; förutsätter; du är; du har; du kan; som kan;
    som är; som orkar; som klarar; som tål; någon som; meriterande; innebär; ingår; must be able to;
    must be; must; required; requires; you are; you have; you can; should be able to; should be;
    able person`,
  not: `
    inte; ej; icke; inge; inget; ingen; inga; ingenting; varken; utan; knappast; nej; int; itne; not;
    no; without; neither; don t; doesn t; dont; won t; nothing; isn t`,
  slight: `
    så mycket; för mycket; alltför; så gärna; så bra; så; särskilt; direkt; riktigt; too much; so much;
    really`,
  utter: `absolut; alls; verkligen; definitivt; absolutely; at all; definitely`,
  never: `
    aldrig; absolut inte; absolut ej; absolut inga; absolut ingen; inte alls; verkligen inte;
    definitivt inte; under inga omständigheter; aldrig mer; never; absolutely not; not at all;
    definitely not; never again`,
  unable: `kan ej; kan inte; can t; cant; cannot; can not; unable to; not able to; couldn t; oförmögen`,
  'now-and-then': `
    ibland; emellanåt; då och då; vissa dagar; någon gång; någon enstaka; enstaka; vid behov;
    kan förekomma; kan bli; kan vara; kan hända; stundtals; periodvis; vissa; sometimes; occasionally;
    now and then`,
  plain: `handlar om; det är; det var; vi är; förekommer; används; lugnar`,
};

/** Phrases that hold a cue's words and are no cue: nothing in them is read as one. */
export const notCuePhrases = `
    de vill; dom vill; de behöver; dom behöver; de är; som behöver; som vill; eleverna behöver;
    boende behöver; boende vill; inte bara; inte endast; inte enbart; inte minst; varför inte; om inte;
    inte illa; utan tvekan; utan vidare; helt utan vidare; not only; not just; inte heller; så att;
    så jag; så vi; så här; så som; så kallad; inte så länge; vill säga; det vill säga;
    det är inte så att; no one; som ska; hur man kan`;
