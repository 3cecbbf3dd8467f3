import type { MatchListRow } from '../../db/entities/match-list-entity.ts';
import type { ReportKind } from '../../db/entities/report-entity.ts';
import type { OffLists, ReviewRow } from '../../db/entities/review-entity.ts';
import type { PolicyView } from '../../db/read-models/policy-view.ts';
import type { PlacementState, ProposalState } from '../../db/read-models/proposal-view.ts';
import type { GateResult, PairTotal, RuleResult } from '../../matching/model/pair-score.ts';
import type { abilityGroups } from '../../matching/vocabulary/abilities.ts';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import type { AnswerId } from '../../matching/vocabulary/proposal-codes.ts';
import { reopeningFieldNames } from '../../matching/vocabulary/reopening-fields.ts';
import { valueNames } from '../../matching/vocabulary/value-names.ts';
import { roleNames } from '../http/authentication/for-roles.ts';

type Names<Id extends string> = Readonly<Record<Id, LocalizedText>>;

/** What each decision of a review is called, of the suggestion; of an undoing, of what was decided. */
export const decisionNames: Names<ReviewRow['decision']> = {
  approve: { sv: 'Godkänd', en: 'Approved' },
  hold: { sv: 'Vilande', en: 'On hold' },
  decline: { sv: 'Avböjd', en: 'Declined' },
  undo: { sv: 'Ångrat', en: 'Undone' },
  reopen: { sv: 'Öppnad igen', en: 'Reopened' },
};

const offListsNames: Names<OffLists['reason']> = {
  declined: { sv: 'Avböjd', en: 'Declined' },
  held: { sv: 'Vilande', en: 'On hold' },
  'answered-no': { sv: 'Arbetsplatsen sa nej', en: 'The workplace said no' },
  'not-now': { sv: 'Arbetsplatsen sa inte nu', en: 'The workplace said not now' },
};

const progressNames: Names<MatchListRow['status']> = {
  queued: { sv: 'I kö', en: 'Queued' },
  running: { sv: 'Pågår', en: 'Under way' },
  completed: { sv: 'Klar', en: 'Done' },
  failed: { sv: 'Misslyckades', en: 'Failed' },
};

const policyStatusNames: Names<PolicyView['status']> = {
  draft: { sv: 'Utkast', en: 'Draft' },
  active: { sv: 'Gäller', en: 'In force' },
  retired: { sv: 'Har gällt', en: 'Was in force' },
};

const answerNames: Names<AnswerId> = {
  welcome: { sv: 'Välkommen', en: 'Welcome' },
  'not-now': { sv: 'Inte nu', en: 'Not now' },
  no: { sv: 'Nej', en: 'No' },
};

const proposalStateNames: Names<ProposalState> = {
  proposed: { sv: 'Väntar på svar', en: 'Waits for an answer' },
  asked: { sv: 'Fråga till arbetskonsulenten', en: 'Question to the coach' },
  welcomed: { sv: 'Välkommen', en: 'Welcomed' },
  'not-now': { sv: 'Inte nu', en: 'Not now' },
  refused: { sv: 'Nej', en: 'Refused' },
  withdrawn: { sv: 'Återtagen', en: 'Withdrawn' },
  expired: { sv: 'Samtycket har gått ut', en: 'The consent has run out' },
};

const placementStateNames: Names<PlacementState> = {
  planned: { sv: 'Planerad', en: 'Planned' },
  running: { sv: 'Pågår', en: 'Under way' },
  ended: { sv: 'Avslutad', en: 'Ended' },
  'called-off': { sv: 'Inställd', en: 'Called off' },
};

const outcomeNames: Names<GateResult['outcome']> = {
  pass: { sv: 'Uppfyllt', en: 'Holds' },
  fail: { sv: 'Inte uppfyllt', en: 'Does not hold' },
  unknown: { sv: 'Att kontrollera', en: 'To check' },
};

const suggestionKindNames: Names<PairTotal['kind']> = {
  match: { sv: 'Förslag', en: 'Match' },
  'near-miss': { sv: 'Nästan-träff', en: 'Near miss' },
  none: { sv: 'Passar inte längre', en: 'No match any more' },
};

const sideNames: Names<RuleResult['side']> = {
  candidate: { sv: 'För kandidaten', en: 'For the candidate' },
  workplace: { sv: 'För arbetsplatsen', en: 'For the workplace' },
};

const reportKindNames: Names<ReportKind> = {
  doors: { sv: 'Anpassningar som öppnar mest', en: 'Adjustments that would open most' },
  'policy-effects': { sv: 'Vad en policy ändrar', en: 'What a policy changes' },
};

const abilityGroupNames: Names<(typeof abilityGroups)[number]> = {
  thinking: { sv: 'Tänka och minnas', en: 'Thinking' },
  communication: { sv: 'Förstå och göra sig förstådd', en: 'Communication' },
  together: { sv: 'Tillsammans med andra', en: 'Together with others' },
  drive: { sv: 'Driv och ork', en: 'Drive' },
  body: { sv: 'Kropp', en: 'Body' },
  senses: { sv: 'Syn och hörsel', en: 'Senses' },
  'getting-around': { sv: 'Ta sig fram', en: 'Getting around' },
};

/** Names of the words that stand for a state, a kind or a degree, by what they are of. */
export const stateNames = {
  'profile-statuses': valueNames['profile-statuses'],
  'taken-statuses': {
    placed: { sv: 'Placerad', en: 'Placed' },
    objected: { sv: 'Har invänt', en: 'Has objected' },
    'not-confirmed': { sv: 'Inte bekräftad', en: 'Not confirmed' },
    full: { sv: 'Fullsatt', en: 'Full' },
  },
  progress: progressNames,
  'policy-statuses': policyStatusNames,
  decisions: decisionNames,
  answers: answerNames,
  'proposal-states': proposalStateNames,
  'placement-states': placementStateNames,
  'off-lists': offListsNames,
  changes: reopeningFieldNames,
  outcomes: outcomeNames,
  'suggestion-kinds': suggestionKindNames,
  sides: sideNames,
  'report-kinds': reportKindNames,
  'user-roles': roleNames,
  'ability-groups': abilityGroupNames,
  'language-levels': valueNames['language-levels'],
  presences: valueNames.presences,
  'need-strengths': valueNames['need-strengths'],
  'avoidance-strengths': valueNames['avoidance-strengths'],
  again: valueNames.again,
  'rating-sources': valueNames['rating-sources'],
} as const satisfies Readonly<Record<string, Names<string>>>;
