import Fuse from 'fuse.js';
import type { LocalizedText, VocabularyLanguage } from '../../matching/vocabulary/localized-text.ts';
import { idOfWordAmong, namesOfIds } from './known-words.ts';

const partMinLength = 4;
const longestAsked = 60;

/** ` Maybe "…".`, to put after a message, with the {@link nearestName}; empty when none is near. */
export function didYouMean(name: string, known: Iterable<string>): LocalizedText {
  const nearest = nearestName(name, known);
  return nearest === null ? noHint : { en: ` Maybe "${nearest}".`, sv: ` Kanske "${nearest}".` };
}

/**
 * The same for a word of a list, of which the file has one for each identifier and language: one that comes near the
 * identifier or what the product shows for it.
 */
export function hintOfWord(
  word: string,
  ids: readonly string[],
  inFile: Readonly<Record<VocabularyLanguage, readonly string[]>>,
): LocalizedText {
  const names = namesOfIds(ids) ?? [];
  const phrases = ids.flatMap((id, index) => [id, names[index]?.sv ?? id, names[index]?.en ?? id]);
  const nearest = nearestName(word, phrases);
  const id =
    idOfWordAmong(ids, word) ??
    (nearest === null ? undefined : ids[Math.floor(phrases.indexOf(nearest) / 3)]);
  if (id === undefined) {
    return noHint;
  }
  const at = ids.indexOf(id);
  return { en: ` Maybe "${inFile.en[at]}".`, sv: ` Kanske "${inFile.sv[at]}".` };
}

/**
 * The known name that comes nearest to the given one; null when none is near: it must hold the given one whole (from
 * four letters), or each must resemble the other.
 */
export function nearestName(name: string, known: Iterable<string>): string | null {
  const given = name.slice(0, longestAsked);
  // A short name resembles a part of many a long one; the other way round only of its likes.
  const nearest = search(given, [...known]).find(
    ({ item }) =>
      (given.length >= partMinLength && item.toLowerCase().includes(given.toLowerCase())) ||
      (search(item, [given]).length > 0 && isOfItsLength(given, item)),
  );
  return nearest?.item ?? null;
}

/** Whether one could be a slip of the other. */
function isOfItsLength(one: string, other: string): boolean {
  return Math.abs(one.length - other.length) <= Math.max(1, Math.min(one.length, other.length) / 3);
}

function search(name: string, among: readonly string[]) {
  return new Fuse(among, { threshold: 0.34, ignoreLocation: true }).search(name);
}

const noHint: LocalizedText = { en: '', sv: '' };
