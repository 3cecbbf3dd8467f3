import { numberAt } from '../language/read-evidence.ts';
import { defineRule } from './fit-rule.ts';

/** Who has been proposed to workplaces fewer times comes earlier, whatever the role. It is of spread, and off as shipped. */
export const timesProposedRule = defineRule({
  id: 'times-proposed',
  side: 'candidate',
  isOfSpread: true,
  weight: 0,
  names: { sv: 'tidigare förfrågningar', en: 'earlier proposals' },
  reads: { candidate: ['timesProposed'], role: [] },
  fit: ({ candidate: { timesProposed: times }, setting }) => {
    const { halfProposals } = setting.policy.spread;
    return times === null ? null : halfProposals / (halfProposals + times);
  },
  evidence: ({ candidate: { timesProposed: times } }) => (times === null ? {} : { times }),
  tell: ({ evidence }, isFor) => {
    const times = numberAt(evidence, 'times');
    return [[times === 0 ? 'never' : isFor ? 'for' : 'against', { times }]];
  },
  noReason: ['never', 'for'],
  says: {
    sv: {
      coach: {
        never:
          'Ingen förfrågan har gjorts för personen än. Det lyfter förslaget men säger inte hur väl tjänsten passar.',
        for: '{times} {times#förfrågan|förfrågningar} har gjorts för personen. Den som har haft färre lyfts mer, hur väl tjänsten än passar.',
        against:
          '{times} {times#förfrågan|förfrågningar} har redan gjorts för personen. Den som har haft färre lyfts mer, hur väl tjänsten än passar.',
        unknown: 'Det är inte känt hur många förfrågningar som har gjorts för personen.',
      },
      candidate: {
        never: 'Du har inte blivit föreslagen för någon arbetsplats än.',
        for: 'Du har blivit föreslagen för arbetsplatser {times} {times#gång|gånger}.',
        against: 'Du har redan blivit föreslagen för arbetsplatser {times} {times#gång|gånger}.',
        unknown: 'Vi vet inte hur ofta du har blivit föreslagen.',
      },
    },
    en: {
      coach: {
        never:
          'No proposal has been made for the person yet. That lifts the suggestion but does not say how well the role suits.',
        for: '{times} {times#proposal has|proposals have} been made for the person. Who has had fewer is lifted more, however well the role suits.',
        against:
          '{times} {times#proposal has|proposals have} been made for the person already. Who has had fewer is lifted more, however well the role suits.',
        unknown: 'It is not known how many proposals have been made for the person.',
      },
      candidate: {
        never: 'You have not been proposed to any workplace yet.',
        for: 'You have been proposed to workplaces {times} {times#time|times}.',
        against: 'You have already been proposed to workplaces {times} {times#time|times}.',
        unknown: 'We do not know how often you have been proposed.',
      },
    },
  },
});
