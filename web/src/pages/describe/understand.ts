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
  /** The same however the text grows, so that what is said of it holds: of a task its words, of the others what they are. */
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

/** How letters begin and end, and the heads of e-mails: no work, whatever follows. */
const courtesy =
  /^(?:hej|hejsan|tjena|mvh|hälsningar|(?:med )?vänlig(?:a|en)?|tack|tel|telefon|mobil|hi|hello|dear|regards|best regards|thanks)(?![\p{L}-])|^(?:från|till|ämne|skickat|datum|kopia|cc|from|to|subject|sent|date):/iu;
/** How a piece begins that tells of somebody, and does not name work. */
const told =
  /^(?:vi|jag|du|ni|de|dom|det|den|han|hon|ingen|alla|personalen|kan|måste|ska|vill|behöver|är|har|möte|ring|we|i|you|they|it|nobody|must|can|call|meeting)(?![\p{L}-])/iu;

const pieceBegins = /(?:^|[^\p{L}\d\s]|\n|\s(?:och|samt|and))[^\S\n]*$/u;
const pieceEnds = /^[^\S\n]*(?:$|[^\p{L}\d\s]|\n|(?:och|samt|and)\s)/u;

/**
 * What the text and one's own additions say, with what was decided on each. What is sure counts until it is removed; what is
 * unsure is asked. In a text that was stored with its tasks everything was decided on, and only what is written since is new; in
 * one that was stored without them everything is asked.
 */
export function understand(
  { text, placed }: RoleText,
  reading: Schemas['Interpretation'] | undefined,
  { added, decisions, changes, known }: RoleDraft,
): Thing[] {
  const before = known.text.toLowerCase();
  const isOld = ({ kind, words }: Found) =>
    words.every(({ start, end }) => {
      const said = text.slice(start, end).toLowerCase();
      return kind === 'task' ? isPieceOf(before, said) : before.includes(said);
    });
  const found = (reading === undefined ? [] : findThings(placed, reading))
    .filter((one) => !(known.isDecided && isOld(one) && decisions[one.key] === undefined))
    .map((one) => ({ ...one, isSure: one.isSure && !isOld(one) }));
  const isSaid = (one: { readonly kind: Kind; readonly id: string }) => `${one.kind}:${one.id.toLowerCase()}`;
  const foundBySaid = new Map(found.map((one) => [isSaid(one), one]));
  const own = added.map((one) => ownThing(one, foundBySaid.get(isSaid(one))?.words ?? []));
  const owned = new Set(own.map(isSaid));
  const all = [...own, ...found.filter((one) => !owned.has(isSaid(one)))];
  return all.map((one) => decided(one, changes[one.key] ?? {}, decisions[one.key]));
}

function decided(
  { isSure, ...found }: Found,
  change: Change,
  decision: 'kept' | 'removed' | undefined,
): Thing {
  const isOwn = found.key.startsWith('own:');
  const { key, kind, id, words, readAs = [] } = found;
  const { text = id, hours = '', level = null, essential = false, presence } = { ...found, ...change };
  const thing = { key, kind, id, words, readAs, text, hours, level, essential, presence: presence ?? null };
  const isTold =
    (thing.kind !== 'demand' || thing.level !== null) &&
    (thing.kind !== 'condition' || thing.presence !== null);
  const isKept = decision === 'kept' || isOwn || isSure;
  return { ...thing, state: decision === 'removed' ? 'removed' : isTold && isKept ? 'kept' : 'asked' };
}

function ownThing({ kind, key, id, change }: Added, words: readonly Words[]): Found {
  return { kind, key, id, words, isSure: true, ...change };
}

function findThings(
  placed: RoleText['placed'],
  { spans, tasks, demands, conditions, supports }: Schemas['Interpretation'],
): Found[] {
  const partOf = (words: readonly Words[]) => {
    const at = words.at(-1)?.start ?? 0;
    return placed.find(({ start, end }) => start <= at && at < end)?.part;
  };
  const isWithin = (outer: Words, inner: readonly Words[]) =>
    inner.some(({ start }) => outer.start <= start && start < outer.end);
  const common = (kind: Kind, id: string, words: readonly Words[], confidence: number) => ({
    kind,
    id,
    key: `${kind}:${id}`,
    words,
    isSure: isClear({ confidence }),
  });

  const work = spans.filter(
    (span) =>
      span.label === 'work' && placed.some(({ start, end }) => start <= span.start && span.end <= end),
  );
  const written = work.flatMap((span) => {
    const pieces = splitTasks(span.text).map((task) => {
      const words = { start: span.start + task.start, end: span.start + task.end };
      return { task, words, read: tasks.filter((one) => isWithin(words, one.words)) };
    });
    const isOfWork = pieces.some(({ read }) => read.some(isClear));
    return pieces.flatMap(({ task, words, read }): Found[] => {
      const isOther = [...conditions, ...demands, ...supports].some((one) => isWithin(words, one.words));
      return read.length === 0 && (isOther || courtesy.test(task.text))
        ? []
        : [
            {
              kind: 'task',
              id: task.text,
              key: `task:${task.text.toLowerCase()}`,
              words: [words],
              // what stands in a row with known work is work; outside of the answer on the work it may be something else
              isSure:
                read.some(isClear) ||
                (isOfWork && partOf([words]) === 'work' && (read.length > 0 || !told.test(task.text))),
              hours: task.hoursPerWeek === null ? '' : String(task.hoursPerWeek).replace('.', ','),
              readAs: read.map(({ label }) => label),
            },
          ];
    });
  });
  return mergeByKey([
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
  ]);
}

/** Whether the words are a piece of the text by themselves, not a part of a longer one. */
function isPieceOf(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (pieceBegins.test(text.slice(0, at)) && pieceEnds.test(text.slice(at + words.length))) {
      return true;
    }
  }
  return false;
}

function isClear({ confidence }: { readonly confidence: number }): boolean {
  return confidence >= leastConfidence;
}

/** The same said twice is one thing, of which the surest counts: what was removed stays so when it is said again. */
function mergeByKey(found: readonly Found[]): Found[] {
  const merged = new Map<string, Found>();
  for (const one of found) {
    const other = merged.get(one.key);
    const surest = other?.isSure === true ? other : one;
    merged.set(one.key, { ...surest, words: [...(other?.words ?? []), ...one.words] });
  }
  return [...merged.values()];
}
