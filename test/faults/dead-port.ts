import { createServer } from 'node:net';

/** A port of this machine where no one listens: it was free a moment ago. */
export function findDeadPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
        else reject(new Error('A TCP port was expected.'));
      });
    });
  });
}
