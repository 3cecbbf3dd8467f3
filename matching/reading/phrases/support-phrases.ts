import type { SupportId } from '../../vocabulary/supports.ts';
import type { PhraseLists } from './phrase-lists.ts';

/** Everyday phrases for supports, beside the vocabulary's own; split by semicolons. */
export const supportPhrases: Readonly<Partial<Record<SupportId, PhraseLists>>> = {
  'same-mentor': {
    sv: `
    samma person att fråga; en person att fråga; någon att fråga; nån att fråga; fast handledare;
    egen handledare; en handledare; handledare; tydlig handledare; trygg handledare;
    samma person varje dag; en fast kontakt; fadder; mentor`,
    en: `same person to ask; someone to ask`,
  },
  'written-instructions': {
    sv: `
    instruktioner på papper; skrivna instruktioner; skriftligt; skriftlig instruktion;
    instruktioner i bild; instruktioner i text; tydliga instruktioner; bilder som visar; bildscheman;
    bildinstruktioner; bildschema; få det skrivet; i skrift; manual; skriven instruktion`,
    en: `written instructions; pictures; clear instructions; in writing`,
  },
  'one-task-at-a-time': {
    sv: `
    en sak i taget; en uppgift i taget; göra en sak åt gången; en sak åt gången; ett moment i taget;
    inte för många saker samtidigt`,
    en: `one task at a time`,
  },
  'repeated-introduction': {
    sv: `
    lång introduktion; visa flera gånger; visar flera gånger; få det visat flera gånger;
    förklara flera gånger; förklarar flera gånger; upprepa; upprepade genomgångar; lång inlärning;
    mycket repetition; extra introduktion; tid att lära; lära mig i lugn takt`,
    en: `explained several times`,
  },
  'quiet-place': {
    sv: `
    lugn plats; tyst plats; lugnt rum; tyst rum; egen plats; eget rum; avskilt; avskildhet;
    ett rum att gå undan; gå undan; kunna dra mig undan; dra sig undan; enskilt rum; vilrum`,
    en: `quiet space; quiet room`,
  },
  'short-breaks': {
    sv: `
    pauser; fler pauser; många pauser; extra pauser; korta pauser; ta paus; ta pauser; vilopauser;
    vila ibland; få vila; kunna vila; täta pauser; extra raster; rast ofta`,
    en: `breaks; take breaks; short breaks`,
  },
  'shorter-days': {
    sv: `
    korta dagar; kortare dagar; korta arbetsdagar; kortare arbetsdagar; korta pass; kortare pass;
    halvtid; deltid; kortare arbetstid; färre timmar; jobba deltid; några timmar om dagen`,
    en: `half time; part time; shorter days; short days`,
  },
  'stepwise-hours': {
    sv: `
    trappa upp; börja med få timmar; börja smått; öka tiden; öka timmarna; öka efter hand;
    öka successivt; öka stegvis; stegvis upptrappning; gradvis upptrappning; upptrappning;
    börja på deltid; börja lugnt; börja med några timmar`,
    en: `start slowly; increase slowly`,
  },
  'later-start': {
    sv: `
    börja senare; börja lite senare; senare start; börja sent; sovmorgon; flextid; börja klockan tio;
    börja efter nio`,
    en: `start later; late start`,
  },
  'no-phone': {
    sv: `
    slippa telefon; slippa telefonen; slippa svara i telefon; slippa ringa; utan telefon;
    inga telefonsamtal`,
    en: `no phone calls`,
  },
  'seated-work': {
    sv: `
    sitta ner; sitta ned; sittande; sitta och jobba; sitta när jag jobbar; sitta mycket; få sitta;
    kunna sitta; stillasittande jobb; sittande jobb; sittande arbete`,
    en: `sit down; sitting down`,
  },
  'lifting-aid': {
    sv: `lyfthjälp; lyfthjälpmedel; hjälp att lyfta; hjälp med lyft; hjälp vid tunga lyft; slippa lyfta`,
    en: `lift help; help to lift`,
  },
  'screen-magnifier': {
    sv: `förstoring; stor text; större text; skärmläsare; punktskrift`,
    en: `large text`,
  },
  'sign-language-interpreter': {
    sv: `teckenspråkstolk; teckentolk; teckenspråk`,
    en: `sign language; sign language interpreter`,
  },
  'hearing-loop': { sv: `hörslinga; teleslinga; hörapparat`, en: `hearing loop` },
  'easy-swedish': {
    sv: `
    lätt svenska; enkel svenska; pratar långsamt; prata långsamt; prata sakta; pratar sakta;
    talar långsamt; enkla ord; tydligt språk; pratar tydligt`,
    en: `easy words; speak slowly; simple swedish; easy swedish`,
  },
  'other-language-on-site': {
    sv: `
    någon som pratar mitt språk; någon som talar mitt språk; kollega som pratar mitt språk;
    pratar mitt språk; talar mitt språk; mitt modersmål`,
    en: `someone who speaks my language`,
  },
  'job-coach-on-site': {
    sv: `jobbcoach på plats; arbetskonsulent på plats; min coach med; coach på plats`,
    en: `job coach`,
  },
  'trial-day': {
    sv: `
    prova en dag; prova på först; prova på en dag; testa en dag; provdag; komma på besök först;
    hälsa på först`,
    en: `try one day; trial day`,
  },
  'travel-training': {
    sv: `öva på resan; öva resvägen; träna på resan; träna resvägen; hjälp att hitta dit`,
    en: `practise the way`,
  },
  'wheelchair-access': {
    sv: `rullstol; rullstolsanpassat; tillgängligt med rullstol; rullstolsramp`,
    en: `wheelchair`,
  },
  'shown-instructions': {
    sv: `
    visar hur man gör; visar hur jag ska göra; visa hur man gör; visa hur jag ska göra; visar mig;
    visa mig; få det visat; titta på först; se hur man gör; någon visar; nån visar; visar först`,
    en: `show me; shows me; shown how`,
  },
  checklist: {
    sv: `
    checklista; lista är bra; lista hjälper; lista att titta på; en lista att följa; lista att följa;
    lista att bocka av; listor att följa; bocka av; arbetslista; att göra lista`,
    en: `checklist; list to follow`,
  },
  'daily-schedule': {
    sv: `
    tydligt schema; fast schema; schema för dagen; tydlig struktur; struktur; veta vad som ska hända;
    veta vad jag ska göra; tydliga ramar; tydlig planering; förutsägbart; förutsägbarhet;
    fasta rutiner varje dag`,
    en: `clear schedule; clear structure; know what to do`,
  },
  'time-reminders': {
    sv: `
    påminnelse; påminnelser; påminna mig; påminner mig; larm på telefonen; timer; tidshjälpmedel;
    timstock`,
    en: `reminders; remind me`,
  },
  'own-pace': {
    sv: `
    egen takt; min egen takt; i min takt; eget tempo; mitt eget tempo; lugnt tempo; lugn takt;
    lagom tempo; utan stress; ingen stress; ta den tid det tar; i lugn takt; lugnt och metodiskt`,
    en: `own pace; my own pace; slow pace; no stress`,
  },
  'same-tasks-every-day': {
    sv: `
    samma sysslor varje dag; samma sysslor; samma uppgifter varje dag; samma arbetsuppgifter;
    samma sak varje dag; samma uppgifter; fasta uppgifter; fasta rutiner; rutiner; tydliga rutiner;
    samma rutiner`,
    en: `same tasks; routines; same tasks every day`,
  },
  'fixed-hours': {
    sv: `fasta tider; samma tider varje dag; samma tider; fasta arbetstider; bestämda tider`,
    en: `fixed hours`,
  },
  'working-in-pairs': {
    sv: `
    två och två; jobba i par; arbeta i par; gå bredvid; gå med någon; tillsammans med en kollega;
    ihop med en kollega; jobba bredvid någon; dubbelbemanning`,
    en: `with a colleague; in pairs`,
  },
  'no-public-contact': {
    sv: `
    bakom kulisserna; slippa kundkontakt; slippa kunder; slippa möta kunder; slippa möta folk;
    slippa främmande; utan kundkontakt; ingen kundkontakt; inga kunder`,
    en: `behind the scenes; no customers`,
  },
  'daily-check-in': {
    sv: `
    avstämning varje dag; stämma av varje dag; dagliga avstämningar; prata igenom dagen;
    genomgång varje morgon`,
    en: `daily check in`,
  },
  'work-checked-afterwards': {
    sv: `
    någon som kollar efteråt; någon kollar efteråt; kollar att det blev rätt; kontrolleras efteråt;
    dubbelkolla`,
    en: ``,
  },
  'private-feedback': {
    sv: `säga till i enrum; få kritik i enrum; snäll återkoppling; feedback i enrum`,
    en: ``,
  },
  'named-contact-for-conflicts': {
    sv: `någon som tar över om det blir bråk; hjälp vid bråk; hjälp vid konflikter`,
    en: ``,
  },
  'speech-and-reading-software': {
    sv: `uppläst; talsyntes; rättstavning; stavningshjälp; diktera; få text uppläst; läser upp`,
    en: `spell check; text to speech`,
  },
  'calculation-aid': { sv: `miniräknare; räknehjälp`, en: `calculator` },
  'simplified-digital-tools': { sv: `enkla program; enkel app; anpassad dator`, en: `simple programs` },
  'visual-alerts': { sv: `blinkande larm; vibrerande larm`, en: `` },
  'text-instead-of-speech': {
    sv: `
    skriva i stället för att prata; skriva istället för att prata; sms istället; sms i stället;
    få det på sms; mejl istället för telefon`,
    en: ``,
  },
  'spoken-language-interpreter': { sv: `tolk; tolkhjälp; telefontolk; språktolk`, en: `interpreter` },
  'marked-and-lit-workplace': {
    sv: `bra belysning; bra ljus; tydlig märkning; tydligt märkt; märkta hyllor`,
    en: `good lighting`,
  },
  'standing-support': { sv: `ståstöd; ståstol; avlastningsmatta; pall att sitta på`, en: `` },
  'adjustable-desk': {
    sv: `höj och sänkbart bord; höj och sänkbart skrivbord; ergonomisk stol; bra stol`,
    en: `standing desk`,
  },
  trolley: { sv: `vagn; rullvagn; kärra`, en: `trolley` },
  'easy-grip-tools': { sv: `anpassade redskap; anpassade verktyg`, en: `` },
  'reaching-aids': { sv: `griptång; slippa böja mig; långt skaft`, en: `` },
  'someone-else-drives': { sv: `någon annan kör; slippa köra; slippa köra bil`, en: `` },
  'personal-aide': {
    sv: `personligt biträde; personlig assistent; arbetsbiträde; personal assistant`,
    en: ``,
  },
  'hearing-protection': {
    sv: `hörselskydd; hörlurar; hörselkåpor; öronproppar; ear plugs`,
    en: `headphones`,
  },
  'dimmed-light': { sv: `dämpat ljus; svagare ljus; dämpad belysning`, en: `dimmed light` },
  'protective-gear': { sv: `skyddshandskar; extra handskar`, en: `` },
  'fragrance-free': { sv: `doftfritt; doftfri; parfymfritt; parfymfri; nötfritt`, en: `fragrance free` },
  'ground-floor-or-lift': {
    sv: `hiss; markplan; bottenplan; utan trappor; inga trappor`,
    en: `elevator; ground floor; lift`,
  },
  'indoor-work': { sv: `inomhus; jobba inne; arbeta inne; vara inne; inomhusjobb; innejobb`, en: `indoors` },
  'assistance-dog': {
    sv: `assistanshund; ledarhund; servicehund; ta med min hund`,
    en: `guide dog; assistance dog`,
  },
};

/**
 * Words of the lists that are no support by themselves: only with a word for needing, wanting or offering beside them.
 * Every support of one word is treated so; these are phrases that are.
 */
export const supportPhrasesThatNeedACue = `
    arbeta tillsammans med andra; tillsammans med andra; tillsammans med någon;
    jobba tillsammans med någon; gå bredvid; bra ljus; good lighting; in writing; sitta ner; sitta ned;
    sitta mycket; vara inne; ta paus; tydliga instruktioner; samma tider; fasta tider; deltid;
    half time; part time; large text; stor text; titta på först; lång introduktion; egen plats;
    gå undan; stillasittande arbete; prova på; jobba tillsammans; öka successivt; take breaks;
    ta rast oftare; åka tillsammans; åka med; sign language; prova först; börja lite; tala långsamt;
    göra tillsammans; sit down; extra handskar; hearing aid; small team; inside work; labelled shelves;
    daily talk; private talk; check in; gå med någon; visa praktiskt; eget rum; eget språk;
    utan körkort; tillgänglig lokal; personlig assistent; personligt biträde; personal assistant; tydligt språk; kärra; flexibel start; speak slowly; in pairs`;

/** Words of the vocabulary's lists that mean too much else to be read as a support, cue or not. */
export const supportWordsLeftOut = `
  prova på; prova först; upprepning; repetera; chatt; sms; chat; assistent; studiebesök; translation;
  modersmål; mother tongue; uppföljning varje dag; morgonmöte; cart; signing; reminder; alarm; gloves;
  tolkning; hearing aid; rest; structure; biträde; vila; paus; handkräm; inte flera saker samtidigt;
  inte tidigt; arbetskonsulent; jobbcoach; siuskonsulent`;
