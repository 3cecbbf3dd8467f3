import type { ProposeOutcome } from '../../db/stores/way/propose.ts';
import { notFound, Problem } from '../http/problems/problem.ts';
import { needsWrittenReason } from '../obstacles/obstacle-words.ts';

/** Why a pair was not proposed, as the client is told. */
export function refuseProposal(outcome: Exclude<ProposeOutcome, { readonly kind: 'proposed' }>): Problem {
  switch (outcome.kind) {
    case 'in-the-way':
      return needsWrittenReason(outcome.obstacles);
    case 'not-approved':
      return new Problem('not-approved', {
        en: 'Nothing was stored. Approve the suggestion first.',
        sv: 'Inget sparades. Godkänn förslaget först.',
      });
    case 'not-open':
      return new Problem('not-open', {
        en: 'Nothing was stored. The candidate or the role is closed; open it first.',
        sv: 'Inget sparades. Kandidaten eller tjänsten är stängd; öppna den först.',
      });
    case 'no-workplace':
      return new Problem('not-open', {
        en: 'Nothing was stored. The role has no workplace that could be asked; name it in the role first.',
        sv: 'Inget sparades. Tjänsten har ingen arbetsplats att fråga; ange den i tjänsten först.',
      });
    case 'proposed-already':
      return new Problem('proposed-already', {
        en: 'Nothing was stored. This pair waits for an answer or a placement, or has one.',
        sv: 'Inget sparades. Paret väntar redan på svar eller placering, eller är placerat.',
      });
    case 'not-found':
      return notFound('suggestion');
  }
}
