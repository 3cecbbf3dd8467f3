import type { Schemas } from '../../api/client.ts';
import type { Added, Change, RoleDraft } from './role-draft.ts';
import type { RoleText } from './role-text.ts';
import { splitTasks } from './split-tasks.ts';

/** Words of the text. */
interface Words {
  readonly start: number;
  readonly end: number;
}

/** What sort of thing of a role it is, in the order that they are shown. */
export const kinds = ['task', 'demand', 'condition', 'support'] as const;
/** See {@link kinds}. */
export type Kind = (typeof kinds)[number];

/** A thing of the role that was understood in the text, or added by hand. */
export interface Thing {
  /** The same for the same words, so that what is said of it holds when the text grows. */
  readonly key: string;
  readonly kind: Kind;
  /** The identifier in the vocabulary; the words of a task. */
  readonly id: string;
  /** `asked`: not sure enough, or not told enough, to count before one has said so. */
  readonly state: 'kept' | 'asked' | 'removed';
  /** The words that led to it; none for what was added by hand. */
  readonly words: readonly Words[];
  /** Of a task: the hours a week as they are written, empty when they are not told; its words are `text`. */
  readonly text: string;
  readonly hours: string;
  /** Of a task: what sort of work it is taken for, by name. */
  readonly readAs: readonly string[];
  /** Of a demand. */
  readonly level: number | null;
  readonly essential: boolean;
  /** Of a condition; null while it is not told. */
  readonly presence: 'always' | 'avoidable' | null;
}

/** What was found, before it is decided on. */
interface Found extends Change, Pick<Thing, 'key' | 'kind' | 'id' | 'words'> {
  readonly isSure: boolean;
  readonly readAs?: readonly string[];
}

/** As sure as the engine has to be to count what nobody has looked at. */
const leastConfidence = 0.7;

/**
 * What the text and one's own additions say, with what was decided on each. What is sure counts until it is removed; what is
 * unsure, and in a role that was stored before everything that was not in it, is asked.
 */
export function understand(
  { text, placed }: RoleText,
  reading: Schemas['Interpretation'] | undefined,
  { added, decisions, changes, roleId }: RoleDraft,
): Thing[] {
  const found = reading === undefined ? [] : findThings(text, placed, reading);
  const isSaid = (one: { readonly kind: Kind; readonly id: string }) => `${one.kind}:${one.id.toLowerCase()}`;
  const foundBySaid = new Map(found.map((one) => [isSaid(one), one]));
  const own = added.map((one) => ownThing(one, foundBySaid.get(isSaid(one))?.words ?? []));
  const owned = new Set(own.map(isSaid));
  const all = [...own, ...found.filter((one) => !owned.has(isSaid(one)))];
  return all.map((one) => decided(one, changes[one.key] ?? {}, decisions[one.key], roleId !== null));
}

function decided(
  { isSure, ...found }: Found,
  change: Change,
  decision: 'kept' | 'removed' | undefined,
  isStored: boolean,
): Thing {
  const isOwn = found.key.startsWith('own:');
  const { key, kind, id, words, readAs = [] } = found;
  const { text = id, hours = '', level = null, essential = false, presence } = { ...found, ...change };
  const thing = { key, kind, id, words, readAs, text, hours, level, essential, presence: presence ?? null };
  const isTold =
    (thing.kind !== 'demand' || thing.level !== null) &&
    (thing.kind !== 'condition' || thing.presence !== null);
  const isKept = decision === 'kept' || isOwn || (isSure && !isStored);
  return { ...thing, state: decision === 'removed' ? 'removed' : isTold && isKept ? 'kept' : 'asked' };
}

function ownThing({ kind, key, id, change }: Added, words: readonly Words[]): Found {
  return { kind, key, id, words, isSure: true, ...change };
}

function findThings(
  text: string,
  placed: RoleText['placed'],
  { spans, tasks, demands, conditions, supports }: Schemas['Interpretation'],
): Found[] {
  const partOf = (words: readonly Words[]) => {
    const at = words.at(-1)?.start ?? 0;
    return placed.find(({ start, end }) => start <= at && at < end)?.part;
  };
  const isWithin = (outer: Words, inner: readonly Words[]) =>
    inner.some(({ start }) => outer.start <= start && start < outer.end);
  const keyOf = (kind: Kind, id: string, words: readonly Words[]) =>
    `${kind}:${id}:${words.map(({ start, end }) => text.slice(start, end).toLowerCase()).join(' ')}`;
  const common = (kind: Kind, id: string, words: readonly Words[], confidence: number) => ({
    kind,
    id,
    key: keyOf(kind, id, words),
    words,
    isSure: confidence >= leastConfidence,
  });

  const work = spans.filter(
    (span) =>
      span.label === 'work' && placed.some(({ start, end }) => start <= span.start && span.end <= end),
  );
  const written = work.flatMap((span) =>
    splitTasks(span.text).flatMap((task): Found[] => {
      const words = { start: span.start + task.start, end: span.start + task.end };
      const read = tasks.filter((one) => isWithin(words, one.words));
      const isOther = [...conditions, ...demands, ...supports].some((one) => isWithin(words, one.words));
      return read.length === 0 && isOther
        ? []
        : [
            {
              kind: 'task',
              id: task.text,
              key: `task:${task.text.toLowerCase()}`,
              words: [words],
              // outside of the answer on the work it may be something else
              isSure: partOf([words]) === 'work' || read.some((one) => one.confidence >= leastConfidence),
              hours: task.hoursPerWeek === null ? '' : String(task.hoursPerWeek).replace('.', ','),
              readAs: read.map(({ label }) => label),
            },
          ];
    }),
  );
  return uniqueBy(
    [
      ...written,
      ...demands
        .filter(({ direction, level }) => direction === 'requires' && level !== 0)
        .map((one) => ({
          ...common('demand', one.ability, one.words, partOf(one.words) === 'offer' ? 0 : one.confidence),
          level: one.level,
        })),
      ...conditions
        .filter(({ polarity }) => polarity === 'present')
        .map((one) => ({
          ...common('condition', one.condition, one.words, one.confidence),
          presence: one.strength === 'usual' ? ('always' as const) : undefined,
        })),
      ...supports
        .filter(({ strength }) => strength === 'offered')
        .map((one) =>
          common('support', one.support, one.words, partOf(one.words) === 'needs' ? 0 : one.confidence),
        ),
    ],
    ({ key }) => key,
  );
}

function uniqueBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
