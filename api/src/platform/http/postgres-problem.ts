import { DomainError } from './domain-error.js';

interface PostgresFault {
  readonly code: string;
  readonly column?: string;
}

/** The refusal that a fault from PostgreSQL becomes; never its text, which may hold another person's values. Undefined for other errors. */
export function refusalOf(error: unknown): DomainError | undefined {
  const fault = postgresFault(error);
  if (!fault) return undefined;
  const { code } = fault;
  switch (code) {
    case '23P01': return new DomainError('period.overlap', 'Uppgiften gäller redan under en del av perioden. Avsluta den först eller välj ett annat datum.', 409);
    case '23505': return new DomainError('conflict.duplicate', 'Uppgiften finns redan. Öppna den som finns, eller ändra det som ska vara unikt.', 409);
    case '23503': return new DomainError('reference.missing', 'En hänvisning pekar på något som inte finns. Välj på nytt.', 422);
    case '23502': case '23514': return new DomainError('value.refused', 'En uppgift saknas eller har ett otillåtet värde. Kontrollera det du fyllt i.', 422);
    case 'RG001': return new DomainError('reference.notCovered', 'Det som hänvisas till gäller inte under hela perioden. Välj en kortare period.', 422,
      fault.column ? [{ pointer: `#/${camel(fault.column)}`, code: 'reference.notCovered', detail: 'Gäller inte under hela perioden.' }] : []);
    case 'RG006': return new DomainError('conflict.dependants', 'Något som hör till uppgiften gäller fortfarande. Avsluta det först, eller välj en senare dag.', 409);
    case 'RG007': return new DomainError('reference.missing', 'En hänvisning pekar på något som inte finns. Välj på nytt.', 422,
      fault.column ? [{ pointer: `#/${camel(fault.column)}`, code: 'reference.missing', detail: 'Det valda finns inte i registret. Välj på nytt.' }] : []);
    case '40001': case '40P01': return new DomainError('conflict.busy', 'Någon annan sparade samtidigt. Försök igen.', 409);
    case '42501': return new DomainError('notFound', 'Det du söker finns inte här. Kontrollera adressen eller sök efter det på nytt.', 404);
    case '55P03': return unavailable();
    default: break;
  }
  if (code.startsWith('22')) return new DomainError('value.refused', 'En uppgift har ett värde som inte går att spara. Kontrollera det du fyllt i.', 422);
  // 08P01 is our own mistake in a query, not the database that is away.
  if ((/^(08|53|57|58)/.test(code) && code !== '08P01') || ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE'].includes(code)) return unavailable();
  return undefined;
}

/** The SQLSTATE of an error from PostgreSQL, also when TypeORM has wrapped it. */
export function postgresFault(error: unknown): PostgresFault | undefined {
  const inner = (error as { driverError?: unknown } | null)?.driverError ?? error;
  const code = (inner as { code?: unknown } | null)?.code;
  const message = inner instanceof Error ? inner.message : '';
  if (/connection terminated|timeout exceeded when trying to connect|Cannot use a pool after/i.test(message)) return { code: '08006' };
  if (typeof code !== 'string' || !(/^[0-9A-Z]{5}$/.test(code) || /^E[A-Z]+$/.test(code))) return undefined;
  const column = (inner as { column?: unknown }).column;
  return { code, ...(typeof column === 'string' ? { column } : {}) };
}

function unavailable(): DomainError {
  return new DomainError('database.unavailable', 'Databasen svarar inte just nu. Inget är förlorat; försök igen om en stund.', 503);
}

function camel(column: string): string {
  return column.replace(/^f_/, '').replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
