import type { Facts, Row } from '../facts/facts.js';
import { itemsOf, ordersOf } from '../powers/index.js';
import type { MatterType } from '../reference/matter-type.js';
import type { ChainStep, Question } from './answer.js';
import { amountText, fitOf, precedence, type Fit } from './delegates.js';
import { delegateChain } from './delegate-chain.js';
import { resolved, type Resolution } from './resolution.js';
import { stepOf } from './step.js';
import { bodyInSentence, kronor, lowerFirst, upperFirst } from './swedish.js';
import { uncertain } from './uncertainties.js';

/**
 * The part of the chain from a body (nämnd, styrelse or an organ in a collaboration) downwards: the body itself, or its delegate,
 * sub-delegate and the person on the day. `opening` holds the steps above.
 */
export function bodyChain(facts: Facts, type: MatterType, question: Question, body: Row<'body'>, opening: readonly ChainStep[]): Resolution {
  const name = bodyInSentence(body.name ?? 'organet');
  const level = body.collaboration !== null ? 'federation' : body.company !== null ? 'company' : body.bodyKind === 'council' ? 'council' : 'committee';
  const own = (sentence: string, more: Partial<Resolution> = {}): Resolution =>
    resolved({ outcome: 'decided', sentence, chains: [[...opening, ownStep(body, level, name)]], deciders: [{ kind: 'body', id: body.id }], ...more });
  if (level === 'council') return own(`${upperFirst(name)} bestämmer.`);
  if (type.nonDelegable) return own(`${upperFirst(name)} bestämmer själv. Frågan får inte delegeras.`, { limits: [{ kind: 'reserved', text: type.allowedBasis, met: true, law: ['KL-6-38'] }] });
  const orders = ordersOf(facts, body.id, question.asOf);
  if (orders.length === 0) return own(`${upperFirst(name)} bestämmer, om den inte har delegerat frågan.`, { uncertainties: [uncertain('order-missing', `Ingen delegationsordning är registrerad för ${name}. Utan delegation bestämmer nämnden.`, { kind: 'delegation-order', id: null, field: 'body' })] });
  const items = itemsOf(facts, body.id, question.asOf).filter((item) => item.matterType === type.key);
  const fits = items.map((item) => fitOf(facts, item, question));
  const live = fits.filter((fit) => fit.covers !== false);
  if (live.length === 0) return withoutDelegate(facts, question, body, name, fits, own);
  return withDelegates(facts, question, body, name, live, opening);
}

function ownStep(body: Row<'body'>, level: ChainStep['level'], name: string): ChainStep {
  return stepOf({ level, title: `${upperFirst(name)} bestämmer`, holder: { kind: 'body', id: body.id }, source: body.establishedBy, law: level === 'committee' ? ['KL-6-3'] : [], verification: body.establishedBy ? 'minutes' : 'stated' });
}

function withoutDelegate(facts: Facts, question: Question, body: Row<'body'>, name: string, fits: readonly Fit[], own: (sentence: string, more?: Partial<Resolution>) => Resolution): Resolution {
  const limits = fits.flatMap((fit) => fit.limits);
  if (fits.length > 0) {
    const why = question.amount === undefined ? 'Frågan ligger utanför gränserna i delegationsordningen.' : `${kronor(question.amount)} är mer än vad någon delegat får besluta om.`;
    return own(`${upperFirst(name)} bestämmer.`, { lead: why, limits });
  }
  const complete = facts.isComplete('delegation-item', body.id, question.asOf);
  return own(`${upperFirst(name)} bestämmer.`, {
    lead: 'Ingen punkt i delegationsordningen gäller frågan.',
    uncertainties: complete ? [] : [uncertain('items-not-complete', 'Ingen har intygat att delegationsordningen är helt införd. En punkt kan fattas.', { kind: 'completeness-mark', id: null, field: 'register' })],
  });
}

function withDelegates(facts: Facts, question: Question, body: Row<'body'>, name: string, live: readonly Fit[], opening: readonly ChainStep[]): Resolution {
  const { first, after } = precedence(live);
  const chains = first.map((fit) => delegateChain(facts, question, body, name, fit, opening));
  const limits = first.flatMap((fit) => fit.limits);
  if (chains.length > 1 && first.every((fit) => fit.covers === 'unknown') && first.some((fit) => fit.item.unit !== null || fit.item.area !== null)) {
    return resolved({ outcome: 'unknown', sentence: 'Det beror på vilken enhet eller vilket område frågan gäller.', chains: [[...opening, dashed('Ange enhet eller område')]], limits, uncertainties: [uncertain('unit-needed', `Flera punkter kan gälla: ${first.map((fit) => fit.item.number).join(', ')}. Ange enhet eller område.`)], deciders: chains.flatMap((chain) => chain.deciders) });
  }
  if (chains.length > 1) {
    const numbers = first.map((fit) => fit.item.number ?? '').join(' och ');
    return resolved({
      outcome: 'contested', sentence: `Det är oklart vem som bestämmer: punkterna ${numbers} ger samma fråga till olika delegater.`, lead: `${upperFirst(chains.map((chain) => chain.role).join(' eller '))}.`,
      chains: chains.map((chain) => chain.steps), limits, reporting: chains[0]?.reporting ?? null, deciders: chains.flatMap((chain) => chain.deciders),
      uncertainties: [...chains.flatMap((chain) => chain.uncertainties), uncertain('overlap', `Nämnden behöver ändra någon av punkterna ${numbers}.`, { kind: 'delegation-item', id: first[0]?.item.id ?? null, field: 'delegate' })],
    });
  }
  const chain = chains[0]!;
  const stair = question.amount === undefined ? amountStair(first[0]!, after, name) : null;
  return resolved({
    outcome: chain.nobody ? 'nobody' : chain.delegateUnknown ? 'unknown' : 'decided', chains: [chain.steps], limits, reporting: chain.reporting, deciders: chain.deciders, lead: [chain.lead, stair].filter(Boolean).join(' ') || null,
    sentence: chain.nobody ? `Ingen kan besluta i stället för ${name} just nu: ${chain.role} saknas.` : chain.delegateUnknown ? `Det går inte att säga vem som bestämmer: punkt\u00a0${first[0]?.item.number ?? ''} har ingen delegat registrerad.` : `${upperFirst(chain.role)} bestämmer, på uppdrag av ${name}.`,
    uncertainties: [...chain.uncertainties, ...(stair ? [uncertain('amount-needed', 'Beloppet avgör vem som bestämmer. Ange beloppet för ett säkert svar.')] : [])],
  });
}

/** "Det gäller upp till 500 000 kr. Däröver bestämmer tekniska nämnden." */
function amountStair(first: Fit, after: readonly Fit[], body: string): string | null {
  if (first.item.amountMax === null) return null;
  const higher = after.filter((fit) => fit.item.amountMax === null || fit.item.amountMax > (first.item.amountMax ?? 0)).length;
  return `Det gäller ${lowerFirst(amountText(first.item))}. ${higher > 0 ? `För större belopp finns ${higher === 1 ? 'en punkt' : `${higher} punkter`} till i delegationsordningen, och därutöver bestämmer ${body}.` : `Däröver bestämmer ${body}.`}`;
}

const dashed = (title: string): ChainStep => stepOf({ level: 'delegate', title, known: false, verification: 'unverified-source' });
