import type { OpenAPIObject } from '@nestjs/swagger';

/** OpenAPI 3.1 is JSON Schema: `nullable` is said as a type, and there is one word for an example. */
export function toVersion31(document: OpenAPIObject): OpenAPIObject {
  return rewritten(document) as OpenAPIObject;
}

function rewritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewritten);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...rest } = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rewritten(part)]));
  if (nullable !== true) return rest;
  if (typeof rest['type'] === 'string') return { ...rest, type: [rest['type'], 'null'], ...(Array.isArray(rest['enum']) ? { enum: [...(rest['enum'] as unknown[]), null] } : {}) };
  return rest['$ref'] ? { anyOf: [rest, { type: 'null' }] } : rest;
}
