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
  /** The API does not let one hear of changes: the sign-in has ended, or something before it is amiss. Resolves whether to ask again. */
  readonly onRefused: () => Promise<boolean>;
}

/** When the page is painted, what changes is listened to, in milliseconds: what it shows comes first. */
const listenAfterMs = 1_000;
/** How long after a refusal it is asked again, in milliseconds. */
const askAgainMs = 5_000;

/**
 * Listens to the API's stream of changes while the page is seen: a browser has few connections to one server, and a tab behind
 * others goes on after the last change it heard of when it is looked at. Returns how to stop.
 */
export function hearChanges({ onChange, onReset, onRefused }: ChangeHearer): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  let place = '';
  // whether it comes later than with the page, for the first time: then nothing says which changes were missed
  let isLate = false;
  const open = (): void => {
    if (isStopped || source !== undefined) {
      return;
    }
    if (document.visibilityState === 'hidden') {
      isLate = true;
      return;
    }
    const opened = new EventSource(
      `/api/v1/events${place === '' ? '' : `?after=${encodeURIComponent(place)}`}`,
    );
    source = opened;
    const note = ({ lastEventId }: MessageEvent): void => {
      place = lastEventId === '' ? place : lastEventId;
    };
    opened.addEventListener('ready', (event: MessageEvent) => {
      if (place === '' && isLate) {
        onReset();
      }
      note(event);
    });
    opened.addEventListener('changed', (event: MessageEvent<string>) => {
      note(event);
      onChange(JSON.parse(event.data));
    });
    opened.addEventListener('reset', (event: MessageEvent) => {
      note(event);
      onReset();
    });
    opened.addEventListener('error', () => {
      isLate = true;
      // where it was refused it does not come back by itself
      if (opened.readyState === EventSource.CLOSED) {
        close();
        void askAgain();
      } else {
        reportAway();
      }
    });
  };
  const askAgain = async (): Promise<void> => {
    if (await onRefused()) {
      timer = setTimeout(open, askAgainMs);
    }
  };
  const close = (): void => {
    source?.close();
    source = undefined;
  };
  const turn = (): void => {
    if (document.visibilityState === 'hidden') {
      isLate = true;
      close();
    } else {
      open();
    }
  };
  timer = setTimeout(open, listenAfterMs);
  document.addEventListener('visibilitychange', turn);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', turn);
    close();
  };
}
