import { validate as isUuid } from 'uuid'; // RFC 9562
import { basePath } from './base-path.ts';

/**
 * The path of a request as its problem repeats it: the pattern of the route, with the ids that were sent in place where they are
 * UUIDs. Nothing else that was sent is repeated: it may be anything. `route` null where none has the address.
 */
export function instanceOf(route: string | null, path: string): string {
  if (route === null) {
    return path.startsWith(`${basePath}/`) ? basePath : '/';
  }
  const sent = path.split('/');
  return route
    .split('/')
    .map((part, place) => (part.startsWith('{') && isUuid(sent[place] ?? '') ? sent[place] : part))
    .join('/');
}
