/** What is typed and not stored yet lies in the browser, below this, the one who typed it, and what it is of. */
const prefix = 'passa.draft.';

/** Who is signed in: nobody else's drafts are kept or shown. */
let writer: string | null = null;

/** Somebody is signed in: drafts of theirs are kept from now on. */
export function beginDrafts(principalId: string): void {
  writer = principalId;
}

/** Whoever was signed in has left: the own drafts on this device are forgotten, and no more are kept. Those of others are not. */
export function endDrafts(): void {
  for (const key of writer === null ? [] : keysFrom(`${prefix}${writer}/`)) {
    localStorage.removeItem(key);
  }
  writer = null;
}

/** What is kept of a thing that is being written: `of` names the thing, e.g. `person.<id>`; `id` is the one who writes. */
interface DraftPlace {
  readonly principalId: string;
  readonly of: string;
  /** Which sitting it is from: what is written in one window never lies where another window writes. */
  readonly sitting: string;
}

/** A draft as it lies in the browser. */
export interface KeptDraft {
  readonly sitting: string;
  readonly content: unknown;
}

/** Keeps the draft on this device, while its writer is signed in. Does nothing where the browser has no room. */
export function keepDraft(place: DraftPlace, content: unknown): void {
  if (place.principalId !== writer) {
    return;
  }
  try {
    localStorage.setItem(keyOf(place), JSON.stringify(content));
  } catch (error) {
    if (!(error instanceof DOMException)) {
      throw error;
    }
  }
}

/** Forgets the draft: it is stored, or thrown away. */
export function dropDraft(place: DraftPlace): void {
  localStorage.removeItem(keyOf(place));
}

/** What was left unstored of the thing by this user on this device, of every sitting. */
export function draftsOf({ principalId, of }: Omit<DraftPlace, 'sitting'>): readonly KeptDraft[] {
  const begin = `${prefix}${principalId}/${of}/`;
  return keysFrom(begin).flatMap((key) => {
    const kept = localStorage.getItem(key);
    return kept === null ? [] : [{ sitting: key.slice(begin.length), content: parsed(kept) }];
  });
}

function keyOf({ principalId, of, sitting }: DraftPlace): string {
  return `${prefix}${principalId}/${of}/${sitting}`;
}

function keysFrom(begin: string): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(begin));
}

/** Undefined where something else has written there. */
function parsed(kept: string): unknown {
  try {
    return JSON.parse(kept);
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}
