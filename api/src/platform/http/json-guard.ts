import type { FastifyInstance, RouteOptions } from 'fastify';
import { DomainError } from './domain-error.js';
import { readJson, type JsonLimits } from './json-text.js';

const MEBIBYTE = 1_048_576;
const ORDINARY: JsonLimits = { depth: 32, arrayLength: 10_000 };
/** A whole organisation travels in one document. */
const BUNDLE: JsonLimits = { depth: 32, arrayLength: 1_000_000 };
const BUNDLE_PATH = '/api/v1/organization/bundle';
const JSON_TYPE = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** The only body that the API reads, beside uploaded files: JSON in UTF-8, uncompressed, at most 1 MiB (a bundle 64). */
export function guardJson(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addHook('onRoute', (route: RouteOptions) => {
    if (route.url === BUNDLE_PATH) route.bodyLimit = 64 * MEBIBYTE;
  });
  server.addHook('onRequest', (request, _reply, done) => {
    const type = request.headers['content-type'];
    const coding = request.headers['content-encoding'];
    if (coding !== undefined && coding.toLowerCase() !== 'identity') {
      return done(new DomainError('content.coding', 'Innehållet är komprimerat. Skicka det okomprimerat.', 415));
    }
    if (type !== undefined && !JSON_TYPE.test(type) && !/^multipart\/form-data\s*;/i.test(type)) return done(wrongType());
    done();
  });
  server.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit: MEBIBYTE }, (request, body, done) => {
    try {
      done(null, readJson(utf8(body as Buffer), request.routeOptions.url === BUNDLE_PATH ? BUNDLE : ORDINARY));
    } catch (error) {
      done(error as Error);
    }
  });
}

export function wrongType(): DomainError {
  return new DomainError('content.type', 'Skicka innehållet som application/json i UTF-8.', 415);
}

function utf8(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    throw new DomainError('json.unreadable', 'Innehållet är inte UTF-8. Spara det som UTF-8 och försök igen.', 400);
  }
}
