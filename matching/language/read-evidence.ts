import type { Evidence, EvidenceValue } from '../model/pair-score.ts';
import type { LabelKind } from '../vocabulary/label-of.ts';
import type { MissingSide, SentenceValue } from './sentence.ts';

/** The number under a key; null when there is none. Stored evidence may be of another engine, so nothing is taken for granted. */
export function numberAt(evidence: Evidence, key: string): number | null {
  const value = evidence[key];
  return typeof value === 'number' ? value : null;
}

/** The text under a key; null when there is none. */
export function textAt(evidence: Evidence, key: string): string | null {
  const value = evidence[key];
  return typeof value === 'string' ? value : null;
}

/** The date `YYYY-MM-DD` under a key, as a value of a sentence. */
export function dateAt(evidence: Evidence, key: string): SentenceValue {
  const text = textAt(evidence, key);
  return text === null || !/^\d{4}-\d\d-\d\d$/.test(text) ? null : { date: text };
}

/** The texts of the list under a key; empty when there is no such list. */
export function textsAt(evidence: Evidence, key: string): readonly string[] {
  return listAt(evidence, key).filter((item) => typeof item === 'string');
}

/** The identifiers of the list, or the one identifier, under a key, as labels of a kind. */
export function labelsAt(kind: LabelKind, evidence: Evidence, key: string): SentenceValue {
  const single = textAt(evidence, key);
  const ids = single === null ? textsAt(evidence, key) : [single];
  return ids.length === 0 ? null : { labels: kind, ids };
}

/** The objects of the list under a key; empty when there is no such list. */
export function itemsAt(evidence: Evidence, key: string): readonly Evidence[] {
  return listAt(evidence, key).filter(isObject);
}

/** The identifiers under `of` in the objects of the list under a key, as labels of a kind. */
export function labelsOfItems(kind: LabelKind, evidence: Evidence, key: string, of: string): SentenceValue {
  const ids = itemsAt(evidence, key).flatMap((item) => textAt(item, of) ?? []);
  return ids.length === 0 ? null : { labels: kind, ids };
}

/** The object under a key; null when there is none. */
export function objectAt(evidence: Evidence, key: string): Evidence | null {
  const value = evidence[key];
  return isObject(value) ? value : null;
}

/** The two numbers under a key, least first; nulls when there are none. */
export function rangeAt(evidence: Evidence, key: string): readonly [min: number | null, max: number | null] {
  const [min, max] = listAt(evidence, key);
  return typeof min === 'number' && typeof max === 'number' ? [min, max] : [null, null];
}

/** The words that met: those of the candidate, and each with the first that it met where that is another; nulls when there are none. */
export function wordsAt(evidence: Evidence): {
  readonly words: { readonly words: readonly string[] } | null;
  readonly meetings: SentenceValue;
} {
  const pairs = listAt(evidence, 'words').flatMap((pair) => {
    const [own, met] = Array.isArray(pair) ? pair : [];
    return typeof own === 'string' && typeof met === 'string'
      ? [{ own: own.toLowerCase(), met: met.toLowerCase() }]
      : [];
  });
  if (pairs.length === 0) {
    return { words: null, meetings: null };
  }
  // one meeting of each word is enough to understand it by
  const firsts = pairs.filter(({ own }, index) => pairs.findIndex((pair) => pair.own === own) === index);
  const meetings = firsts.map(({ own, met }) => (own === met ? own : `${own} – ${met}`));
  return {
    words: { words: [...new Set(pairs.map(({ own }) => own))] },
    meetings: { words: meetings },
  };
}

/** Of the task types that met, those of one side, as labels; null when none did. */
export function tasksAt(evidence: Evidence, side: 'candidate' | 'role'): SentenceValue {
  const ids = listAt(evidence, 'tasks').flatMap((pair) => {
    const task = Array.isArray(pair) ? pair[side === 'candidate' ? 0 : 1] : null;
    return typeof task === 'string' ? [task] : [];
  });
  return ids.length === 0 ? null : { labels: 'tasks', ids: [...new Set(ids)] };
}

/** Whose information is missing. */
export function missingAt(evidence: Evidence): SentenceValue {
  const side = textAt(evidence, 'missing');
  return side !== null && isMissingSide(side) ? { missing: side } : null;
}

function isMissingSide(side: string): side is MissingSide {
  return side === 'candidate' || side === 'role' || side === 'both';
}

function listAt(evidence: Evidence, key: string): readonly EvidenceValue[] {
  const value = evidence[key];
  return isList(value) ? value : [];
}

function isObject(value: EvidenceValue | undefined): value is Evidence {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: EvidenceValue | undefined): value is readonly EvidenceValue[] {
  return Array.isArray(value);
}
