import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this computer that counts who knocks; closes with `await using`. */
export interface Loopback extends AsyncDisposable {
  /** `host:port`, to be put into addresses of any scheme. */
  readonly host: string;
  /** Paths that were asked for, in order. */
  readonly hits: readonly string[];
}

/** Starts the server on a free port. It answers everything, upgrades too, with little. */
export async function openLoopback(): Promise<Loopback> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('ok');
  });
  server.on('upgrade', (request, socket) => {
    hits.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    hits,
    [Symbol.asyncDispose]: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
