import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from './domain-error.js';

/** An address of a page: plain segments, no dots (a file that does not exist), no escapes, no double slashes. */
const PAGE = /^\/(?:[A-Za-z0-9_-]+\/?)*$/;
const HASHED = /[.-][A-Za-z0-9_-]{8,}\.(?:js|css|woff2|svg|map)(?:\.br|\.gz)?$/;

/** The interface: its files with long caching where the name holds a hash, and its first page, with this request's nonce, for every address of a page. */
export async function serveWeb(server: FastifyInstance, webDir: string): Promise<void> {
  const index = join(webDir, 'index.html');
  if (!existsSync(index)) {
    server.get('/*', () => {
      throw notFound();
    });
    return;
  }
  const page = readFileSync(index, 'utf8');
  const first = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const path = (request.raw.url ?? '').split('?')[0] ?? '';
    if (path.startsWith('/api') || path.startsWith('/health') || !PAGE.test(path)) throw notFound();
    return reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-cache').send(withNonce(page, reply.cspNonce));
  };
  server.get('/', first);
  await server.register(fastifyStatic, {
    root: webDir, wildcard: false, index: false, preCompressed: true, globIgnore: ['index.html', '**/*.br', '**/*.gz'],
    setHeaders: (reply, path) => {
      void reply.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=300');
    },
  });
  server.get('/*', first);
}

function withNonce(page: string, nonce: { readonly script: string; readonly style: string }): string {
  return page
    .replace(/(<(?:script|link rel="modulepreload")[^>]*\snonce=")CSP_NONCE/g, `$1${nonce.script}`)
    .replaceAll('CSP_NONCE', nonce.style)
    .replace(/<script(?![^>]*\snonce=)/g, `<script nonce="${nonce.script}"`)
    .replace(/<(style|link rel="stylesheet")(?![^>]*\snonce=)/g, `<$1 nonce="${nonce.style}"`);
}
