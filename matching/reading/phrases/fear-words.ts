/** How compounds end whose first part is feared or not tolerated; split by blanks. */
export const fearEndings = `
  rädd rädda rädsla rädslan känslig känsliga känslighet överkänslig överkänsliga överkänslighet allergiker allergikern
  allergisk allergiska allergi allergin allergier skygg skygga fobi fobin fobiker skräck skräcken intolerant
  intolerans`;

/** First parts that tell how much, or something else, and not of what; split by blanks. */
export const fearsOfNothing = `
  liv jätte skit super döds vrål lätt väldigt panik över hyper extra hud smärt ömma in mat dig oerhört folkilsk
  känslo fin fuk`;

/** First parts, each with the word that the lists have for the same; split by semicolons. */
export const fearsReadAs = `
  ljud oljud; höjd höjder; folk folkmassor; människo folkmassor; människ folkmassor; främling
  främlingar; mörk mörker; köld kyla; frost kyla; lukt lukter; ljus lysrör; nöt nötter; jordnöt
  jordnötter; kemikalie kemikalier; bakterie smittrisk; bacill smittrisk`;
