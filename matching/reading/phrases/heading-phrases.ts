/** What a heading says of the lines under it. */
export const headingKinds = [
  'yes',
  'no',
  'never',
  'rather-not',
  'past',
  'need',
  'second',
  'third',
  'other',
] as const;
/** See {@link headingKinds}. */
export type HeadingKind = (typeof headingKinds)[number];

/** Words that a heading may have beside those that tell, and that are passed over. Split by blanks. */
export const emptyHeadingWords = `
  jag hon han hen kandidaten deltagaren personen klienten min mitt mina hennes hans det detta här som vad saker sånt
  sådant uppgifter arbetsuppgifter arbete arbeta jobb jobba jobben yrken yrke inom med på att och ha göra i my i the`;

/** Headings by what they say, without the words that are passed over; split by semicolons. */
export const headingPhrases: Readonly<Record<HeadingKind, string>> = {
  yes: `
    vill; vill gärna; gärna; önskar; önskan; önskemål; önskat; önskade; mål; målet; målsättning; målbild; intressen;
    intresse; intresserad av; intresseområden; drömmar; dröm; drömjobb; ja; ja tack; gillar; tycker om; älskar; plus;
    passar; passar mig; kan tänka mig; kan tänka sig; trivs; söker; fungerar; fungerar bra; funkar; funkar bra; helst;
    förstahandsval; första hand; första val; första; roligt; kul; bra; inriktning; yrkesönskemål; vill prova; positivt;
    yes; wants; want; likes; like; wishes; goals; goal; interests; would like; first choice`,
  no: `
    vill inte; vill ej; inte vill; inte fungerar; inte funkar; inte passar; inte går; ej fungerar; inte gillar; inte; ej; nej; nej tack; ej önskemål; inga önskemål; undvik; undviker; undvika; bör undvikas;
    ska undvikas; slippa; slipper; vill slippa; ogillar; tycker inte om; gillar inte; minus; fungerar inte; fungerar ej;
    funkar inte; funkar ej; fungerar dåligt; trivs inte; kan inte; kan ej; får inte; får ej; inte aktuellt;
    ej aktuellt; passar inte; passar ej; önskar inte; önskar ej; negativt; går inte; hinder; svårigheter; svårt;
    no; not; avoid; avoids; dislikes; does not want; don t want; do not want; no thanks`,
  never: `
    absolut inte; aldrig; absolut ej; verkligen inte; klarar inte; klarar ej; tål inte; tål ej; rädslor; rädd för;
    allergier; allergi; allergisk mot; uteslutet; never; absolutely not; fears; allergies`,
  'rather-not': `svagheter; svagheter och hinder; svårt för; helst inte; helst ej; inte gärna; ogärna; gärna inte; rather not`,
  past: `
    bakgrund; erfarenhet; erfarenheter; tidigare; tidigare erfarenhet; tidigare erfarenheter; arbetslivserfarenhet;
    arbetslivserfarenheter; yrkeserfarenhet; har gjort; har jobbat; har arbetat; har provat; har prövat; provat;
    prövat; historik; yrkesbakgrund; arbetsliv; cv; förr; utbildning; utbildningar; utbildningsbakgrund; meriter;
    background; experience; previous experience; previously; education; work history`,
  need: `
    behov; behöver; behövs; stöd; stödbehov; anpassningar; anpassning; anpassningsbehov; förutsättningar; viktigt;
    viktigt för mig; arbetstid; arbetstider; tider; tid; restid; resor; omfattning; hjälp; hjälpmedel; krav;
    behöver hjälp; behöver stöd; takt; needs; need; support; adjustments; hours`,
  second: `andrahandsval; andra hand; andra val; andra; annars; reserv; på sikt; second choice`,
  third: `tredjehandsval; tredje hand; tredje val; tredje; sista utväg; i sista hand; third choice`,
  other: `
    övrigt; familj; fritid; fritiden; på fritiden; kontakt; om; hälsa; språk; körkort; namn; ålder; bor; planering;
    nästa steg; anteckningar; datum; about me; other; languages; licence; contact`,
};
