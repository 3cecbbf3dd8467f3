import type { SentenceKey } from './sentence-book.ts';

/** Sentences for the job coach, in English: full, with every number. */
export const coachEn: Readonly<Record<SentenceKey, string>> = {
  'summary.match':
    'The total is {total}: {forCandidate} for the candidate and {forWorkplace} for the workplace. It is the harmonic mean of the sides, so the lower side weighs most.',
  'summary.near-miss':
    'A near miss: one single change would open it. With the change made the total is {total}: {forCandidate} for the candidate and {forWorkplace} for the workplace. It is the harmonic mean of the sides, so the lower side weighs most.',
  'summary.none':
    'The pair does not pass every gate and so stands on no list. It fits to {forCandidate} for the candidate and {forWorkplace} for the workplace.',
  'summary.fair': 'The pair is neither strong nor weak.',
  'summary.weak': 'The pair is weak.',
  'summary.good': 'The pair is strong.',
  'summary.thin': '{coverage} of the basis is known, so much is left to ask.',
  'summary.known': '{coverage} of the basis is known.',
  'summary.lifts': 'The rule “{rule}” lifts it most (fits to {fit}, weight {weight}).',
  'summary.lowers': 'The rule “{rule}” lowers it most (fits to {fit}, weight {weight}).',
  'summary.close': 'This is a suggestion: a person reviews it and decides.',

  'plain.for': 'The gate or rule speaks for the pair.',
  'plain.against': 'The gate or rule speaks against the pair.',
  'plain.to-check': 'Information is missing here and has to be checked.',
  'plain.adjustment': 'One change would open the pair.',
  'plain.after-change': 'This is how it will be with the change.',
  'rule.numbers': '{rule}: fits to {fit}, weight {weight}, known to {known}.',
  'rule.unknown': '{rule}: unknown, weight {weight}.',

  'role-open.pass': 'The role is open, has a place and is not over.',
  'role-open.closed': 'The role is closed.',
  'role-open.full': 'The role has no places left.',
  'role-open.over': 'The period of the role ended on {periodTo}.',
  'candidate-open.pass': 'The candidate is looking for a placement.',
  'candidate-open.fail': 'The candidate is closed and not looking.',
  'node-reach.pass': 'The candidate and the role belong to the same node.',
  'node-reach.opened': "The role's node is open to candidates of the candidate's node.",
  'node-reach.fail': "The role's node is not open to candidates of the candidate's node.",
  'node-reach.unknown': 'Check the node: it is missing for {missing}.',
  'period.pass': 'The candidate can start from {from}, and the role ends on {to}.',
  'period.open-ended': 'The role has no end date.',
  'period.fail': 'The candidate can start on {from} at the earliest, but the role ends on {to}.',
  'period.unknown': 'Check the period: a date is missing for {missing}.',
  'hours.pass': 'The hours a week meet.',
  'hours.fail':
    'The candidate can work {ownMin}–{ownMax} {ownMax#hour|hours} a week, but the role has {min}–{max} {max#hour|hours}.',
  'hours.unknown': 'Check the hours a week: they are missing for {missing}.',
  'times.pass': 'Shared times: {times}.',
  'times.apart': 'No shared times: the candidate can work {own}, but the role has {times}.',
  'times.fail': 'The candidate and the role share no times.',
  'times.unknown': 'Check the times: they are missing for {missing}.',
  'travel.pass':
    "The trip takes about {minutes} {minutes#minute|minutes}, and the candidate's limit is {maxMinutes} {maxMinutes#minute|minutes}.",
  'travel.fail':
    "The trip takes about {minutes} {minutes#minute|minutes}, but the candidate's limit is {maxMinutes} {maxMinutes#minute|minutes}.",
  'travel.unknown': 'Check the trip: the place or the longest travel time is missing for {missing}.',
  'employment-form.pass': 'Shared employment form: {forms}.',
  'employment-form.fail': 'The candidate and the role share no employment form.',
  'employment-form.no-mentor': 'The employment form that is left needs a mentor, and the workplace has none.',
  'employment-form.unknown': 'Check the employment form: it is missing for {missing}.',
  'employment-form.mentor-unknown': 'Check that there is a mentor: {forms} needs one.',
  'licence.none': 'The role requires no licence.',
  'licence.pass': 'The candidate has the licence that is required: {licence}.',
  'licence.fail': 'The candidate lacks the licence that is required: {licence}.',
  'licence.unknown': 'Check whether the candidate has the licence: {licence}.',
  'register-extract.none': 'The role requires no extract from the criminal register.',
  'register-extract.pass': 'The candidate can show an extract from the criminal register.',
  'register-extract.fail':
    'The role requires an extract from the criminal register, and the candidate cannot show one.',
  'register-extract.unknown': 'Check whether the candidate can show an extract from the criminal register.',
  'minimum-age.none': 'The role has no age limit.',
  'minimum-age.fail': 'The age limit is {age}, and the candidate seeks nothing but holiday work for minors.',
  'minimum-age.unknown': 'Check the age limit of {age}: matching never reads an age.',
  'language.pass': 'The language requirements are met, or there are none.',
  'language.short': 'The role requires {language} at {required}, and the candidate has {held}.',
  'language.none': 'The role requires {language} at {required}, and the candidate has named no level.',
  'language.shared':
    'The role requires {language} at {required}: check whether another language on site will do instead.',
  'language.unknown': 'Check the language: information is missing for {missing}.',
  'conditions.pass': 'Nothing that the candidate never accepts is present.',
  'conditions.always': 'The candidate never accepts what is always present here: {conditions}.',
  'conditions.avoidable':
    'The candidate never accepts what is present here but can be avoided: {conditions}.',
  'conditions.unknown': 'Check the conditions: information is missing for {missing}.',
  'essential-abilities.pass': 'The candidate reaches every essential demand without support.',
  'essential-abilities.closed':
    'The essential demand “{ability}” is reached with the support “{support}”, which is on offer.',
  'essential-abilities.tolerated': 'The deficit in “{ability}” is small enough for the policy to accept.',
  'essential-abilities.short':
    'The essential demand “{ability}” is at level {demand}, and the candidate is at level {level}.',
  'essential-abilities.unrated': 'Check essential abilities that are not rated: {abilities}.',
  'essential-abilities.unknown': 'Check the essential demands: information is missing for {missing}.',
  'needed-supports.pass': 'The candidate needs no support to be able to work.',
  'needed-supports.offered': 'Every needed support is on offer: {supports}.',
  'needed-supports.lacking': 'Needed supports that are not on offer: {supports}.',
  'needed-supports.unanswered': 'Check whether the workplace can offer: {supports}.',
  'needed-supports.unknown': 'Check the needed supports: information is missing for {missing}.',

  'wishes.for': 'The wishes resemble the role. Words that met: {meetings}.',
  'wishes.alike': 'The wishes resemble the role, though no single words met.',
  'wishes.little': 'The wishes resemble the role only a little. Words that met: {meetings}.',
  'wishes.against': 'The wishes do not resemble the role.',
  'wishes.unknown': "Ask for wishes, or complete the role's description.",
  'wishes.unwanted':
    'The role resembles something that the wishes are read as a no to. The words are: {words}. Check this.',
  'wished-conditions.free': 'Nothing that the candidate would rather avoid is present.',
  'wished-conditions.free-as-read':
    'Nothing that the candidate wants to avoid in own words is known to be present.',
  'wished-conditions.always': 'The candidate would rather avoid what is always present here: {condition}.',
  'wished-conditions.avoidable':
    'Ask whether what the candidate would rather avoid can be avoided here: {condition}.',
  'wished-conditions.eased':
    'The candidate would rather avoid {condition}, but the support “{support}” eases it.',
  'wished-conditions.read':
    'Read from text, to be checked: the candidate would rather avoid what may be present here: {condition}.',
  'wished-conditions.unknown': 'Ask what the candidate would rather avoid, or what is present.',
  'helpful-supports.none': 'The candidate has named no support that helps.',
  'helpful-supports.offered': 'Supports that help and are on offer: {supports}.',
  'helpful-supports.lacking': 'Supports that help but are not on offer: {supports}.',
  'helpful-supports.read': 'The text of the role is read to offer “{supports}”. Check it.',
  'helpful-supports.unknown': 'Ask which supports help, and what the workplace offers.',
  'hours-wanted.for':
    'The candidate wants {ownMin}–{ownMax} {ownMax#hour|hours} a week, and the role has {min}–{max} {max#hour|hours}.',
  'hours-wanted.against':
    'The candidate wants {ownMin}–{ownMax} {ownMax#hour|hours} a week, but the role has {min}–{max} {max#hour|hours}.',
  'hours-wanted.unknown': 'Ask how many hours are wanted and offered.',
  'travel-time.for': 'The trip is reasonable: about {minutes} {minutes#minute|minutes}.',
  'travel-time.against': 'The trip is long: about {minutes} {minutes#minute|minutes}.',
  'travel-time.unknown': 'Ask where the trip begins and ends.',
  'room-to-grow.for': 'There is room to grow: the surplus is {surplus} {surplus#level|levels} on average.',
  'room-to-grow.against':
    'There is little to grow into: the surplus is {surplus} {surplus#level|levels} on average.',
  'room-to-grow.nothing':
    'The role is too easy: the surplus is {surplus} {surplus#level|levels} on average, and there is nothing to grow into. Tell the candidate.',
  'room-to-grow.read':
    "Read from the role's text, to be checked: the surplus is {surplus} {surplus#level|levels} on average.",
  'room-to-grow.unknown': 'Rate the abilities to see whether there is room to grow.',
  'abilities.for': 'The abilities reach most of it: {known} of {of} demands {known#is|are} rated.',
  'abilities.against': 'The abilities do not reach: {known} of {of} demands {known#is|are} rated.',
  'abilities.deficit': 'Deficit in “{ability}”: the demand is level {demand}, the ability is level {level}.',
  'abilities.covered':
    'The support “{support}” closes the deficit in “{ability}”: the demand is level {demand}, the ability is level {level}.',
  'abilities.eased':
    'The support “{support}” lowers the deficit in “{ability}” to {left} {left#level|levels}: the demand is level {demand}, the ability is level {level}.',
  'abilities.partly': 'Rate the other abilities: {left} of {of} demands {left#is|are} unknown.',
  'abilities.demand-read':
    "Read from the role's text: the demand “{ability}” at level {level}. The words are: {words}. Check this.",
  'abilities.level-read':
    'In own words: the ability “{ability}” is read as level {level}, the demand is {demand}. The words are: {words}. Rate it.',
  'abilities.lack-read':
    'In own words: the ability “{ability}” is read as level {level} at most, the demand is {demand}. The words are: {words}. Rate it.',
  'abilities.unknown': 'Rate the abilities, or name what the role demands.',
  'experience.for': 'The experience resembles the role. Words that met: {meetings}.',
  'experience.months':
    'The experience resembles the role, {months} {months#month|months}. Words that met: {meetings}.',
  'experience.alike': 'The experience resembles the role, though no single words met.',
  'experience.none': 'No experience resembles the role. That hardly counts against the pair.',
  'experience.unknown': "Ask for experience, or complete the role's description.",
  'language-level.for': 'The languages reach what the role requires.',
  'language-level.supported': 'The language is enough with the support “{support}”, which is on offer.',
  'language-level.against': 'The languages are below what the role requires.',
  'language-level.unknown': 'Ask for language levels, or for another language on site.',
  'hours-covered.for': "The candidate can cover {hours} of the role's {of} {of#hour|hours} a week.",
  'hours-covered.against': "The candidate can cover only {hours} of the role's {of} {of#hour|hours} a week.",
  'hours-covered.unknown': 'Ask how many hours can be covered.',

  'adjustment.offer-support': 'It opens if the workplace offers the support “{support}”.',
  'adjustment.avoid-condition': 'It opens if the workplace can avoid {condition}.',
  'adjustment.lower-demand': 'It opens if the demand “{ability}” is lowered to level {level}.',
  'adjustment.lower-language': 'It opens if the requirement of {language} is lowered to {level}.',
  'adjustment.widen-hours':
    'It opens if the role can be {hours} {hours#hour|hours} a week, a difference of {byHours} {byHours#hour|hours} from what it is now.',
  'adjustment.longer-travel':
    'It opens if the candidate accepts a trip of {minutes} {minutes#minute|minutes}, which is {byMinutes} {byMinutes#minute|minutes} longer.',
};
