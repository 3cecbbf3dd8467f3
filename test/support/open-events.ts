/** An event of a stream that is open. */
interface OpenEvent {
  readonly event: string;
  readonly data: Record<string, unknown>;
  readonly id: string | undefined;
}

/** A stream of events that is read as it comes. */
export interface OpenEvents {
  /** The next event; null when the stream has ended. */
  next(): Promise<OpenEvent | null>;
  close(): void;
}

/** Opens a stream of server-sent events, and reads past comments. Throws when it is refused. */
export async function openEvents(
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<OpenEvents> {
  const closing = new AbortController();
  const response = await fetch(url, { headers, signal: closing.signal });
  if (response.status !== 200 || response.body === null) {
    throw new Error(`${url} answered ${response.status}`);
  }
  const events = eventsOf(response.body);
  return {
    async next() {
      const { value, done } = await events.next();
      return done === true ? null : value;
    },
    close: () => closing.abort(),
  };
}

async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<OpenEvent, undefined> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of body) {
    text += decoder.decode(bytes, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = new Map(
        block.split('\n').map((line) => [line.split(': ', 1)[0], line.replace(/^\w+: /, '')]),
      );
      const event = fields.get('event');
      if (event !== undefined) {
        yield { event, data: JSON.parse(fields.get('data') ?? ''), id: fields.get('id') };
      }
    }
  }
}
