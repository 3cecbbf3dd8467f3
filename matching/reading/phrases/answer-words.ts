/** How an answer to a question begins: yes, no, or neither. Split by blanks. */
export const yesWords = `
  ja jaa japp jajamän jajamensan jadå jo jodå visst javisst självklart gärna absolut okej ok yes yeah yep sure definitely`;
export const noWords = `nej nix nä näe nepp nope no icke aldrig`;
export const maybeNotWords = `nja njae tveksamt`;

/** Words that say nothing of work in a sentence that judges what was said before it ("det gick inte längre"). Split by blanks. */
export const emptyWords = `
  igen längre tillbaka dit ditt hit tack tyvärr vecka veckor veckan månad månader år året dag dagar dagen tid tiden ett
  två tre fyra fem ett par tag livet sen sedan efter då nu ju bara heller alls riktigt själv längtar fortsätta fortsatt
  fortsätter fler flera gånger gången gång här där thing anymore again longer it that out work worked them back weeks
  months years so well sista första testade provade prova ens någonsin hålla höll längesen funkar fungera funka
  yrket yrke jobbet arbetet branschen doktorn läkaren ryggen kroppen axlarna knäna knät hälsan gör göra gjorde gjort förstås såklart direkt snart samma sätt klart något nåt sånt sådant sådan dem den detta jättebra jätte mycket
  himla verkligen egentligen faktiskt vidare slutade sluta slutat väl nog`;

/** Words that tell nothing of work wherever they stand: who speaks, and of when. Split by blanks. */
export const wordsThatSayNothing = `
  kandidaten deltagaren klienten uppger berättar bedöms säger nästan läkaren doktorn arbetsterapeuten
  sjukgymnasten fysioterapeuten psykologen egentligen please snälla hej tack tyvärr alltså igen längre sen sedan tänka typ liksom pga
  grund but and however`;

/** Words by which such a sentence points back. Split by blanks. */
export const pointingWords = `
  det den detta de dem dom sånt sådant sån så dit tillbaka igen fortsätta it that this those them again there`;

/** People who are not the candidate: what they do or say is no wish. Split by blanks. */
export const otherPeople = `
  mamma mamman pappa pappan morsan farsan mor far bror brodern brorsan syster systern syrran son sonen dotter dottern
  fru frun maken makan sambo sambon kompis kompisen kompisar vän vännen vänner granne grannen pojkvän flickvän
  kusin kusinen farmor mormor morfar farfar föräldrar föräldrarna syskon svärmor svärfar moster faster morbror farbror
  handläggaren handläggare coachen jobbcoachen arbetsförmedlaren arbetsförmedlingen försäkringskassan kursledaren
  soc socialtjänsten soctanten chefen lärarinnan läraren barnbarn mother father brother sister son daughter wife
  husband friend mum mom dad boyfriend girlfriend caseworker`;

/** Words by which a sentence tells of somebody or something, and is no list of what is wished for. Split by blanks. */
export const statementWords = `
  jag vi han hon hen man det den de dom ni du är e var har hade heter bor blir blev min mitt mina hans hennes folk säger
  it is was have has he she they my we`;
