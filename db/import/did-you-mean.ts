import Fuse from 'fuse.js';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';

const partMinLength = 4;

/**
 * ` Maybe "…".`, to put after a message, with the known name that comes nearest to the given one; empty when none is near: it must hold the given
 * one whole (from four letters), or each must resemble the other.
 */
export function didYouMean(name: string, known: Iterable<string>): LocalizedText {
  const given = name.slice(0, 60);
  // A short name resembles a part of many a long one; the other way round only of its likes.
  const nearest = search(given, [...known]).find(
    ({ item }) =>
      (given.length >= partMinLength && item.toLowerCase().includes(given.toLowerCase())) ||
      search(item, [given]).length > 0,
  );
  return nearest ? { en: ` Maybe "${nearest.item}".`, sv: ` Kanske "${nearest.item}".` } : { en: '', sv: '' };
}

function search(name: string, among: readonly string[]) {
  return new Fuse(among, { threshold: 0.4, ignoreLocation: true }).search(name);
}
