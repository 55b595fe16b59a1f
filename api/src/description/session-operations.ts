import { API_VERSION } from '../platform/health/api-info.controller.js';
import type { Operations } from './operation-facts.js';

const session = {
  user: { id: '21ebfa0b-3579-4a0e-b173-ee37946e13d2', name: 'Maria Lindeblad', role: 'director', roleLabel: 'Kommundirektör', bodies: [], units: [] },
  organization: { slug: 'bankmala', name: 'Bänkmåla kommun', organizationKind: 'municipality', code: null },
  permissions: { findings: ['read', 'review-flag'], delegation: ['read', 'record', 'correct', 'adopt', 'export'] },
  mode: 'demo', today: '2026-11-24', expiresAt: '2026-11-24T08:30:00.000Z', csrfToken: 'WlO-fO3oHwRPbKhFbKYDJ5Q-bkd2vyvA2R0HUbmKims',
};

/** Who is signed in, and the API itself. */
export const sessionOperations: Operations = {
  'read-api-info': {
    says: 'Uppgifter om API:et.',
    schema: 'ApiInfoAnswer',
    example: { apiName: 'ragang', apiVersion: API_VERSION, apiReleased: '2026-11-24', apiDocumentation: '/api/docs', apiStatus: 'active' },
  },
  'sign-in': {
    body: { organization: 'bankmala', username: 'anna.berg', password: 'sju gula cyklar i regn', code: '123456' },
    says: 'Inloggad. Kakan är satt; svaret är detsamma som GET /session.',
    schema: 'SessionAnswer',
    example: session,
  },
  'sign-in-demo': {
    body: { organization: 'bankmala', role: 'director' },
    says: 'Inloggad i demon. Kakan är satt.',
    schema: 'SessionAnswer',
    example: session,
  },
  'read-session': {
    says: 'Den inloggade.',
    schema: 'SessionAnswer',
    example: session,
  },
  'enrol-one-time-code': {
    body: { organization: 'bankmala', username: 'anna.berg', password: 'sju gula cyklar i regn' },
    says: 'Hemligheten, och adressen som appen läser. Visas en gång.',
    example: { secret: 'JBSWY3DPEHPK3PXP', uri: 'otpauth://totp/R%C3%A5g%C3%A5ng:anna.berg?secret=JBSWY3DPEHPK3PXP&issuer=R%C3%A5g%C3%A5ng' },
  },
  'change-own-password': {
    body: { currentPassword: 'sju gula cyklar i regn', password: 'nio blå båtar i snö' },
  },
  'read-demo': {
    says: 'Organisationer med de roller som går att logga in som.',
    example: {
      mode: 'demo',
      organizations: [{ slug: 'bankmala', name: 'Bänkmåla kommun', roles: [{ role: 'system-administrator', label: 'Systemadministratör', name: 'Sixten Driftmark' }] }],
    },
  },
};
