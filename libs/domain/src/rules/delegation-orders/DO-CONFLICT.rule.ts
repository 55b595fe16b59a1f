import type { Facts, Row } from '../../facts/facts.js';
import { formatSek } from '../../findings/template.js';
import { followRenaming } from '../../powers/holders.js';
import { matterTypeTitle } from '../../reference/matter-types.js';
import type { Day } from '../../time/day.js';
import { isValidOn } from '../../time/validity.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isAbsent } from '../three-valued.js';
import { isSilent, ordersInForce, type Item, type OrderInForce } from './orders-in-force.js';

export const conflictingDocuments: StructureRule = {
  id: 'DO-CONFLICT', version: 1, on: 'structure',
  title: 'Motstridiga villkor mellan ordning, reglemente, attest eller instruktion',
  severities: ['risk'], direction: 'order', mode: ['determinate'],
  basis: [{ law: 'KL-6-2', note: 'Fullmäktige bestämmer nämndernas områden' }, { law: 'KL-6-44', note: 'Reglementet' }, { law: 'KL-6-6', note: 'Intern kontroll' }],
  cases: [
    { no: 7, primary: true, why: 'Olika dokument gav olika gränser. Likheten är att den som följer det ena bryter mot det andra.' },
    { no: 6, why: 'Varje del hade sina regler, men ingen läste dem tillsammans.' },
  ],
  dataNeeded: 'Punkter, attesträtter och ansvarsområden, med ett märke om att ansvarsområdena är införda.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { payment: '{post:role} får attestera mer än befattningen får besluta.', remit: 'Punkt {number} gäller något som {other:inline} ansvarar för.', [cannotTell]: 'Säger delegationsordningen, attesten och reglementet samma sak om {type}?' },
    happened: {
      payment: 'Attestgränsen för {type} är {approved}. Delegationen räcker till {limit:sek}, och inget skäl till skillnaden är angivet.',
      remit: '{item:name} står i {body:inline}s ordning. Enligt reglementena är det {other:inline} som har {type}, och nämnden har det inte själv.',
    },
    says: 'En nämnd kan bara delegera det som fullmäktige har gett den. Och den som godkänner en betalning ska inte kunna binda kommunen till mer än den får besluta om.',
    allowed: 'Attestgränsen hade varit lägre än delegationen, så att betalningen krävde två.',
    remedy: ['Stäm av gränserna mot varandra.', 'Skriv vilket dokument som går före.'],
  },
  check: (facts, asOf) => {
    const orders = ordersInForce(facts, asOf);
    const payments = facts.on('payment-approval', asOf).flatMap((approval) => judgePayment(facts, approval, orders, asOf) ?? []);
    return [...payments, ...orders.flatMap((one) => one.items.flatMap((item) => judgeRemit(facts, one, item, asOf) ?? []))];
  },
};

/** A post that approves payments above every limit that it has for the same sort of matter. A lower limit is often meant: payment takes two. */
function judgePayment(facts: Facts, approval: Row<'payment-approval'>, orders: readonly OrderInForce[], asOf: Day): Outcome | undefined {
  const ofType = orders.flatMap(({ order, items }) => items.filter((item) => item.matterType === approval.matterType).map((item) => ({ order, item })));
  const post = followRenaming(facts, approval.post ?? '', asOf);
  const own = ofType.map(({ item }) => item).filter((item) => item.delegate !== null && followRenaming(facts, item.delegate, asOf) === post);
  // An item that names nobody may be the post's, and reach higher.
  const noOther = and(...ofType.filter(({ item }) => item.delegate === null).map(({ order, item }) => isSilent(facts, item, 'delegate', order.body, asOf)));
  const limits = own.map((item) => item.amountMax);
  if (own.length === 0 || limits.includes(null)) return undefined;
  const limit = Math.max(...limits.map(Number));
  const isHigher = holds('payment-approval', approval, 'amountMax', (amount) => amount > limit, true);
  return conclude({ risk: and(isHigher, noOther, isAbsent('payment-approval', approval, 'reason')) }, {
    subject: { kind: 'payment-approval', id: approval.id }, day: asOf, code: 'payment', instance: 'payment',
    parameters: { post, limit, approved: approval.amountMax === null ? 'obegränsad' : formatSek(approval.amountMax), type: typeOf(approval.matterType) },
    evidence: seenAll(seen('payment-approval', approval, 'amountMax'), ...own.map((item) => seen('delegation-item', item, 'amountMax'))),
  });
}

/** The matter lies in another body's remit, and not in the one that delegates it. */
function judgeRemit(facts: Facts, { order }: OrderInForce, item: Item, asOf: Day): Outcome | undefined {
  const remits = facts.where('remit', 'matterType', item.matterType).filter((remit) => item.matterType !== null && isValidOn(remit, asOf));
  const other = remits.find((remit) => remit.body !== order.body);
  if (!other) return undefined;
  return conclude({ risk: noneExists(facts, 'remit', [order.body], asOf, remits.some((remit) => remit.body === order.body)) }, {
    subject: { kind: 'delegation-item', id: item.id }, day: asOf, code: 'remit', instance: 'remit',
    parameters: { item: item.id, number: item.number, body: order.body, other: other.body, type: typeOf(item.matterType) }, evidence: seenAll(seen('delegation-item', item, 'matterType'), seen('remit', other, 'body')),
  });
}

const typeOf = (matterType: string | null): string => matterTypeTitle(matterType ?? '').toLocaleLowerCase('sv');
