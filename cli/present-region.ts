import Table from 'cli-table3'; // draws tables that keep their columns with å ä ö and wide characters
import { z } from 'zod';
import type { DemoUsers } from '../api/http/authentication/demo-sign-in.ts';
import { requestJson } from './request-json.ts';

/** The list that is shown is the one with the best first suggestions among this many roles of the node. */
const shownNode = 'goteborg';
const consideredRoles = 60;
const shownSuggestions = 5;

/** Who can sign in to the demonstration, in English and Swedish. */
const signIns: Readonly<Record<keyof DemoUsers, { readonly title: string; readonly does: string }>> = {
  coordinator: { title: 'nodsamordnare', does: 'asks for match lists in all four nodes' },
  manager: { title: 'chef på arbetsplatsen', does: 'describes roles, sees how many people they reach' },
  coach: { title: 'arbetskonsulent', does: 'writes candidates’ profiles, reviews suggestions' },
  officer: { title: 'dataskyddsombud', does: 'sees who has read what, and no profiles' },
  admin: { title: 'administratör', does: 'sets the rules, ends sign-ins' },
};

// what is read of the API's answers
const tokenSchema = z.object({ token: z.string() });
const suggestionsSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      rank: z.number(),
      total: z.number(),
      forCandidate: z.number(),
      forWorkplace: z.number(),
      coverage: z.number(),
      candidateReference: z.string(),
    }),
  ),
});
const explanationSchema = z.object({
  summary: z.string(),
  points: z.array(z.object({ place: z.string(), text: z.string() })),
});
const rolesSchema = z.object({ items: z.array(z.object({ id: z.string(), title: z.string().optional() })) });

/** The best suggestions of a role. */
interface RoleList {
  readonly role: z.output<typeof rolesSchema>['items'][number];
  readonly suggestions: readonly Suggestion[];
}
type Suggestion = z.output<typeof suggestionsSchema>['items'][number];

/**
 * Prints the address, the demonstration sign-ins and one ranked match list, read over HTTP as a user would.
 * Throws when the API doesn't answer as the contract says.
 */
export async function presentRegion(address: string, print: (text: string) => void): Promise<void> {
  const api = `${address}/api/v1`;
  print(`\nAddress   ${address}   (open it and sign in with one click; how to use the API: ${api}/docs)\n`);
  print(`Demonstration sign-ins, for programs by POST ${api}/demo/sign-in {"user": "…"}:`);
  const users = plainTable(['user', 'title', 'does']);
  users.push(...Object.entries(signIns).map(([user, { title, does }]) => [user, title, does]));
  print(users.toString());

  const { token } = await requestJson(tokenSchema, `${api}/demo/sign-in`, { body: { user: 'coordinator' } });
  const list = await findBestList(api, token);
  const [first] = list?.suggestions ?? [];
  if (list === null || first === undefined) {
    print('\nNo role has a suggestion yet.');
    return;
  }
  print(`\nMatch list for the role “${list.role.title ?? list.role.id}” (node ${shownNode}):`);
  const table = plainTable(['rank', 'candidate', 'total', 'for the candidate', 'for the workplace', 'known']);
  table.push(...list.suggestions.map(rowOf));
  print(table.toString());

  const why = await requestJson(
    explanationSchema,
    `${api}/suggestions/${first.id}/explanation?for=coach&lang=sv`,
    { token },
  );
  print(`\nWhy ${first.candidateReference} is first, as the job coach reads it:`);
  print(`  ${why.summary}`);
  for (const { place, text } of why.points) {
    const mark = marks.get(place);
    if (mark !== undefined) {
      print(`  ${mark} ${text}`);
    }
  }
}

/** How what comes first of an explanation is marked; the rest is not shown. */
const marks: ReadonlyMap<string, string> = new Map([
  ['reason', '+'],
  ['doubt', '−'],
  ['question', '?'],
]);

async function findBestList(api: string, token: string): Promise<RoleList | null> {
  const { items: roles } = await requestJson(
    rolesSchema,
    `${api}/roles?nodeId=${shownNode}&limit=${consideredRoles}`,
    { token },
  );
  let best: (RoleList & { readonly worth: number }) | null = null;
  for (const role of roles) {
    const { items } = await requestJson(
      suggestionsSchema,
      `${api}/roles/${role.id}/suggestions?limit=${shownSuggestions}`,
      { token },
    );
    const worth = items.reduce((sum, { total }) => sum + total, 0);
    if (items.length > 0 && worth > (best?.worth ?? 0)) {
      best = { role, suggestions: items, worth };
    }
  }
  return best;
}

function rowOf(suggestion: Suggestion): string[] {
  return [
    String(suggestion.rank),
    suggestion.candidateReference,
    suggestion.total.toFixed(2),
    suggestion.forCandidate.toFixed(2),
    suggestion.forWorkplace.toFixed(2),
    `${Math.round(suggestion.coverage * 100)} %`,
  ];
}

function plainTable(head: string[]): Table.Table {
  return new Table({ head, style: { head: [], border: [] } });
}
