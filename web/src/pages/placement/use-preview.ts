import { useQuery } from '@tanstack/react-query';
import { useSettled } from '../../api/use-settled.ts';
import type { VocabularyLists } from '../../api/vocabulary-query.ts';
import { placementPreviewQuery } from './placement-queries.ts';
import { type TermsDraft, toTerms } from './terms-draft.ts';

/** How long after the last letter the rules are asked, in milliseconds. */
const pauseMs = 400;

/** What the rules say of terms as they are typed; `terms` is null while they are not whole. */
export function usePreview(proposalId: string, draft: TermsDraft, vocabulary: VocabularyLists) {
  const terms = toTerms(
    draft,
    vocabulary['employment-forms'].map(({ id }) => id),
  );
  const settled = useSettled(terms, pauseMs, JSON.stringify);
  const body = { proposalId, ...(settled ?? placeholderTerms) };
  const preview = useQuery({ ...placementPreviewQuery(body), enabled: settled !== null });
  return { terms, preview };
}

/** Is never sent. */
const placeholderTerms = { employmentForm: 'arbetspraktik', startsOn: '', hoursPerWeek: 1 } as const;
