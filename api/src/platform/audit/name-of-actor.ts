import { operatorActor, systemActor } from '../database/request-context.js';

const machines = JSON.stringify({ [operatorActor.id]: operatorActor.name, [systemActor.id]: systemActor.name });

/**
 * SQL for what the actor in `column` is called: rows and events name people by their account. The names are gathered once for a query, not
 * looked up for each row. What is no account's id (a name in a bundle from elsewhere) is shown as it is.
 */
export function nameOfActor(column: string): string {
  return `coalesce((select coalesce(jsonb_object_agg(a.id, a.display_name), '{}') || '${machines}' from account a where a.tenant_id = tenant_now()) ->> ${column}, ${column})`;
}
