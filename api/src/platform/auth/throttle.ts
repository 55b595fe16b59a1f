import { createHash } from 'node:crypto';
import type { Transaction } from '../database/database.js';
import { Throttled } from '../http/problem-filter.js';

/** Tries that cost nothing, for one account and for one network address. */
const FREE_FOR_ACCOUNT = 5;
const FREE_FOR_ADDRESS = 30;
const LONGEST_WAIT_SECONDS = 900;
const FORGOTTEN_AFTER = '1 hour';

/**
 * Counts a try before the password is looked at, so that many at once count as many. After the free ones each costs twice the wait of the
 * last, up to fifteen minutes: never a lock, which would let anyone shut anyone out.
 */
export async function countTry(tx: Transaction, username: string, address: string): Promise<Throttled | undefined> {
  for (const [key, free] of [[accountKey(username), FREE_FOR_ACCOUNT], [addressKey(address), FREE_FOR_ADDRESS]] as const) {
    const wait = await claim(tx, key, free);
    if (wait > 0) return new Throttled(wait);
  }
  return undefined;
}

export async function forgetTries(tx: Transaction, username: string, address: string): Promise<void> {
  await tx.query('delete from sign_in_attempt where tenant_id = $1 and key = $2', [tx.tenantId, accountKey(username)]);
  await tx.query('update sign_in_attempt set failures = greatest(failures - 1, 0) where tenant_id = $1 and key = $2', [tx.tenantId, addressKey(address)]);
}

/** Seconds to wait; 0 when the try may go on, and then it has been counted. */
async function claim(tx: Transaction, key: string, free: number): Promise<number> {
  await tx.query('insert into sign_in_attempt (tenant_id, key, failures) values ($1, $2, 0) on conflict do nothing', [tx.tenantId, key]);
  const row = await tx.one<{ failures: number; wait: number }>(
    `select case when last_at < now() - interval '${FORGOTTEN_AFTER}' then 0 else failures end as failures,
            ceil(greatest(extract(epoch from blocked_until - clock_timestamp()), 0))::int as wait
     from sign_in_attempt where tenant_id = $1 and key = $2 for update`, [tx.tenantId, key]);
  if (row && row.wait > 0) return row.wait;
  const failures = (row?.failures ?? 0) + 1;
  const delay = failures < free ? 0 : Math.min(2 ** (failures - free), LONGEST_WAIT_SECONDS);
  await tx.query(
    `update sign_in_attempt set failures = $3, last_at = now(), blocked_until = clock_timestamp() + make_interval(secs => $4) where tenant_id = $1 and key = $2`,
    [tx.tenantId, key, failures, delay]);
  return 0;
}

const accountKey = (username: string): string => `account:${username}`;
/** Addresses are kept as hashes: they are only ever compared. IPv6 networks count as one. */
const addressKey = (address: string): string =>
  `address:${createHash('sha256').update(address.includes(':') ? address.split(':').slice(0, 4).join(':') : address).digest('hex').slice(0, 32)}`;
