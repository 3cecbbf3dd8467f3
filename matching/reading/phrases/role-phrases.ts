import type { RoleLabel } from '../role-label.ts';

/** What a heading of a role's text can be about. */
export type RoleHeading = Exclude<RoleLabel, 'denied'> | 'times';

/** Words above a part of a role's text, by what that part is; split by semicolons. */
export const roleHeadings: Readonly<Record<RoleHeading, string>> = {
  work: `
    arbetsuppgifter; arbetsuppgift; dina arbetsuppgifter; huvudsakliga arbetsuppgifter; exempel på arbetsuppgifter;
    arbetsuppgifter i urval; dina huvudsakliga arbetsuppgifter; dina uppgifter; uppgifter; det här ska du göra;
    det här får du göra; det här får du arbeta med; detta ska du göra; det här gör du; så här ser dagen ut;
    om rollen; om tjänsten; om jobbet; om uppdraget; om arbetet; om praktiken; om praktikplatsen; om tjänsterna;
    rollen; din roll; rollen i korthet; uppdraget; ditt uppdrag; ditt arbete; arbetet; jobbet; tjänsten;
    vad innebär rollen; vad innebär jobbet; vad innebär tjänsten; vad innebär din roll; vad gör du; vad ska du göra;
    vad du kommer att göra; du kommer att; dina ansvarsområden; ansvarsområden; ansvar; arbetsbeskrivning;
    beskrivning av arbetet; beskrivning av uppdraget; tjänstebeskrivning; rollbeskrivning; uppdragsbeskrivning;
    en dag på jobbet; en vanlig dag; arbetets innehåll; i arbetet ingår; i tjänsten ingår; i rollen ingår;
    som medarbetare kommer du att;
    duties; tasks; your tasks; the work; the role; the position; the job; about the role; about the job;
    about the position; responsibilities; your responsibilities; key responsibilities; main responsibilities;
    what you will do; what you ll do; your role; job description`,
  times: `arbetstid; arbetstider; arbetstiden; arbetstid och schema; schema; tider; working hours; hours`,
  offered: `
    vi erbjuder; vi erbjuder dig; vad vi erbjuder; vad erbjuder vi; vad kan vi erbjuda; vad vi kan erbjuda;
    det här erbjuder vi; det här erbjuder vi dig; detta erbjuder vi; detta erbjuder vi dig; vi kan erbjuda;
    vi kan erbjuda dig; vad erbjuds du; du erbjuds; du får; vad du får; det får du; hos oss får du; förmåner;
    våra förmåner; dina förmåner; anställningsförmåner; förmåner vi erbjuder; stöd; stöd på plats; stöd och hjälp;
    så stöttar vi dig; hjälp på plats; lön; lön och förmåner; ersättning; varför jobba hos oss; varför välja oss;
    we offer; what we offer; what we can offer; benefits; our benefits; perks; what s in it for you; you get;
    why join us; support; salary`,
  merit: `
    kvalifikationer; kvalifikation; dina kvalifikationer; våra krav; krav; krav för tjänsten; kravprofil; skallkrav;
    önskemål; formella krav; behörighet; behörighetskrav; utbildning; utbildning och erfarenhet; erfarenhet;
    erfarenheter; kompetens; din kompetens; kompetenskrav; din kompetens och erfarenhet; kunskaper; förkunskaper;
    bakgrund; din bakgrund; profil; din profil; kravspecifikation; om dig; vem är du; vem vi söker; vem söker vi;
    vi söker; vi söker dig; vi söker dig som; vi söker dig som har; vi söker dig som är; vem du är; du är; du har;
    den vi söker; du som söker; du som söker har; du som söker är; det är du; är det dig vi söker;
    kan det vara dig vi söker; vi ser gärna att du; vi ser gärna att du har; vi ser gärna att du är;
    vad vi önskar av dig; för denna roll behöver du; vi önskar att du; meriterande; meriterande är; meriter;
    det är meriterande om du; det är även meriterande om du; det är meriterande om; meriterande om du har;
    det är meriterande om du har; personliga egenskaper; dina egenskaper; dina personliga egenskaper; egenskaper;
    personlighet; lämplig bakgrund; för att lyckas i rollen; för att trivas i rollen; vad krävs; vad krävs av dig;
    requirements; qualifications; your qualifications; your profile; about you; who you are; skills; your skills;
    who are we looking for; we are looking for; what we re looking for; what we are looking for; merits;
    meritorious; nice to have; it is a plus if you have; it a bonus if you have; experience; education`,
  about: `
    om oss; om företaget; om bolaget; om arbetsplatsen; om verksamheten; om enheten; om förvaltningen; om kommunen;
    om regionen; om staden; om stadsdelen; om skolan; om förskolan; om avdelningen; om mottagningen; om arbetsgivaren;
    om vår arbetsplats; arbetsplatsen; arbetsplatsbeskrivning; beskrivning av arbetsplatsen; vår verksamhet; verksamheten;
    om verksamhetsområdet; vi på; vilka är vi; vilka vi är; vem är vi; här jobbar du; välkommen; välkommen till oss;
    välkomna; varmt välkommen; välkommen till; välkommen med din ansökan; varmt välkommen med din ansökan; övrigt;
    övrig information; övrigt om tjänsten; övriga upplysningar; mer information; information; information om tjänsten;
    bra att veta; praktisk information; praktiskt; praktiskt info; villkor; anställningsvillkor; anställningsform;
    omfattning; omfattning och villkor; tillträde; tillträdesdag; start; startdatum; varaktighet; placering; placeringsort;
    kontakt; kontaktperson; kontaktpersoner; kontaktuppgifter; kontakta oss; frågor; har du frågor; vid frågor;
    facklig kontakt; fackliga företrädare; fackliga kontakter; fackligt; ansökan; din ansökan; så ansöker du;
    så söker du; ansökningsförfarande; hur du ansöker; sök jobbet; sök tjänsten; sista ansökningsdag; ansökningstid;
    rekrytering; rekryteringsprocess; rekryteringsprocessen; om rekryteringsprocessen; vad händer nu; intervju; intervjuer;
    mångfald; jämställdhet; mångfald och jämställdhet; likabehandling; värdegrund; vår värdegrund; våra värderingar; vision;
    hälsning från din blivande chef; vill du veta mer; läs mer; ingress; inledning; bakgrundskontroll; till säljare;
    till dig som säljer annonser; about us; about the company; about the workplace; about the employer; our company;
    who we are; our culture; our values; how to apply; application; apply; contact; contacts; questions; other;
    other information; additional information; more information; welcome; start date; location; terms; diversity`,
};

/** What a clause is about when it begins with these words, after *och* and its like; split by semicolons. */
export const roleOpenings: Readonly<Record<Exclude<RoleLabel, 'denied'>, string>> = {
  work: `
    du ska; du skall; du kommer att; du kommer även att; du kommer också att; du kommer främst att; du kommer arbeta;
    du kommer jobba; du kommer främst arbeta; kommer du att; i arbetet; i tjänsten; i rollen; i uppdraget; i jobbet;
    arbetet; arbetsuppgifterna; arbetsuppgifter; dina arbetsuppgifter; dina uppgifter; uppgifterna; uppdraget;
    ditt uppdrag; din uppgift; uppgiften; jobbet; ditt arbete; ditt jobb; du hjälper; du är ansvarig; du är med;
    du är med och; du är med i; du är ute; du är på; du är i; du är behjälplig; du är den som; du är ett stöd;
    du är inte; du har ansvar; du har hand om; du har kontakt; du har huvudansvar; du har huvudansvaret; du har uppsikt;
    du har koll; du har inte; vi behöver hjälp; vi behöver dig för att; vi vill ha hjälp; vi söker hjälp; här ska du;
    här får du hjälpa; hos oss är du; hos oss kommer du; hos oss arbetar du; hos oss jobbar du; tjänsten innebär; tjänsten består; rollen innebär; rollen består; uppdraget innebär; hos oss ska du; passen; passet; skiftet; du arbetar; du jobbar; you will; your tasks;
    your work; the work; the job; your job; we need help; as a`,
  offered: `
    vi erbjuder; vi kan erbjuda; vi kan hjälpa; vi hjälper till med; vi ger; vi ger dig; vi bjuder; vi ordnar; vi anpassar; vi kan anpassa; vi hjälper dig;
    vi stöttar dig; vi visar dig; vi lär dig; vi lär upp; vi utbildar dig; vi tillhandahåller; vi står för; vi betalar;
    du får en; du får ett; du får din; du får egen; du får eget; du får hjälp; du får stöd; du får handledning;
    du får introduktion; du får en introduktion; du får tillgång; du får möjlighet; du får goda; du får god; du får gratis;
    du får fri; du får lön; du får betalt; du får lunch; du får mat; du får fika; du får arbetskläder; du får tid;
    du får lära; du får utbildning; du får gå; du får gå bredvid; du får börja; du får ta; du får sitta; du får vila;
    du får pauser; du får korta; du får täta; du får skriftliga; du får tydliga; du får samma; du får växa;
    du får utvecklas; du får alltid; du får vara med; du får chansen; du får kollegor; du får trevliga; du får prova;
    du får öka; du får också en; du får även en; du får dessutom; du blir en del; du blir del av; du blir en i;
    du kommer att få en; du kommer att få ett; du kommer att få hjälp; du kommer att få stöd; du kommer att få din;
    du kommer att få; du kommer få; du kommer att erbjudas; du erbjuds; du har en handledare; du har samma handledare;
    du har en egen; du har alltid; du har tillgång; du har möjlighet; du har stöd; hos oss får du; hos oss har du;
    hos oss erbjuds du; här får du; här erbjuds du; som medarbetare får du; som anställd får du; som medarbetare har du;
    som anställd har du; hos oss finns; möjlighet till; möjlighet att; goda möjligheter; stora möjligheter; lön; lönen;
    handledning; handledning ges; introduktion ges; introduktion; lunch; fri lunch; gratis lunch; fri parkering;
    gratis parkering; we offer; we can offer; we provide; we give you; you get; you will get; you will be offered;
    you will receive; you receive; free lunch; salary`,
  merit: `
    du är; du har; du bör; du ska tycka; du ska gilla; du ska trivas; du behöver tycka; du behöver gilla; arbetet passar; jobbet passar; tjänsten passar;
    rollen passar; uppdraget passar; du trivs; du gillar; du tycker om; du tycker; du brinner; du vill; du älskar; du uppskattar;
    du drivs; du motiveras; du besitter; du behärskar; du talar; du talar och skriver; du pratar; du kommunicerar;
    du tål; du klarar; du orkar; du måste ha; du måste vara; du måste kunna; du måste tåla; du måste klara;
    du måste orka; du ska ha; du ska vara; du ska kunna; du ska tåla; du ska klara; du ska orka; du skall ha;
    du skall vara; du skall kunna; du bör ha; du bör vara; du bör kunna; du behöver ha; du behöver vara;
    du behöver kunna; du behöver också; du behöver; du som; du söker; är du; har du erfarenhet; har du körkort;
    har du; som person; som person är du; som sökande; den som söker; den vi söker; den sökande; sökande; vi söker dig;
    vi söker därför dig; vi söker nu dig; nu söker vi dig; nu söker vi en; vi söker en person; vi söker personer; vi söker flera; vi söker fler; vi söker nu flera; vi söker just nu; vi söker ytterligare;
    vi söker någon; vi söker även; vi letar efter dig; vi tror att du; vi tror att du är; vi tror att du har;
    vi önskar att du; vi önskar; vi förväntar oss; vi värdesätter; vi vill att du; vi vill att du är; vi vill att du har;
    vi ser gärna; vi ser att du; vi ser också; vi ser även; vi behöver dig som; vi kräver; för att trivas; för att passa;
    för att lyckas; för att bli aktuell; för att vara aktuell; för tjänsten krävs; för arbetet krävs; det krävs;
    som köksbiträde hos oss krävs; det är viktigt att du; viktigt är att du; det är en fördel; det är ett plus;
    det är bra om du; bra om du; gärna med; gärna erfarenhet; tidigare erfarenhet; erfarenhet; erfarenheter; utbildad;
    utbildning; legitimerad; legitimation; gymnasieutbildning; god förmåga; goda kunskaper; mycket goda kunskaper;
    god kunskap; god svenska; goda svenskkunskaper; kunskap; kunskaper; kunskaper i; förmåga; förmåga att; meriterande;
    intresse för; ett stort intresse; stor vikt; vi lägger stor vikt; körkort; b körkort; noggrann; självgående;
    you are; you have; you should; you must; you need; you enjoy; you like; you love; you speak;
    you should have; you should be; you must have; you must be; we are looking for; we re looking for;
    we would like you; we want you; experience; previous experience; good knowledge; fluent; applicants`,
  about: `
    vi är; vi har; vi finns; vi ligger; vi arbetar för; vi arbetar aktivt; vi arbetar med att; vi arbetar utifrån; vi arbetar efter;
    vi jobbar för; vi jobbar aktivt; vi jobbar normalt; vi strävar; vi tror; vi tror på; vi värnar; vi bryr; vi ser fram;
    vi ser; vi välkomnar; vi vill; vi vill ha dig; vi satsar; vi växer; vi utökar; vi utvecklar; vi utvecklas; vi skapar;
    vi bedriver; vi driver; vi tar emot ansökningar; vi tar endast emot; vi tillämpar; vi undanber;
    vi gör aktiva val; vi gör skillnad; vi intervjuar; vi kontaktar; vi kan komma att; vi bygger; vi står inför; vi fikar;
    vi kallar; vi följer; vi använder oss; vi har i vissa fall; tillsammans skapar; tillsammans gör; tillsammans bygger; tillsammans utvecklar; tillsammans arbetar vi; som medarbetare; som anställd;
    kommunen; staden; stadsdelen; regionen; förvaltningen; företaget; bolaget; enheten; verksamheten; arbetsgivaren;
    boendet; stadsdelsförvaltningen; nämnden; gruppen; teamet; kollegorna; dina kollegor; våra kollegor; vår arbetsplats; arbetsplatsen; vårt hus; vår enhet;
    hos oss; hos oss är; hos oss gör du; hos oss är det; här bor; här finns; här är; här arbetar vi; här jobbar vi; är det dig; i kommunen;
    i staden; på enheten; på avdelningen arbetar; i huset; i vår kommun; tjänsten; tjänsten är; tjänsten inleds; anställningen;
    anställningen är; anställningsform; omfattning; tillträde; tillsättning; urval; urvalet; intervju; intervjuer; rekryteringen;
    rekrytering; ansökan; din ansökan; ansök; ansök redan; ansök idag; ansök nu; sök tjänsten; sök idag; sök redan; sök jobbet; sista ansökningsdag; skicka din; skicka en; skicka cv; skicka ansökan; skicka ditt;
    skicka in din; skicka in en; skicka in cv; skicka gärna din; skicka gärna ett; skicka gärna in; maila oss; maila din; maila gärna; mejla oss; mejla din; mejla gärna; ring oss; ring gärna; ring mig; ring eller; kontakta oss; kontakta rekryterande; kontakta mig; kontakta gärna; hör av dig; tveka inte; vid frågor; har du frågor;
    för mer information; för frågor; läs mer; mer information; välkommen; varmt välkommen; välkommen att; vill du; vill du veta;
    vill du bli; vill du jobba; vill du arbeta; vill du vara; är du intresserad; är du redo; låter det; i den här;
    i denna rekrytering; observera; obs; enligt överenskommelse; heltid; deltid; tillsvidare; tillsvidareanställning; visstid;
    vikariat; provanställning; start; startdatum; placering; placeringsort; fackliga; fackliga företrädare; facklig; facket;
    har du skyddade; du som har skyddade; om du har skyddade; dig som har skyddade; säljer du; till dig som; innan du;
    du är välkommen; du är varmt välkommen; du ansöker; du söker tjänsten; du skickar; du skickar in; du når; du kan läsa;
    du hittar; du kan ansöka; du blir kallad; du tillhör; du ingår; du välkomnas; registrera din ansökan; ledorden; utgångspunkten;
    we are; we have; we believe; we look forward; we work; we value; we run; we operate; our company; our values; our vision; apply now; apply through; apply by; apply today; apply via; apply here; please; send your; send us;
    contact us; if you have questions; for more information; read more; the company; the city; the municipality; our team;
    the position is; interviews; welcome to; want to; do you want; are you; join us`,
};

/** What a clause is about when it has these words anywhere; split by semicolons. */
export const roleSigns: Readonly<Record<Exclude<RoleLabel, 'denied'>, string>> = {
  work: `
    är du som; behöver hjälp med; behöver hjälp att; arbetsuppgifter är; arbetsuppgifterna är; arbetsuppgifterna består; ingår i arbetet;
    ingår i rollen; ingår i tjänsten; ingår i uppdraget; ingår i dina; ingår bland annat; ingår att; ingår även; ingår också;
    består av att; innebär att du; innebär arbete; arbetet innebär; arbetet består; där du; kommer du arbeta; kommer du jobba;
    kommer du att; kommer du främst; arbetar du; jobbar du; hjälper du; ansvarar du; ansvarar för att; sköter du; tar du hand om;
    får du hjälpa; är din uppgift; blir din uppgift; arbetstiden är; arbetstiderna är; arbetstid; arbetstider; arbetstiden; arbetstiderna;
    tjänstgöring; tjänstgöringen; tjänstgöringstid; schemalagd; schemat; skiftgång; skiftarbete; arbetspassen; är förlagd; är förlagt;
    jour; beredskap; working hours; you will; your tasks; as well as`,
  offered: `
    vi erbjuder; erbjuder vi; erbjuder dig; erbjuds du; du erbjuds; kan erbjuda; erbjuds det; erbjuda dig; handledning erbjuds; friskvård; friskvårdsbidrag; friskvårdstimme; flextid; flexibel arbetstid; flexibla arbetstider; roliga aktiviteter; aktiviteter tillsammans; fruktkorg; förmånscykel;
    cykelförmån; personalrabatt; personalrabatter; rabatter; kollektivavtal; tjänstepension; pensionsavtal; semesterväxling; semesterdagar;
    föräldrapenningtillägg; löneväxling; bonus; provision; månadslön; timlön; fast lön; lön enligt; lön efter; avtalsenlig lön; ersättning utgår;
    förmåner; förmån; fri tillgång; tillgång till gym; gratis gym; fri frukost; fri kost; friköp; betald utbildning; kompetensutveckling; utbildas;
    utvecklingsmöjligheter; möjligheter att utvecklas; möjlighet att utvecklas; möjlighet att växa; chansen att; utvecklas i; växa i rollen;
    finns på plats; finns att tillgå; tillhandahålls; tillhandahåller; står vi för; bekostas; bekostar; lunch ingår; fika ingår;
    mat ingår; måltider ingår; arbetskläder ingår; frukost ingår; handleds; handleds av; leds av en handledare; leds av din handledare; du handleds; trygg anställning; introduktion;
    introduktionsprogram; handledare finns; egen handledare; en handledare; samma handledare; din handledare; en mentor; en fadder; fadder; mentor; stöttar dig;
    hjälper dig; visar dig; stöd av; stöd från; stöd i form av; gemensam fika; fikarast; parkering finns; personalfest; hälsoprofil; benefits; wellness allowance; pension; mentor;
    flexible hours; paid holiday; we offer`,
  merit: `
    intresse finns; meriterande; merit; ett plus; en fördel; fördelaktigt; önskvärt; önskvärd; ett krav; är krav; som krav; krävs; ett måste; förutsätter; förutsätts;
    erfarenhet av; erfarenhet från; erfarenhet inom; erfarenheter av; tidigare erfarenhet; har erfarenhet; vana av; vana att; van vid; van att;
    utbildning inom; har utbildning; utbildning i; gymnasieutbildning; utbildad; legitimerad; behörig; examen; kunskaper i; kunskaper inom; kunskaper om;
    kunskap om; kunskap i; goda kunskaper; tal och skrift; svenska språket; datorvana; personlig lämplighet; personliga egenskaper; lägger stor vikt;
    läggs vid; vi söker dig; söker dig; söker vi dig; dig som; du som är; du som har; är du; vi ser gärna; ser gärna att du; lätt för att; lätt att samarbeta; öga för;
    intresse av; intresse för; intresserad av; brinner för; förmåga att; förmågan att; god förmåga; samarbetsförmåga; noggrann; stresstålig; flexibel;
    serviceinriktad; ansvarstagande; ansvarsfull; lyhörd; engagerad; körkort; truckkort; truckbevis; belastningsregistret; registerutdrag;
    polisregistret; belastningsregister; bra om du; bra om man; passar dig som; fyllt 18; fyllt 20; minst 18 år; lägst 18; myndig;
    is a plus; a plus; an advantage; preferred; required; is required; must have; experience of; experience with; experience in; experience from; knowledge of;
    driving licence; driver s license; driving license; criminal record; enjoy; team player; fluent in`,
  about: `
    barnkonventionen; barnets bästa; barnets rättigheter; mänskliga rättigheter; agenda 2030; miljömål; miljömålen; miljöcertifierad;
    globala målen; klimatmål; klimatneutral; nationella minoriteter; finskt förvaltningsområde; sätter alltid;
    med ansökan; ansökan är; ansökan sker; ansökan senast; ansökan ska; ansökan via; en ansökan; i ansökningen; din ansökan; din ansökan; ansökningsdag; ansöker; gärna sökande; sökande med; sökande som; mediesäljare; annonssäljare; annonsförsäljning; säljare av;
    bemanningsföretag; rekryteringsföretag; rekryteringsstöd; rekryteringstjänster; undanber; undanbedes; undanber oss; skyddade personuppgifter;
    skyddad identitet; provanställning; prövotid; visstidsanställning; tillsvidareanställning; tillsvidare; tidsbegränsad; anställningsform; sysselsättningsgrad; kommuninvånare; arbetsgivare; arbetsgivaren; mångfald; jämställdhet; likabehandling; inkludering; diskriminering; värdegrund;
    värderingar; vision; ledord; ledorden; kompetensbaserad; rekryteringsprocess; rekryteringen; rekrytering; intervjuer sker; intervjuer kan; intervju sker; vid intervju; eventuell intervju; urval sker; urval och; referenser tas; personligt brev; cv; meritförteckning; allmän handling; www; https; http;
    facklig; fackliga; fackförbund; facket; rekryterande chef; för mer information; mer information; vid frågor;
    frågor om tjänsten; har du frågor; läs mer; hör av dig; hör av er; välkommen; varmt välkommen; ser fram emot; göra skillnad; gör skillnad; gör du skillnad;
    högt i tak; skön stämning; härlig stämning; bra stämning; god stämning; vår hemsida; vår webbplats; vår webb; vår webbsida; fyller år; after work; arbetsgemenskap; laganda; gott skratt; goda kollegor; trevliga kollegor; härliga kollegor;
    kollegor som bryr; goda kommunikationer; goda pendlingsmöjligheter; följ oss; vårt team; vårt gäng; bryr sig om varandra; ligger centralt; ligger vackert; ligger nära; ligger intill; ligger mitt i; ligger vid; beläget;
    belägen; natursköna; naturskönt; nära till; pendlingsavstånd; grundades; grundat; sedan #; omsättning; ägs av; koncernen; vårt uppdrag är; vårt mål är;
    förverkliga; framtidens; i framkant; bli en av oss; en av oss; vara en del av; del av ett; stad för alla; staden för; är en del; drivs av; är öppet; har öppet; öppettider; fikar vi;
    gör vi fika; fika gör vi; utanför fönstret; flytta hit; säkerhetsprövning; säkerhetsprövas; skattepliktig; anställs; anställning; tillsätts;
    equal opportunity; equal opportunities; your application; our website; diversity; look forward; cv; apply; applicants`,
};

/** Phrases with a word that denies, in which nothing is denied; split by semicolons. */
export const nothingDenied = `
    inte bara; inte enbart; inte endast; inte minst; inte heller bara; om inte; varför inte; tveka inte; glöm inte; glöm aldrig; missa inte; vänta inte;
    dröj inte; inte sällan; inga problem; inget problem; inget hinder; inte illa; inte nog; inte rädd för; inget är omöjligt; ingen dag är; inte främmande;
    ingen fråga är; utan också; utan även; utan tvekan; aldrig långt; inte alltid; inte helt; inte alla; not only; not just; no later; no problem; not afraid;
    no two days; do not hesitate; don t hesitate; don t forget; do not forget; inte längre bort; inte glömma; inte missa; utan är; utan att det`;

/** Who does it when others do it: who works beside, or another firm; split by blanks. */
export const otherDoers = `
    andra annan personal personalen personalens ordinarie kocken kockarna kock kockar vaktmästaren vaktmästarna firma entreprenör entreprenören
    entreprenörer leverantör leverantören städbolag städbolaget städfirma bolag lokalvårdaren lokalvårdarna lokalvårdare städpersonal städpersonalen städare
    sjuksköterskan sjuksköterskor sjuksköterskorna undersköterskor undersköterskorna lärarna lärare läraren pedagogerna pedagoger chefen chaufför
    chauffören köksmästaren kökspersonalen kökspersonal tvätteriet centralköket storköket hyresvärden fastighetsbolaget cateringfirma
    cateringfirman bageriet köksmästare rektorn assistenten assistenterna others else staff contractor firm company chef caretaker`;

/** Words that count people of an employer or a place when a number stands before them; split by blanks. */
export const countedPeople = `
    anställda medarbetare kollegor invånare medarbetarna förvaltningar employees colleagues`;

/** Words that make of what is asked for something that is only good to have; split by semicolons. */
export const goodToHave = `
    meriterande; merit; meriter; ett plus; en fördel; fördelaktigt; önskvärt; önskvärd; gärna; helst; bra om; bra att ha; önskemål; uppskattas; inte ett krav; inget krav;
    inget måste; nice to have; a plus; an advantage; preferred; bonus; meritorious; merits; ideally; underlättar; är bra`;
