import type { Transaction } from '../database/database.js';

/** A body or a unit that a role may be limited to. */
export interface RolePlace {
  readonly id: string;
  readonly kind: 'body' | 'unit';
  readonly name: string;
  /** Of today; one that has ended keeps its name for the accounts that still have it. */
  readonly isCurrent: boolean;
}

/** Names only, so that whoever manages users may choose among them without reading the register. */
export async function rolePlaces(tx: Transaction, day: string): Promise<readonly RolePlace[]> {
  const latest = (table: 'body' | 'unit') => `select distinct on (id) id, '${table}' as kind, f_name as name, upper_inf(valid) or upper(valid) > $2::date as "isCurrent"
    from ${table} where tenant_id = $1 and rec_to = 'infinity' and f_name is not null order by id, valid desc`;
  return tx.query<RolePlace>(`select * from ((${latest('body')}) union all (${latest('unit')})) place order by kind, name collate swedish`, [tx.tenantId, day]);
}
