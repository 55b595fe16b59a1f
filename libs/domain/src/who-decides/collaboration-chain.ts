import type { Facts, Row } from '../facts/facts.js';
import { nameOf } from '../facts/names.js';
import type { LawSectionId } from '../law/law-section-id.js';
import type { MatterType } from '../reference/matter-type.js';
import { collaborationForms } from '../registers/collaboration/collaboration.js';
import { isValidOn, lastDayOf } from '../time/validity.js';
import type { ChainStep, Question } from './answer.js';
import { bodyChain } from './body-chain.js';
import { resolved, type Resolution } from './resolution.js';
import { stepOf, verificationOf } from './step.js';
import { bodyWord, lowerFirst, upperFirst } from './swedish.js';
import { uncertain } from './uncertainties.js';

/** Collaborations (samarbeten) that have the matter type among their tasks on the day. */
export function collaborationsWith(facts: Facts, key: string, day: string): readonly Row<'collaboration'>[] {
  return facts.on('collaboration', day).filter((row) => (row.status === 'active' || row.status === 'notice-given') && (row.scope ?? []).includes(key));
}

/** Decision rights (beslutsrätter) over the matter type: by type, or by the key question that it is an instance of. */
export function rightsFor(facts: Facts, type: MatterType, collaborations: readonly Row<'collaboration'>[], day: string): readonly Row<'decision-right'>[] {
  const live = facts.on('decision-right', day);
  const exact = live.filter((right) => right.matterType === type.key);
  if (exact.length > 0) return exact;
  const subjects = new Set(collaborations.map((row) => row.id));
  return live.filter((right) => right.matterType === null && right.subject !== null && subjects.has(right.subject) && isInstance(type, right.question));
}

function isInstance(type: MatterType, question: Row<'decision-right'>['question']): boolean {
  if (question === 'tariff') return type.isFee;
  if (question === 'authority') return type.isAuthorityExercise;
  if (question === 'budget') return type.key === 'BUDGET';
  return question === 'investment' && type.key === 'INVESTERING';
}

const lawOfForm: Readonly<Record<string, readonly LawSectionId[]>> = {
  federation: ['KL-9-1', 'KL-9-2'], 'joint-committee': ['KL-9-19'], agreement: ['KL-9-37'], 'joint-company': ['KL-10-3'],
};

const documentOfForm: Readonly<Record<string, string>> = {
  federation: 'förbundsordningen', 'joint-committee': 'överenskommelsen och reglementet för den gemensamma nämnden', agreement: 'samverkansavtalet', 'joint-company': 'bolagsordningen och aktieägaravtalet',
  'coordination-federation': 'förbundsordningen', association: 'stadgarna', foundation: 'stadgarna',
};

/** A matter that has been handed to a collaboration: whoever its document names decides; without a recorded right, nobody can say. */
export function collaborationChain(facts: Facts, type: MatterType, question: Question, opening: readonly ChainStep[]): Resolution | undefined {
  const day = question.asOf;
  const collaborations = collaborationsWith(facts, type.key, day);
  const rights = rightsFor(facts, type, collaborations, day);
  if (collaborations.length === 0 && rights.length === 0) return undefined;
  const distinct = rights.filter((right, index) => rights.findIndex((other) => other.organ === right.organ && other.organText === right.organText) === index);
  if (distinct.length === 0) return collaborations.length === 0 ? undefined : notRecorded(facts, type, collaborations[0]!, opening, day);
  const found = distinct.map((right) => throughRight(facts, type, question, right, opening));
  if (found.length === 1) return found[0];
  return resolved({
    outcome: 'contested', sentence: `Två dokument ger samma fråga till olika organ: ${distinct.map((right) => right.clause).join(' och ')}.`, chains: found.flatMap((one) => one.chains), uncertainties: found.flatMap((one) => one.uncertainties), handedTo: found[0]?.handedTo ?? null,
    deciders: found.flatMap((one) => one.deciders),
  });
}

function handedOver(facts: Facts, subject: Row<'collaboration'> | undefined, name: string, day: string): ChainStep {
  const agreement = subject && agreementOf(facts, subject.id, day);
  return stepOf({
    level: 'council', title: `${upperFirst(bodyWord(facts, 'council'))} har lämnat frågan till ${name}`, law: lawOfForm[subject?.form ?? ''] ?? [], source: agreement ? [agreement.title, agreement.adoptedBy].filter(Boolean).join(', ') : (subject?.source ?? null),
    sourceRef: agreement ? { kind: 'agreement', id: agreement.id } : subject ? { kind: 'collaboration', id: subject.id } : null, since: agreement?.validFrom ?? subject?.validFrom ?? null, verification: agreement ? verificationOf(agreement, agreement.adoptedBy) : 'stated',
  });
}

function throughRight(facts: Facts, type: MatterType, question: Question, right: Row<'decision-right'>, opening: readonly ChainStep[]): Resolution {
  const day = question.asOf;
  const subject = facts.findAny('collaboration', right.subject, day);
  const company = facts.findAny('company', right.subject, day);
  const name = nameOf(facts, subject ? 'collaboration' : 'company', right.subject, day);
  const organ = facts.find('body', right.organ, day);
  const isOwn = organ !== undefined && organ.collaboration === null && organ.company === null;
  const consultation = right.consultation === 'consent' ? 'Det kräver samtycke.' : right.consultation === 'consultation' ? 'Samråd ska ske först.' : null;
  const step = (title: string): ChainStep => stepOf({ level: company ? 'company' : isOwn ? (organ.bodyKind === 'council' ? 'council' : 'committee') : 'federation', title, detail: consultation, holder: organ ? { kind: 'body', id: organ.id } : null, source: right.clause, sourceRef: { kind: 'decision-right', id: right.id }, law: lawOfForm[subject?.form ?? ''] ?? [], since: right.validFrom, until: lastDayOf(right), verification: verificationOf(right, right.clause) });
  const above = isOwn ? opening : [...opening, handedOver(facts, subject, name, day)];
  if (organ === undefined) {
    const text = right.organText ?? null;
    if (text === null) return resolved({ outcome: 'unknown', handedTo: name, sentence: `Beslutsrätten i ${name} är registrerad utan organ.`, chains: [[...above, { ...step('Organet är inte registrerat'), known: false }]], uncertainties: [uncertain('organ-missing', `${right.clause ?? 'Dokumentet'} visar vem som bestämmer.`, { kind: 'decision-right', id: right.id, field: 'organ' })] });
    return resolved({ outcome: 'decided', handedTo: name, sentence: `${upperFirst(text)} bestämmer.`, lead: consultation, chains: [[...above, step(`${upperFirst(text)} bestämmer`)]] });
  }
  const below = bodyChain(facts, type, question, organ, [...above, step(`${upperFirst(lowerFirst(organ.name ?? ''))} har beslutsrätten`)]);
  const ownDecision = below.chains.length === 1 && below.chains[0]?.at(-1)?.level !== 'delegate' && below.deciders.length === 1;
  const chains = ownDecision ? [[...above, step(`${organ.name ?? 'Organet'} bestämmer`)]] : below.chains;
  const sentence = ownDecision ? `${upperFirst(organ.name ?? 'organet')} bestämmer${isOwn ? '' : `, i samarbetet ${name}`}.` : below.sentence;
  const uncertainties = ownDecision && !isOwn ? below.uncertainties.filter((one) => one.code !== 'order-missing') : below.uncertainties;
  return { ...below, handedTo: isOwn ? null : name, chains, sentence, lead: [below.lead, consultation].filter(Boolean).join(' ') || null, uncertainties };
}

/** The question has left the municipality, but nobody has recorded to whom: okänt, with the document that would settle it. */
function notRecorded(facts: Facts, type: MatterType, collaboration: Row<'collaboration'>, opening: readonly ChainStep[], day: string): Resolution {
  const name = collaboration.name ?? 'samarbetet';
  const agreement = agreementOf(facts, collaboration.id, day);
  const form = collaboration.form ?? collaboration.assumedForm;
  const document = agreement?.title ? `”${agreement.title}”${agreement.documentRef ? ` (${agreement.documentRef})` : ''}` : (documentOfForm[form ?? ''] ?? 'det dokument som samarbetet vilar på');
  const organs = facts.where('body', 'collaboration', collaboration.id).filter((body) => isValidOn(body, day)).map((body) => body.name).join(', ');
  return resolved({
    outcome: 'unknown', handedTo: name, sentence: `Det är inte registrerat vem som bestämmer om ${lowerFirst(type.title)}. Uppgiften ligger hos samarbetet ${name}.`, lead: `Svaret finns i ${document}.`,
    chains: [[...opening, handedOver(facts, collaboration, name, day), stepOf({ level: 'federation', title: 'Beslutsrätten är inte registrerad', detail: organs || null, known: false, verification: 'unverified-source' })]],
    uncertainties: [uncertain('decision-right-missing', `Beslutsrätten i ${name} (${lowerFirst(form ? collaborationForms[form] : 'okänd form')}) är inte registrerad. Läs ${document}.`, { kind: 'decision-right', id: null, field: 'organ' })],
  });
}

function agreementOf(facts: Facts, collaboration: string, day: string): Row<'agreement'> | undefined {
  const live = facts.where('agreement', 'collaboration', collaboration).filter((row) => isValidOn(row, day));
  return live.find((row) => row.documentKind === 'federation-order' || row.documentKind === 'joint-agreement') ?? live[0];
}
