/**
 * Sentences for the job coach, in Swedish: full, with every number. The keys are those of every other book.
 * A place is `{name}`; `{name#one|other}` is the word that goes with that number.
 */
export const coachSv = {
  'summary.match':
    'Totalt {total}: {forCandidate} för kandidaten och {forWorkplace} för arbetsplatsen. Totalen är sidornas harmoniska medelvärde, så den lägre sidan väger tyngst.',
  'summary.near-miss':
    'En nästan-träff: en enda ändring öppnar den. Med ändringen gjord blir totalen {total}: {forCandidate} för kandidaten och {forWorkplace} för arbetsplatsen. Totalen är sidornas harmoniska medelvärde, så den lägre sidan väger tyngst.',
  'summary.none':
    'Paret klarar inte alla spärrar och står därför inte på någon lista. Passningen är {forCandidate} för kandidaten och {forWorkplace} för arbetsplatsen.',
  'summary.fair': 'Paret är varken starkt eller svagt.',
  'summary.weak': 'Paret är svagt.',
  'summary.good': 'Paret är starkt.',
  'summary.thin': '{coverage} av underlaget är känt, så mycket återstår att fråga om.',
  'summary.known': '{coverage} av underlaget är känt.',
  'summary.lifts': 'Mest lyfter regeln ”{rule}” (passar till {fit}, vikt {weight}).',
  'summary.lowers': 'Mest drar regeln ”{rule}” ned (passar till {fit}, vikt {weight}).',
  'summary.close': 'Det är ett förslag: en människa granskar och beslutar.',

  'plain.for': 'Spärren eller regeln talar för paret.',
  'plain.against': 'Spärren eller regeln talar emot paret.',
  'plain.to-check': 'Uppgifter saknas här och behöver kontrolleras.',
  'plain.adjustment': 'En ändring skulle öppna paret.',
  'plain.after-change': 'Så blir det med ändringen.',
  'rule.numbers': '{rule}: passar till {fit}, vikt {weight}, känt till {known}.',
  'rule.unknown': '{rule}: okänt, vikt {weight}.',

  'role-open.pass': 'Rollen är öppen, har plats och är inte slut.',
  'role-open.closed': 'Rollen är stängd.',
  'role-open.full': 'Rollen har inga platser kvar.',
  'role-open.over': 'Rollens period tog slut den {periodTo}.',
  'candidate-open.pass': 'Kandidaten söker placering.',
  'candidate-open.fail': 'Kandidaten är avslutad och söker inte.',
  'node-reach.pass': 'Kandidaten och rollen hör till samma nod.',
  'node-reach.opened': 'Rollens nod är öppen för kandidater från kandidatens nod.',
  'node-reach.fail': 'Rollens nod är inte öppen för kandidater från kandidatens nod.',
  'node-reach.unknown': 'Kontrollera noden: den saknas för {missing}.',
  'period.pass': 'Kandidaten kan börja från den {from}, och rollen tar slut den {to}.',
  'period.open-ended': 'Rollen har inget slutdatum.',
  'period.fail': 'Kandidaten kan börja först den {from}, men rollen tar slut den {to}.',
  'period.unknown': 'Kontrollera perioden: datum saknas för {missing}.',
  'hours.pass': 'Timmarna i veckan går ihop.',
  'hours.fail':
    'Kandidaten kan arbeta {ownMin}–{ownMax} {ownMax#timme|timmar} i veckan, men rollen är på {min}–{max} {max#timme|timmar}.',
  'hours.unknown': 'Kontrollera timmarna i veckan: de saknas för {missing}.',
  'times.pass': 'Gemensamma tider: {times}.',
  'times.apart': 'Inga gemensamma tider: kandidaten kan {own}, men rollen har {times}.',
  'times.fail': 'Kandidaten och rollen har inga gemensamma tider.',
  'times.unknown': 'Kontrollera tiderna: de saknas för {missing}.',
  'travel.pass':
    'Resan tar ungefär {minutes} {minutes#minut|minuter}, och kandidatens gräns är {maxMinutes} {maxMinutes#minut|minuter}.',
  'travel.fail':
    'Resan tar ungefär {minutes} {minutes#minut|minuter}, men kandidatens gräns är {maxMinutes} {maxMinutes#minut|minuter}.',
  'travel.unknown': 'Kontrollera resan: plats eller längsta restid saknas för {missing}.',
  'employment-form.pass': 'Gemensam anställningsform: {forms}.',
  'employment-form.fail': 'Kandidaten och rollen har ingen gemensam anställningsform.',
  'employment-form.no-mentor':
    'Den anställningsform som återstår kräver handledare, och arbetsplatsen har ingen.',
  'employment-form.unknown': 'Kontrollera anställningsformen: den saknas för {missing}.',
  'employment-form.mentor-unknown': 'Kontrollera att det finns handledare: {forms} kräver det.',
  'licence.none': 'Rollen kräver inget körkort.',
  'licence.pass': 'Kandidaten har behörigheten som krävs: {licence}.',
  'licence.fail': 'Kandidaten saknar behörigheten som krävs: {licence}.',
  'licence.unknown': 'Kontrollera om kandidaten har behörigheten: {licence}.',
  'register-extract.none': 'Rollen kräver inget utdrag ur belastningsregistret.',
  'register-extract.pass': 'Kandidaten kan visa utdrag ur belastningsregistret.',
  'register-extract.fail': 'Rollen kräver utdrag ur belastningsregistret, och kandidaten kan inte visa det.',
  'register-extract.unknown': 'Kontrollera om kandidaten kan visa utdrag ur belastningsregistret.',
  'minimum-age.none': 'Rollen har ingen åldersgräns.',
  'minimum-age.fail':
    'Rollens åldersgräns är {age} år, och kandidaten söker bara feriearbete för minderåriga.',
  'minimum-age.unknown': 'Kontrollera åldersgränsen {age} år: matchningen läser aldrig ålder.',
  'language.pass': 'Språkkraven är uppfyllda eller finns inte.',
  'language.short': 'Kravet på {language} är {required}, och kandidaten har {held}.',
  'language.none': 'Kravet på {language} är {required}, och kandidaten har ingen angiven nivå.',
  'language.shared':
    'Kravet på {language} är {required}: kontrollera om ett annat språk på plats räcker i stället.',
  'language.unknown': 'Kontrollera språket: uppgift saknas för {missing}.',
  'conditions.pass': 'Inget som kandidaten aldrig accepterar finns på plats.',
  'conditions.always': 'Kandidaten accepterar aldrig det som alltid finns här: {conditions}.',
  'conditions.avoidable': 'Kandidaten accepterar aldrig det som finns här men kan undvikas: {conditions}.',
  'conditions.unknown': 'Kontrollera arbetsförhållandena: uppgift saknas för {missing}.',
  'essential-abilities.pass': 'Kandidaten når alla nödvändiga krav utan stöd.',
  'essential-abilities.closed': 'Det nödvändiga kravet ”{ability}” nås med stödet ”{support}”, som erbjuds.',
  'essential-abilities.tolerated': 'Underskottet i förmågan ”{ability}” är så litet att policyn godtar det.',
  'essential-abilities.short':
    'Det nödvändiga kravet ”{ability}” är på nivå {demand}, och kandidaten är på nivå {level}.',
  'essential-abilities.unrated': 'Kontrollera nödvändiga förmågor som inte är bedömda: {abilities}.',
  'essential-abilities.unknown': 'Kontrollera de nödvändiga kraven: uppgift saknas för {missing}.',
  'needed-supports.pass': 'Kandidaten behöver inget stöd för att kunna arbeta.',
  'needed-supports.offered': 'Allt stöd som behövs erbjuds: {supports}.',
  'needed-supports.lacking': 'Stöd som behövs men inte erbjuds: {supports}.',
  'needed-supports.unanswered': 'Kontrollera om arbetsplatsen kan erbjuda: {supports}.',
  'needed-supports.unknown': 'Kontrollera stödbehovet: uppgift saknas för {missing}.',

  'wishes.for': 'Önskemålen liknar rollen. Ord som möts: {meetings}.',
  'wishes.alike': 'Önskemålen liknar rollen, men inga enstaka ord möts.',
  'wishes.little': 'Önskemålen liknar rollen bara lite. Ord som möts: {meetings}.',
  'wishes.against': 'Önskemålen liknar inte rollen.',
  'wishes.unknown': 'Fråga efter önskemål, eller komplettera rollens beskrivning.',
  'wishes.unwanted': 'Rollen liknar något som önskemålen läses som ett nej till. Orden är: {words}. Stäm av.',
  'wished-conditions.free': 'Inget som kandidaten helst undviker finns på plats.',
  'wished-conditions.free-as-read': 'Inget av det som kandidaten i egna ord vill undvika är känt på platsen.',
  'wished-conditions.always': 'Kandidaten undviker helst det som alltid finns här: {condition}.',
  'wished-conditions.avoidable': 'Fråga om det som kandidaten helst undviker kan undvikas här: {condition}.',
  'wished-conditions.eased': 'Kandidaten undviker helst {condition}, men stödet ”{support}” lindrar.',
  'wished-conditions.read':
    'Utläst ur text, stäm av: kandidaten undviker helst det som kan finnas här: {condition}.',
  'wished-conditions.unknown': 'Fråga vad kandidaten helst undviker, eller vad som finns på plats.',
  'helpful-supports.none': 'Kandidaten har inte angett något stöd som underlättar.',
  'helpful-supports.offered': 'Stöd som underlättar och erbjuds: {supports}.',
  'helpful-supports.lacking': 'Stöd som underlättar men inte erbjuds: {supports}.',
  'helpful-supports.read': 'Rollens text läses som att stödet ”{supports}” finns. Kontrollera det.',
  'helpful-supports.unknown': 'Fråga vilket stöd som underlättar, och vad arbetsplatsen erbjuder.',
  'hours-wanted.for':
    'Kandidaten vill arbeta {ownMin}–{ownMax} {ownMax#timme|timmar} i veckan, och rollen är på {min}–{max} {max#timme|timmar}.',
  'hours-wanted.against':
    'Kandidaten vill arbeta {ownMin}–{ownMax} {ownMax#timme|timmar} i veckan, men rollen är på {min}–{max} {max#timme|timmar}.',
  'hours-wanted.unknown': 'Fråga hur många timmar som önskas och erbjuds.',
  'travel-time.for': 'Resan är rimlig: ungefär {minutes} {minutes#minut|minuter}.',
  'travel-time.against': 'Resan är lång: ungefär {minutes} {minutes#minut|minuter}.',
  'travel-time.unknown': 'Fråga var resan börjar och slutar.',
  'room-to-grow.for': 'Det finns utrymme att växa: överskottet är i snitt {surplus} {surplus#nivå|nivåer}.',
  'room-to-grow.against':
    'Det finns lite att växa i: överskottet är i snitt {surplus} {surplus#nivå|nivåer}.',
  'room-to-grow.nothing':
    'Rollen är för enkel: överskottet är i snitt {surplus} {surplus#nivå|nivåer}, och det finns inget att växa i. Säg det till kandidaten.',
  'room-to-grow.read':
    'Läst ur rollens text, stäm av: överskottet är i snitt {surplus} {surplus#nivå|nivåer}.',
  'room-to-grow.unknown': 'Bedöm förmågorna för att se om det finns utrymme att växa.',
  'abilities.for': 'Förmågorna räcker för det mesta: {known} av {of} krav är {known#bedömt|bedömda}.',
  'abilities.against': 'Förmågorna räcker inte: {known} av {of} krav är {known#bedömt|bedömda}.',
  'abilities.deficit':
    'Underskott i förmågan ”{ability}”: kravet är nivå {demand}, förmågan är nivå {level}.',
  'abilities.covered':
    'Stödet ”{support}” täcker underskottet i förmågan ”{ability}”: kravet är nivå {demand}, förmågan är nivå {level}.',
  'abilities.eased':
    'Stödet ”{support}” minskar underskottet i förmågan ”{ability}” till {left} {left#nivå|nivåer}: kravet är nivå {demand}, förmågan är nivå {level}.',
  'abilities.partly': 'Bedöm resten av förmågorna: {left} av {of} krav är {left#okänt|okända}.',
  'abilities.demand-read':
    'Läst ur rollens text: kravet ”{ability}” på nivå {level}. Orden är: {words}. Stäm av.',
  'abilities.level-read':
    'I egna ord: förmågan ”{ability}” läses som nivå {level}, kravet är {demand}. Orden är: {words}. Bedöm den.',
  'abilities.lack-read':
    'I egna ord: förmågan ”{ability}” läses som högst nivå {level}, kravet är {demand}. Orden är: {words}. Bedöm den.',
  'abilities.unknown': 'Bedöm förmågorna, eller ange rollens krav.',
  'experience.for': 'Erfarenheten liknar rollen. Ord som möts: {meetings}.',
  'experience.months':
    'Erfarenheten liknar rollen, {months} {months#månad|månader}. Ord som möts: {meetings}.',
  'experience.alike': 'Erfarenheten liknar rollen, men inga enstaka ord möts.',
  'experience.none': 'Ingen erfarenhet liknar rollen. Det räknas knappt emot.',
  'experience.unknown': 'Fråga efter erfarenhet, eller komplettera rollens beskrivning.',
  'language-level.for': 'Språket räcker för rollens krav.',
  'language-level.supported': 'Språket räcker med stödet ”{support}”, som erbjuds.',
  'language-level.against': 'Språket ligger under rollens krav.',
  'language-level.unknown': 'Fråga om språknivåer, eller om ett annat språk på plats.',
  'hours-covered.for': 'Kandidaten kan täcka {hours} av rollens {of} {of#timme|timmar} i veckan.',
  'hours-covered.against': 'Kandidaten kan bara täcka {hours} av rollens {of} {of#timme|timmar} i veckan.',
  'hours-covered.unknown': 'Fråga hur många timmar som kan täckas.',

  'adjustment.offer-support': 'Det öppnar om arbetsplatsen erbjuder stödet ”{support}”.',
  'adjustment.avoid-condition': 'Det öppnar om arbetsplatsen kan undvika {condition}.',
  'adjustment.lower-demand': 'Det öppnar om kravet ”{ability}” sänks till nivå {level}.',
  'adjustment.lower-language': 'Det öppnar om kravet på {language} sänks till {level}.',
  'adjustment.widen-hours':
    'Det öppnar om rollen kan omfatta {hours} {hours#timme|timmar} i veckan, alltså {byHours} {byHours#timmes|timmars} skillnad mot i dag.',
  'adjustment.longer-travel':
    'Det öppnar om kandidaten godtar en resa på {minutes} {minutes#minut|minuter}, alltså {byMinutes} {byMinutes#minut|minuter} längre.',
} as const satisfies Readonly<Record<string, string>>;
