import Fuse from 'fuse.js';

/** ` Maybe "…".` with the known name that looks most like the given one; '' when none does. */
export function maybe(name: string, known: Iterable<string>): string {
  const nearest = new Fuse([...known], { threshold: 0.4, ignoreLocation: true }).search(name.slice(0, 60), {
    limit: 1,
  })[0];
  return nearest ? ` Maybe "${nearest.item}".` : '';
}
