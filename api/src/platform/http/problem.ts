import type { ErrorPlace } from './domain-error.js';

/** An error answer (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly errors?: readonly ErrorPlace[];
}

const titles: Readonly<Record<number, string>> = {
  400: 'Anropet går inte att läsa', 401: 'Du är inte inloggad', 403: 'Du har inte rätt till det här', 404: 'Finns inte', 405: 'Metoden används inte här',
  406: 'Formatet finns inte', 408: 'Anropet tog för lång tid', 409: 'Krock med något som redan finns', 412: 'Uppgiften har ändrats', 413: 'Innehållet är för stort',
  414: 'Adressen är för lång', 415: 'Formatet kan inte läsas', 421: 'Fel värd', 422: 'Något behöver rättas', 428: 'Versionen saknas', 429: 'För många försök',
  431: 'Anropets huvuden är för stora', 500: 'Något gick fel hos oss', 503: 'Tjänsten svarar inte just nu',
};

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

export function problem(status: number, code: string, detail: string, requestId: string, errors: readonly ErrorPlace[] = []): Problem {
  return {
    type: `/problem/${code}`, title: titles[status] ?? 'Anropet kunde inte utföras', status, detail, instance: `/requests/${requestId}`,
    ...(errors.length > 0 ? { errors } : {}),
  };
}
