import type { Facts } from '@ragang/domain';
import type { RowInput } from '../platform/temporal/version.js';
import type { Broken } from './invariants.js';

/** Longest chain that is followed, of posts or of units. */
const DEEPEST = 20;

/** Sub-delegations only narrow (KL 7:6): from an item that allows them, never a higher limit or another unit than its own, and never round in a ring. */
export function subDelegationInvariants(facts: Facts, input: RowInput): readonly Broken[] {
  const text = (name: string): string | null => (typeof input[name] === 'string' ? (input[name] as string) : null);
  const item = facts.periodsOf('delegation-item', text('item')).at(-1);
  const amount = input['amountMax'];
  const broken: Broken[] = [];
  if (item?.subdelegable === false) broken.push({ pointer: '#/item', code: 'subdelegation.forbidden', detail: 'Punkten får inte vidaredelegeras. Låt nämnden ändra punkten först, eller välj en annan.' });
  if (item?.amountMax != null && typeof amount === 'number' && amount > item.amountMax) broken.push({ pointer: '#/amountMax', code: 'limit.wider', detail: `Punkten räcker till ${item.amountMax.toLocaleString('sv-SE')} kr. En vidaredelegering kan bara snäva av.` });
  if (item?.unit && text('unit') !== null && !isWithin(facts, text('unit'), item.unit)) broken.push({ pointer: '#/unit', code: 'limit.wider', detail: 'Punkten gäller en annan enhet. En vidaredelegering kan bara snäva av.' });
  if (returns(facts, text('id'), text('item'), text('fromPost'), text('toPost'))) broken.push({ pointer: '#/toPost', code: 'graph.cycle', detail: 'Rätten skulle komma tillbaka till den som lämnade den, eller så är kedjan för lång. Välj en annan befattning.' });
  return broken;
}

/** Does the right, handed on from post to post under the item, come back to the one that it would leave? */
function returns(facts: Facts, id: string | null, item: string | null, from: string | null, to: string | null): boolean {
  if (from === null || to === null) return false;
  let reached: readonly string[] = [to];
  for (let depth = 0; reached.length > 0; depth += 1) {
    if (reached.includes(from) || depth === DEEPEST) return true;
    const holders = reached;
    reached = facts.where('sub-delegation', 'item', item ?? '').filter((row) => row.id !== id && row.fromPost !== null && holders.includes(row.fromPost)).flatMap((row) => (row.toPost === null ? [] : [row.toPost]));
  }
  return false;
}

function isWithin(facts: Facts, unit: string | null, whole: string): boolean {
  let current = unit;
  for (let depth = 0; current !== null && depth < DEEPEST; depth += 1) {
    if (current === whole) return true;
    current = facts.periodsOf('unit', current).at(-1)?.parent ?? null;
  }
  return false;
}
