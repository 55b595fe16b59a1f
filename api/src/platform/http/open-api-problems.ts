import type { OpenAPIObject } from '@nestjs/swagger';
import { problem, type Problem } from './problem.js';

interface Operation {
  responses?: Record<string, Record<string, unknown>>;
  readonly requestBody?: unknown;
  readonly parameters?: readonly { readonly in?: string; readonly name?: string }[];
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;
const REQUEST = '4bf92f3577b34da6a3ce929d0e0e4736';

const texts: Readonly<Record<string, string>> = {
  400: 'Anropet går inte att läsa.', 401: 'Ingen är inloggad.', 403: 'Rollen saknar rättigheten.', 404: 'Finns inte, tillhör en annan organisation eller är dolt av sekretess.',
  406: 'Svaret finns inte i det format som begärs.', 409: 'Krockar med något som redan finns.', 412: 'Uppgiften har ändrats sedan den lästes.', 413: 'Innehållet är för stort.',
  415: 'Innehållet är inte JSON i UTF-8.', 422: 'Något behöver rättas; errors säger vad.', 428: 'If-Match saknas.', 429: 'För många försök; Retry-After säger när.',
  500: 'Ett oväntat fel.', 503: 'Tjänsten svarar inte just nu; Retry-After säger när.',
};

/** One answer of each status as the server gives it. */
const examples: Readonly<Record<string, Problem>> = Object.fromEntries([
  problem(400, 'parameter.duplicated', 'Parametern status står två gånger. Skicka den en gång.', REQUEST, [{ parameter: { in: 'query', name: 'status' }, code: 'parameter.duplicated', detail: 'Parametern status står två gånger. Skicka den en gång.' }]),
  problem(401, 'session.missing', 'Du är inte inloggad. Logga in och försök igen.', REQUEST),
  problem(403, 'permission.missing', 'Din roll får inte göra det här.', REQUEST),
  problem(404, 'notFound', 'Det du söker finns inte här. Kontrollera adressen eller sök efter det på nytt.', REQUEST),
  problem(406, 'accept.unknown', 'Svaret finns bara som application/json. Ändra Accept och försök igen.', REQUEST),
  problem(409, 'idempotency.busy', 'Samma anrop pågår redan. Försök igen om en stund.', REQUEST),
  problem(412, 'version.stale', 'Någon annan har ändrat uppgiften sedan du öppnade den. Hämta den på nytt, jämför och spara igen.', REQUEST),
  problem(413, 'content.tooLarge', 'Innehållet är för stort. Dela upp det.', REQUEST),
  problem(415, 'content.type', 'Skicka innehållet som application/json i UTF-8.', REQUEST),
  problem(422, 'validation', 'Namn saknas. Fyll i uppgiften.', REQUEST, [{ pointer: '#/name', code: 'required', detail: 'Namn saknas. Fyll i uppgiften.' }]),
  problem(428, 'version.missing', 'Skicka If-Match med den version du har sett, så att ingen annans ändring skrivs över.', REQUEST),
  problem(429, 'signIn.throttled', 'Det har varit för många försök. Vänta 30 sekunder och försök igen.', REQUEST),
  problem(500, 'unknown', `Ett oväntat fel inträffade och har noterats. Försök igen; hör annars av dig till supporten och uppge ${REQUEST}.`, REQUEST),
  problem(503, 'closing', 'Tjänsten startar om. Försök igen om en stund.', REQUEST),
].map((one) => [String(one.status), one]));

const problemSchema = {
  type: 'object', required: ['type', 'title', 'status', 'detail', 'instance'], description: 'Fel enligt RFC 9457.',
  properties: {
    type: { type: 'string', example: '/problem/validation' }, title: { type: 'string', example: 'Något behöver rättas' }, status: { type: 'integer', example: 422 },
    detail: { type: 'string', description: 'Vad som är fel och vad som ska göras.', example: 'Namn saknas. Fyll i uppgiften.' },
    instance: { type: 'string', example: `/requests/${REQUEST}` },
    errors: {
      type: 'array', items: {
        type: 'object', required: ['code', 'detail'],
        properties: {
          pointer: { type: 'string', description: 'JSON Pointer in i anropets innehåll.', example: '#/name' }, cell: { type: 'string' }, line: { type: 'integer' },
          parameter: { type: 'object', properties: { in: { type: 'string' }, name: { type: 'string' } } }, code: { type: 'string', example: 'required' }, detail: { type: 'string' },
        },
      },
    },
  },
};

/** Every operation says how it fails, in one and the same shape. */
export function withProblems(document: OpenAPIObject): OpenAPIObject {
  const schemas = { ...document.components?.schemas, Problem: problemSchema } as NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = path[method] as unknown as Operation | undefined;
      if (!operation) continue;
      const responses = (operation.responses ??= {});
      for (const status of statusesOf(operation, method)) responses[status] ??= problemResponse(status);
      for (const [status, response] of Object.entries(responses)) if (!response['description']) response['description'] = status.startsWith('2') ? 'Utfört.' : (texts[status] ?? 'Fel.');
    }
  }
  return { ...document, components: { ...document.components, schemas } };
}

function statusesOf(operation: Operation, method: string): readonly string[] {
  const hasHeader = (name: string): boolean => (operation.parameters ?? []).some((parameter) => parameter.in === 'header' && parameter.name?.toLowerCase() === name);
  return [
    '400', '401', '403', '404', '406', '422', '429', '500', '503',
    ...(method === 'get' ? [] : ['409', '415']),
    ...(operation.requestBody === undefined ? [] : ['413']),
    ...(hasHeader('if-match') ? ['412', '428'] : []),
  ];
}

function problemResponse(status: string): Record<string, unknown> {
  return {
    description: texts[status],
    ...(status === '429' || status === '503' ? { headers: { 'Retry-After': { description: 'Sekunder att vänta.', schema: { type: 'integer' } } } } : {}),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, example: examples[status] } },
  };
}
