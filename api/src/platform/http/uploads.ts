import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import { wrongType } from './json-guard.js';

const MEBIBYTE = 1_048_576;

/** Files are received only where files are imported: one at a time, at most 10 MiB. */
export async function receiveUploads(server: FastifyInstance): Promise<void> {
  await server.register(multipart, { limits: { fileSize: 10 * MEBIBYTE, files: 1, fields: 20, fieldSize: 10_000, fieldNameSize: 100, headerPairs: 50, parts: 21 } });
  server.addHook('onRequest', (request, _reply, done) => {
    const isUpload = /^multipart\//i.test(request.headers['content-type'] ?? '');
    done(isUpload && !(request.routeOptions.url ?? '').startsWith('/api/v1/imports/') ? wrongType() : undefined);
  });
}
