import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Transaction } from '../database/database.js';
import { requestContext } from '../database/request-context.js';
import { DomainError } from './domain-error.js';

/** A request that may be repeated: its key, or null when it has none, and what it asks for. */
export interface IdempotencyRequest {
  readonly key: string | null;
  readonly operation: string;
  /** Tells the caller that the answer is a kept one. */
  readonly onReplay: () => void;
}

const KEY = /^[\x21-\x7e]{1,255}$/;

/**
 * Does the work once for each key. The key is kept in the same transaction as the effect: either both happened or neither did. A second
 * request with the same key waits for the first, and then gets the same answer.
 */
export async function withIdempotency<T>(tx: Transaction, request: IdempotencyRequest, body: unknown, work: () => Promise<T>): Promise<T> {
  if (request.key === null) return work();
  const { actor } = requestContext();
  const hash = createHash('sha256').update(JSON.stringify(body ?? null)).digest();
  const place = [tx.tenantId, actor.id, request.key];
  await tx.query(`delete from idempotency_key where tenant_id = $1 and actor = $2 and key = $3 and created_at < now() - interval '24 hours'`, place);
  const claimed = await tx.query(
    `insert into idempotency_key (tenant_id, actor, key, operation, body_hash) values ($1, $2, $3, $4, $5) on conflict do nothing returning key`,
    [...place, request.operation, hash],
  );
  if (claimed.length === 0) return kept<T>(tx, place, request, hash);
  const answer = await work();
  await tx.query(`update idempotency_key set response = $4 where tenant_id = $1 and actor = $2 and key = $3`, [...place, JSON.stringify(answer)]);
  return answer;
}

async function kept<T>(tx: Transaction, place: readonly string[], request: IdempotencyRequest, hash: Buffer): Promise<T> {
  const row = await tx.one<{ operation: string; hash: Buffer; response: T }>(
    `select operation, body_hash as hash, response from idempotency_key where tenant_id = $1 and actor = $2 and key = $3`, place);
  if (!row) throw new DomainError('idempotency.busy', 'Samma anrop pågår redan. Försök igen om en stund.', 409);
  if (row.operation !== request.operation || !row.hash.equals(hash)) {
    throw new DomainError('idempotency.reused', 'Nyckeln har redan använts för ett annat innehåll. Skapa en ny Idempotency-Key.', 422, [
      { parameter: { in: 'header', name: 'Idempotency-Key' }, code: 'idempotency.reused', detail: 'Använd en ny nyckel för nytt innehåll.' },
    ]);
  }
  request.onReplay();
  return row.response;
}

function idempotencyOf(request: FastifyRequest, reply: FastifyReply): IdempotencyRequest {
  const key = request.headers['idempotency-key'];
  if (key !== undefined && (typeof key !== 'string' || !KEY.test(key))) {
    throw new DomainError('idempotency.unreadable', 'Idempotency-Key ska vara 1–255 synliga ASCII-tecken.', 400, [
      { parameter: { in: 'header', name: 'Idempotency-Key' }, code: 'idempotency.unreadable', detail: 'Använd till exempel ett uuid.' },
    ]);
  }
  return { key: key ?? null, operation: `${request.method} ${request.url.split('?')[0] ?? ''}`, onReplay: () => void reply.header('idempotent-replayed', 'true') };
}

const FromHeader = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const http = context.switchToHttp();
  return idempotencyOf(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
});

/** Parameter decorator: the request's idempotency key. Describes the header in OpenAPI as well. */
export function Idempotency(): ParameterDecorator {
  return (target, key, index) => {
    FromHeader()(target, key, index);
    const descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    if (key !== undefined && descriptor) ApiHeader({ name: 'Idempotency-Key', required: false, description: 'Samma nyckel och samma innehåll ger samma svar i 24 timmar.', schema: { type: 'string', maxLength: 255 } })(target, key, descriptor);
  };
}
