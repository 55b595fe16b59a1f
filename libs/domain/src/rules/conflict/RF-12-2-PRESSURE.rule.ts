import type { Facts, Row } from '../../facts/facts.js';
import { bodyOfPost } from '../../powers/holders.js';
import { unitAndParents } from '../../powers/limits.js';
import { isSameActor, personsOf, sitsIn } from '../actor.js';
import { matterTypeOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isYes, or, unknown, type Truth } from '../three-valued.js';

export const pressure: StructureRule = {
  id: 'RF-12-2-PRESSURE', version: 1, on: 'structure',
  title: 'Påverkan på annan nämnds enskilda ärende',
  severities: ['unlawful', 'risk'], direction: 'politics-to-administration', mode: ['registration', 'indicator'],
  basis: [
    { law: 'RF-12-2', note: 'Ingen får bestämma hur en annan myndighet avgör ett enskilt fall' }, { law: 'RF-1-9' }, { law: 'FL-5' },
    { practice: 'JO 6470-2012, om en kommundirektörs e-post i en annan nämnds serveringsärende', mark: 'secondary' },
  ],
  cases: [
    { no: 4, primary: true, why: 'Styrelsens ordförande drev på i enskilda ärenden hos exploateringschefen. Likheten är att någon utanför nämnden vill ha ett visst utfall.' },
    { no: 6, why: 'Byggherren nådde nämnden genom dess ordförande. Skillnaden är att trycket där kom utifrån.' },
  ],
  dataNeeded: 'Frivilligt registrerade instruktioner: från vem, till vem, ärende, avsändarens roll i ärendet, om ett visst utfall begärdes och om den var bindande.',
  validFrom: '2018-07-01', absenceBased: false,
  texts: {
    title: {
      directive: '{body:name} har fått ett direktiv utifrån om ett enskilt ärende.', pressure: 'Någon utanför {body:inline} har begärt ett visst utfall i ett enskilt ärende.',
      [cannotTell]: 'Var begäran i {matter:name} ett försök att styra {body:inline}?',
    },
    happened: {
      directive: 'Den {on:day} kom ett bindande direktiv i {matter:name}. Ärendet gäller en enskild eller tillämpning av lag, och avsändaren hör inte till {body:inline}.',
      pressure: 'Den {on:day} kom en begäran om ett visst utfall i {matter:name}. Ärendet gäller en enskild eller tillämpning av lag, och avsändaren hör inte till {body:inline}.',
    },
    says: 'Varken fullmäktige, styrelsen eller någon annan får bestämma hur en nämnd ska avgöra ett enskilt fall. Den som är part, ombud eller remissinstans får däremot framföra sin sak.',
    allowed: 'En allmän fråga om handläggningstiderna, eller en ansökan från en nämnd som själv är sökande.',
    remedy: ['Skriv ned kontakten och lägg den i ärendet.', 'Berätta för nämndens ordförande och juristen.', 'Låt handläggaren avgöra ärendet utan hänsyn till begäran.'],
  },
  check: (facts, asOf) => facts.on('instruction', asOf).flatMap((instruction) => judge(facts, instruction) ?? []),
};

function judge(facts: Facts, instruction: Row<'instruction'>): Outcome | undefined {
  const matter = facts.periodsOf('matter', instruction.matter).at(-1);
  if (!matter) return undefined;
  const steers = and(
    isIndividualCase(facts, matter), isOutside(facts, instruction, matter), reaches(facts, instruction, matter),
    holds('instruction', instruction, 'senderRole', (role) => role === 'none', true),
  );
  const unlawful = and(steers, isYes('instruction', instruction, 'binding'));
  return conclude({ unlawful, risk: and(steers, isYes('instruction', instruction, 'requestsOutcome')) }, {
    subject: { kind: 'instruction', id: instruction.id }, day: instruction.day, code: unlawful === true ? 'directive' : 'pressure', instance: 'pressure',
    parameters: { matter: matter.id, body: matter.body, on: instruction.day },
    evidence: seenAll(seen('instruction', instruction, 'from'), seen('instruction', instruction, 'to'), seen('instruction', instruction, 'requestsOutcome'), seen('matter', matter, 'body')),
  });
}

/** Myndighetsutövning, or law applied to somebody. */
function isIndividualCase(facts: Facts, matter: Row<'matter'>): Truth {
  const type = matterTypeOf(facts, matter);
  return or(type ? type.isAuthorityExercise : unknown('matter', matter.id, 'matterType'), matter.appliesLaw === true);
}

/** Whom the sender speaks for: an elected person who also sits in the responsible body is inside it. */
function isOutside(facts: Facts, { id, from, day }: Row<'instruction'>, matter: Row<'matter'>): Truth {
  if (from === null) return unknown('instruction', id, 'from');
  if (facts.periodsOf('body', from).length > 0) return from !== matter.body && facts.findAny('body', from, day)?.parent !== matter.body;
  const post = facts.findAny('post', from, day);
  if (!post) return !personsOf(facts, from, day).some((person) => sitsIn(facts, person, matter.body, day));
  const body = bodyOfPost(facts, from, day);
  return body === null ? unknown('post', post.id, 'unit') : body !== matter.body;
}

/** Addressed to the body, to somebody who sits there, to those who work for it or to the case officer. */
function reaches(facts: Facts, { to, day }: Row<'instruction'>, matter: Row<'matter'>): Truth {
  if (to === null) return false;
  const worksThere = bodyOfPost(facts, to, day) === matter.body || unitAndParents(facts, to, day).some((unit) => facts.findAny('unit', unit, day)?.body === matter.body);
  return or(to === matter.body || facts.findAny('assignment', to, day)?.body === matter.body || worksThere, matter.caseOfficer !== null && isSameActor(facts, to, matter.caseOfficer, day));
}
