import type { WordClass } from '../../matching/lexicon/lemma.ts';

/** One way to inflect: a word is of it when it ends so and all its forms are words. */
export interface Paradigm {
  readonly wordClass: WordClass;
  /** What the dictionary form ends in. */
  readonly ends: RegExp;
  /** The letters that are cut before the endings are added; the dictionary form ends in them. */
  readonly cut: string;
  /** Endings that must all make words, or the word is not of this paradigm. */
  readonly needs: readonly string[];
  /** Endings of forms that are rarer, and need not be listed. */
  readonly has: readonly string[];
  /** An ending that makes no word: with it the word goes another way. */
  readonly lacks?: string;
  /** Whether its endings are those of a verb too, so that a verb is no noun by them. */
  readonly isLikeVerb?: boolean;
  /** Whether the dictionary form must be an entry of the list: its endings make words of other kinds too. */
  readonly isListed?: boolean;
  /** The flag of the list for its plural, and that of another: a word with the other alone is not of this paradigm. */
  readonly plural?: readonly [flag: string, other: string];
}

/** Endings with a space between; "-" stands for nothing added. */
const endingsOf = (list: string): string[] =>
  list
    .split(' ')
    .filter((ending) => ending !== '')
    .map((ending) => (ending === '-' ? '' : ending));

const paradigm =
  (wordClass: WordClass) =>
  (ends: RegExp, cut: string, needs: string, has = '', rest: Partial<Paradigm> = {}): Paradigm => ({
    wordClass,
    ends,
    cut,
    needs: endingsOf(needs),
    has: endingsOf(has),
    ...rest,
  });

const verb = paradigm('verb');
const noun = paradigm('noun');
const adjective = paradigm('adjective');

/** Infinitive; then present, past and supine; then passives, participles and the imperative. */
export const verbParadigms: readonly Paradigm[] = [
  // städa, städar, städade, städat
  verb(/a$/u, 'a', 'ar ade at', 'ad as ades ats ande'),
  // köpa, köper, köpte, köpt
  verb(/[kpstx]a$/u, 'a', 'er te t', 'ta s es tes ts ande -'),
  // ringa, ringer, ringde, ringt
  verb(/[bfgjlmnv]a$/u, 'a', 'er de t', 'd da s es des ts ande -'),
  // köra, kör, körde, kört; tåla
  verb(/[lr]a$/u, 'a', '- de t', 'd da s es des ts ande'),
  // glömma, glömmer, glömde, glömt
  verb(/mma$/u, 'ma', 'mer de t', 'd da s mes des ts mande -'),
  // känna, känner, kände, känt
  verb(/nna$/u, 'na', 'ner de t', 'd da ns nes des ts nande n'),
  // lyfta, lyfter, lyfte, lyft
  verb(/[^aeiouyåäö]ta$/u, 'a', 'er e - es', 's ande', { isListed: true }),
  // sända, sänder, sände, sänt
  verb(/[lnr]da$/u, 'da', 'der de t', 'd ds des ts dande'),
  // föda, föder, födde, fött
  verb(/[aeiouyåäö]da$/u, 'da', 'der dde tt', 'dd dda d ds ddes tts dande'),
  // sy, syr, sydde, sytt
  verb(/[eoyåäö]$/u, '', 'r dde tt', 'dd dda s ddes tts ende'),
];

/** Verbs that only have forms in -s. */
export const deponentParadigms: readonly Paradigm[] = [
  // hoppas, hoppades, hoppats
  verb(/as$/u, 'as', 'ades ats', 'andes'),
  // trivas, trivs, trivdes, trivts
  verb(/as$/u, 'as', 's des ts', 'es'),
];

/** Dictionary form; then definite, plural, definite plural. The genitives are added to all. */
export const nounParadigms: readonly Paradigm[] = [
  // flicka, flickan, flickor, flickorna
  noun(/a$/u, 'a', 'an or orna ors'),
  // historia, historier
  noun(/a$/u, 'a', 'an er erna ers', 'en', { isLikeVerb: true }),
  // pojke, pojken, pojkar, pojkarna
  noun(/e$/u, 'e', 'en ar arna ars'),
  // stol, stolen, stolar, stolarna
  noun(/[^ae]$/u, '', 'en ar arna ars', '', { plural: ['G', 'H'] }),
  // by, byn, byar, byarna
  noun(/[ouyåäöi]$/u, '', 'n ar arna ars'),
  // katt, katten, katter, katterna
  noun(/[^ae]$/u, '', 'en er erna ers', '', { plural: ['H', 'G'] }),
  // bageri, bageriet, bagerier; garage
  noun(/[^a]$/u, '', 'et er erna ers', '', { plural: ['H', 'G'] }),
  // ide, iden, ideer; doktor, doktorn, doktorer
  noun(/[^a]$/u, '', 'n er erna ers', '', { lacks: 'en' }),
  // sko, skon, skor, skorna
  noun(/[^lmnra]$/u, '', 'n r rna rs'),
  // fängelse, fängelset, fängelser
  noun(/e$/u, '', 't r rna rs'),
  // cykel, cykeln, cyklar; himmel, himlen, himlar
  noun(/el$/u, 'el', 'lar larna lars', 'eln len'),
  noun(/mel$/u, 'mel', 'lar larna lars', 'meln len'),
  // regel, regeln, regler
  noun(/el$/u, 'el', 'ler lerna lers', 'eln let'),
  // syster, systern, systrar; hammare
  noun(/er$/u, 'er', 'rar rarna rars', 'ern'),
  noun(/mer$/u, 'mer', 'rar rarna rars', 'mern'),
  noun(/mar$/u, 'mar', 'maren rar rarna rars'),
  // öken, öknen, öknar; afton, aftonen, aftnar
  noun(/en$/u, 'en', 'nar narna nars', 'nen en'),
  noun(/on$/u, 'on', 'nar narna nars', 'onen'),
  // dröm, drömmen, drömmar
  noun(/m$/u, '', 'men mar marna mars'),
  noun(/m$/u, '', 'men mer merna mers'),
  noun(/n$/u, '', 'nen ner nerna ners'),
  // lärare, läraren, lärare, lärarna
  noun(/are$/u, 'e', 'en es na nas'),
  // musiker, musikern, musikerna
  noun(/er$/u, '', 'n na nas ns'),
  // barn, barnet, barn, barnen
  noun(/[^aeiouyåäö]$/u, '', 'et ets', 'en'),
  // rum, rummet, rummen
  noun(/m$/u, '', 'met mets', 'men'),
  // äpple, äpplet, äpplen, äpplena; boende
  noun(/[eiouyåäö]$/u, '', 't ts', 'n na'),
  noun(/a$/u, '', 't ts', 'n na', { isLikeVerb: true }),
  // studerande, studeranden
  noun(/nde$/u, '', 'n ns', 'na'),
  // fönster, fönstret, fönstren; nummer, exempel, tecken
  noun(/er$/u, 'er', 'ret rets', 'ren'),
  noun(/mer$/u, 'mer', 'ret rets', 'ren'),
  noun(/el$/u, 'el', 'let lets', 'len'),
  noun(/mel$/u, 'mel', 'let lets', 'len'),
  noun(/en$/u, 'en', 'net nets', 'nen'),
  // museum, museet, museer; centrum, centret, centren
  noun(/(?:[^r]|centr|ektr)um$/u, 'um', 'et ets', 'er erna en umet'),
  // värme, mjölk, socker: no plural
  noun(/[^ae]$/u, '', 'en ens'),
  noun(/[aeiouyåäölr]$/u, '', 'n ns', '', { lacks: 'en' }),
  noun(/m$/u, '', 'men mens'),
];

/** Dictionary form; then neuter, plural; then comparison. */
export const adjectiveParadigms: readonly Paradigm[] = [
  // grön, grönt, gröna
  adjective(/[^aeiouyåäötd]$/u, '', 't a', 'e are ast aste'),
  // trött, trötta; nyfödd handled with d
  adjective(/t$/u, '', 'a', 'e are ast aste'),
  // glad, glatt; hård, hårt; skicklig
  adjective(/[aeiouyåäö]d$/u, 'd', 'tt da', 'de dare dast daste'),
  adjective(/[^aeiouyåäö]d$/u, 'd', 't da', 'de dare dast daste'),
  // färgad, färgat, färgade
  adjective(/ad$/u, 'd', 't de'),
  // sann, sant, sanna
  adjective(/nn$/u, 'n', 't na', 'ne nare nast naste'),
  // ny, nytt, nya
  adjective(/[eiyåäö]$/u, '', 'tt', 'a e are ast aste'),
  // öppen, öppet, öppna; enkel, vacker
  adjective(/en$/u, 'en', 'et na', 'ne nare nast naste'),
  adjective(/el$/u, 'el', 'elt la', 'le lare last laste'),
  adjective(/er$/u, 'er', 'ert ra', 're rare rast raste'),
  // dum, dumt, dumma
  adjective(/m$/u, '', 't ma', 'me mare mast maste'),
];
