import { wordsOfList } from './words-of-list.ts';

/**
 * Words of the seven grounds of the Discrimination Act (2008:567): sex, transgender identity or expression, ethnicity,
 * religion or other belief, disability, sexual orientation, age; and of family, which tells of sex. Own lists. A word
 * that also names common work is not in them: children, old people, a church, a language, a wheelchair, paper.
 */
const inflected = `
kvinna kvinno tjej kille flicka pojke pojk gubbe gumma mamma fru änka änkling
transperson transkvinna transman transsexuell transvestit ickebinär könsidentitet könsdysfori könskorrigering
invandrare flykting nyanländ asylsökande utlandsfödd utrikesfödd utlänning etnicitet hudfärg mörkhyad
medborgarskap uppehållstillstånd rom kurd arab syrier somalier afghan irakier iranier perser eritrean
etiopier palestinier ukrainare polack turk bosnier serb kroat alban ryss thailändare finländare afrikan asiat
araber libanes marockan indier pakistanier vietnames chilenare rumän bulgar ungrare grek kosovoalban assyrier
syrian kaldé tigrin estländare lettländare litauer belarus georgier armenier azer uzbek
muslim kristen katolik protestant jude judinna hindu buddhist sikh ateist muslima slöja hijab niqab huvudduk
koran bibel bönetid ramadan
autist autism adhd aspergare funktionsnedsättning funktionshinder funktionsvariation funktionsnedsatt
funktionshindrad rörelsehindrad rörelsehinder utvecklingsstörning utvecklingsstörd handikapp handikappad
rullstolsburen hörselskada hörselskadad hörselnedsättning hörselsvag synskada synskadad synnedsättning blind döv
dövblind stum dyslexi dyslektiker dyskalkyli depression ångest panikångest panikattack schizofreni psykos bipolär
borderline ätstörning anorexi utmattning utmattningssyndrom utmattningsdepression utbrändhet hjärntrötthet
hjärnskada epilepsi epileptiker diabetes diabetiker migrän fibromyalgi reumatism reumatiker artros parkinson
stroke tourette tvångssyndrom posttraumatisk självskadebeteende missbruk missbrukare alkoholist narkoman
homosexuell bisexuell heterosexuell asexuell pansexuell bög hbtq-person
åring tonåring ålder pensionär födelseår födelsedatum
woman girl boy father wife husband widow immigrant refugee foreigner transgender nonbinary muslim christian
catholic jew hindu buddhist atheist hijab headscarf homosexual lesbian bisexual`;

const exact = `
svensk svenskar svensken pappa pappan pappor mamma flator moder fader maka makan
män männen mannen kvinnlig kvinnliga manlig manliga dam damen damer herre herrar kön könet gravid gravida havande
mammaledig pappaledig föräldraledig ensamstående skild frånskild sambo singel trans queer hbtq hbtqi hbt
kurdisk arabisk syrisk somalisk afghansk irakisk iransk persisk
eritreansk etiopisk palestinsk ukrainsk polsk turkisk bosnisk serbisk kroatisk albansk rysk thailändsk finsk
afrikansk asiatisk libanesisk marockansk indisk pakistansk vietnamesisk chilensk rumänsk bulgarisk ungersk grekisk
romsk samisk assyrisk syriansk kinesisk
syrien somalia afghanistan irak iran eritrea etiopien palestina ukraina polen turkiet bosnien serbien kroatien
albanien kosovo ryssland thailand libanon marocko sudan sydsudan nigeria gambia pakistan indien bangladesh kina
vietnam chile colombia rumänien bulgarien ungern grekland kongo kenya uganda burundi rwanda jemen egypten tunisien
algeriet libyen kuwait jordanien gaza georgien armenien azerbajdzjan uzbekistan filippinerna venezuela bolivia peru
finland estland lettland litauen belarus afrika asien mellanöstern balkan
syria iraq ethiopia palestine ukraine poland turkey russia lebanon morocco india china egypt yemen jordan
muslimsk muslimska islam islamisk kristna katolsk katolska ortodox ortodoxa judisk judiska judendom kristendom
hinduism hinduisk buddhism buddhistisk sikhism troende religiös religiösa religion gud allah frikyrklig pingstvän
autistisk autistiska autismspektrum autismspektrumtillstånd asperger aspergers npf asd ptsd ocd hiv
deprimerad utmattad utbränd bipolärt schizofren psykotisk reumatisk epileptisk posttraumatiskt
sjukskriven sjukskrivning sjukersättning aktivitetsersättning nykter drogfri
lesbisk lesbiska gay
född födda ung gammal medelålders årig åriga år
women men male female pregnant married divorced autistic autism deaf disabled disability depressed
depression anxiety bipolar schizophrenia dyslexia dyslexic epilepsy born aged somali syrian iraqi afghan kurdish
arab muslims jewish jews religious islamic gender ethnicity`;

/** Endings of nouns and adjectives in Swedish, and the English plural. */
const endings = [
  ...['', 'n', 'en', 'et', 't', 'a', 'e', 'r', 'er', 'ar', 'or', 'na', 'rna', 'erna', 'arna', 'orna'],
  ...['s', 'ns', 'ens', 'ets', 'rs', 'ers', 'ars'],
] as const;

const protectedWords: ReadonlySet<string> = new Set([
  ...wordsOfList(exact),
  ...wordsOfList(inflected).flatMap((word) => inflectionsOf(word)),
]);

/** The word with each ending; a vowel at its end also gives way to one. */
function inflectionsOf(word: string): string[] {
  const stem = word.replace(/[ae]$/u, '');
  return endings.flatMap((ending) => (stem === word ? [word + ending] : [word + ending, stem + ending]));
}

/** A number alone that can be an age or a year of birth. */
const ageOrYear = /^(?:\d{1,2}|1[01]\d|19\d\d|20[0-3]\d)$/u;

/**
 * Whether a folded word tells a protected fact of a person, or could: it is left out of every text that is compared,
 * so that it can move no score, whichever side it stands on.
 */
export function isProtectedWord(word: string): boolean {
  return ageOrYear.test(word) || protectedWords.has(word);
}
