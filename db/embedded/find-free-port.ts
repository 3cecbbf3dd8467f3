import { createServer } from 'node:net';

/** Finds a port on 127.0.0.1 that nobody listens on: the wanted one if it is free, else any. */
export function findFreePort(wantedPort?: number): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.on('error', (error) => {
      if (wantedPort === undefined) {
        reject(error);
      } else {
        resolve(findFreePort());
      }
    });
    server.listen({ host: '127.0.0.1', port: wantedPort ?? 0, exclusive: true }, () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
