import { z } from 'zod';
import { addDays } from '../demo/calendar.ts';
import { demonstrationReviews } from '../demo/demonstration-reviews.ts';
import { requestJson } from './request-json.ts';

const tokenSchema = z.object({ token: z.string() });
const suggestionsSchema = z.object({ items: z.array(z.object({ id: z.string(), tag: z.string() })) });

/**
 * Reviews suggestions as the demonstration's coach, and then changes some of the profiles: over HTTP as the coach's own page
 * does, so that each review keeps what was seen. `people` are the ids by case reference, `today` is
 * the date in Sweden, `YYYY-MM-DD`. Throws when the API refuses.
 */
export async function reviewAsCoach(
  address: string,
  people: ReadonlyMap<string, string>,
  today: string,
): Promise<void> {
  const api = `${address}/api/v1`;
  const { token } = await requestJson(tokenSchema, `${api}/demo/sign-in`, { body: { user: 'coach' } });
  for (const { person, decisions, change } of demonstrationReviews) {
    const profile = `${api}/candidates/${people.get(person)}`;
    const { items } = await requestJson(suggestionsSchema, `${profile}/suggestions?limit=5`, { token });
    for (const { rank, resumeInDays, ...decision } of decisions) {
      const suggestion = items[rank - 1];
      if (suggestion === undefined) {
        throw new Error(`${person} has no suggestion ${rank}; see demo/demonstration-reviews.ts.`);
      }
      await requestJson(z.unknown(), `${api}/suggestions/${suggestion.id}/reviews`, {
        token,
        headers: { 'if-match': `"${suggestion.tag}"` },
        body: {
          ...decision,
          ...(resumeInDays === undefined ? {} : { resumeOn: addDays(today, resumeInDays) }),
        },
      });
    }
    if (change !== undefined) {
      await requestJson(z.unknown(), profile, {
        token,
        method: 'PATCH',
        headers: { 'if-match': '*' },
        body: change,
      });
    }
  }
}
