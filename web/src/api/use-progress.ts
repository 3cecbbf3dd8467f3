import { useEffect, useEffectEvent, useState } from 'react';
import { z } from 'zod/mini';

const progressSchema = z.object({
  status: z.enum(['queued', 'running', 'completed', 'failed']),
  done: z.number(),
  of: z.number(),
});

/** How far something is that the worker makes: `of` is 0 until it runs. */
export type Progress = z.output<typeof progressSchema>;

/** Whether the worker is still at it. */
export function isUnderWay({ status }: Pick<Progress, 'status'>): boolean {
  return status === 'queued' || status === 'running';
}

/**
 * How far what was `read` is, followed by the API's events while it is under way; `onEnd` is told when it is completed or
 * has failed. A stream that breaks off is taken up again by the browser.
 */
export function useProgress(
  kind: 'match-lists' | 'reports',
  id: string,
  read: Progress,
  onEnd: () => void,
): Progress {
  const [latest, setLatest] = useState<{ readonly id: string; readonly progress: Progress }>();
  const tellEnd = useEffectEvent(onEnd);
  const isFollowed = isUnderWay(read);
  useEffect(() => {
    if (!isFollowed) {
      return;
    }
    const source = new EventSource(`/api/v1/${kind}/${id}/events`);
    const end = () => {
      source.close();
      tellEnd();
    };
    source.addEventListener('progress', ({ data }) =>
      setLatest({ id, progress: progressSchema.parse(JSON.parse(data)) }),
    );
    source.addEventListener('completed', end);
    source.addEventListener('failed', end);
    return () => source.close();
  }, [kind, id, isFollowed]);
  return isFollowed && latest?.id === id ? latest.progress : read;
}
