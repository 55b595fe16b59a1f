import type { Facts, Row } from '../facts/facts.js';
import { kindOf, nameOf } from '../facts/names.js';
import type { LawSectionId } from '../law/law-section-id.js';
import { itemGrant } from '../powers/index.js';
import type { SubjectRef } from '../rules/rule.js';
import { delegateKinds } from '../registers/delegation/delegation-item.js';
import { matterTypeTitle } from '../reference/matter-types.js';
import { lastDayOf } from '../time/validity.js';
import type { ChainStep, Question, Uncertainty } from './answer.js';
import { subDelegationOf, type Fit } from './delegates.js';
import { personOfFunction, personOfPost, type PersonStep } from './persons.js';
import { stepOf, verificationOf } from './step.js';
import { holderInSentence, lowerFirst, upperFirst } from './swedish.js';

/** The steps from a committee's item down to the person, and who decides, told as a role. */
export interface DelegateChain {
  readonly steps: readonly ChainStep[];
  readonly role: string;
  readonly nobody: boolean;
  readonly delegateUnknown: boolean;
  readonly lead: string | null;
  readonly reporting: string | null;
  readonly uncertainties: readonly Uncertainty[];
  readonly deciders: readonly SubjectRef[];
}

export function delegateChain(facts: Facts, question: Question, body: Row<'body'>, bodyName: string, fit: Fit, opening: readonly ChainStep[]): DelegateChain {
  const { item } = fit;
  const day = question.asOf;
  const delegates = delegatesOf(facts, item);
  const role = delegateRole(facts, item, delegates, bodyName, day);
  const given = grantStep(facts, item, body, role, day);
  const shared = { reporting: reportingOf(item, body, bodyName), uncertainties: [] as readonly Uncertainty[] };
  if (delegates.length === 0 && !isFunction(item)) {
    const known = item.absent.includes('delegate');
    return { ...shared, role: 'delegaten', nobody: known, delegateUnknown: !known, lead: known ? 'Punkten har ingen delegat. Nämnden kan alltid besluta själv.' : null, steps: [...opening, given, stepOf({ level: 'delegate', title: 'Delegaten är inte registrerad', known: false, verification: 'unverified-source' })], deciders: [], uncertainties: [{ code: 'delegate-missing', text: `Punkt\u00a0${item.number ?? ''} saknar delegat.`, missing: { kind: 'delegation-item', id: item.id, field: 'delegate' } }] };
  }
  const sub = subDelegationOf(facts, item, question);
  const end = sub ? subDelegated(facts, item, sub, role, day) : { steps: [delegateStep(item, delegates, role)], role, holder: delegates[0] ?? null };
  const person = personOf(facts, item, sub ? end.holder : (delegates.length === 1 ? delegates[0]! : null), body, day);
  return {
    ...shared, role: end.role, nobody: person.nobody, delegateUnknown: false, lead: person.lead, uncertainties: person.uncertainties,
    steps: [...opening, given, ...end.steps, ...(person.step ? [person.step] : [])], deciders: [...delegates, ...(end.holder ? [end.holder] : []), { kind: 'body', id: body.id }],
  };
}

const isFunction = (item: Row<'delegation-item'>) => item.delegateKind === 'chair' || item.delegateKind === 'member' || item.delegateKind === 'presidium' || item.delegateKind === 'automated';

function delegatesOf(facts: Facts, item: Row<'delegation-item'>): readonly SubjectRef[] {
  const ids = item.delegateKind === 'group' ? (item.members ?? []) : item.delegate === null ? [] : [item.delegate];
  return ids.flatMap((id) => {
    const kind = kindOf(facts, id, ['post', 'body', 'assignment', 'person']);
    return kind ? [{ kind, id }] : [];
  });
}

function delegateRole(facts: Facts, item: Row<'delegation-item'>, delegates: readonly SubjectRef[], bodyName: string, day: string): string {
  if (item.delegateKind === 'chair') return `ordföranden i ${delegates[0]?.kind === 'body' ? holderInSentence(facts, delegates[0], day) : bodyName}`;
  if (item.delegateKind === 'automated') return 'en automatiserad funktion';
  if (delegates.length === 0) return lowerFirst(item.delegateKind ? delegateKinds[item.delegateKind] : 'delegaten');
  const names = delegates.map((ref) => holderInSentence(facts, ref, day));
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} ${item.jointMode === 'severally' ? 'eller' : 'och'} ${names.at(-1)}`;
}

/** The committee's step: whom it has let decide, in which item. */
function grantStep(facts: Facts, item: Row<'delegation-item'>, body: Row<'body'>, role: string, day: string): ChainStep {
  const grant = itemGrant(facts, item, day);
  return stepOf({
    level: body.collaboration !== null ? 'federation' : 'committee', title: `${upperFirst(role)} får besluta om ${lowerFirst(item.title ?? matterTypeTitle(item.matterType ?? ''))}`, holder: { kind: 'body', id: body.id },
    detail: `Delegationsordningen, punkt\u00a0${item.number ?? ''}`, source: grant.citation, sourceRef: { kind: 'delegation-item', id: item.id }, law: grant.legalBasis,
    since: grant.validity.validFrom, until: lastDayOf(grant.validity), verification: verificationOf(item, grant.citation),
  });
}

function delegateStep(item: Row<'delegation-item'>, delegates: readonly SubjectRef[], role: string): ChainStep {
  const law: readonly LawSectionId[] = item.delegateKind?.startsWith('employee') ? ['KL-7-5'] : ['KL-6-37'];
  return stepOf({ level: 'delegate', title: `${upperFirst(role)} bestämmer`, holder: delegates.length === 1 ? delegates[0]! : null, law, sourceRef: { kind: 'delegation-item', id: item.id }, source: `Delegationsordningen, punkt\u00a0${item.number ?? ''}`, verification: verificationOf(item) });
}

function subDelegated(facts: Facts, item: Row<'delegation-item'>, sub: Row<'sub-delegation'>, role: string, day: string) {
  const holder: SubjectRef = { kind: 'post', id: sub.toPost! };
  const toRole = holderInSentence(facts, holder, day);
  const steps: ChainStep[] = [
    stepOf({ level: 'delegate', title: `${upperFirst(role)} lämnar rätten vidare`, detail: item.subdelegable === true ? `Nämnden har medgett det i punkt\u00a0${item.number ?? ''}` : 'Det är inte registrerat att nämnden har medgett det', holder: sub.fromPost ? { kind: 'post', id: sub.fromPost } : null, law: ['KL-7-6'], sourceRef: { kind: 'delegation-item', id: item.id }, verification: verificationOf(item) }),
    stepOf({ level: 'sub-delegate', title: `${upperFirst(toRole)} bestämmer`, holder, source: sub.document ?? sub.source, sourceRef: { kind: 'sub-delegation', id: sub.id }, law: ['KL-7-6'], since: sub.validFrom, until: lastDayOf(sub), verification: verificationOf(sub, sub.document) }),
  ];
  return { steps, role: toRole, holder };
}

function personOf(facts: Facts, item: Row<'delegation-item'>, holder: SubjectRef | null, body: Row<'body'>, day: string): PersonStep {
  if (item.delegateKind === 'chair') {
    const of = holder?.kind === 'body' ? holder.id : body.id;
    return personOfFunction(facts, of, ['chair'], 'ordförande', day);
  }
  if (holder?.kind === 'post') return personOfPost(facts, holder.id, item.delegate === holder.id ? (item.substitutes ?? []) : [], day);
  if (holder?.kind === 'person') return { step: stepOf({ level: 'person', title: nameOf(facts, 'person', holder.id, day), holder }), nobody: false, lead: null, uncertainties: [] };
  return { step: null, nobody: false, lead: null, uncertainties: [] };
}

function reportingOf(item: Row<'delegation-item'>, body: Row<'body'>, name: string): string {
  if (item.reporting === 'reported' || (item.reporting === null && body.reportingRule === 'next-meeting')) return `Beslutet ska anmälas till ${name}.`;
  if (item.reporting === 'not-reported' || (item.reporting === null && body.reportingRule === 'not-required')) return `Beslutet behöver inte anmälas till ${name}. Kan det överklagas ska det protokollföras särskilt.`;
  return `Det är inte registrerat om beslutet ska anmälas till ${name}.`;
}
