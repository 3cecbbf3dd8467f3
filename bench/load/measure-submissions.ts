import type { Notification } from 'pg';
import { pause } from './measure-queue-round-trip.ts';
import type { Site } from './start-site.ts';

/** Candidates like the region's own, under new references. */
function* newCandidates(site: Site, prefix: string, count: number): Generator<Record<string, unknown>> {
  const all = site.region.candidates;
  for (let index = 0; index < count; index += 1) {
    const { id: _id, details: _details, ...profile } = all[index % all.length] ?? {};
    yield { ...profile, reference: `${prefix}-${index}` };
  }
}

async function submit(site: Site, candidate: Record<string, unknown>): Promise<string> {
  const response = await fetch(`${site.apiUrl}/candidates`, {
    method: 'POST',
    headers: { authorization: site.authorization, 'content-type': 'application/json' },
    body: JSON.stringify(candidate),
  });
  if (response.status !== 202) {
    throw new Error(`POST /candidates answered ${response.status}: ${await response.text()}`);
  }
  const { id } = (await response.json()) as { id: string };
  return id;
}

/** Hears which candidates' lists have been committed; `until(id)` resolves at once for one heard of already. */
class MatchedListener {
  private readonly heard = new Set<string>();
  private readonly waiting = new Map<string, () => void>();
  private readonly site: Site;
  private readonly onNotification = ({ payload }: Notification) => {
    this.heard.add(payload ?? '');
    this.waiting.get(payload ?? '')?.();
  };

  constructor(site: Site) {
    this.site = site;
    site.client.on('notification', this.onNotification);
  }

  until(id: string): Promise<void> {
    return this.heard.has(id) ? Promise.resolve() : new Promise((done) => this.waiting.set(id, done));
  }

  close(): void {
    this.site.client.off('notification', this.onNotification);
  }
}

/** Milliseconds from sending a candidate over HTTP to its committed suggestions, one at a time on an idle site. */
export async function measureIdleSubmissions(site: Site, prefix: string, times: number): Promise<number[]> {
  const listener = new MatchedListener(site);
  const milliseconds: number[] = [];
  for (const candidate of newCandidates(site, prefix, times)) {
    const began = performance.now();
    await listener.until(await submit(site, candidate));
    milliseconds.push(performance.now() - began);
    await pause();
  }
  listener.close();
  return milliseconds;
}

/** Submissions a second, until accepted and until every list is committed, with `atOnce` requests under way. */
export async function measureBurst(
  site: Site,
  count: number,
  atOnce: number,
): Promise<{ acceptedPerSecond: number; storedPerSecond: number }> {
  const listener = new MatchedListener(site);
  const candidates = newCandidates(site, 'burst', count);
  const stored: Promise<void>[] = [];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const candidate of candidates) {
        stored.push(listener.until(await submit(site, candidate)));
      }
    }),
  );
  const acceptedMs = performance.now() - began;
  await Promise.all(stored);
  const storedMs = performance.now() - began;
  listener.close();
  return { acceptedPerSecond: (1_000 * count) / acceptedMs, storedPerSecond: (1_000 * count) / storedMs };
}
