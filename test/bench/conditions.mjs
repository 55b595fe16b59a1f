/**
 * The same twenty rules for every engine, as data: all conditions of a rule must hold. `d` is the decision, `m` its matter, `i` the item
 * that it rests on. They are the two-valued core of rules in the rulebook; every field is recorded, so that nothing is unknown.
 * @typedef {{ readonly field: string, readonly is: '==' | '!=' | '>' | '>=' | '<', readonly value?: string | number | boolean, readonly of?: string }} Condition
 * @typedef {{ readonly id: string, readonly all: readonly Condition[] }} BenchRule
 */

/** @param {string} field @param {Condition['is']} is @param {string | number | boolean} value @returns {Condition} */
const c = (field, is, value) => ({ field, is, value });
/** @param {string} field @param {Condition['is']} is @param {string} of @returns {Condition} */
const f = (field, is, of) => ({ field, is, of });
const decided = c('d.kind', '==', 'decision');
const delegated = c('d.basis', '==', 'delegation');
const urgent = c('d.basis', '==', 'urgent');

/** @type {readonly BenchRule[]} */
export const rules = [
  { id: 'AMOUNT', all: [decided, delegated, f('d.amount', '>', 'i.amountMax')] },
  { id: 'TIME-BEFORE', all: [decided, delegated, f('d.day', '<', 'i.validFrom')] },
  { id: 'TIME-AFTER', all: [decided, delegated, f('d.day', '>=', 'i.validUntil')] },
  { id: 'SUBJECT', all: [decided, delegated, f('m.matterType', '!=', 'i.matterType')] },
  { id: 'DELEGATE', all: [decided, delegated, f('d.maker', '!=', 'i.delegate')] },
  { id: 'KIND', all: [decided, delegated, f('d.makerKind', '!=', 'i.delegateKind')] },
  { id: 'AMOUNT-BASIS', all: [decided, delegated, f('d.amountBasis', '!=', 'i.amountBasis')] },
  { id: 'SUB-FORBIDDEN', all: [decided, c('d.basis', '==', 'sub-delegation'), c('i.subDelegable', '==', false)] },
  { id: 'MIXED', all: [decided, c('d.makerKind', '==', 'group')] },
  { id: 'CO-DECIDING', all: [decided, delegated, c('d.coSignerRole', '==', 'co-deciding')] },
  { id: 'URGENT-NOT-CHAIR', all: [decided, urgent, c('d.makerKind', '!=', 'chair')] },
  { id: 'CHAIR-NOT-URGENT', all: [decided, c('d.makerKind', '==', 'chair'), c('d.basis', '==', 'body')] },
  { id: 'URGENT-CALM', all: [decided, urgent, c('d.isUrgent', '==', false)] },
  { id: 'URGENT-LATER', all: [decided, urgent, f('d.neededBy', '>', 'd.day')] },
  { id: 'BINDS-LONG', all: [decided, delegated, c('d.durationMonths', '>', 60)] },
  { id: 'BINDS-OPEN', all: [decided, c('d.untilFurtherNotice', '==', true), c('d.terminable', '==', false)] },
  { id: 'STATED', all: [decided, f('d.statedMaker', '!=', 'd.maker')] },
  { id: 'LARGE', all: [decided, delegated, c('d.amount', '>', 10_000_000)] },
  { id: 'INDIVIDUAL-LARGE', all: [decided, delegated, c('m.individual', '==', true), c('d.amount', '>=', 1_000_000)] },
  { id: 'COMMITTEE', all: [decided, delegated, f('d.body', '!=', 'm.body')] },
];
