import type { Facts } from '../facts/facts.js';
import type { LawSectionId } from '../law/law-section-id.js';
import { nameOf } from '../facts/names.js';
import { matterTypeTitle } from '../reference/matter-types.js';
import type { SubjectRef } from '../rules/rule.js';
import type { Day } from '../time/day.js';
import { bodyInSentence, lowerFirst } from '../who-decides/swedish.js';
import { itemGrant, remitGrant, subDelegationGrant, urgentGrant } from './document-grants.js';
import type { PowerGrant } from './power-grant.js';
import type { FallenPower } from './proof-falls.js';
import { itemsInForce, itemWords, sentence, subsInForce } from './proof-falls-words.js';

const elected = ['presidium', 'subcommittee', 'chair', 'member', 'substitute'];

/** The section without which that sort of power cannot be given at all; the others are about the matter itself. */
function enabling(grant: PowerGrant): readonly LawSectionId[] {
  if (grant.instrument === 'standing-orders') return ['KL-6-3', 'KL-6-44'];
  if (grant.instrument === 'urgent-mandate') return ['KL-6-39'];
  const first: LawSectionId = elected.includes(grant.toKind ?? '') ? 'KL-6-37' : 'KL-7-5';
  return grant.instrument === 'sub-delegation' ? ['KL-7-6', first] : [first];
}

/** Lagrummet upphävs: a power falls with the section that lets it be given or that it rests on alone; otherwise it has one ground less. */
export function byLawSection(facts: Facts, section: LawSectionId, day: Day): readonly FallenPower[] {
  const items = itemsInForce(facts, day);
  const grants: readonly (readonly [PowerGrant, string])[] = [
    ...facts.on('remit', day).map((remit) => [remitGrant(facts, remit, day), `${bodyInSentence(nameOf(facts, 'body', remit.body, day))}s ansvar för ${lowerFirst(matterTypeTitle(remit.matterType ?? ''))}`] as const),
    ...items.map((item) => [itemGrant(facts, item, day), itemWords(facts, item, day)] as const),
    ...subsInForce(facts, items, day).map(({ sub, item }) => [subDelegationGrant(facts, sub, item, day), `vidaredelegeringen av ${itemWords(facts, item, day)}`] as const),
    ...facts.on('urgent-mandate', day).map((mandate) => [urgentGrant(facts, mandate, ''), `brådskemandatet i ${bodyInSentence(nameOf(facts, 'body', mandate.body, day))}`] as const),
  ];
  return grants.flatMap(([grant, words]) => fallen(grant, words, section) ?? []);
}

function fallen(grant: PowerGrant, words: string, section: LawSectionId): FallenPower | undefined {
  const needs = enabling(grant).includes(section);
  if (!needs && !grant.legalBasis.includes(section)) return undefined;
  const falls = needs || grant.legalBasis.length === 1;
  const giver: SubjectRef | null = grant.from !== null && 'ref' in grant.from ? grant.from.ref : null;
  return {
    source: grant.source ?? { kind: 'remit', id: '' }, matterType: grant.matterTypes[0] || null, consequence: falls ? 'falls' : 'weakened', then: falls ? giver : null,
    sentence: sentence(falls ? `${words} faller med lagrummet` : `${words} har ett lagrum mindre att vila på`),
  };
}
