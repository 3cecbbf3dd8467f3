import { Queue, Worker } from 'bullmq';
import { connectQueue, type QueueBackend } from '../../worker/queue/connect-queue.ts';

/**
 * The peer of a submission: one job that does nothing, added to an idle queue, taken by a worker that waits for
 * it and recorded as completed. Returns the milliseconds of each of `times` round trips.
 */
export async function measureQueueRoundTrip(backend: QueueBackend, times: number): Promise<number[]> {
  const onError = (error: Error) => {
    throw error;
  };
  const producing = connectQueue(backend, 'producer', 4, onError);
  const consuming = connectQueue(backend, 'consumer', 4, onError);
  let received: () => void = () => undefined;
  const queue = new Queue('bench-round-trip', { connection: {} }, producing.backendFactory);
  const worker = new Worker(
    'bench-round-trip',
    async () => null,
    { connection: {}, removeOnComplete: { count: 0 } },
    consuming.backendFactory,
  );
  worker.on('completed', () => received());
  await Promise.all([queue.waitUntilReady(), worker.waitUntilReady()]);
  const milliseconds: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const arrived = new Promise<void>((done) => {
      received = done;
    });
    const began = performance.now();
    await queue.add('nothing', { id: time });
    await arrived;
    milliseconds.push(performance.now() - began);
    await pause();
  }
  await worker.close();
  await queue.close();
  await Promise.all([producing.close(), consuming.close()]);
  return milliseconds;
}

/** Lets both sides come to rest, so that each time is measured at idle. */
export function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done, 20));
}
