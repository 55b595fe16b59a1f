import type { Facts, Row } from '../../facts/facts.js';
import { isValidOn } from '../../time/validity.js';
import { bodyOf, makerRole, matterOf } from '../deciding.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, isYes, not, or, isUnknown, unknown, type Truth } from '../three-valued.js';
import { aboutDecision, isHandedOver } from './delegated-basis.js';
import { lacksItem } from './item-of-decision.js';
import { postElsewhere, publicEmployers } from './maker-posts.js';

export const externalDelegation: DecisionRule = {
  id: 'KL-9-37-EXTERNAL', version: 1, on: 'decision',
  title: 'Extern delegering utan giltigt avtal',
  severities: ['unlawful'], direction: 'collaboration-to-principal', mode: ['determinate'],
  basis: [
    { law: 'KL-9-37', note: 'Andra och tredje styckena' }, { law: 'KL-9-30', note: 'Gemensam nämnd' }, { law: 'KL-9-31' }, { law: 'KL-9-2' }, { law: 'PBL-12-6' },
    { practice: 'Rätten gäller inte förtroendevalda i den andra kommunen, och inte anställda i bolag', mark: 'secondary' }, { practice: 'Att ett kommunalförbund kan vara part i avtalet följer av att samma regler gäller', mark: 'unverified' },
  ],
  cases: [
    { no: 10, primary: true, why: 'Kommunen delade specialister med grannarna i många former. Likheten är avtalet som ingen höll reda på.' },
    { no: 2, why: 'Region och kommuner arbetade i samma team. Skillnaden är att teamet inte beslutade åt någon.' },
  ],
  dataNeeded: 'Beslutsfattarens arbetsgivare, avtalssamverkan med parter, uppgifter och tid, om extern delegering är avtalad, och nämndens delegationsordning.',
  validFrom: '2018-07-01', absenceBased: true,
  texts: {
    title: {
      'no-agreement': '{maker:role} är anställd av {employer} och beslutade åt {body:inline} utan avtal.', 'no-item': '{maker:role} är anställd av {employer} och har ingen punkt i {body:inline}s ordning.',
      [cannotTell]: 'Fick {maker:role}, anställd av {employer}, besluta i {number}?',
    },
    happened: {
      'no-agreement': 'Den {on:day} beslutade {maker:role} "{title}" i {body:inline}s ställe. Inget avtal om samverkan som gällde den dagen omfattar uppgiften och ger anställda hos {employer} rätt att besluta.',
      'no-item': 'Den {on:day} beslutade {maker:role} "{title}" i {body:inline}s ställe. Ingen punkt i nämndens delegationsordning ger rätten, och det krävs också när ett avtal finns.',
    },
    says: 'En anställd hos en annan kommun, en region eller ett förbund får besluta åt nämnden bara när det finns ett avtal om samverkan som säger det, och nämnden har delegerat.',
    allowed: 'Samma person hade gett råd, och en egen chef hade beslutat.',
    remedy: ['Teckna eller förläng avtalet, med en bilaga om delegationen.', 'Pröva besluten från tiden utan avtal på nytt.', 'Lägg in avtalets slutdag i bevakningen.'],
  },
  check: (decision, facts) => {
    const post = postElsewhere(facts, decision);
    if (!post) return undefined;
    const isPublic = holds('post', post, 'employerKind', (kind) => publicEmployers.includes(kind));
    const noAgreement = lacksAgreement(facts, decision, post);
    const about = aboutDecision(decision);
    return conclude({ unlawful: and(isHandedOver(decision), isPublic, not(isPartyOfJointCommittee(facts, decision, post)), or(noAgreement, lacksItem(facts, decision))) }, {
      ...about, code: noAgreement === true ? 'no-agreement' : 'no-item', parameters: { ...about.parameters, maker: makerRole(facts, decision), employer: post.externalEmployer },
      evidence: seenAll(seen('decision', decision, 'maker'), seen('post', post, 'externalEmployer'), seen('post', post, 'employerKind')),
    });
  },
};

function partiesNamed(facts: Facts, employer: string | null, decision: Row<'decision'>): readonly Row<'collaboration-party'>[] {
  return facts.where('collaboration-party', 'name', employer).filter((party) => isValidOn(party, decision.day));
}

/** In a joint committee the employees of every party may be delegates (KL 9:30). */
function isPartyOfJointCommittee(facts: Facts, decision: Row<'decision'>, post: Row<'post'>): boolean {
  const body = bodyOf(facts, decision);
  return body?.bodyKind === 'joint-committee' && partiesNamed(facts, post.externalEmployer, decision).some((party) => party.collaboration === body.collaboration);
}

function lacksAgreement(facts: Facts, decision: Row<'decision'>, post: Row<'post'>): Truth {
  const shared = partiesNamed(facts, post.externalEmployer, decision).flatMap((party) => facts.find('collaboration', party.collaboration, decision.day) ?? []);
  const agreed = or(...shared.map((collaboration) => permits(facts, collaboration, decision)));
  return isUnknown(agreed) ? agreed : noneExists(facts, 'collaboration', [decision.body], decision.day, agreed);
}

function permits(facts: Facts, collaboration: Row<'collaboration'>, decision: Row<'decision'>): Truth {
  const documents = facts.where('agreement', 'collaboration', collaboration.id);
  const inTime = documents.length === 0 ? unknown('agreement', null, 'title') : documents.some((row) => isValidOn(row, decision.day));
  const type = matterOf(facts, decision)?.matterType ?? null;
  return and(
    holds('collaboration', collaboration, 'form', (form) => form === 'agreement'), inTime, isYes('collaboration', collaboration, 'delegationAgreed'),
    holds('collaboration', collaboration, 'scope', (scope) => type !== null && scope.includes(type)),
  );
}
