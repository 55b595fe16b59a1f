import { and, conclude, holds, isYes, not } from '../frame.mjs';

/** @typedef {import('@ragang/domain').Row<'decision'>} Decision */
/** @typedef {import('@ragang/domain').Facts} Facts */

/**
 * A rule as the rulebook has them: facts by id, three-valued conditions, the cheap and telling one first.
 * @param {string} id
 * @param {(decision: Decision, facts: Facts) => any} applies
 */
const rule = (id, applies) => ({
  id, version: 1, on: /** @type {const} */ ('decision'), title: id, severities: ['risk'], direction: 'order', mode: ['determinate'], basis: [], cases: [], dataNeeded: '', validFrom: '2018-01-01', absenceBased: false,
  texts: { title: { it: '' }, happened: { it: '' }, says: '', allowed: '', remedy: [] },
  check: (/** @type {Decision} */ decision, /** @type {Facts} */ facts) => {
    const truth = applies(decision, facts);
    if (truth === false) return undefined;
    return conclude({ risk: and(holds('decision', decision, 'kind', (kind) => kind === 'decision'), truth) }, { subject: { kind: 'decision', id: decision.id }, day: decision.day, code: 'it', parameters: { number: decision.number }, evidence: [{ kind: 'decision', id: decision.id }] });
  },
});

const itemOf = (/** @type {Facts} */ facts, /** @type {Decision} */ d) => facts.findAny('delegation-item', d.item, d.day);
const matterOf = (/** @type {Facts} */ facts, /** @type {Decision} */ d) => facts.findAny('matter', d.matter, d.day);

/** @param {string} id @param {(item: any, decision: Decision, facts: Facts) => any} applies */
const onItem = (id, applies) => rule(id, (d, facts) => {
  if (d.basis !== 'delegation') return false;
  const item = itemOf(facts, d);
  return item ? applies(item, d, facts) : false;
});

export const rules = [
  onItem('AMOUNT', (item, d) => item.amountMax !== null && holds('decision', d, 'amount', (amount) => amount > item.amountMax)),
  onItem('TIME-BEFORE', (item, d) => item.validFrom !== null && d.day < item.validFrom),
  onItem('TIME-AFTER', (item, d) => item.validUntil !== null && d.day >= item.validUntil),
  onItem('SUBJECT', (item, d, facts) => { const matter = matterOf(facts, d); return matter ? holds('matter', matter, 'matterType', (type) => type !== item.matterType) : false; }),
  onItem('DELEGATE', (item, d) => holds('decision', d, 'maker', (maker) => maker !== item.delegate)),
  onItem('KIND', (item, d) => holds('decision', d, 'makerKind', (kind) => kind !== item.delegateKind)),
  onItem('AMOUNT-BASIS', (item, d) => holds('decision', d, 'amountBasis', (basis) => basis !== item.amountBasis)),
  rule('SUB-FORBIDDEN', (d, facts) => { if (d.basis !== 'sub-delegation') return false; const item = itemOf(facts, d); return item ? not(isYes('delegation-item', item, 'subDelegable')) : false; }),
  rule('MIXED', (d) => holds('decision', d, 'makerKind', (kind) => kind === 'group')),
  rule('CO-DECIDING', (d) => d.basis === 'delegation' && holds('decision', d, 'coSignerRole', (role) => role === 'co-deciding')),
  rule('URGENT-NOT-CHAIR', (d) => d.basis === 'urgent' && holds('decision', d, 'makerKind', (kind) => kind !== 'chair')),
  rule('CHAIR-NOT-URGENT', (d) => d.basis === 'body' && holds('decision', d, 'makerKind', (kind) => kind === 'chair')),
  rule('URGENT-CALM', (d) => d.basis === 'urgent' && not(isYes('decision', d, 'isUrgent'))),
  rule('URGENT-LATER', (d) => d.basis === 'urgent' && holds('decision', d, 'neededBy', (day) => day > d.day)),
  rule('BINDS-LONG', (d) => d.basis === 'delegation' && holds('decision', d, 'durationMonths', (months) => months > 60)),
  rule('BINDS-OPEN', (d) => { const open = isYes('decision', d, 'untilFurtherNotice'); return open === false ? false : and(open, not(isYes('decision', d, 'terminable'))); }),
  rule('STATED', (d) => holds('decision', d, 'statedMaker', (stated) => stated !== d.maker)),
  rule('LARGE', (d) => d.basis === 'delegation' && holds('decision', d, 'amount', (amount) => amount > 10_000_000)),
  rule('INDIVIDUAL-LARGE', (d, facts) => {
    if (d.basis !== 'delegation') return false;
    const large = holds('decision', d, 'amount', (amount) => amount >= 1_000_000);
    if (large === false) return false;
    const matter = matterOf(facts, d);
    return matter ? and(large, isYes('matter', matter, 'individual')) : false;
  }),
  rule('COMMITTEE', (d, facts) => { if (d.basis !== 'delegation') return false; const matter = matterOf(facts, d); return matter ? holds('matter', matter, 'body', (body) => body !== d.body) : false; }),
];
