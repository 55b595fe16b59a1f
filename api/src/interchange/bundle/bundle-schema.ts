import { registerKinds, registerOf, type Field, type Register } from '@ragang/domain';

const uuid = { type: 'string', format: 'uuid' };
const day = { type: 'string', format: 'date' };

/** JSON Schema (2020-12) of the bundle, made from the register definitions. */
export function bundleSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Rågångspaket',
    type: 'object',
    required: ['format', 'version', 'organization', 'records'],
    additionalProperties: false,
    properties: {
      format: { const: 'ragang-bundle' },
      version: { const: 1 },
      organization: {
        type: 'object', required: ['slug', 'name', 'organizationKind'], additionalProperties: false,
        properties: { slug: { type: 'string' }, name: { type: 'string' }, organizationKind: { enum: ['municipality', 'region'] }, code: { type: ['string', 'null'] } },
      },
      records: {
        type: 'object', additionalProperties: false,
        properties: Object.fromEntries(registerKinds.map((kind) => [kind, { type: 'array', items: rowSchema(registerOf(kind)) }])),
      },
      reviews: {
        type: 'array',
        items: {
          type: 'object', required: ['finding', 'day', 'status', 'by'], additionalProperties: false,
          properties: { finding: { type: 'string' }, day, status: { type: 'string' }, reason: { type: ['string', 'null'] }, by: { type: 'string' }, assignee: { type: 'string' }, answerBy: day, protected: { const: true } },
        },
      },
    },
  };
}

function rowSchema(register: Register): object {
  const period: Record<string, object> = register.class === 'state' ? { validFrom: day, validUntil: day } : { day };
  return {
    type: 'object', title: register.one, description: register.purpose, additionalProperties: false,
    required: ['id', ...(register.class === 'event' ? ['day'] : []), ...Object.entries(register.fields).filter(([, field]) => field.required).map(([name]) => name)],
    properties: {
      id: uuid, ...period, ...Object.fromEntries(Object.entries(register.fields).map(([name, field]) => [name, { title: field.label, ...valueSchema(field) }])),
      source: { type: 'string' }, decidedBy: uuid, disclosure: { enum: ['internal', 'public', 'secret'] }, secrecyGround: { type: 'string' },
      absent: { type: 'array', items: { enum: Object.keys(register.fields) } },
    },
  };
}

function valueSchema(field: Field): object {
  const words = Object.keys(field.words ?? {});
  switch (field.type) {
    case 'integer': case 'sek': return { type: 'integer' };
    case 'percent': return { type: 'number' };
    case 'boolean': return { type: 'boolean' };
    case 'day': return day;
    case 'word': return { enum: words };
    case 'words': return { type: 'array', items: { enum: words } };
    case 'reference': case 'subject': return uuid;
    case 'references': return { type: 'array', items: uuid };
    case 'texts': case 'matter-types': case 'law-sections': return { type: 'array', items: { type: 'string' } };
    default: return { type: 'string' };
  }
}
