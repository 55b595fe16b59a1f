import type { Operations } from './operation-facts.js';

const account = {
  id: 'cc1774ab-02c2-48ac-9c27-0d09da471231', username: 'anna.berg', displayName: 'Anna Berg', role: 'registrar', bodies: [], units: [],
  status: 'active', issuer: 'local', hasOneTimeCode: false, createdAt: '2026-11-24T08:00:00.000Z', lastSignIn: null, versionId: '1',
};

const grant = {
  id: '0d5e6f70-1a2b-4c3d-8e4f-5a6b7c8d9e0f', kind: 'role-grant', subject: 'cc1774ab-02c2-48ac-9c27-0d09da471231', proposal: { role: 'registrar', bodies: [], units: [] }, reason: 'Ny tjänst från december',
  requestedBy: '21ebfa0b-3579-4a0e-b173-ee37946e13d2', requestedByName: 'Maria Lindeblad', requestedAt: '2026-11-24T08:00:00.000Z', status: 'pending', decidedByName: null, decidedAt: null, decisionReason: null,
};

const publication = {
  id: '0d5e6f70-1a2b-4c3d-8e4f-5a6b7c8d9e0f', kind: 'publication', subject: '41f460d6-c0d5-5031-a3d6-f7a7d26cc94e', proposal: { register: 'decision' }, reason: 'Beslutet har vunnit laga kraft',
  requestedBy: '21ebfa0b-3579-4a0e-b173-ee37946e13d2', requestedByName: 'Maria Lindeblad', requestedAt: '2026-11-24T08:00:00.000Z', status: 'pending', decidedByName: null, decidedAt: null, decisionReason: null,
};

const approved = { status: 'approved', decidedByName: 'Sixten Driftmark', decidedAt: '2026-11-24T09:00:00.000Z' } as const;

/** Accounts, approvals by two persons, and how the installation is doing. */
export const administrationOperations: Operations = {
  'list-accounts': {
    says: 'En sida konton.',
    example: { items: [account], total: 1, page: 1, limit: 20 },
  },
  'read-account': {
    says: 'Kontot.',
    example: { item: account },
  },
  'create-account': {
    body: { username: 'anna.berg', displayName: 'Anna Berg', password: 'sju gula cyklar i regn' },
    says: 'Kontot, ännu utan roll.',
    example: { item: { ...account, role: null } },
  },
  'change-account': {
    body: { status: 'disabled' },
    says: 'Kontot efter ändringen.',
    example: { item: { ...account, status: 'disabled', versionId: '2' } },
  },
  'set-account-password': {
    body: { password: 'nio blå båtar i snö' },
  },
  'reset-one-time-code': {
    takesNothing: true,
  },
  'list-role-grants': {
    says: 'Förslagen, de som väntar först.',
    example: { items: [grant], total: 1 },
  },
  'propose-role-grant': {
    body: { account: 'cc1774ab-02c2-48ac-9c27-0d09da471231', role: 'registrar', bodies: [], units: [], reason: 'Ny tjänst från december' },
    says: 'Förslaget, som väntar på en annan person.',
    example: { item: grant },
  },
  'decide-role-grant': {
    body: { status: 'approved' },
    says: 'Förslaget med beslutet.',
    example: { item: { ...grant, ...approved } },
  },
  'list-publications': {
    says: 'Förslagen, de som väntar först.',
    example: { items: [publication], total: 1 },
  },
  'propose-publication': {
    body: { register: 'decision', row: '41f460d6-c0d5-5031-a3d6-f7a7d26cc94e', reason: 'Beslutet har vunnit laga kraft' },
    says: 'Förslaget, som väntar på en annan person.',
    example: { item: publication },
  },
  'decide-publication': {
    body: { status: 'rejected', reason: 'Sekretessen är inte prövad' },
    says: 'Förslaget med beslutet.',
    example: { item: { ...publication, ...approved, status: 'rejected', decisionReason: 'Sekretessen är inte prövad' } },
  },
  'read-permissions': {
    says: 'Roller, rättigheter, områden och matrisen.',
    example: {
      roles: { registrar: 'Registrator' }, rights: { read: 'Läsa', record: 'Registrera' }, areas: { delegation: 'Delegation' }, scopes: { all: 'Allt', 'own-body': 'Eget organ', 'own-unit': 'Egen enhet' },
      matrix: { registrar: { delegation: { read: 'all', record: 'all' } } },
    },
  },
  'list-role-places': {
    says: 'Organ och enheter som en roll kan gälla.',
    example: { items: [{ id: '521d8581-fc7c-513f-a94f-e8acce3a46b8', kind: 'body', name: 'Avfallsförbundets direktion', isCurrent: true }], total: 59 },
  },
  'list-sessions': {
    says: 'Pågående sessioner.',
    example: {
      items: [{
        id: '51c37c70-e4a5-4910-849b-1e40a2e1337f', account: 'cc1774ab-02c2-48ac-9c27-0d09da471231', name: 'Inger Dalhem', role: 'registrar',
        createdAt: '2026-11-24T08:00:00.000Z', lastSeenAt: '2026-11-24T08:00:00.000Z', expiresAt: '2026-11-25T04:54:33.267Z', device: '',
        isCurrent: false,
      }],
      total: 4,
    },
  },
  'list-reading-log': {
    says: 'De senaste raderna ur läsloggen.',
    example: { items: [{ id: 42, at: '2026-11-24T08:00:00.000Z', actorName: 'Maria Lindeblad', what: 'export-bundle', detail: null }], total: 1, page: 1, limit: 20 },
  },
  'read-status': {
    says: 'Version, databas, loggkedja och flaggor.',
    example: {
      mode: 'demo', today: '2026-11-24', lawCheckedTo: '2025-09-01', rules: 30, isRebuilding: false, node: 'v24.21.0', keyInDataFolder: true,
      publicKey: '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAimO5GlRVGKwa818emcCxSHb7F94pGgG4xCPXHVtRNn0=\n-----END PUBLIC KEY-----\n',
      version: '18.4', events: 3794, links: 1, checkpointSeq: 1, checkpointAt: '2026-11-24T08:00:00.000Z', flags: 74, rows: 3790,
    },
  },
  'verify-audit': {
    takesNothing: true,
    says: 'Vad som räknades om, och fel med sin plats; en tom lista när kedjan håller.',
    example: { events: 812, links: 2, checkpoints: 1, rows: 812, faults: [] },
  },
  'read-checkpoint': {
    mediaType: 'text/plain',
    says: 'Signerad anteckning: ursprung, längd, hash och signatur.',
    example: 'ragang-audit/bankmala\n2\nq1cW4nWb0l8Zl0mQ0Q8n3o7D0y8c8Yw9c1nWJm3n0sE=\n\n— ragang 2n5kXm0m…\n',
  },
};
