import type { VocabularyLists } from '../../api/vocabulary-query.ts';
import type { ProposalDraft } from './proposal-draft.ts';
import type { Fact, ProposalSubmission } from './propose-queries.ts';

type Lists = Pick<VocabularyLists, 'consent-facts' | 'consent-purposes' | 'consent-ways'>;

/** The facts of a draft that the vocabulary has, in its order. */
export function wantedFacts(lists: Lists, { facts }: Pick<ProposalDraft, 'facts'>): Fact[] {
  return lists['consent-facts'].map(({ id }) => id).filter((id) => facts.includes(id));
}

/** A draft in which nothing is missing, as it is sent; why all the same only where something stands in the way. */
export function toSubmission(
  suggestionId: string,
  lists: Lists,
  draft: ProposalDraft,
  isBlocked: boolean,
): ProposalSubmission {
  const purpose = lists['consent-purposes'].find(({ id }) => id === draft.purpose)?.id;
  const how = lists['consent-ways'].find(({ id }) => id === draft.how)?.id;
  if (purpose === undefined || how === undefined) {
    throw new Error(`A consent for ${draft.purpose}, given ${draft.how}: neither may be unknown.`);
  }
  return {
    suggestionId,
    words: draft.words.trim(),
    consent: {
      facts: wantedFacts(lists, draft),
      purpose,
      how,
      givenOn: draft.givenOn,
      until: draft.until,
    },
    ...(isBlocked ? { despite: draft.despite.trim() } : {}),
  };
}
