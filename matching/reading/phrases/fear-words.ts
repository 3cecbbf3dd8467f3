/** How compounds end whose first part is feared or not tolerated; split by blanks. */
export const fearEndings = `
  rädd rädda rädsla rädslan känslig känsliga känslighet överkänslig överkänsliga överkänslighet allergiker allergikern
  allergisk allergiska allergi allergin allergier skygg skygga fobi fobin fobiker skräck skräcken intolerant
  intolerans`;

/** First parts that tell how much, or something else, and not of what; split by blanks. */
export const fearsOfNothing = `
  liv jätte skit super döds vrål lätt väldigt panik över hyper extra hud smärt ömma in mat dig oerhört folkilsk
  känslo fin fuk`;

/** First parts that are read as another word, which the lists have for the same. */
export const fearsReadAs: Readonly<Record<string, string>> = {
  ljud: 'oljud',
  buller: 'buller',
  höjd: 'höjder',
  folk: 'folkmassor',
  människo: 'folkmassor',
  människ: 'folkmassor',
  främling: 'främlingar',
  mörk: 'mörker',
  mörker: 'mörker',
  köld: 'kyla',
  frost: 'kyla',
  doft: 'doft',
  lukt: 'lukter',
  ljus: 'lysrör',
  nöt: 'nötter',
  jordnöt: 'jordnötter',
  stress: 'stress',
  blod: 'blod',
  kemikalie: 'kemikalier',
  bakterie: 'smittrisk',
  bacill: 'smittrisk',
};
