import type { Facts, Row } from '../facts/facts.js';
import { nameOf } from '../facts/names.js';
import { findMatterType } from '../reference/matter-types.js';
import { overlaps, type Validity } from '../time/validity.js';
import { bodyInSentence, upperFirst } from '../who-decides/swedish.js';
import { ceasesOn, lacksDelegate, sharedDays, type ItemInForce } from './proof-items.js';
import type { JudgedCell } from './proof-matter-type.js';
import { bodyInWords, countInWords, itemInWords, listInWords, type Told } from './proof-sentence.js';
import { LEAST_AMOUNT, type Cell } from './proof-sweep.js';

/** A gap or an overlap; nothing where one decides. */
export function tellCell(facts: Facts, order: Row<'delegation-order'>, matterType: string, cell: JudgedCell): readonly Told[] {
  const { from, until, low, high, place, certainty } = cell;
  const day = from ?? until ?? order.adoptedOn ?? '9999-12-31';
  const sources = cell.items.map((item) => ({ kind: 'delegation-item', id: item.id }) as const);
  const about = { matterType, cell: { from, until, low, high }, place, certainty, sources };
  if (cell.state === 'gap') return [{ ...about, kind: 'gap', what: `ingen delegat, fast någon har rätten däröver eller både före och efter. ${upperFirst(bodyInWords(facts, order, day))} beslutar själv.` }];
  if (cell.state !== 'overlap') return [];
  const names = listInWords(cell.items.map((item) => itemInWords(facts, item, day)));
  return [{ ...about, kind: 'overlap', what: `${countInWords(cell.items.length)} delegater, ${names}${certainty === 'to-assess' ? ', om inte villkoren eller avtalstiden skiljer dem åt' : ''}.` }];
}

/** What is wrong with an item on its own: the law keeps the matter, or there is nobody to decide. */
export function tellItems(facts: Facts, order: Row<'delegation-order'>, matterType: string, items: readonly ItemInForce[]): readonly Told[] {
  const type = findMatterType(matterType);
  return items.flatMap(({ item, days }): readonly Told[] => {
    const about = { matterType, cell: cellOf(days), sources: [{ kind: 'delegation-item', id: item.id } as const] };
    const who = itemInWords(facts, item, days.validFrom ?? '9999-12-31');
    const ends = ceasesOn(facts, item, days);
    return [
      ...(type?.councilExclusive === 'always' ? [{ ...about, kind: 'reserved' as const, what: `${who} har fått det som bara fullmäktige får besluta (KL\u00a05:1).` }]
        : type?.nonDelegable ? [{ ...about, kind: 'reserved' as const, what: `${who} har fått det som ${bodyInWords(facts, order, days.validFrom ?? '9999-12-31')} inte får lämna ifrån sig.` }] : []),
      ...(lacksDelegate(item) && item.absent.includes('delegate') ? [{ ...about, kind: 'no-delegate' as const, what: `punkt\u00a0${item.number ?? ''} har ingen delegat.` }] : []),
      ...(ends !== null ? [{ ...about, cell: { ...cellOf(days), from: days.validFrom !== null && days.validFrom > ends ? days.validFrom : ends }, kind: 'ceased-delegate' as const, what: `${who} finns inte längre.` }] : []),
    ];
  });
}

/** The body's own right to the matter, day by day: an item holds no longer than its remit, and one body has it at a time. */
export function tellRemits(facts: Facts, order: Row<'delegation-order'>, matterType: string, items: readonly ItemInForce[]): readonly Told[] {
  const remits = facts.where('remit', 'matterType', matterType).filter((remit) => overlaps(remit, order));
  const own = remits.filter((remit) => remit.body === order.body);
  const others = remits.filter((remit) => remit.body !== order.body);
  const twice = own.flatMap((remit) => others.flatMap((other): readonly Told[] => {
    const days = sharedDays(remit, other, order);
    const name = bodyInSentence(nameOf(facts, 'body', other.body, days?.validFrom ?? '9999-12-31'));
    return days ? [{ kind: 'two-bodies', matterType, cell: cellOf(days), sources: [{ kind: 'remit', id: remit.id }, { kind: 'remit', id: other.id }], what: `både ${bodyInWords(facts, order, days.validFrom ?? '9999-12-31')} och ${name} har ansvaret.` }] : [];
  }));
  // Where no remit at all is recorded, nothing can be said of its days: who has the matter is okänt, not wrong.
  if (own.length === 0) return twice;
  return [...twice, ...items.flatMap(({ item, days }) => uncovered(days, own).map((left): Told => ({
    kind: 'outside-remit', matterType, cell: cellOf(left), sources: [{ kind: 'delegation-item', id: item.id }, ...own.map((remit) => ({ kind: 'remit', id: remit.id }) as const)],
    what: `${itemInWords(facts, item, left.validFrom ?? '9999-12-31')} har rätten, men ${bodyInWords(facts, order, left.validFrom ?? '9999-12-31')} har inte ansvaret de dagarna.`,
  })))];
}

/** The parts of `days` that none of the periods covers. */
function uncovered(days: Validity, periods: readonly Validity[]): readonly Validity[] {
  const shared = (part: Validity, outside: Validity): readonly Validity[] => [sharedDays(part, outside)].filter((one) => one !== null);
  return periods.reduce<readonly Validity[]>((left, { validFrom, validUntil }) => left.flatMap((part) => [
    ...(validFrom === null ? [] : shared(part, { validFrom: null, validUntil: validFrom })),
    ...(validUntil === null ? [] : shared(part, { validFrom: validUntil, validUntil: null })),
  ]), [days]);
}

const cellOf = ({ validFrom, validUntil }: Validity): Cell => ({ from: validFrom, until: validUntil, low: LEAST_AMOUNT, high: null });
