import type { Register } from '@ragang/domain';
import { note } from '../platform/auth/account-store.js';
import type { Transaction } from '../platform/database/database.js';
import type { StoredRow } from '../platform/temporal/version.js';

/** Writes in the reading log (läslogg) which secret or protected rows somebody was shown; nothing when there were none. */
export async function noteSecretReading(tx: Transaction, register: Register, how: 'list' | 'read' | 'history', rows: readonly StoredRow[]): Promise<void> {
  const ids = [...new Set(rows.filter((row) => row.disclosure === 'secret').map((row) => row.id))];
  if (ids.length > 0) await note(tx, 'secret.read', { register: register.kind, how, ids });
}
