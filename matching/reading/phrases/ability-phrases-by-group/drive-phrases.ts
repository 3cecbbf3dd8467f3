import type { AbilityPhrases } from '../ability-phrase.ts';

/** Everyday phrases for the abilities of drive. */
export const drivePhrases: readonly AbilityPhrases[] = [
  {
    ability: 'independence',
    kind: 'act',
    level: null,
    phrases: {
      sv: `jobba självständigt; arbeta självständigt; klara mig själv; klara sig själv; jobba utan handledning`,
      en: `work independently`,
    },
  },
  {
    ability: 'independence',
    kind: 'trait',
    level: 3,
    phrases: {
      sv: `
    självständig; självgående; självständiga; självständighet; jobbar självständigt; arbetar självständigt;
    jobbade självständigt; självständigt arbete; arbetet är självständigt; är självständigt; mycket självständigt`,
      en: `independent`,
    },
  },
  {
    ability: 'initiative',
    kind: 'act',
    level: null,
    phrases: {
      sv: `
    komma igång; ta initiativ; ta egna initiativ; komma i gång; ta tag i saker;
    se vad som behöver göras; hitta på saker att göra själv`,
      en: `take initiative; get started; getting started`,
    },
  },
  {
    ability: 'initiative',
    kind: 'trait',
    level: 3,
    phrases: {
      sv: `driven; drivna; initiativrik; initiativrika; drivande person; egen drivkraft; initiativtagande; initiativförmåga; motiverad; motiverade`,
      en: `motivated; proactive`,
    },
  },
  {
    ability: 'mental-energy',
    kind: 'act',
    level: null,
    phrases: {
      sv: `hela dagar; jobba hela dagar; heltid; jobba heltid; långa dagar; långa pass`,
      en: `full time; full days; long days`,
    },
  },
  {
    ability: 'mental-energy',
    kind: 'lack',
    level: 1,
    phrases: {
      sv: `
    lite ork; låg ork; dålig ork; blir fort trött; blir lätt trött; blir snabbt trött; trött fort;
    trött snabbt; lätt trött; ont om energi; lite energi; låg energi; begränsad ork; inte så mycket ork;
    tar slut fort`,
      en: `get tired easily; tire easily; low energy; little energy`,
    },
  },
  {
    ability: 'punctuality',
    kind: 'act',
    level: null,
    phrases: {
      sv: `
    komma i tid; passa tider; hålla tider; passa tiden; vara i tid; vakna på morgonen;
    komma upp på morgonen; komma upp på mornarna`,
      en: `come on time; be on time; keep times; get up in the morning`,
    },
  },
  {
    ability: 'punctuality',
    kind: 'trait',
    level: 3,
    phrases: {
      sv: `punktlig; punktliga; punktlighet; kommer i tid; kommer alltid i tid; alltid i tid; passar tider; pålitlig; pålitliga`,
      en: `punctual; on time; reliable; always on time`,
    },
  },
  {
    ability: 'punctuality',
    kind: 'lack',
    level: 1,
    phrases: {
      sv: `kommer ofta för sent; kommer för sent; missar tider; försover mig; glömmer tider`,
      en: `often late`,
    },
  },
];
