import { startCounting } from './count-blocks.ts';

/*
 * Counts what the texts of hostile-texts.ts cost at one length and at four times that, and prints it as JSON: by text and
 * by what is done with it. Its own process, for it has to run unoptimised.
 */
const count = startCounting('/matching/');
const { compileCandidate } = await import('../../../matching/compile/compile-candidate.ts');
const { compileRole } = await import('../../../matching/compile/compile-role.ts');
const { defaultPolicy } = await import('../../../matching/policy/default-policy.ts');
const { RolePool } = await import('../../../matching/ranking/role-pool.ts');
const { createPairScorer } = await import('../../../matching/scoring/pair-scorer.ts');
const { hostileTexts } = await import('./hostile-texts.ts');

const scorer = createPairScorer(defaultPolicy, '2026-11-21');
const shortLength = 1_200;
const experiences = 10;

const candidateOf = (text: string) =>
  compileCandidate('candidate', {
    wishes: text,
    experience: Array.from({ length: experiences }, (_, part) => ({
      text: `${part} ${text.slice((part * text.length) / experiences, ((part + 1) * text.length) / experiences)}`,
    })),
  });
const roleOf = (text: string) => compileRole('role', { description: text }, null);

/** What is done with a text: it is made ready outside of what is counted. */
const stages: Readonly<Record<string, (text: string) => () => unknown>> = {
  'compile a candidate': (text) => () => candidateOf(text),
  'compile a role': (text) => () => roleOf(text).text?.vector,
  'score a pair': (text) => {
    const [candidate, role] = [candidateOf(text), roleOf(text)];
    return () => scorer.total(candidate, role);
  },
  'score a pair in a pool': (text) => {
    const pool = new RolePool();
    pool.set(roleOf(text));
    const candidate = candidateOf(text);
    return () => pool.totalsFor(candidate, scorer);
  },
};

const costs = Object.entries(hostileTexts).flatMap(([name, textOf]) =>
  Object.entries(stages).map(([stage, prepare]) => {
    const [short, long] = [shortLength, 4 * shortLength].map((length) => {
      const text = textOf(length);
      // words are kept once they are known
      prepare(text)();
      return count(prepare(text));
    });
    return { text: name, stage, short, long };
  }),
);
process.stdout.write(JSON.stringify(costs));
