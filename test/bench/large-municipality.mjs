import { readFileSync } from 'node:fs';
import { factsFrom } from '@ragang/domain';

const bundle = JSON.parse(readFileSync(new URL('../municipality/bankmala.bundle.json', import.meta.url), 'utf8'));

/** What belongs to a decision or its matter, and is copied with it. */
const own = ['matter', 'decision', 'assessment', 'preparation-step', 'delegation-report', 'follow-up', 'execution-action', 'participation', 'minutes-paragraph'];

/**
 * Bänkmåla with its decisions, matters and what belongs to them many times over: everyday decisions and planted mistakes in their own proportions.
 * @param {number} decisions at least so many
 */
export function largeMunicipality(decisions) {
  const copies = Math.ceil(decisions / bundle.records.decision.length);
  const ids = new Set(own.flatMap((kind) => (bundle.records[kind] ?? []).map((/** @type {any} */ row) => row.id)));
  const records = { ...bundle.records };
  for (const kind of own) records[kind] = [...(bundle.records[kind] ?? [])];
  for (let copy = 1; copy < copies; copy++) {
    const renamed = (/** @type {any} */ value) => (typeof value === 'string' && ids.has(value) ? `${value}-${copy}` : Array.isArray(value) ? value.map(renamed) : value);
    for (const kind of own) {
      for (const row of bundle.records[kind] ?? []) {
        const made = Object.fromEntries(Object.entries(row).map(([field, value]) => [field, renamed(value)]));
        // Copies to one counterparty would be taken for one purchase in parts.
        if (kind === 'matter' && made.counterparty) made.counterparty = `${made.counterparty} ${copy}`;
        records[kind].push(made);
      }
    }
  }
  return factsFrom(records);
}
