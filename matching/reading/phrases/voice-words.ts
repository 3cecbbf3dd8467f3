/** Words by which a person speaks of themself; split by blanks. */
export const personWords = `jag ja mig mej min mitt mina själv my me myself mine gillar trivs älskar orkar am`;
/** Words by which a workplace speaks of itself or of whom it looks for; split by blanks. */
export const workplaceWords = `vi oss vår vårt våra du dig dej din ditt dina ni er ert era sökes personen praktikanten deltagaren arbetstagaren medarbetaren kandidaten krävs meriterande erbjuder erbjuds ingår förekommer arbetsuppgifter arbetsuppgifterna
  uppgifter uppgifterna verksamheten avdelningen enheten we our us you your`;
