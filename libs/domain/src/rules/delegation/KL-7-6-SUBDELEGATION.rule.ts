import type { Facts, Row } from '../../facts/facts.js';
import { bodyOfPost } from '../../powers/holders.js';
import { bodyOfItem } from '../../powers/orders.js';
import type { Day } from '../../time/day.js';
import { isValidOn } from '../../time/validity.js';
import { holdsInFull, noneExists } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, isYes, not, or, unknown, type Truth } from '../three-valued.js';

export const subDelegationRule: StructureRule = {
  id: 'KL-7-6-SUBDELEGATION', version: 1, on: 'structure',
  title: 'Vidaredelegering utan rätt eller i flera led',
  severities: ['unlawful'], direction: 'administration-to-politics', mode: ['determinate'],
  basis: [
    { law: 'KL-7-6' }, { law: 'KL-7-1', note: 'Direktören är chef för styrelsens förvaltning' }, { law: 'KL-9-31' }, { law: 'KL-9-37' }, { law: 'SKOL-2-10', note: 'Rektors egen vidaredelegering är en annan' },
    { practice: 'Bara ett led: paragrafen ger rätten bara till förvaltningschefen', mark: 'secondary' },
  ],
  cases: [
    { no: 13, primary: true, why: 'Ordföranden ville att tjänstepersoner med delegation skulle besluta själva. Likheten är frågan om hur långt kedjan får gå.' },
    { no: 4, why: 'Där var det oklart vad en enhetschef egentligen fick besluta.' },
  ],
  dataNeeded: 'Vidaredelegeringar, punktens medgivande, vem som är förvaltningschef och för vilken nämnd, och arbetsgivare.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: {
      'not-head': '{from:role} har lämnat vidare en rätt utan att vara nämndens förvaltningschef.', 'not-allowed': 'Punkten {item:name} medger inte vidaredelegering.',
      'second-step': '{from:role} har lämnat vidare en rätt som redan var vidaredelegerad.', employer: '{to:role} är inte anställd hos {organization}.', [cannotTell]: 'Fick {item:name} lämnas vidare till {to:role}?',
    },
    happened: {
      'not-head': '{from:role} har lämnat beslutanderätten enligt {item:name} till {to:role}. {from:role} är inte registrerad som chef för den förvaltning som arbetar åt nämnden.',
      'not-allowed': '{from:role} har lämnat beslutanderätten enligt {item:name} till {to:role}. Nämnden har inte medgett det i punkten.',
      'second-step': 'Rätten enligt {item:name} gick först till {from:role} och sedan vidare till {to:role}. Lagen medger bara ett led.',
      employer: 'Rätten enligt {item:name} har lämnats till {to:role}, som är anställd hos någon annan. Nämnden är inte en gemensam nämnd där den arbetsgivaren ingår.',
    },
    says: 'Nämnden får medge att förvaltningschefen i sin tur uppdrar åt en annan anställd att besluta. Rätten stannar hos den anställde.',
    allowed: 'Förvaltningschefen hade lämnat rätten direkt till enhetschefen, med medgivande i punkten.',
    remedy: ['Återkalla vidaredelegeringen.', 'Vidaredelegera direkt från förvaltningschefen, eller låt nämnden utse delegaten.', 'Pröva om beslut som har tagits behöver tas om.'],
  },
  check: (facts, asOf) => facts.on('sub-delegation', asOf).flatMap((sub) => judge(facts, sub, asOf) ?? []),
};

function judge(facts: Facts, sub: Row<'sub-delegation'>, asOf: Day): Outcome | undefined {
  const item = facts.findAny('delegation-item', sub.item, asOf);
  if (!item) return undefined;
  const body = bodyOfItem(facts, item, asOf);
  const secondStep = facts.where('sub-delegation', 'item', item.id).some((first) => first.id !== sub.id && first.toPost === sub.fromPost && isValidOn(first, asOf));
  // A head teacher passes on a right of their own, which the Education Act gives (skollagen 2:10).
  const ownRight = holdsInFull(facts, 'delegation-item', item, 'legalBasis', (laws) => laws.includes('SKOL-2-10'), [body], asOf);
  const notHead = not(isHeadFor(facts, sub.fromPost, body, asOf));
  const notAllowed = not(isYes('delegation-item', item, 'subdelegable'));
  const employer = hasWrongEmployer(facts, sub.toPost, body, asOf);
  const code = secondStep ? 'second-step' : notHead === true ? 'not-head' : notAllowed === true ? 'not-allowed' : 'employer';
  return conclude({ unlawful: and(or(secondStep, notHead, notAllowed, employer), not(ownRight)) }, {
    subject: { kind: 'sub-delegation', id: sub.id }, day: asOf, code, instance: 'right', parameters: { from: sub.fromPost, to: sub.toPost, item: item.id },
    evidence: seenAll(seen('sub-delegation', sub, 'fromPost'), seen('sub-delegation', sub, 'toPost'), seen('delegation-item', item, 'subdelegable')),
  });
}

/** Head of the administration that works for the body; the director counts as head of the board's own (KL 7:1). */
function isHeadFor(facts: Facts, id: string | null, body: string | null, day: Day): Truth {
  const post = facts.findAny('post', id, day);
  if (!post) return unknown('post', id, 'isAdministrationHead');
  const isBoard = facts.findAny('body', body, day)?.bodyKind === 'executive-board';
  if (post.isDirector === true && isBoard) return true;
  const worksFor = bodyOfPost(facts, post.id, day);
  return and(isYes('post', post, 'isAdministrationHead'), worksFor === null ? unknown('unit', post.unit, 'body') : worksFor === body);
}

/** Employed by somebody else, outside the parties of a joint committee (KL 9:31). Whether an agreement under KL 9:37 allows it, a person must say. */
function hasWrongEmployer(facts: Facts, id: string | null, body: string | null, day: Day): Truth {
  const post = facts.findAny('post', id, day);
  if (!post?.externalEmployer) return false;
  const committee = facts.findAny('body', body, day);
  const parties = facts.where('collaboration-party', 'collaboration', committee?.collaboration ?? '').filter((party) => isValidOn(party, day));
  if (committee?.bodyKind === 'joint-committee' && parties.some((party) => party.name === post.externalEmployer)) return false;
  const agreed = facts.on('collaboration', day).some((one) => one.form === 'agreement' && one.status === 'active');
  return agreed ? unknown('agreement', null, 'title') : noneExists(facts, 'collaboration', [], day, false);
}
