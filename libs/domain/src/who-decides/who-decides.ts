import type { Facts, Row } from '../facts/facts.js';
import type { LawSectionId } from '../law/law-section-id.js';
import { bodyForWord, councilOf, itemsOf, remitsFor } from '../powers/index.js';
import { findMatterType } from '../reference/matter-types.js';
import type { MatterType } from '../reference/matter-type.js';
import { lastDayOf } from '../time/validity.js';
import type { Answer, ChainStep, Question } from './answer.js';
import { appealOf } from './appeal-route.js';
import { bodyChain } from './body-chain.js';
import { classify } from './classify.js';
import { collaborationChain } from './collaboration-chain.js';
import { decidedByLaw, lawOpening, lawOnly } from './law-answer.js';
import { otherOwner } from './other-owner.js';
import { resolved, type Resolution } from './resolution.js';
import { isRegistered, sinceOf, stepOf, verificationOf } from './step.js';
import { bodyInSentence, bodyWord, upperFirst } from './swedish.js';
import { lawUncertainties, principalUncertainty, uncertain } from './uncertainties.js';
import { whyNot } from './why-not.js';

/**
 * Vem bestämmer? Who decided about a matter on a day, on whose authority, since when, on what source, how it is appealed, and what is
 * uncertain. Never a guess: an unclear question is asked back, and what is not recorded is okänt.
 */
export function whoDecides(question: Question, facts: Facts): Answer {
  const given = findMatterType(question.matterType);
  const found = given ? ({ outcome: 'found', type: given } as const) : classify(question.text ?? question.matterType ?? '');
  if (found.outcome === 'ask') return askBack(found.question, found.types);
  if (found.outcome === 'nothing') return notUnderstood();
  const { type } = found;
  const body = responsibleBody(facts, type, question);
  return answer(type, question, facts, resolve(facts, type, question, body), body.rows[0]);
}

interface Responsible {
  /** Bodies with the remit; more than one when reglementes disagree. */
  readonly rows: readonly Row<'body'>[];
  readonly remits: readonly Row<'remit'>[];
}

/** The body that the council has made responsible; else the one that the law itself points out. */
function responsibleBody(facts: Facts, type: MatterType, question: Question): Responsible {
  const day = question.asOf;
  const remits = remitsFor(facts, type.key, day);
  const chosen = question.body === undefined ? remits : remits.filter((remit) => remit.body === question.body);
  const used = chosen.length > 0 ? chosen : remits;
  const bodies = [...new Set(used.map((remit) => remit.body))].flatMap((id) => facts.find('body', id, day) ?? []);
  if (bodies.length > 0) return { rows: bodies, remits: used };
  const asked = question.body === undefined ? undefined : facts.find('body', question.body, day);
  if (asked && (type.defaultBodies[0] === 'committee' || itemsOf(facts, asked.id, day).some((item) => item.matterType === type.key))) return { rows: [asked], remits: [] };
  const byLaw = type.defaultBodies[0] && bodyForWord(facts, type.defaultBodies[0], day);
  return { rows: byLaw ? [byLaw] : [], remits: [] };
}

function resolve(facts: Facts, type: MatterType, question: Question, responsible: Responsible): Resolution {
  const elsewhere = responsible.remits.length === 0 ? otherOwner(facts, type, question) : undefined;
  if (elsewhere) return elsewhere;
  const opening = lawOpening(facts, type);
  if (type.councilExclusive === 'always') return councilAlone(facts, type, question, opening);
  const inCollaboration = collaborationChain(facts, type, question, opening);
  if (inCollaboration) return inCollaboration;
  const byLaw = decidedByLaw(facts, type, opening);
  if (byLaw) return byLaw;
  if (responsible.rows.length === 0) return lawOnly(facts, type, opening);
  const found = responsible.rows.map((body) => {
    const remit = responsible.remits.find((row) => row.body === body.id);
    const below = bodyChain(facts, type, question, body, remit && body.bodyKind !== 'council' ? [...opening, remitStep(facts, body, remit, question.asOf)] : opening);
    if (!remit) return withoutRemit(facts, type, body, below);
    return body.bodyKind === 'council' ? keptByCouncil(remit, below) : below;
  });
  if (found.length === 1) return found[0]!;
  if (type.defaultBodies[0] === 'committee') return perCommittee(responsible.rows, opening);
  return resolved({
    outcome: 'contested', sentence: `Reglementena ger frågan till flera organ: ${responsible.rows.map((body) => bodyInSentence(body.name ?? '')).join(' och ')}.`, chains: found.flatMap((one) => one.chains), limits: found.flatMap((one) => one.limits),
    uncertainties: [...found.flatMap((one) => one.uncertainties), uncertain('two-remits', 'Fullmäktige behöver ändra något av reglementena.', { kind: 'remit', id: responsible.remits[0]?.id ?? null, field: 'body' })], deciders: found.flatMap((one) => one.deciders),
  });
}

function councilAlone(facts: Facts, type: MatterType, question: Question, opening: readonly ChainStep[]): Resolution {
  const council = councilOf(facts, question.asOf);
  const name = bodyWord(facts, 'council');
  const step = council ? [stepOf({ level: 'council', title: `${upperFirst(name)} bestämmer`, holder: { kind: 'body', id: council.id }, law: ['KL-5-1', 'KL-5-2'], source: council.establishedBy, verification: 'verified' })] : [];
  return resolved({ outcome: 'decided', sentence: `${upperFirst(name)} ensamt bestämmer.`, lead: 'Beslutet får inte lämnas till någon annan, och ärendet ska ha beretts först.', chains: [[...opening, ...step]], limits: [{ kind: 'reserved', text: type.allowedBasis, met: true, law: ['KL-5-1', 'KL-5-2'] }], deciders: council ? [{ kind: 'body', id: council.id }] : [] });
}

function remitStep(facts: Facts, body: Row<'body'>, remit: Row<'remit'>, day: string): ChainStep {
  const council = councilOf(facts, day);
  const source = [remit.paragraph, facts.findAny('decision', remit.decidedBy, day)?.number ?? remit.source].filter(Boolean).join('. ') || null;
  return stepOf({ level: 'council', title: body.isBuildingCommittee ? `${upperFirst(bodyInSentence(body.name ?? ''))} är byggnadsnämnd` : `${upperFirst(bodyWord(facts, 'council'))} har gett frågan till ${bodyInSentence(body.name ?? '')}`, holder: council ? { kind: 'body', id: council.id } : null, source, sourceRef: { kind: 'remit', id: remit.id }, law: ['KL-6-44'], since: remit.validFrom, until: lastDayOf(remit), verification: verificationOf(remit, source) });
}

/** A matter that the council's own rules keep for itself: they say since when. */
function keptByCouncil(remit: Row<'remit'>, below: Resolution): Resolution {
  const source = [remit.paragraph, remit.source].filter(Boolean).join('. ') || null;
  const chains = below.chains.map((chain) => chain.map((step) => (step.level === 'council' ? { ...step, source, sourceRef: { kind: 'remit', id: remit.id } as const, since: remit.validFrom, until: lastDayOf(remit), verification: verificationOf(remit, source) } : step)));
  return { ...below, chains };
}

/** The law points at the body (the board, the building committee), but no reglemente is recorded: said, not hidden. */
function withoutRemit(facts: Facts, type: MatterType, body: Row<'body'>, below: Resolution): Resolution {
  if (body.bodyKind === 'council') return below;
  return { ...below, uncertainties: [...below.uncertainties, uncertain('remit-missing', `Det är inte registrerat att reglementet ger frågan till ${bodyInSentence(body.name ?? bodyWord(facts, type.defaultBodies[0] ?? 'committee'))}.`, { kind: 'remit', id: null, field: 'body' })] };
}

function perCommittee(bodies: readonly Row<'body'>[], opening: readonly ChainStep[]): Resolution {
  return resolved({ outcome: 'unknown', sentence: 'Det beror på vilken nämnds verksamhet frågan gäller.', lead: `Var och en bestämmer för sin del: ${bodies.map((body) => bodyInSentence(body.name ?? '')).join(', ')}.`, chains: [[...opening, stepOf({ level: 'committee', title: 'Ange vilken nämnd det gäller', known: false, verification: 'unverified-source' })]], uncertainties: [uncertain('body-needed', 'Ange vilken nämnds verksamhet frågan gäller.')], deciders: bodies.map((body) => ({ kind: 'body', id: body.id })) });
}

function answer(type: MatterType, question: Question, facts: Facts, found: Resolution, body: Row<'body'> | undefined): Answer {
  const isOther = found.outcome === 'other-owner';
  const principal = isOther || found.handedTo !== null || body?.bodyKind === 'council' ? [] : principalUncertainty(type, bodyWord(facts, 'council'));
  const appeal = appealOf(type);
  const sources = new Set<LawSectionId>([...type.law, ...found.chains.flat().flatMap((step) => step.law), ...appeal.law]);
  return {
    outcome: found.outcome, basis: isRegistered(found.chains) ? 'registered' : 'law-only', matterType: { key: type.key, title: type.title }, sentence: found.sentence, lead: found.lead, chains: found.chains,
    since: found.chains.length === 1 && found.outcome === 'decided' ? sinceOf(found.chains[0] ?? [], question.asOf) : null, uncertainties: [...found.uncertainties, ...principal, ...lawUncertainties(type, question.asOf)], limits: found.limits,
    whyNot: isOther ? [] : whyNot(facts, type, question, found.handedTo === null ? body : undefined, found), reporting: found.reporting, appeal, clarify: null,
    otherOwner: isOther || type.legalOwner.type === 'shared' ? { who: ownerName(type), ask: type.legalOwner.ask } : null, sources: [...sources],
  };
}

const ownerName = (type: MatterType): string => type.legalOwner.who;

function askBack(question: string, types: readonly MatterType[]): Answer {
  return { ...empty, outcome: 'clarify', sentence: question, clarify: { question, choices: types.map(({ key, title }) => ({ key, title })) } };
}

function notUnderstood(): Answer {
  return { ...empty, outcome: 'unknown', sentence: 'Vi känner inte igen frågan.', lead: 'Skriv vad saken gäller med andra ord, till exempel ”bygglov för altan”, eller välj en ärendetyp.', uncertainties: [uncertain('not-understood', 'Frågan stämmer inte med någon ärendetyp.')] };
}

const empty: Answer = {
  outcome: 'unknown', basis: 'law-only', matterType: null, sentence: '', lead: null, chains: [], since: null, uncertainties: [], limits: [], whyNot: [], reporting: null, appeal: null, clarify: null, otherOwner: null, sources: [],
};
