import type { Facts, Row } from '../../facts/facts.js';
import { bodyOfPost, holderOf } from '../../powers/holders.js';
import { isValidOn } from '../../time/validity.js';
import { isEmployed } from '../actor.js';
import { makerIsElected, makerPersonOf, matterOf } from '../deciding.js';
import { cannotTell, conclude, seen } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, not, or, unknown, type Truth } from '../three-valued.js';
import { bindingsIn, isExempt } from './bindings.js';
import { stoodAside } from './took-part.js';

export const staffConflict: DecisionRule = {
  id: 'KL-7-4-STAFF-CONFLICT', version: 1, on: 'decision',
  title: 'Anställd handläggare eller delegat med bindning i ärendet',
  severities: ['risk'], direction: 'order', mode: ['indicator'],
  basis: [
    { law: 'KL-7-4', note: 'Samma jävsregler som för förtroendevalda' }, { law: 'KL-6-28' }, { law: 'KL-6-29' }, { law: 'KL-6-30' }, { law: 'KL-6-31', note: 'Kommunens egna bolag' }, { law: 'KL-6-32', note: 'Jävsbeslut överklagas bara med beslutet i ärendet' },
    { practice: 'JO 1339-2017, om en sektionschef', mark: 'secondary' },
  ],
  cases: [
    { no: 6, primary: true, why: 'Kontakterna med byggherren löpte genom personer som satt nära ärendet. Skillnaden är att det där var en förtroendevald.' },
    { no: 5, why: 'Det personliga fick plats i tjänsten utan att någon hade prövat om det gick för sig.' },
  ],
  dataNeeded: 'Bisysslor och bindningar som de anställda har anmält, ärendets parter, handläggaren och vem som beslutade.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { staff: 'En anställd med anknytning till {party} handlade eller avgjorde ärendet.', [cannotTell]: 'Handlade eller avgjorde en anställd med anknytning till {party} beslutet {number}?' },
    happened: { staff: 'Den {on:day} beslutades "{title}". Den som handlade ärendet eller fattade beslutet har anmält en bindning till {party}, och inget jäv är antecknat. Det är inte avgjort om det var jäv; det behöver bedömas.' },
    says: 'En anställd som har ett intresse i saken ska själv säga till och inte handlägga den. Reglerna är desamma som för ledamöterna i nämnden.',
    allowed: 'En kollega hade tagit över ärendet. Att bo i samma del av kommunen som den sökande är i sig ingen bindning.',
    remedy: ['Låt chefen bedöma om det var jäv, och skriv ned skälen.', 'Byt handläggare om ärendet fortfarande är öppet.', 'Pröva annars om beslutet ska fattas på nytt av någon annan.'],
  },
  check: (decision, facts) => {
    const matter = matterOf(facts, decision);
    const rows = matter ? bindingsIn(facts, matter, decision.day).filter((row) => isEmployed(facts, row.person ?? '', decision.day)) : [];
    if (!matter || rows.length === 0) return undefined;
    const tells = rows.map((row) => and(
      not(or(...partsOf(facts, decision, row.person ?? '').map((part) => stoodAside(facts, decision, part)))), or(decided(facts, decision, row.person ?? ''), handled(facts, decision, matter, row.person ?? '')), not(isExempt(facts, row, matter, decision.day)),
    ));
    const told = rows.filter((_row, index) => tells[index] !== false);
    return conclude({ risk: and(holds('decision', decision, 'kind', (kind) => kind === 'decision'), or(...tells)) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: 'staff', parameters: { party: told[0]?.entity ?? null, number: decision.number, title: decision.title, on: decision.day },
      evidence: [seen('matter', matter, 'counterparty'), ...told.map((row) => seen('affiliation', row, 'entity'))],
    });
  },
};

const partsOf = (facts: Facts, decision: Row<'decision'>, person: string) => facts.where('participation', 'decision', decision.id).filter((row) => row.person === person);

/** Decided as an employee; when only the post is recorded, whoever held it. */
function decided(facts: Facts, decision: Row<'decision'>, person: string): Truth {
  const maker = makerPersonOf(facts, decision);
  if (maker !== null) return and(maker === person, not(makerIsElected(facts, decision)));
  if (decision.makerKind !== 'employee-post' || decision.maker === null) return false;
  const holder = holderOf(facts, decision.maker, decision.day);
  return holder.state === 'held' && holder.holdings.some((row) => row.person === person);
}

/** Handled the matter. Not recorded: unknown for those who work for the responsible body, nobody else. */
function handled(facts: Facts, decision: Row<'decision'>, matter: Row<'matter'>, person: string): Truth {
  if (partsOf(facts, decision, person).some((row) => row.capacity === 'case-officer')) return true;
  if (matter.caseOfficer !== null) return matter.caseOfficer === person;
  const worksThere = facts.where('post-holding', 'person', person).some((row) => isValidOn(row, decision.day) && bodyOfPost(facts, row.post ?? '', decision.day) === matter.body);
  return worksThere ? unknown('matter', matter.id, 'caseOfficer') : false;
}
