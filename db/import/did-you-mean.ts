import Fuse from 'fuse.js';

const partMinLength = 4;

/**
 * ` Maybe "…".` with the known name that comes nearest to the given one; '' when none is near: it must hold the given
 * one whole (from four letters), or each must resemble the other.
 */
export function didYouMean(name: string, known: Iterable<string>): string {
  const given = name.slice(0, 60);
  // A short name resembles a part of many a long one; the other way round only of its likes.
  const nearest = search(given, [...known]).find(
    ({ item }) =>
      (given.length >= partMinLength && item.toLowerCase().includes(given.toLowerCase())) ||
      search(item, [given]).length > 0,
  );
  return nearest ? ` Maybe "${nearest.item}".` : '';
}

function search(name: string, among: readonly string[]) {
  return new Fuse(among, { threshold: 0.4, ignoreLocation: true }).search(name);
}
