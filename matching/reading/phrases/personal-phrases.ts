import type { WordedPersonalKind } from '../interpretation.ts';

/**
 * Words that tell a personal or protected fact, split by semicolons. They are recognised so that they can be left out
 * and warned about, and are taken out of the text before anything else reads it. A number is written #, a year ####.
 */
export const personalPhrases: Readonly<Record<WordedPersonalKind, string>> = {
  sex: `
    kvinna; kvinnan; kvinnor; en man; ung man; äldre man; männen; kvinnlig; kvinnliga; manlig; manliga;
    tjej; tjejen; tjejer; kille; killen; killar; flicka; flickor; pojke; pojkar; dam; damer; herre;
    woman; women; female; male; a man; girl; boy; kvinnokön; mansgöra; könet`,
  'gender-identity': `
    transperson; transsexuell; trans; transkvinna; transman; ickebinär; icke binär; könskorrigering;
    könsidentitet; könsdysfori; transgender; nonbinary; non binary`,
  age: `
    född ####; född år ####; född; är # år gammal; är # år; är # år gamla; # år gammal; # årig; # åring;
    # åringar; på # år; fyller #; fyllt #; blir # år; tonåring; pensionär; är pensionär; medelålders;
    ung vuxen; är ung; är gammal; för gammal; för ung; min ålder; born ####; born in ####;
    am # years old; is # years old; # years old; # year old; years old; too old; too young; birthday;
    födelsedag; födelsedatum; födelseår`,
  origin: `
    invandrare; invandrat; invandrad; flykting; flyktingar; nyanländ; nyanlänt; asylsökande; asyl;
    utlandsfödd; utrikesfödd; utländsk bakgrund; utländsk; uppehållstillstånd; medborgarskap; hudfärg;
    mörkhyad; svarthårig; etnicitet; etnisk; ursprung; svensk medborgare; svensk; svenskar; romer;
    romsk; är same; samisk; kurd; kurdisk; kurder; arab; arabisk; syrier; syrisk; somalier; somalisk;
    afghan; afghansk; irakier; irakisk; iranier; iransk; eritrean; eritreansk; etiopier; palestinier;
    ukrainare; ukrainsk; polack; polsk; turk; turkisk; bosnier; serb; kroat; alban; ryss; thailändska;
    finländare; afrikan; afrikansk; syrien; somalia; afghanistan; irak; iran; eritrea; etiopien;
    palestina; ukraina; polen; turkiet; bosnien; serbien; kroatien; albanien; kosovo; ryssland;
    thailand; libanon; marocko; sudan; nigeria; gambia; pakistan; indien; bangladesh; kina; vietnam;
    chile; colombia; rumänien; bulgarien; ungern; grekland; kongo; kenya; uganda; burundi; jemen;
    egypten; tunisien; algeriet; syria; iraq; ethiopia; palestine; ukraine; poland; turkey; russia;
    lebanon; morocco; immigrant; refugee; asylum seeker; ethnicity; foreigner; african;
    arabic background; citizen; citizenship`,
  faith: `
    muslim; muslimsk; muslimer; islam; kristen; kristna; kristendom; katolik; katolsk; ortodox;
    protestant; pingstvän; jude; judisk; judendom; hindu; hinduism; buddhist; buddhism; sikh; ateist;
    troende; religiös; religion; religionen; tro på gud; gud; allah; slöja; hijab; niqab; huvudduk;
    turban; moské; moskén; synagoga; ramadan; halal; kosher; sabbat; koranen; bibeln; bönetid;
    bönetider; ber fem gånger; går i kyrkan; jehovas vittne; jehovas vittnen; fastar; christian;
    catholic; jewish; jew; muslims; mosque; religious; atheist; headscarf; church; pray; prayer`,
  diagnosis: `
    autism; autist; autistisk; autismspektrum; asd; ast; adhd; har add; asperger; aspergers;
    aspergers syndrom; npf; npf diagnos; neuropsykiatrisk; depression; deprimerad; depressioner; ångest;
    ångesten; panikångest; ångestsyndrom; social fobi; ptsd; bipolär; bipolaritet; schizofreni;
    schizofren; psykos; psykotisk; ocd; tvångssyndrom; tvångstankar; ätstörning; anorexi; borderline;
    eips; självskadebeteende; självmord; dyslexi; dyslektiker; dyskalkyli; tourettes; språkstörning;
    epilepsi; epileptisk; diabetes; diabetiker; ms; parkinson; cp skada; cp; stroke; hjärntrötthet;
    hjärntrött; hjärnskada; hjärnskakning; cancer; tumör; hjärtfel; hjärtsjukdom; infarkt; hjärtinfarkt;
    artros; artrit; reumatism; reumatisk; fibromyalgi; diskbråck; skolios; whiplash; har kol; astma;
    astmatiker; migrän; tinnitus; ibs; crohns; hiv; hepatit; handeksem; eksem; psoriasis; utmattning;
    utmattningssyndrom; utmattad; utbränd; utbrändhet; gått in i väggen; utvecklingsstörning;
    utvecklingsstörd; intellektuell funktionsnedsättning; downs syndrom; funktionsnedsättning;
    funktionsnedsatt; funktionshinder; funktionshindrad; funktionsvariation; handikapp; handikappad;
    rullstolsburen; rörelsehindrad; rörelsehinder; hörselskada; hörselskadad; hörselnedsättning; döv; hörselsvag;
    synskada; synskadad; synnedsättning; blind; gravt synskadad; stum; missbruk; missbruket; alkoholist;
    alkoholism; alkoholproblem; nykter; nykter alkoholist; drogfri; narkoman; beroendesjukdom;
    har demens; diagnos; diagnosen; diagnoser; diagnoserna; sjukdom; sjukdomen; psykisk sjukdom;
    psykisk ohälsa; psykiska besvär; psykiatrin; psyket; läkarintyg; medicinerar; mediciner;
    äter medicin; tar medicin; antidepressiva; kronisk; kronisk smärta; cerebral pares; klaustrofobi;
    svindel; åksjuk; autistic; depressed; anxiety; bipolar; schizophrenia; psychosis; dyslexia;
    dyslexic; epilepsy; ms diagnosis; diagnosis; disability; disabled; deaf; burnout; burned out;
    chronic pain; fibromyalgia; asthma; migraine; addiction; alcoholic; dementia diagnosis;
    claustrophobia; mental illness`,
  'sexual-orientation': `
    homosexuell; homosexuella; gay; bög; bögar; lesbisk; lesbiska; flata; bisexuell; heterosexuell;
    hbtq; hbtqi; hbt; queer; sexuell läggning; asexuell; pansexuell; homosexual; lesbian; bisexual;
    lgbt; lgbtq`,
  family: `
    gravid; mina barn går på förskola; mina barn går på dagis; barn går på förskola; barnen går på förskola;
    barnen går på dagis; barn på förskola; havande; föräldraledig; föräldraledighet; mammaledig; pappaledig; barnledig; ensamstående;
    ensamstående mamma; ensamstående pappa; mamma; pappa; mamma till; förälder; gift; skild; frånskild;
    sambo; singel; änka; änkling; mina barn; mitt barn; våra barn; vårt barn; egna barn; har barn;
    har # barn; har två barn; har tre barn; har ett barn; har fyra barn; har fem barn; har små barn;
    har småbarn; har småbarn hemma; har barn hemma; barn hemma; barnen hemma; har många barn; min son;
    min dotter; mina söner; mina döttrar; min fru; min man; hämta barn; hämta barnen; lämna barn;
    lämna barnen; hämta och lämna barn; hämta och lämna på förskola; lämna på förskola; lämna på dagis;
    hämta på dagis; lämna på förskolan; hämta på förskolan; hämta och lämna på förskolan;
    barnen på förskola; barnen på förskolan; barnen på dagis; sjukt barn; vab; vabba; barn i skolan;
    barnbarn; pregnant; single mother; single parent; married; divorced; my children; my kids; my son;
    my daughter; my wife; my husband; have children; have kids; have two children; have # children;
    parental leave`,
};

/** Phrases that hold a personal word and tell of the work or of others: they stay in the text. Split by semicolons. */
export const notPersonalPhrases = `
    hjälpa nyanlända elever; fritids för barn; vuxen i skolan; kvinnojour; kvinnojouren; tolk för döva;
    svensk husmanskost; svensk mat; kyrkan som arbetsplats; add on; ms office; ms teams; ms word;
    ms excel; gift of; second hand; # års erfarenhet; flickor och pojkar i; damkläder; herrkläder;
    damtidning; turkisk mat; kinesisk mat; arabisk mat; polsk mat; thailändsk mat; church yard;
    # barn per grupp; # barn i gruppen; barngrupp med # barn; grupp med # barn; # barn på avdelningen`;
