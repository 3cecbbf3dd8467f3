import { useState } from 'react';
import { draftsOf, dropDraft, keepDraft } from '../../session/drafts.ts';
import { emptyDraft, type ProposalDraft, readDraft } from './proposal-draft.ts';

/** The draft of a proposal, as it was left on this device by its writer; kept at each change. `today` is `YYYY-MM-DD`. */
export function useProposalDraft(principalId: string, suggestionId: string, today: string) {
  const of = `proposal.${suggestionId}`;
  const place = { principalId, of, sitting: 'one' };
  const [draft, setDraft] = useState(() => {
    const [kept] = draftsOf({ principalId, of });
    return readDraft(kept?.content) ?? emptyDraft(today);
  });
  return {
    draft,
    change: (changes: Partial<ProposalDraft>) => {
      const next = { ...draft, ...changes };
      setDraft(next);
      keepDraft(place, next);
    },
    forget: () => dropDraft(place),
  };
}
