import type { OpenAPIObject } from '@nestjs/swagger';
import { administrationOperations } from './administration-operations.js';
import { collaborationOperations } from './collaboration-operations.js';
import { deadlineOperations } from './deadline-operations.js';
import { decisionOperations } from './decision-operations.js';
import { delegationOperations } from './delegation-operations.js';
import { findingOperations } from './finding-operations.js';
import { interchangeOperations } from './interchange-operations.js';
import type { Json, OperationFacts, Operations } from './operation-facts.js';
import { organizationOperations } from './organization-operations.js';
import { overviewOperations } from './overview-operations.js';
import { ownershipOperations } from './ownership-operations.js';
import { powerOperations } from './power-operations.js';
import { referenceOperations } from './reference-operations.js';
import { rulebookOperations } from './rulebook-operations.js';
import { sessionOperations } from './session-operations.js';

const facts: Operations = {
  ...sessionOperations, ...administrationOperations, ...findingOperations, ...decisionOperations, ...deadlineOperations,
  ...overviewOperations, ...organizationOperations, ...collaborationOperations, ...delegationOperations, ...powerOperations, ...ownershipOperations,
  ...referenceOperations, ...rulebookOperations, ...interchangeOperations,
};

interface Operation {
  operationId?: string;
  description?: string;
  requestBody?: { required?: boolean; content: Record<string, Record<string, unknown>> };
  responses: Record<string, Record<string, unknown>>;
}

/** Bodies and answers of everything but the registers, which describe themselves. */
export function withOperations(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path as Record<string, Operation>)) {
      const found = facts[operation.operationId ?? ''];
      if (found) describe(operation, found);
    }
  }
  return document;
}

function describe(operation: Operation, { body, bodySchema, takesNothing, says, example, schema, mediaType = 'application/json' }: OperationFacts): void {
  if (bodySchema) operation.requestBody = { required: true, content: { 'application/json': { schema: bodySchema } } };
  if (body) for (const content of Object.values(operation.requestBody?.content ?? {})) content['example'] = body;
  if (takesNothing) operation.description = `${operation.description ?? ''} Anropet har inget innehåll.`;
  const status = Object.keys(operation.responses).find((one) => one.startsWith('2'));
  if (example === undefined || status === undefined) return;
  const response = operation.responses[status]!;
  if (says) response['description'] = says;
  response['content'] = { [mediaType]: { schema: schema ? { $ref: `#/components/schemas/${schema}` } : { ...shapeOf(example), description: says }, example } };
}

/** The outermost names of an answer. What lies further in differs with what is recorded, and is shown by the example. */
function shapeOf(example: unknown): Json {
  if (typeof example !== 'object' || example === null) return { type: 'string' };
  return { type: 'object', required: Object.keys(example), properties: Object.fromEntries(Object.entries(example).map(([name, value]) => [name, typeOf(value)])) };
}

function typeOf(value: unknown): Json {
  if (Array.isArray(value)) return { type: 'array', items: typeof value[0] === 'string' ? { type: 'string' } : { type: 'object' } };
  if (typeof value === 'number') return { type: Number.isInteger(value) ? 'integer' : 'number' };
  if (typeof value === 'boolean') return { type: 'boolean' };
  return { type: [typeof value === 'object' ? 'object' : 'string', 'null'] };
}
