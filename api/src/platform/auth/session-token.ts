import { createHash, randomBytes } from 'node:crypto';
import { isHttps, type Config } from '../config.js';

/** What the browser holds: the tenant, so that it can be set before the hash is looked up, and 256 random bits. */
export interface SessionToken {
  readonly tenantId: string;
  readonly secret: string;
}

const SHAPE = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.([A-Za-z0-9_-]{43})$/;

export function newToken(tenantId: string): SessionToken {
  return { tenantId, secret: randomBytes(32).toString('base64url') };
}

/** Only the hash is stored: whoever reads the table cannot sign in with it. */
export function hashOf(token: SessionToken): Buffer {
  return createHash('sha256').update(token.secret).digest();
}

/** What unsafe requests send in `X-CSRF-Token`: bound to the session and worth nothing without its cookie. */
export function csrfTokenOf(token: SessionToken): string {
  return createHash('sha256').update(`csrf:${token.secret}`).digest('base64url');
}

/** `__Host-` binds the cookie to this host over https; browsers refuse it over plain http, which is used on loopback only. */
export function cookieName(config: Config): string {
  return isHttps(config) ? '__Host-ragang' : 'ragang';
}

export function tokenIn(header: string | undefined, config: Config): SessionToken | undefined {
  const name = `${cookieName(config)}=`;
  const parts = (header ?? '').split(';').map((part) => part.trim()).filter((part) => part.startsWith(name));
  // Two cookies of the same name mean that somebody else set one of them.
  const [value] = parts;
  if (value === undefined || parts.length > 1) return undefined;
  const match = SHAPE.exec(value.slice(name.length));
  return match ? { tenantId: match[1]!, secret: match[2]! } : undefined;
}

export function cookieFor(token: SessionToken, config: Config): string {
  return `${cookieName(config)}=${token.tenantId}.${token.secret}; Path=/; HttpOnly; SameSite=Lax${isHttps(config) ? '; Secure' : ''}`;
}

export function cookieCleared(config: Config): string {
  return `${cookieName(config)}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${isHttps(config) ? '; Secure' : ''}`;
}
