import type { OpenAPIObject } from '@nestjs/swagger';
import { pascal } from '@ragang/contracts';
import { registerKinds, registerOf, type Field, type Register } from '@ragang/domain';
import { sortableFields } from '../platform/temporal/record-query.js';

type Json = Record<string, unknown>;
type Operation = Json & { requestBody?: { content: Record<string, Json> }; parameters?: Json[]; responses?: Record<string, Json> };

const ID = '6f1e2c1a-3b7d-4c55-9a42-0d4f7b1c2e90';

const moment: readonly Json[] = [
  { name: 'asOf', in: 'query', required: false, description: 'Läget per denna dag. Utan värde: i dag.', schema: { type: 'string', format: 'date' }, example: '2026-11-24' },
  { name: 'knownAt', in: 'query', required: false, description: 'Så som det var känt vid denna tidpunkt.', schema: { type: 'string', format: 'date-time' }, example: '2026-11-24T08:00:00Z' },
];

/** What the controllers cannot say of themselves, because they are made from the definitions: queries, and what comes back. */
export function withRegisters(document: OpenAPIObject): OpenAPIObject {
  const schemas: Json = { ...document.components?.schemas, RowBase: rowBase };
  for (const register of registerKinds.map(registerOf)) {
    const row = `${pascal(register.kind)}Row`;
    schemas[row] = { allOf: [{ $ref: `#/components/schemas/${pascal(register.kind)}Input` }, { $ref: '#/components/schemas/RowBase' }], example: exampleOf(register) };
    describe(document, register, row);
  }
  return { ...document, components: { ...document.components, schemas: schemas as NonNullable<NonNullable<OpenAPIObject['components']>['schemas']> } };
}

function describe(document: OpenAPIObject, register: Register, row: string): void {
  const item = { $ref: `#/components/schemas/${row}` };
  const one = { type: 'object', required: ['item'], properties: { item } };
  const example = { item: exampleOf(register) };
  const base = `/api/v1/${register.path}`;
  const at = (path: string, method: string): Operation | undefined => (document.paths[path] as Record<string, Operation> | undefined)?.[method];
  answer(at(base, 'get'), '200', listSchema(item), { items: [example.item], total: 1, page: 1, limit: 20, nextCursor: null, asOf: '2026-11-24', names: {}, complete: [] }, listQuery(register));
  answer(at(`${base}/{id}`, 'get'), '200', { type: 'object', properties: { item, periods: { type: 'array', items: item }, names } }, { ...example, periods: [example.item], names: {} }, moment);
  answer(at(base, 'post'), '201', one, example);
  takes(at(base, 'post'), inputOf(register, null));
  takes(at(`${base}/{id}`, 'put'), inputOf(register, 'Felskrivet i protokollet'));
  takes(at(`${base}/{id}/changes`, 'post'), { ...inputOf(register, 'Ny ordning från årsskiftet'), validFrom: '2027-01-01' });
  takes(at(`${base}/{id}/end`, 'post'), { lastDay: '2026-12-31', reason: 'Upphör vid årsskiftet' });
  answer(at(`${base}/{id}`, 'put'), '200', one, example);
  answer(at(`${base}/{id}/changes`, 'post'), '200', one, example);
  answer(at(`${base}/{id}/end`, 'post'), '200', one, example);
  answer(at(`${base}/{id}/history`, 'get'), '200', historySchema(item), { items: [{ at: '2026-11-24T08:00:00.000Z', actor: 'Anna Berg', action: 'record', reason: null, version: example.item, previous: null }], names: {} });
}

function answer(operation: Operation | undefined, status: string, schema: Json, example: Json, query: readonly Json[] = []): void {
  if (!operation) return;
  operation.parameters = [...(operation.parameters ?? []).filter((parameter) => parameter['in'] !== 'query'), ...query];
  const response = ((operation.responses ??= {})[status] ??= {});
  response['content'] = { 'application/json': { schema, example } };
  if (operation.parameters.length > 0 && 'item' in example) response['headers'] = { ETag: { description: 'Versionen.', schema: { type: 'string' } } };
}

/** An example of the body beside its schema. */
function takes(operation: Operation | undefined, example: Json): void {
  for (const content of Object.values(operation?.requestBody?.content ?? {})) content['example'] = example;
}

function listQuery(register: Register): readonly Json[] {
  const sort = sortableFields(register).flatMap((name) => [name, `-${name}`]);
  return [
    ...moment,
    { name: 'period', in: 'query', required: false, description: 'all = alla perioder.', schema: { type: 'string', enum: ['all'] } },
    { name: 'page', in: 'query', required: false, description: 'Sida, från 1. För längre listor: cursor.', schema: { type: 'integer', minimum: 1, maximum: 50, default: 1 } },
    { name: 'cursor', in: 'query', required: false, description: 'nextCursor ur förra svaret, med samma filter och sortering. Går inte ihop med page.', schema: { type: 'string', maxLength: 4100 } },
    { name: 'limit', in: 'query', required: false, description: 'Rader per sida.', schema: { type: 'integer', minimum: 1, maximum: 200, default: 20 } },
    { name: 'sort', in: 'query', required: false, description: 'Fält att sortera på; minus för fallande.', schema: { type: 'string', enum: sort } },
    { name: 'q', in: 'query', required: false, description: 'Fritext.', schema: { type: 'string', maxLength: 200 } },
    ...Object.entries(register.fields).map(([name, field]) => ({ name, in: 'query', required: false, description: `Bara rader där ${field.label.toLowerCase()} är detta.`, schema: { type: 'string' } })),
  ];
}

const names = { type: 'object', description: 'Vad allt som raderna hänvisar till heter, efter id.', additionalProperties: { type: 'object', properties: { kind: { type: 'string' }, name: { type: 'string' } } } };

const listSchema = (item: Json): Json => ({
  type: 'object', required: ['items', 'total', 'page', 'limit', 'nextCursor'],
  properties: {
    items: { type: 'array', items: item }, total: { type: 'integer' }, page: { type: ['integer', 'null'] }, limit: { type: 'integer' }, nextCursor: { type: ['string', 'null'], description: 'Skickas som cursor för nästa sida; null på den sista.' }, asOf: { type: ['string', 'null'], format: 'date' }, names,
    complete: { type: 'array', description: 'Vem som intygat att registret är fullständigt, och för vad.', items: { type: 'object', properties: { subject: { type: ['string', 'null'] }, by: { type: 'string' } } } },
  },
});

const historySchema = (item: Json): Json => ({
  type: 'object', properties: { items: { type: 'array', items: { type: 'object', properties: {
    at: { type: 'string', format: 'date-time' }, actor: { type: 'string' }, action: { type: 'string', enum: ['record', 'change', 'correct', 'end'] }, reason: { type: ['string', 'null'] },
    version: { anyOf: [item, { type: 'null' }] }, previous: { anyOf: [item, { type: 'null' }] },
  } } }, names },
});

const rowBase = {
  type: 'object', description: 'Vad varje rad bär utöver sina egna fält.', required: ['id', 'versionId', 'disclosure', 'absent', 'recordedAt'],
  properties: {
    id: { type: 'string', format: 'uuid' }, versionId: { type: 'string', format: 'uuid', description: 'Samma som i ETag.' }, source: { type: ['string', 'null'] },
    decidedBy: { type: ['string', 'null'], format: 'uuid' }, disclosure: { type: 'string', enum: ['internal', 'public', 'secret'] }, absent: { type: 'array', items: { type: 'string' } },
    recordedAt: { type: 'string', format: 'date-time' }, recordedBy: { type: ['string', 'null'] },
  },
};

function exampleOf(register: Register): Json {
  return {
    id: ID, versionId: '0c9f4a58-7d21-4f0e-8a3b-5e6d7c8b9a10', ...(register.class === 'state' ? { validFrom: '2023-01-01', validUntil: null } : { day: '2026-03-01' }),
    ...Object.fromEntries(Object.entries(register.fields).map(([name, field]) => [name, field.required ? valueOf(field) : null])),
    source: 'uppgiven', decidedBy: null, disclosure: 'internal', absent: [], recordedAt: '2026-11-24T08:00:00.000Z', recordedBy: 'Anna Berg',
  };
}

/** What is sent: the same row without what the server adds. */
function inputOf(register: Register, reason: string | null): Json {
  const { id: _id, versionId: _versionId, recordedAt: _at, recordedBy: _by, ...given } = exampleOf(register);
  return { ...given, reason };
}

function valueOf(field: Field): unknown {
  const [word = 'ord'] = Object.keys(field.words ?? {});
  switch (field.type) {
    case 'integer': return 3;
    case 'sek': return 500_000;
    case 'percent': return 50;
    case 'boolean': return true;
    case 'day': return '2026-03-01';
    case 'word': return word;
    case 'words': return [word];
    case 'reference': case 'subject': return ID;
    case 'references': return [ID];
    case 'texts': case 'matter-types': case 'law-sections': return [];
    default: return field.label;
  }
}
