import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this computer that counts who knocks; closes with `await using`. */
export interface Loopback extends AsyncDisposable {
  /** `host:port`, to be put into addresses of any scheme. */
  readonly host: string;
  /**
   * All that arrived, in order: `TCP` for each connection, whether or not a word was said on
   * it; `UDP` for each packet; the path of each request; `no HTTP` for other words.
   */
  readonly hits: readonly string[];
}

/** Starts the server on a free port. It answers every request, upgrades too, with little. */
export async function openLoopback(): Promise<Loopback> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('ok');
  });
  server.on('connection', () => void hits.push('TCP'));
  server.on('upgrade', (request, socket) => {
    hits.push(request.url ?? '');
    socket.destroy();
  });
  server.on('clientError', (_error, socket) => {
    hits.push('no HTTP');
    socket.destroy();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const packets = createSocket('udp4', () => void hits.push('UDP'));
  packets.bind(port, '127.0.0.1');
  await once(packets, 'listening');
  return {
    host: `127.0.0.1:${port}`,
    hits,
    async [Symbol.asyncDispose]() {
      packets.close();
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}
