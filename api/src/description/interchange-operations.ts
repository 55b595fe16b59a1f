import type { Operations } from './operation-facts.js';

const bundle = {
  format: 'ragang-bundle', version: 1, organization: { slug: 'bankmala', name: 'Bänkmåla kommun', organizationKind: 'municipality', code: null },
  records: { body: [{ id: 'effa4c6a-6d28-5876-8ab3-b9bce732f4aa', validFrom: '2023-01-01', validUntil: null, name: 'Samhällsbyggnadsnämnden', bodyKind: 'committee', source: 'KF 2022-12-12 § 140' }] },
  reviews: [],
};

const upload = { file: 'person;organisation_id;organisation;roll;fran;till\nEva Ek;12;Tekniska nämnden;Ledamot;2023-01-01;2026-12-31\n', title: 'Register över förtroendevalda', readOn: '2026-11-24', kinds: 'guessed' };

/** Whole organisations and uploaded registers, in and out. */
export const interchangeOperations: Operations = {
  'export-bundle': {
    says: 'Hela organisationen som ett dokument.',
    example: bundle,
  },
  'import-bundle': {
    body: bundle,
    bodySchema: { type: 'object', required: ['format', 'version', 'organization', 'records'], description: 'Ett paket enligt schemat på /organization/bundle/schema.', properties: { format: { const: 'ragang-bundle' }, version: { const: 1 }, organization: { type: 'object' }, records: { type: 'object' }, reviews: { type: 'array', items: { type: 'object' } } } },
    says: 'Antal rader som lästes in och flaggor som de gav.',
    example: { rows: 812, findings: 75 },
  },
  'bundle-schema': {
    says: 'Schemat, ett JSON Schema 2020-12.',
    example: { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Rågångspaket', type: 'object', required: ['format'], additionalProperties: false, properties: { format: { const: 'ragang-bundle' } } },
  },
  'preview-assignments-import': {
    body: upload,
    says: 'Vad filen innehåller och vad en import skulle göra.',
    example: {
      header: ['person', 'organisation_id', 'organisation', 'roll', 'fran', 'till'], encoding: 'utf-8', delimiter: ';', rows: 1, counts: { bodies: 1, persons: 1, assignments: 1, ended: 0, corrected: 0, unchanged: 0, gone: 0 },
      bodies: [], roles: [], gone: [], warnings: [], errors: [], errorCount: 0, failingRows: null,
    },
  },
  'run-assignments-import': {
    body: upload,
    says: 'Vad som lästes in och vad som utelämnades.',
    example: { counts: { bodies: 1, persons: 1, assignments: 1, ended: 0, corrected: 0, unchanged: 0, gone: 0 }, leftOut: 0, warnings: [], failingRows: null },
  },
  'read-original': {
    says: 'Filen som den kom.',
    mediaType: 'text/csv',
    example: 'person;organisation_id;organisation;roll;fran;till\nEva Ek;12;Tekniska nämnden;Ledamot;2023-01-01;2026-12-31\n',
  },
};
