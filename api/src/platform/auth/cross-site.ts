import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../http/domain-error.js';
import { csrfTokenOf, type SessionToken } from './session-token.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export function isUnsafe(method: string): boolean {
  return !SAFE.has(method);
}

/** Refuses an unsafe request that another site's page has made the browser send. */
export function refuseOtherSites(request: FastifyRequest): void {
  if (!isUnsafe(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw crossSite();
  const { origin } = request.headers;
  if (origin !== undefined && originHost(origin) !== request.host) throw crossSite();
}

/** Refuses an unsafe request that does not prove that it has read the session's token. */
export function demandToken(request: FastifyRequest, session: SessionToken): void {
  if (!isUnsafe(request.method)) return;
  const sent = request.headers['x-csrf-token'];
  const wanted = Buffer.from(csrfTokenOf(session));
  const given = Buffer.from(typeof sent === 'string' ? sent : '');
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw crossSite();
}

function crossSite(): DomainError {
  return new DomainError('csrf', 'Anropet kunde inte bindas till din inloggning. Ladda om sidan och försök igen.', 403);
}

function originHost(origin: string): string {
  try {
    return new URL(origin).host;
  } catch {
    return '';
  }
}
