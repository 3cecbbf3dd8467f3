import type { MatchListSubject } from '../../db/read-models/match-list-view.ts';
import { listStoredPairs } from '../../db/read-models/suggestion-view.ts';
import { queryIn } from '../../db/run-query.ts';
import { explain } from '../../matching/explanation/explain.ts';
import type { VocabularyLanguage } from '../../matching/vocabulary/localized-text.ts';
import { readersAmong } from '../access/own-person.ts';
import { seesWhole } from '../access/shape.ts';
import { withoutOwnWords } from '../access/without-own-words.ts';
import type { ApiContext } from '../api-context.ts';
import type { Principal } from '../http/authentication/authenticator.ts';
import { currentSetting } from '../suggestions/explain-suggestions.ts';

/** The subjects with what speaks most for each of their pairs as it is now, in no own words of a colleague's person; null where nothing does, or it left its lists. */
export async function withReasons(
  context: Pick<ApiContext, 'dataSource' | 'pairExplainer' | 'siteWords' | 'clock'>,
  reader: Principal,
  subjects: readonly MatchListSubject[],
  lang: VocabularyLanguage,
) {
  const { manager } = context.dataSource;
  const setting = await currentSetting(context, manager);
  const pairs = await listStoredPairs(
    manager,
    subjects.flatMap(({ suggestions }) => suggestions.map(({ id }) => id)),
  );
  const explained = await context.pairExplainer.explain(queryIn(manager), setting, pairs);
  const people = pairs.map(({ candidateId }) => candidateId);
  const readerOf = await readersAmong(manager, reader, context.clock(), people);
  const reasons = new Map(
    explained.map((pair, index) => {
      const stored = pairs[index];
      const { good } = setting.policies.of(stored?.roleNodeId ?? null);
      const isTold = stored !== undefined && seesWhole('listedPair', 'reason', readerOf(stored.candidateId));
      const { points } = explain(isTold ? pair : withoutOwnWords(pair), { reader: 'coach', lang, good });
      return [stored?.id, points.find(({ place }) => place === 'reason')?.text ?? null];
    }),
  );
  return subjects.map((subject) => ({
    ...subject,
    suggestions: subject.suggestions.map((one) => ({ ...one, reason: reasons.get(one.id) ?? null })),
  }));
}
