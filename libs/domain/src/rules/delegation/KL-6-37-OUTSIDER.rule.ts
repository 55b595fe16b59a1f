import type { Facts, Row } from '../../facts/facts.js';
import { isValidOn } from '../../time/validity.js';
import { bodyOf, makerPersonOf, makerRole, ownBodyKinds } from '../deciding.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, unknown, type Truth } from '../three-valued.js';
import { aboutDecision, isDelegated } from './delegated-basis.js';
import { postElsewhere, postsOfMaker, publicEmployers } from './maker-posts.js';

const members: readonly string[] = ['chair', 'member', 'substitute'];
const employees: readonly string[] = ['employee-post', 'employee-person', 'external-employee'];

export const outsider: DecisionRule = {
  id: 'KL-6-37-OUTSIDER', version: 1, on: 'decision',
  title: 'Delegat utanför den tillåtna kretsen',
  severities: ['unlawful'], direction: 'level', mode: ['determinate'],
  basis: [
    { law: 'KL-6-37', note: 'Presidiet, ett utskott, en ledamot eller en ersättare' }, { law: 'KL-7-5', note: 'En anställd hos kommunen eller regionen' }, { law: 'KL-8-4' }, { law: 'KL-9-30' }, { law: 'KL-9-37' },
    { practice: 'En nämnd kan inte delegera till en förtroendevald i en annan nämnd eller till en anställd i ett kommunalt bolag', mark: 'secondary' },
  ],
  cases: [
    { no: 4, primary: true, why: 'Styrelsens ordförande ville ha inflytande över plan och bygg utan att sitta i nämnden. Likheten är att den som beslutade inte hör till nämnden.' },
    { no: 8, why: 'Socialnämndens ordförande rättade sig efter styrelsens. Skillnaden är att ingen där hade beslutat i nämndens ställe.' },
  ],
  dataNeeded: 'Vem som beslutade, uppdragen i nämnden den dagen, utskottets nämnd, och befattningens arbetsgivare.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      'not-member': '{maker:role} hade inget uppdrag i {body:inline} den {on:day}.', 'other-committee': '{maker:role} hör till en annan nämnd än {body:inline}.',
      employer: '{maker:role} är anställd av {employer} och inte av {organization}.', [cannotTell]: 'Hörde {maker:role} till dem som {body:inline} får delegera till?',
    },
    happened: {
      'not-member': 'Den {on:day} beslutade {maker:role} "{title}" på delegation från {body:inline}. Något uppdrag som ledamot eller ersättare i nämnden den dagen finns inte.',
      'other-committee': 'Den {on:day} beslutade {maker:role} "{title}" på delegation från {body:inline}. Utskottet är valt av en annan nämnd.',
      employer: 'Den {on:day} beslutade {maker:role} "{title}" på delegation från {body:inline}. Arbetsgivaren är {employer}.',
    },
    says: 'En nämnd får delegera till sitt presidium, ett utskott, en ledamot eller ersättare i nämnden, och till anställda hos kommunen eller regionen. Andra står utanför kretsen.',
    allowed: 'Nämnden hade delegerat till en egen ledamot, eller till en anställd i vilken förvaltning som helst hos {organization}.',
    remedy: ['Låt nämnden pröva ärendet och fatta ett eget beslut.', 'Ta bort delegaten ur delegationsordningen.', 'Utse en ledamot i den egna nämnden eller en anställd.'],
  },
  check: (decision, facts) => {
    const bodyKind = bodyOf(facts, decision)?.bodyKind ?? null;
    if (bodyKind !== null && !ownBodyKinds.includes(bodyKind)) return undefined;
    const outside = isOutside(facts, decision);
    const post = postElsewhere(facts, decision);
    const about = aboutDecision(decision);
    return conclude({ unlawful: and(isDelegated(decision), outside) }, {
      ...about, code: members.includes(decision.makerKind ?? '') ? 'not-member' : decision.makerKind === 'subcommittee' ? 'other-committee' : 'employer',
      parameters: { ...about.parameters, maker: makerRole(facts, decision), employer: post?.externalEmployer ?? null },
      evidence: seenAll(seen('decision', decision, 'maker'), seen('decision', decision, 'makerKind'), post && seen('post', post, 'externalEmployer')),
    });
  },
};

function isOutside(facts: Facts, decision: Row<'decision'>): Truth {
  if (decision.makerKind === null) return unknown('decision', decision.id, 'makerKind');
  if (members.includes(decision.makerKind)) return isNoMember(facts, decision);
  if (decision.makerKind === 'subcommittee') return belongsElsewhere(facts, decision);
  return employees.includes(decision.makerKind) && isEmployedElsewhere(facts, decision);
}

function isNoMember(facts: Facts, decision: Row<'decision'>): Truth {
  const person = makerPersonOf(facts, decision);
  if (person === null) return unknown('decision', decision.id, 'makerPerson');
  const sits = facts.where('assignment', 'person', person).some((row) => row.body === decision.body && isValidOn(row, decision.day));
  return noneExists(facts, 'assignment', [decision.body], decision.day, sits);
}

function belongsElsewhere(facts: Facts, decision: Row<'decision'>): Truth {
  const subcommittee = facts.findAny('body', decision.maker, decision.day);
  if (!subcommittee) return unknown('decision', decision.id, 'maker');
  return subcommittee.id !== decision.body && holds('body', subcommittee, 'parent', (parent) => parent !== decision.body);
}

/** An employee of another municipality, region or federation is a matter of the agreement, which another rule reads. */
function isEmployedElsewhere(facts: Facts, decision: Row<'decision'>): Truth {
  if (postsOfMaker(facts, decision).length === 0) return unknown('decision', decision.id, 'maker');
  const post = postElsewhere(facts, decision);
  return post !== undefined && holds('post', post, 'employerKind', (kind) => !publicEmployers.includes(kind));
}
