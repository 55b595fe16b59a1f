import type { Facts, Row } from '../../facts/facts.js';
import { delegationTo } from '../../powers/items-for.js';
import { coversUnit, unitAndParents } from '../../powers/limits.js';
import { isValidOn } from '../../time/validity.js';
import { makerPersonOf, makerRole } from '../deciding.js';
import { holdsInFull, noneExists } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, not, or, unknown, type Truth } from '../three-valued.js';
import { aboutDecision, isDelegated } from './delegated-basis.js';
import { itemOf, subDelegationOf } from './item-of-decision.js';

export const outsideUnit: DecisionRule = {
  id: 'DEL-UNIT', version: 1, on: 'decision',
  title: 'Beslut utanför egen enhet eller geografi',
  severities: ['unlawful'], direction: 'administration-to-politics', mode: ['determinate'],
  basis: [{ law: 'KL-7-5', note: 'Uppdraget gäller en viss grupp av ärenden' }],
  cases: [
    { no: 6, primary: true, why: 'Förvaltningarna skötte sig själva och gränserna mellan dem blev otydliga. Likheten är beslutet som hamnade i fel hus.' },
    { no: 10, why: 'Samma personer arbetade åt flera. Skillnaden är att de där hade flera uppdrag.' },
  ],
  dataNeeded: 'Punktens begränsning till en enhet, vilken enhet beslutet gäller, och beslutsfattarens förordnanden den dagen.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      own: '{maker:role} beslutade för en annan enhet än sin egen.', named: 'Punkten {item:name} gäller en annan enhet än {unit:inline}.', [cannotTell]: 'Gällde {number} den enhet som punkten är till för?',
    },
    happened: {
      own: 'Den {on:day} beslutade {maker:role} "{title}" för {unit:name}. Punkten gäller delegatens egen enhet, och något förordnande där fanns inte den dagen.',
      named: 'Den {on:day} beslutade {maker:role} "{title}" för {unit:name}. Punkten eller vidaredelegeringen gäller en annan del av organisationen.',
    },
    says: 'Är rätten begränsad till en enhet gäller den bara där. För andra enheter är det någon annans rätt, eller nämndens.',
    allowed: 'Chefen hade varit förordnad som ersättare för den andra enheten.',
    remedy: ['Låt chefen för enheten fatta beslutet på nytt.', 'Skriv in i ordningen vem som ersätter när chefen är borta.'],
  },
  check: (decision, facts) => {
    const item = itemOf(facts, decision);
    if (!item) return undefined;
    const sub = decision.basis === 'sub-delegation' ? subDelegationOf(facts, decision) : undefined;
    if (item.ownUnitOnly !== true && item.unit === null && (sub?.unit ?? null) === null) return undefined;
    const outsideNamed = or(isOutside(facts, decision, item.unit), isOutside(facts, decision, sub?.unit ?? null));
    const about = aboutDecision(decision);
    return conclude({ unlawful: and(isDelegated(decision), or(outsideNamed, item.ownUnitOnly === true && isOutsideOwn(facts, decision, item))) }, {
      ...about, code: outsideNamed === true ? 'named' : 'own',
      parameters: { ...about.parameters, item: item.id, unit: decision.unit, maker: makerRole(facts, decision) },
      evidence: seenAll(seen('decision', decision, 'unit'), seen('delegation-item', item, outsideNamed === true ? 'unit' : 'ownUnitOnly'), sub && seen('sub-delegation', sub, 'unit')),
    });
  },
};

function isOutside(facts: Facts, decision: Row<'decision'>, unit: string | null): Truth {
  if (unit === null) return false;
  if (decision.unit === null) return unknown('decision', decision.id, 'unit');
  return !unitAndParents(facts, decision.unit, decision.day).includes(unit);
}

/** A unit is one's own by every appointment of that day, as acting head or substitute too, and by the delegate whom one is named to stand in for. */
function isOutsideOwn(facts: Facts, decision: Row<'decision'>, item: Row<'delegation-item'>): Truth {
  if (decision.unit === null) return unknown('decision', decision.id, 'unit');
  const person = makerPersonOf(facts, decision);
  const held = person === null ? [] : facts.where('post-holding', 'person', person).filter((row) => isValidOn(row, decision.day)).map((row) => row.post);
  const maker = { maker: decision.maker, makerPerson: decision.makerPerson, body: decision.body ?? '', day: decision.day };
  const stoodInFor = delegationTo(facts, item, maker) === 'substitute' ? [item.delegate] : [];
  const units = [decision.maker, ...held, ...stoodInFor].map((post) => facts.findAny('post', post, decision.day)?.unit ?? null);
  const isOwn = units.some((unit) => unit !== null && coversUnit(facts, { ...item, unit }, decision.unit, decision.day) === true);
  if (!isOwn && person === null) return unknown('decision', decision.id, 'makerPerson');
  return and(noneExists(facts, 'post-holding', [decision.body], decision.day, isOwn), not(mayBeOwn(facts, decision, item, held)));
}

/** Is something unrecorded that could make the unit the maker's own: where a post belongs, or whom the item lets stand in? */
function mayBeOwn(facts: Facts, decision: Row<'decision'>, item: Row<'delegation-item'>, held: readonly (string | null)[]): Truth {
  const { body, day, maker, makerPerson } = decision;
  const placed = [maker, ...held, item.delegate].flatMap((id) => facts.findAny('post', id, day) ?? []).map((post) => holds('post', post, 'unit', () => false));
  if (delegationTo(facts, item, { maker, makerPerson, body: body ?? '', day }) === 'delegate') return or(...placed);
  return or(...placed, ...(['delegate', 'substitutes'] as const).map((field) => holdsInFull(facts, 'delegation-item', item, field, () => false, [body], day)));
}
