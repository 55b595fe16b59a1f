import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { isHttps, type Config } from '../config.js';

/** Strict from the first page: scripts and styles by nonce or from this host, no inline attributes, Trusted Types, no framing. */
export async function setSecurityHeaders(server: FastifyInstance, config: Config): Promise<void> {
  await server.register(helmet, {
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': [`'none'`], 'script-src': [`'self'`], 'style-src': [`'self'`], 'connect-src': [`'self'`], 'img-src': [`'self'`, 'data:'], 'font-src': [`'self'`],
        'manifest-src': [`'self'`], 'base-uri': [`'self'`], 'object-src': [`'none'`], 'form-action': [`'self'`], 'frame-ancestors': [`'none'`],
        'require-trusted-types-for': [`'script'`], 'trusted-types': ['angular', 'angular#bundler', 'angular#components'],
      },
    },
    strictTransportSecurity: isHttps(config) ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    crossOriginEmbedderPolicy: false,
  });
  // What is read by someone signed in is kept by nobody on the way.
  server.addHook('onSend', (request, reply, payload, done) => {
    if ((request.raw.url ?? '').startsWith('/api/') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    done(null, payload);
  });
}
