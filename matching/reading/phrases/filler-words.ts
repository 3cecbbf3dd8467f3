/** Words that may stand inside a phrase or between a cue and what it is about; beside the function words of text/. */
export const fillerWords = `
  å alla allt olika rena ren rent smutsiga smutsig nya gamla fina lite mycket mkt väldigt jätte
  jättemycket ganska ofta hela hel helt varje dag dagen dagar dagarna veckan riktigt faktiskt tyvärr
  inte ej också även mer mest så extra för alltför folks andras deras våra vår era min mina mitt den heller
  det dom verkligen absolut bara själv ensam jobb jobba arbeta hålla syssla göra få får ha vara är bli
  blir håller typ kanske gärna helst hellre all the a an my our your their some many very really much
  too more lot lots of with working doing work do being be to i me we you it have has am are was were
  will would could can not n t s`;
