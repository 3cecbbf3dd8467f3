import Table from 'cli-table3'; // draws tables that keep their columns with å ä ö and wide characters

/** The role whose list is shown: the first one of the node with enough suggestions to be worth a look. */
const shownNode = 'goteborg';
const wantedSuggestions = 5;
const shownSuggestions = 8;

/** Who can sign in to the demonstration, in English and Swedish. */
const signIns = [
  { user: 'coordinator', title: 'nodsamordnare', does: 'asks for match lists in all four nodes' },
  { user: 'manager', title: 'chef på arbetsplatsen', does: 'describes roles, sees anonymous suggestions' },
  { user: 'coach', title: 'jobbcoach', does: 'writes candidates’ profiles, reviews suggestions' },
] as const;

interface Rule {
  readonly rule: string;
  readonly weight: number;
  readonly fit: number | null;
}

interface Suggestion {
  readonly rank: number;
  readonly total: number;
  readonly forCandidate: number;
  readonly forWorkplace: number;
  readonly coverage: number;
  readonly candidateReference: string;
  readonly rules: readonly Rule[];
}

interface Role {
  readonly id: string;
  readonly title?: string;
}

/**
 * Prints the address, the demonstration sign-ins and one ranked match list, read over HTTP as a user would.
 * Throws when the API doesn't answer as the contract says.
 */
export async function presentRegion(address: string, print: (text: string) => void): Promise<void> {
  const api = `${address}/api/v1`;
  print(`\nAddress   ${address}   (how to use the API: ${api}/docs)\n`);
  print(`Demonstration sign-ins, by POST ${api}/demo/sign-in {"user": "…"}:`);
  const users = plainTable(['user', 'title', 'does']);
  users.push(...signIns.map(({ user, title, does }) => [user, title, does]));
  print(users.toString());

  const { token } = await request<{ token: string }>(`${api}/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user: 'coordinator' }),
  });
  const found = await findRole(api, { authorization: `Bearer ${token}` });
  if (found === null) {
    print('\nNo role has a suggestion yet.');
    return;
  }
  print(`\nMatch list for the role “${found.role.title ?? found.role.id}” (node ${shownNode}):`);
  const list = plainTable([
    'rank',
    'candidate',
    'total',
    'for candidate',
    'for workplace',
    'known',
    'strongest reasons',
  ]);
  list.push(...found.suggestions.slice(0, shownSuggestions).map(rowOf));
  print(list.toString());
}

async function findRole(
  api: string,
  headers: Record<string, string>,
): Promise<{ role: Role; suggestions: readonly Suggestion[] } | null> {
  const { items: roles } = await request<{ items: Role[] }>(`${api}/roles?nodeId=${shownNode}&limit=20`, {
    headers,
  });
  let best: { role: Role; suggestions: readonly Suggestion[] } | null = null;
  for (const role of roles) {
    const { items } = await request<{ items: Suggestion[] }>(`${api}/roles/${role.id}/suggestions?limit=10`, {
      headers,
    });
    if (items.length > (best?.suggestions.length ?? 0)) {
      best = { role, suggestions: items };
    }
    if (items.length >= wantedSuggestions) {
      break;
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
    strongestReasons(suggestion.rules),
  ];
}

function strongestReasons(rules: readonly Rule[]): string {
  return rules
    .flatMap(({ rule, weight, fit }) => (fit === null ? [] : [{ rule, fit, worth: weight * fit }]))
    .sort((one, other) => other.worth - one.worth)
    .slice(0, 3)
    .map(({ rule, fit }) => `${rule} ${fit.toFixed(2)}`)
    .join(', ');
}

function plainTable(head: string[]): Table.Table {
  return new Table({ head, style: { head: [], border: [] } });
}

async function request<Answer>(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  if (!response.ok) {
    throw new Error(`${url} answered ${response.status}`);
  }
  return (await response.json()) as Answer;
}
