import type { FastifyInstance, RouteOptions } from 'fastify';
import { notFound } from './domain-error.js';
import { MethodNotAllowed } from './problem-filter.js';

interface KnownRoute {
  readonly method: string;
  readonly parts: readonly string[];
}

/** Tells an address that exists, but not with that method (405 with Allow), from one that does not exist (404). */
export function answerWrongMethods(server: FastifyInstance): void {
  const routes: KnownRoute[] = [];
  server.addHook('onRoute', ({ url, method }: RouteOptions) => {
    if (url.includes('*')) return;
    for (const one of Array.isArray(method) ? method : [method]) routes.push({ method: one, parts: url.split('/') });
  });
  server.addHook('onRequest', (request, _reply, done) => {
    if (!request.is404 && !(request.routeOptions.url ?? '').includes('*')) return done();
    const allowed = methodsAt(routes, (request.raw.url ?? '').split('?')[0] ?? '');
    if (allowed.length > 0 && !allowed.includes(request.method)) return done(new MethodNotAllowed(allowed));
    if (request.is404) return done(notFound());
    done();
  });
}

function methodsAt(routes: readonly KnownRoute[], path: string): readonly string[] {
  const parts = path.split('/');
  const fits = (route: KnownRoute): boolean => route.parts.length === parts.length && route.parts.every((part, index) => part === parts[index] || (part.startsWith(':') && parts[index] !== ''));
  return [...new Set(routes.filter(fits).map((route) => route.method))].sort();
}
