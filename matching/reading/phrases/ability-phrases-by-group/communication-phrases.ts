import type { AbilityPhrases } from '../ability-phrase.ts';

/** Everyday phrases for the abilities of communication. */
export const communicationPhrases: readonly AbilityPhrases[] = [
  {
    ability: 'understanding-speech',
    kind: 'act',
    level: null,
    phrases: {
      sv: `
    förstå svenska; förstå instruktioner; förstå muntliga instruktioner; förstå vad folk säger;
    förstå muntligt; förstå talad svenska; svenska; svenska språket; följa instruktioner;
    muntliga instruktioner; förstå vad andra säger`,
      en: `understand swedish; understand instructions; swedish; follow instructions; spoken instructions`,
    },
  },
  {
    ability: 'understanding-speech',
    kind: 'lack',
    level: 1,
    phrases: {
      sv: `
    förstår inte svenska; dålig svenska; lite svenska; bara lite svenska; förstår lite svenska;
    pratar lite svenska; förstår inte så mycket svenska; förstår inte allt`,
      en: `little swedish`,
    },
  },
  {
    ability: 'speaking',
    kind: 'act',
    level: null,
    phrases: {
      sv: `
    prata; prata svenska; tala svenska; göra mig förstådd; göra sig förstådd; uttrycka mig;
    uttrycka sig; prata inför folk; tala inför folk`,
      en: `speak swedish; speak; speaking; talk to people`,
    },
  },
  {
    ability: 'speaking',
    kind: 'trait',
    level: 3,
    phrases: { sv: `talför; pratsam; verbal`, en: `talkative` },
  },
  {
    ability: 'speaking',
    kind: 'lack',
    level: 1,
    phrases: { sv: `stammar; stamning; säger inte så mycket; tystlåten; pratar inte`, en: `` },
  },
  {
    ability: 'reading',
    kind: 'act',
    level: null,
    phrases: {
      sv: `
    läsa; läsa text; läsa svenska; läsa recept; läsa instruktioner; läsa etiketter; läsa lappar;
    läsa enkla instruktioner; läsa enkel text; läsa enkel svenska`,
      en: `read; reading; read instructions; read swedish`,
    },
  },
  {
    ability: 'reading',
    kind: 'act',
    level: 4,
    phrases: { sv: `läsa långa texter; läsa mycket text; läsa svåra texter; read long texts`, en: `` },
  },
  {
    ability: 'reading',
    kind: 'lack',
    level: 0,
    phrases: { sv: `analfabet; kan varken läsa eller skriva`, en: `illiterate` },
  },
  {
    ability: 'writing',
    kind: 'act',
    level: null,
    phrases: {
      sv: `
    skriva; skriva svenska; stava; skriva text; skriva texter; skriva för hand; dokumentera;
    skriva rapporter; anteckna; rättstavning`,
      en: `write; writing; spell; spelling`,
    },
  },
  {
    ability: 'calculating',
    kind: 'act',
    level: null,
    phrases: {
      sv: `räkna; matte; matematik; räkna enkelt; huvudräkning; siffror; räkna pengar; mäta`,
      en: `calculate; maths; math; numbers; counting`,
    },
  },
  {
    ability: 'digital-tools',
    kind: 'act',
    level: null,
    phrases: {
      sv: `
    datorer; dator; datorn; använda dator; använda datorn; jobba med dator; data; digitala verktyg;
    digitala system; hantera dator; hantera datorer; surfplatta; surfplattor; it; excel; word`,
      en: `computers; use a computer; digital tools; computer`,
    },
  },
  {
    ability: 'digital-tools',
    kind: 'trait',
    level: 3,
    phrases: {
      sv: `datavana; datorvana; god datorvana; datorvan; datakunnig; tekniskt intresserad; it kunnig`,
      en: `tech savvy; computer skills`,
    },
  },
];
