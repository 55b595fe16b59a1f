import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError } from './domain-error.js';
import { textFault } from './json-text.js';

const LONGEST_URL = 8_192;
const LARGEST_HEADERS = 16_384;
const QUERY_NAME = /^[A-Za-z][A-Za-z0-9]*$/;
const JSON_ACCEPTED = /(^|,)\s*(\*\/\*|application\/(\*|json|problem\+json))\s*(;|,|$)/i;

/** Refuses what cannot be read the same way by everyone, before anything else looks at it: address, headers, query. */
export function guardRequests(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, done) => {
    try {
      guardSize(request);
      guardQuery(request.raw.url ?? '');
      guardAccept(request);
      done();
    } catch (error) {
      done(error as Error);
    }
  });
}

/** The query as an object of single strings, trimmed and NFC; the guard has refused everything else. */
export function readQuery(text: string): Record<string, string> {
  const query: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of new URLSearchParams(text)) query[name] = value.trim().normalize('NFC');
  return query;
}

function guardSize(request: FastifyRequest): void {
  if ((request.raw.url ?? '').length > LONGEST_URL) throw new DomainError('url.tooLong', 'Adressen är för lång. Korta sökningen.', 414);
  const size = request.raw.rawHeaders.reduce((sum, part) => sum + part.length + 2, 0);
  if (size > LARGEST_HEADERS) throw new DomainError('headers.tooLarge', 'Anropets huvuden är för stora. Rensa kakorna för webbplatsen och försök igen.', 431);
}

function guardQuery(url: string): void {
  const mark = url.indexOf('?');
  if (mark < 0) return;
  const seen = new Set<string>();
  for (const part of url.slice(mark + 1).split('&')) {
    if (part === '') continue;
    const [rawName = '', ...rest] = part.split('=');
    const name = decode(rawName);
    const value = decode(rest.join('='));
    if (!QUERY_NAME.test(name)) throw refusal('parameter.invalid', 'En parameter har ett otillåtet namn.', 'parameter');
    if (seen.has(name)) throw refusal('parameter.duplicated', `Parametern ${name} står två gånger. Skicka den en gång.`, name);
    seen.add(name);
    if (value.includes('\u0000')) throw refusal('parameter.encoding', `Parametern ${name} går inte att läsa.`, name);
    const fault = textFault(value);
    if (fault) throw new DomainError(fault.code, fault.detail, 422, [{ parameter: { in: 'query', name }, ...fault }]);
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw refusal('parameter.encoding', 'Adressen är felkodad och går inte att läsa.', 'parameter');
  }
}

function refusal(code: string, detail: string, name: string): DomainError {
  return new DomainError(code, detail, 400, [{ parameter: { in: 'query', name }, code, detail }]);
}

/** The API answers in JSON, but for files and the readable page, which say so in their route. */
function guardAccept(request: FastifyRequest): void {
  const accept = request.headers.accept;
  const path = request.routeOptions.url ?? '';
  if (accept === undefined || accept === '' || !path.startsWith('/api/v1/') || JSON_ACCEPTED.test(accept)) return;
  if (path.endsWith('/bundle') || path.includes('/exports')) return;
  throw new DomainError('accept.unknown', 'Svaret finns bara som application/json. Ändra Accept och försök igen.', 406);
}
