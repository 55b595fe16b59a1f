import type { INestApplication } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { apiDocsPage } from './api-docs.js';
import { openApiOf } from './open-api.js';

/** The description as OpenAPI 3.1 and as a page to read; made when first asked for. */
export function describeApi(server: FastifyInstance, app: INestApplication, complete: (document: OpenAPIObject) => OpenAPIObject): void {
  let made: OpenAPIObject | undefined;
  const document = (): OpenAPIObject => (made ??= openApiOf(app, complete));
  server.get('/api/v1/openapi.json', (_request, reply) =>
    reply.header('content-type', 'application/json; charset=utf-8').header('cache-control', 'public, max-age=300').send(JSON.stringify(document())));
  server.get('/api/docs', (_request, reply) =>
    reply.header('content-type', 'text/html; charset=utf-8').send(apiDocsPage(document(), reply.cspNonce.style)));
}
