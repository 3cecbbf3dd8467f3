import { reportAway } from './reachability.ts';

/** Something that somebody has changed, by ids alone. `id` null: many of the kind. */
export interface Change {
  readonly kind: string;
  readonly id: string | null;
}

/** Who hears of changes. */
interface ChangeHearer {
  readonly onChange: (change: Change) => void;
  /** Changes may have been missed: what is shown may be old. */
  readonly onReset: () => void;
  /** The API does not let one hear of changes any more: the sign-in has ended, or it is away. */
  readonly onRefused: () => void;
}

/** When the page is painted, what changes is listened to, in milliseconds: what it shows comes first. */
const listenAfterMs = 1_000;

/**
 * Listens to the API's stream of changes while the page is seen: a browser has few connections to one server, and a tab behind
 * others goes on after the last change it heard of when it is looked at. Returns how to stop.
 */
export function hearChanges({ onChange, onReset, onRefused }: ChangeHearer): () => void {
  let source: EventSource | undefined;
  let place = '';
  const open = (): void => {
    if (document.visibilityState === 'hidden' || source !== undefined) {
      return;
    }
    const opened = new EventSource(
      `/api/v1/events${place === '' ? '' : `?after=${encodeURIComponent(place)}`}`,
    );
    source = opened;
    const note = ({ lastEventId }: MessageEvent): void => {
      place = lastEventId;
    };
    opened.addEventListener('ready', note);
    opened.addEventListener('changed', (event: MessageEvent<string>) => {
      note(event);
      onChange(JSON.parse(event.data));
    });
    opened.addEventListener('reset', (event: MessageEvent) => {
      note(event);
      onReset();
    });
    opened.addEventListener('error', () => {
      // where it was refused it does not come back by itself
      if (opened.readyState === EventSource.CLOSED) {
        close();
        onRefused();
      } else {
        reportAway();
      }
    });
  };
  const close = (): void => {
    source?.close();
    source = undefined;
  };
  const turn = (): void => (document.visibilityState === 'hidden' ? close() : open());
  const timer = setTimeout(open, listenAfterMs);
  document.addEventListener('visibilitychange', turn);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', turn);
    close();
  };
}
