import { connect, type Socket } from 'node:net';
import { expect, it } from '@jest/globals';
import { startServer } from './server.js';

const socketTo = (url: string): Promise<Socket> => new Promise((resolve, reject) => {
  const socket = connect(Number(new URL(url).port), new URL(url).hostname, () => resolve(socket));
  socket.once('error', reject);
});

/** Resolves when nobody listens any more: from then on the server is closing. */
async function deaf(url: string): Promise<void> {
  for (;;) {
    const socket = await socketTo(url).catch(() => undefined);
    if (!socket) return;
    socket.destroy();
  }
}

it('a request that arrives while the server closes is answered as a problem, and the connection ends', async () => {
  const server = await startServer({ env: { RAGANG_DEMO_DATA: 'none' } });
  const socket = await socketTo(server.url);
  let answer = '';
  socket.on('data', (part) => (answer += part.toString()));
  const ended = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  // Begun but not whole, so that the connection is kept when the server is told to stop.
  await new Promise<void>((resolve) => socket.write('GET /api/v1/api-info HTTP/1.1\r\nHost: x\r\n', () => resolve()));
  await fetch(`${server.url}/health/live`);
  const stopped = server.stop();
  await deaf(server.url);
  socket.write('\r\n');
  await Promise.all([ended, stopped]);
  expect(answer).toMatch(/^HTTP\/1\.1 503 /);
  for (const part of ['content-type: application/problem+json', 'retry-after: 5', 'connection: close', '"type":"/problem/closing"', '"status":503']) expect(answer.toLowerCase()).toContain(part);
});
