import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import express from 'express';
import { streamChanges } from '../../../api/events/stream-changes.ts';
import { createLogger } from '../../../config/logger.ts';
import type { Change, ChangeFeed } from '../../../db/change-feed.ts';
import { until } from '../../worker/test-servers.ts';

/** A stream whose reader takes nothing until told to, and what is said in it. */
async function startStream(letGoMs?: number) {
  let say: (change: Change) => void = () => undefined;
  let number = 0;
  const feed: ChangeFeed = {
    async subscribe({ onChange }) {
      say = onChange;
      return () => undefined;
    },
    place: () => `x.${number}`,
    since: () => null,
    end: async () => undefined,
  };
  const stopping = new AbortController();
  const app = express();
  let waiting = () => 0;
  let isSent = true;
  let isClosed = false;
  app.get('/', async (_request, response) => {
    waiting = () => response.writableLength;
    response.once('close', () => {
      isClosed = true;
    });
    await streamChanges(response, {
      feed,
      mayHear: () => true,
      isOpen: async () => {
        isSent = true;
        return true;
      },
      sessionId: undefined,
      after: undefined,
      stopping: stopping.signal,
      validForMs: undefined,
      ...(letGoMs === undefined ? {} : { letGoMs }),
      logger: createLogger({ logLevel: 'silent' }, 'test'),
    });
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const request = get({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' });
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  answer.pause();
  const sayMany = (count: number): void => {
    for (let one = 0; one < count; one += 1) {
      number += 1;
      say({
        kind: 'role',
        id: `${'x'.repeat(10_000)}${number}`,
        nodeId: 'goteborg',
        managerId: null,
        writerId: null,
        place: `x.${number}`,
      });
    }
  };
  // as much as the sockets take, with ids that are long, and then far more than is kept
  await until('the reader to be behind', 20_000, async () => {
    if (isSent) {
      isSent = false;
      sayMany(150);
    }
    return waiting() > 0;
  });
  return {
    answer,
    sayMany,
    waiting: () => waiting(),
    isClosed: () => isClosed,
    place: () => `x.${number}`,
    async stop() {
      stopping.abort();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe('streamChanges', () => {
  it('keeps little for a reader who does not read, and tells that one to read everything again', async () => {
    const { answer, sayMany, waiting, place, stop } = await startStream();
    sayMany(1_000);
    expect(waiting(), 'one answer at most').to.be.below(2_000_000);

    let text = '';
    answer.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    answer.resume();
    await until('the reader to be told', 20_000, async () => text.includes(`id: ${place()}\n`));
    expect(text).to.match(/event: reset\ndata: \{\}\nid: x\.\d+\n\n$/);
    await stop();
  });

  it('lets go of a reader who takes nothing for long', async () => {
    const { answer, isClosed, stop } = await startStream(500);
    await until('the stream to break off', 20_000, async () => isClosed());
    answer.on('error', () => undefined).resume();
    await until('the reader to notice', 20_000, async () => answer.destroyed);
    expect(answer.complete).to.equal(false);
    await stop();
  });
});
