import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DomainError } from './domain-error.js';

const ETAG = /^"([0-9a-z-]{1,64})"$/;

/** The version that the caller has seen, from `If-Match`. Without it 428, unreadable 400; `*` and weak tags say nothing of a version: 412. */
export function versionIn(header: string | undefined): string {
  if (header === undefined || header === '') {
    throw new DomainError('version.missing', 'Skicka If-Match med den version du har sett, så att ingen annans ändring skrivs över.', 428);
  }
  if (header === '*' || header.startsWith('W/')) throw stale();
  const version = ETAG.exec(header)?.[1];
  if (version === undefined) {
    throw new DomainError('version.unreadable', 'If-Match går inte att läsa. Skicka värdet från ETag som det är.', 400, [{ parameter: { in: 'header', name: 'If-Match' }, code: 'version.unreadable', detail: 'Skicka värdet från ETag.' }]);
  }
  // A version that is not ours cannot be the current one.
  if (!/^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[1-9]\d{0,8})$/.test(version)) throw stale();
  return version;
}

export function stale(): DomainError {
  return new DomainError('version.stale', 'Någon annan har ändrat uppgiften sedan du öppnade den. Hämta den på nytt, jämför och spara igen.', 412);
}

const FromHeader = createParamDecorator((_: unknown, context: ExecutionContext) => versionIn(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']));

/** Parameter decorator: the version that the caller has seen. Describes the header in OpenAPI as well. */
export function IfMatch(): ParameterDecorator {
  return (target, key, index) => {
    FromHeader()(target, key, index);
    const descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    if (key !== undefined && descriptor) ApiHeader({ name: 'If-Match', required: true, description: 'Versionen som du har sett (ETag).', schema: { type: 'string', example: '"6f1e…"' } })(target, key, descriptor);
  };
}
