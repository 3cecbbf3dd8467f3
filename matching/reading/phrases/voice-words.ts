/** Words by which a person speaks of themself; split by blanks. */
export const personWords = `
  jag mig mej min mitt mina själv my me myself mine gillar älskar orkar am deltagaren deltagare
  kandidaten han hon hen hans hennes`;
/** Verbs that begin a sentence without a subject when a person speaks of themself; split by blanks. */
export const personOpenings = `har gillar trivs älskar orkar klarar tål mår hatar ogillar jobbat`;
/** Words by which a workplace speaks of itself or of whom it looks for; split by blanks. */
export const workplaceWords = `
  vi oss vår vårt våra du dig dej din ditt dina ni er ert era sökes personen praktikanten
  arbetstagaren medarbetaren krävs meriterande erbjuder erbjuds ingår förekommer arbetet
  arbetsuppgifter arbetsuppgifterna uppgifter uppgifterna verksamheten avdelningen enheten we our us
  you your`;
