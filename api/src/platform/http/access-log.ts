import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

/** One line a request: the route's pattern, never the address as written, which may hold what somebody searched for. */
export function logRequests(server: FastifyInstance, logger: Logger): void {
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.is404 ? 'none' : request.routeOptions.url;
    if (route !== '/health/live' && route !== '/health/ready') {
      logger.info({ requestId: request.id, method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'request');
    }
    done();
  });
}
