import type { Facts, Row } from '../../facts/facts.js';
import type { MatterType } from '../../reference/matter-type.js';
import type { Day } from '../../time/day.js';
import { assessed, assessmentOf, makerRole, matterOf, matterTypeOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, isUnknown, unknown, type Truth } from '../three-valued.js';
import { aboutDecision, isHandedOver } from './delegated-basis.js';
import { barsOn } from './special-delegation-rules.js';

const byStaff: readonly string[] = ['employee-post', 'employee-person', 'external-employee', 'automated'];

export const delegatedAuthority: DecisionRule = {
  id: 'KL-6-38-AUTHORITY', version: 1, on: 'decision',
  title: 'Principiell myndighetsutövning mot enskild delegerad',
  severities: ['unlawful'], direction: 'level', mode: ['determinate', 'indicator'],
  basis: [
    { law: 'KL-6-38', note: 'Första stycket 3' }, { law: 'LVU-14', note: 'Beslutet ligger hos socialnämnden' }, { law: 'PRAXIS-HFD2016ref74', note: 'Avser den äldre socialtjänstlagen' },
    { practice: 'JO har sagt att sådana beslut bara får fattas i nämndens ställe när det brådskar', mark: 'secondary' }, { practice: 'Hur den nya socialtjänstlagen ser på saken är inte prövat', mark: 'unverified' },
  ],
  cases: [
    { no: 12, primary: true, why: 'Nämnden hade gripit in mot en familj. Likheten är tyngden i beslutet, och att den som bär ansvaret är vald.' },
    { no: 4, why: 'Myndighetsutövningen skulle skyndas på. Skillnaden är att ingen där hade lämnat den ifrån sig.' },
  ],
  dataNeeded: 'Grunden för beslutet, ärendetypen, och bedömningen av om ärendet är principiellt eller av större vikt.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { principal: 'Ett beslut av större vikt mot en enskild togs på delegation.', [cannotTell]: 'Är beslutet {number} av principiell eller annars större vikt för den enskilda?' },
    happened: { principal: 'Den {on:day} beslutade {maker:role} "{title}" på uppdrag av {body:inline}. Ärendet är myndighetsutövning mot en enskild och är bedömt som principiellt eller av större vikt.' },
    says: 'Nämnden får inte lämna ifrån sig myndighetsutövning mot enskilda när ärendet är principiellt eller annars av större vikt.',
    allowed: 'Handläggaren hade fått bevilja stöd i ett vanligt ärende, efter nämndens riktlinje och fast praxis.',
    remedy: ['Låt nämnden besluta.', 'Kan det inte vänta: ordföranden eller en utsedd ledamot beslutar, och anmäler det vid nästa sammanträde.', 'Skriv i ordningen vilka ärenden som alltid lyfts.'],
  },
  check: (decision, facts, asOf) => {
    const handedOver = isHandedOver(decision);
    if (handedOver === false) return undefined;
    const matter = matterOf(facts, decision);
    const assessment = assessmentOf(facts, decision.matter, 'principal', asOf);
    const about = aboutDecision(decision);
    return conclude({ unlawful: and(handedOver, isOfWeight(facts, decision, matter, asOf)) }, {
      ...about, code: 'principal', parameters: { ...about.parameters, maker: makerRole(facts, decision) },
      evidence: seenAll(seen('decision', decision, 'basis'), matter && seen('matter', matter, 'matterType'), assessment && seen('assessment', assessment, 'value')),
    });
  },
};

function isOfWeight(facts: Facts, decision: Row<'decision'>, matter: Row<'matter'> | undefined, asOf: Day): Truth {
  const type = matterTypeOf(facts, matter);
  if (!type) return unknown('matter', matter?.id ?? null, 'matterType');
  if (!type.isAuthorityExercise) return false;
  const principal = assessed(facts, decision.matter, 'principal', asOf);
  return isUnknown(principal) && !asksForAssessment(type, decision) ? false : principal;
}

/** Everyday matters follow settled practice. An assessment is asked for where the law itself expects elected members and an employee decided. */
function asksForAssessment(type: MatterType, decision: Row<'decision'>): boolean {
  const isBarred = barsOn(type.key).some((bar) => bar.condition === 'always');
  return !isBarred && !type.allowedKinds.includes('employee') && byStaff.includes(decision.makerKind ?? '') && type.allowedKinds.some((kind) => ['committee', 'subcommittee'].includes(kind));
}
