import type { AbilityPhrases } from '../ability-phrase.ts';

/** Everyday phrases for seeing, hearing and driving. */
export const sensesAndDrivingPhrases: readonly AbilityPhrases[] = [
  {
    ability: 'seeing',
    kind: 'lack',
    level: 1,
    phrases: {
      sv: `ser dåligt; ser inte bra; ser inte så bra; dålig syn; svårt att se; ser suddigt; ser väldigt dåligt`,
      en: `see badly; poor eyesight; bad eyesight`,
    },
  },
  {
    ability: 'seeing',
    kind: 'trait',
    level: 3,
    phrases: { sv: `bra syn; god syn; ser bra`, en: `good eyesight` },
  },
  {
    ability: 'hearing',
    kind: 'lack',
    level: 1,
    phrases: {
      sv: `
    hör dåligt; hör inte bra; hör inte så bra; dålig hörsel; svårt att höra; hör väldigt dåligt;
    hör lite dåligt`,
      en: `hard of hearing; hear badly; bad hearing`,
    },
  },
  {
    ability: 'hearing',
    kind: 'trait',
    level: 3,
    phrases: { sv: `bra hörsel; god hörsel; hör bra`, en: `good hearing` },
  },
  {
    ability: 'driving',
    kind: 'lack',
    level: 1,
    phrases: {
      sv: `
    saknar körkort; körkort saknas; inget körkort; har inte körkort; har ej körkort; har inget körkort;
    utan körkort; inget b körkort; saknar b körkort; b körkort saknas; har inget b körkort; utan b körkort;
    körkortet är indraget; indraget körkort; mist körkortet; inte tagit körkort; aldrig tagit körkort; inte har körkort`,
      en: `no driving licence; no driving license; no driver s license; no driver s licence`,
    },
  },
  {
    ability: 'driving',
    kind: 'act',
    level: 3,
    phrases: { sv: `köra bil; köra bilen; framföra fordon; drive a car`, en: `drive; driving` },
  },
  {
    ability: 'driving',
    kind: 'trait',
    level: 3,
    phrases: {
      sv: `körkort; b körkort; körkortet; har körkort; driver s license; driver s licence`,
      en: `driving licence; driving license`,
    },
  },
];
