import type { Change } from '../api/change-stream.ts';

/** The first parts of query keys. */
type Root =
  | 'people'
  | 'person'
  | 'roles'
  | 'role'
  | 'workplaces'
  | 'workplace'
  | 'suggestions'
  | 'reviews'
  | 'proposals'
  | 'proposal'
  | 'placements'
  | 'placement'
  | 'overview'
  | 'work-list'
  | 'match-lists'
  | 'match-list'
  | 'reports'
  | 'policies'
  | 'vocabulary';

/** What is read again when something has changed. */
interface Reading {
  /** Read again at once where it is shown: it stays at its place. */
  readonly now: readonly Root[];
  /** Lists, whose rows may move: read again when the user says so, or looks at them anew. */
  readonly lists: readonly Root[];
  /** Read again when it is looked at anew: what one writes in is put together with what others write when it is stored. */
  readonly later: readonly Root[];
}

const readings: Readonly<Record<string, Reading>> = {
  candidate: {
    now: ['overview'],
    lists: ['people', 'work-list'],
    later: ['person', 'suggestions', 'match-list'],
  },
  role: { now: ['overview'], lists: ['roles', 'work-list'], later: ['role'] },
  workplace: { now: ['overview'], lists: ['workplaces', 'work-list'], later: ['workplace'] },
  suggestions: { now: ['overview'], lists: ['suggestions'], later: ['people', 'roles', 'work-list'] },
  review: { now: ['reviews', 'overview'], lists: ['work-list'], later: ['suggestions', 'people', 'roles'] },
  proposal: { now: ['proposal', 'overview'], lists: ['proposals', 'work-list'], later: ['suggestions'] },
  placement: {
    now: ['placement', 'proposal', 'overview'],
    lists: ['placements', 'proposals', 'work-list'],
    later: ['suggestions', 'people', 'roles'],
  },
  'match-list': { now: ['match-lists', 'match-list'], lists: ['work-list'], later: [] },
  report: { now: ['reports'], lists: [], later: [] },
  policy: { now: ['policies'], lists: [], later: ['suggestions'] },
  vocabulary: { now: ['vocabulary'], lists: [], later: [] },
};
/** Of which kinds each has a key of its own, by its id. */
const ownRoots: Readonly<Record<string, Root>> = {
  candidate: 'person',
  role: 'role',
  workplace: 'workplace',
  suggestions: 'suggestions',
  'match-list': 'match-list',
};

/** Query keys, or their first parts, by when they are read again. */
export interface KeysToRead {
  readonly now: readonly (readonly string[])[];
  readonly lists: readonly (readonly string[])[];
  readonly later: readonly (readonly string[])[];
}

/** What to read again after a change; nothing for a kind that this page does not know. */
export function keysToRead({ kind, id }: Change): KeysToRead {
  const { now = [], lists = [], later = [] } = readings[kind] ?? {};
  const keyOf = (root: Root): readonly string[] =>
    id !== null && root === ownRoots[kind] ? [root, id] : [root];
  return { now: now.map(keyOf), lists: lists.map(keyOf), later: later.map(keyOf) };
}

/** What to read again when changes may have been missed: everything. */
export function allKeysToRead(): KeysToRead {
  const all = Object.keys(readings).map((kind) => keysToRead({ kind, id: null }));
  return {
    now: all.flatMap(({ now }) => now),
    lists: all.flatMap(({ lists }) => lists),
    later: all.flatMap(({ later }) => later),
  };
}
