import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/** The request's id is its W3C trace id: the caller's when it sent one that can be read, else a new one. */
export function requestIdOf(request: IncomingMessage): string {
  const header = request.headers['traceparent'];
  const id = typeof header === 'string' ? TRACEPARENT.exec(header)?.[1] : undefined;
  return id !== undefined && !/^0+$/.test(id) ? id : randomBytes(16).toString('hex');
}

/** Returns the trace with the server's own span, so that the caller can find its request in the log. */
export function returnTrace(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    reply.header('traceparent', `00-${String(request.id)}-${randomBytes(8).toString('hex')}-01`);
    done();
  });
}
