import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a PostgreSQL server that can freeze whoever uses it at the moment that it says something. */
export class FreezingProxy {
  readonly #server: Server;
  readonly #target: URL;
  readonly #sockets = new Set<Socket>();
  #armed: { readonly said: string; readonly freeze: () => void } | undefined;

  private constructor(target: URL) {
    this.#target = target;
    this.#server = createServer((client) => this.#connect(client));
  }

  static async start(databaseUrl: string): Promise<FreezingProxy> {
    const proxy = new FreezingProxy(new URL(databaseUrl));
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  /** The database behind it, by this way. */
  get databaseUrl(): string {
    const url = new URL(this.#target);
    url.hostname = '127.0.0.1';
    url.port = String((this.#server.address() as AddressInfo).port);
    return url.href;
  }

  /** Sends SIGSTOP to the process before the server hears what it says next that includes `said`; resolves when that was done. */
  freezeWhen(said: string, pid: number): Promise<void> {
    return new Promise((resolve) => {
      this.#armed = {
        said,
        freeze: () => {
          process.kill(pid, 'SIGSTOP');
          resolve();
        },
      };
    });
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) {
      socket.destroy();
    }
    this.#server.close();
    await once(this.#server, 'close');
  }

  #connect(client: Socket): void {
    const server = connect(Number(this.#target.port), this.#target.hostname);
    client.on('data', (part) => {
      if (this.#armed !== undefined && part.includes(this.#armed.said)) {
        this.#armed.freeze();
        this.#armed = undefined;
      }
    });
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      this.#sockets.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => this.#sockets.delete(from));
      from.pipe(to);
    }
  }
}
