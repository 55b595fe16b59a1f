import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = Record<string, unknown> & { responses?: Record<string, Record<string, unknown>>; requestBody?: unknown; parameters?: readonly { readonly in?: string; readonly name?: string }[] };

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

const texts: Readonly<Record<string, string>> = {
  400: 'Anropet går inte att läsa.', 401: 'Ingen är inloggad.', 403: 'Rollen saknar rättigheten.', 404: 'Finns inte, tillhör en annan organisation eller är dolt av sekretess.',
  409: 'Krockar med något som redan finns.', 412: 'Uppgiften har ändrats sedan den lästes.', 415: 'Innehållet är inte JSON i UTF-8.', 422: 'Något behöver rättas; errors säger vad.',
  428: 'If-Match saknas.', 429: 'För många försök; Retry-After säger när.', 503: 'Tjänsten svarar inte just nu; Retry-After säger när.',
};

const problemSchema = {
  type: 'object', required: ['type', 'title', 'status', 'detail', 'instance'], description: 'Fel enligt RFC 9457.',
  properties: {
    type: { type: 'string', example: '/problem/validation' }, title: { type: 'string', example: 'Något behöver rättas' }, status: { type: 'integer', example: 422 },
    detail: { type: 'string', description: 'Vad som är fel och vad som ska göras.', example: 'Namn saknas. Fyll i uppgiften.' },
    instance: { type: 'string', example: '/requests/4bf92f3577b34da6a3ce929d0e0e4736' },
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
    '400', '401', '403', '404', '422', '429', '503',
    ...(method === 'get' ? [] : ['409', '415']),
    ...(hasHeader('if-match') ? ['412', '428'] : []),
  ];
}

function problemResponse(status: string): Record<string, unknown> {
  return {
    description: texts[status],
    ...(status === '429' || status === '503' ? { headers: { 'Retry-After': { description: 'Sekunder att vänta.', schema: { type: 'integer' } } } } : {}),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, example: { type: '/problem/example', title: texts[status], status: Number(status), detail: texts[status], instance: '/requests/4bf92f3577b34da6a3ce929d0e0e4736' } } },
  };
}
