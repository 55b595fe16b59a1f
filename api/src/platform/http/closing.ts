import type { FastifyInstance } from 'fastify';
import { problem, PROBLEM_TYPE } from './problem.js';

const RETRY_SECONDS = '5';

/** A request that comes on an open connection while the server closes is sent elsewhere, as a problem; the connection ends with the answer. */
export function refuseWhenClosing(server: FastifyInstance): void {
  let isClosing = false;
  server.addHook('preClose', (done) => {
    isClosing = true;
    done();
  });
  server.addHook('onRequest', (request, reply, done) => {
    if (!isClosing) return done();
    void reply.code(503).header('content-type', PROBLEM_TYPE).header('retry-after', RETRY_SECONDS).header('connection', 'close').header('cache-control', 'no-store')
      .send(JSON.stringify(problem(503, 'closing', 'Tjänsten startar om. Försök igen om en stund.', String(request.id))));
  });
}
