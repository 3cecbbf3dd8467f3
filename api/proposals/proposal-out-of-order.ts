import type { ProposalState } from '../../db/read-models/proposal-view.ts';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import { Problem } from '../http/problems/problem.ts';

const standings: Readonly<Record<ProposalState, LocalizedText>> = {
  proposed: { en: 'It waits for the workplace’s answer.', sv: 'Den väntar på arbetsplatsens svar.' },
  asked: { en: 'It waits for the coach’s reply.', sv: 'Den väntar på svar på arbetsplatsens fråga.' },
  welcomed: { en: 'The workplace has welcomed the person.', sv: 'Arbetsplatsen har sagt ja.' },
  'not-now': { en: 'The workplace has said not now.', sv: 'Arbetsplatsen har sagt inte nu.' },
  refused: { en: 'The workplace has said no.', sv: 'Arbetsplatsen har sagt nej.' },
  withdrawn: { en: 'It is withdrawn.', sv: 'Den är återtagen.' },
  expired: {
    en: 'The consent has run out. Propose again with a new one.',
    sv: 'Samtycket har gått ut. Skicka en ny förfrågan med ett nytt samtycke.',
  },
};

/** The answer when a step doesn't follow on how a proposal stands. */
export function proposalOutOfOrder(state: ProposalState, placement: string | null): Problem {
  return new Problem(
    'out-of-order',
    placement === null
      ? { en: `Nothing was stored. ${standings[state].en}`, sv: `Inget sparades. ${standings[state].sv}` }
      : {
          en: 'Nothing was stored. It has a placement: change that, end it or call it off.',
          sv: 'Inget sparades. Förfrågan har lett till en placering: ändra, avsluta eller ställ in den i stället.',
        },
  );
}
