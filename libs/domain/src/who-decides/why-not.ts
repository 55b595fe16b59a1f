import type { Facts, Row } from '../facts/facts.js';
import { kindOf, nameOf } from '../facts/names.js';
import type { LawSectionId } from '../law/law-section-id.js';
import { actsAs, bodyOfItem, councilOf, executiveBoardOf, followRenaming, itemsFor, itemsOf, subDelegationsFor } from '../powers/index.js';
import type { MatterType } from '../reference/matter-type.js';
import type { SubjectRef } from '../rules/rule.js';
import type { Resolution } from './resolution.js';
import { addDays, type Day } from '../time/day.js';
import { isValidOn } from '../time/validity.js';
import type { Question, WhyNot } from './answer.js';
import { amountText, fitOf } from './delegates.js';
import { bodyInSentence, bodyWord, definite, longDay, lowerFirst, upperFirst } from './swedish.js';
import { brokenHolder } from './why-not-holder.js';

const HOLDERS = ['post', 'person', 'assignment', 'body'] as const;

/**
 * Varför inte någon annan? The first missing or broken link for the holders that the reader thought of, then for those whom people
 * usually guess.
 */
export function whyNot(facts: Facts, type: MatterType, question: Question, body: Row<'body'> | undefined, { deciders, handedTo }: Resolution): readonly WhyNot[] {
  const deciding = new Set(deciders.map((ref) => ref.id));
  const asked = (question.whyNot ?? []).flatMap((id) => {
    const kind = kindOf(facts, id, HOLDERS);
    if (!kind) return [];
    if (!deciding.has(id)) return [forHolder(facts, type, question, body, { kind, id }, deciders)];
    // Whoever decides is no answer to "why not", unless something stands in the way of it.
    const broken = brokenHolder(facts, question, { kind, id });
    return broken ? [{ who: whoOf(facts, { kind, id }, question.asOf), holder: { kind, id }, ...broken }] : [];
  });
  const told = new Set(asked.map((one) => one.who.toLocaleLowerCase('sv')));
  const usual = handedTo === null ? guesses(facts, type, question, body, deciding) : guessesElsewhere(facts, question, handedTo, deciding);
  return [...asked, ...usual.filter((one) => !told.has(one.who.toLocaleLowerCase('sv')))];
}

function forHolder(facts: Facts, type: MatterType, question: Question, body: Row<'body'> | undefined, holder: SubjectRef, deciders: readonly SubjectRef[]): WhyNot {
  const day = question.asOf;
  const who = whoOf(facts, holder, day);
  const link = (reason: string, law: readonly LawSectionId[]): WhyNot => ({ who, holder, reason, law });
  if (type.councilExclusive === 'always') return link('Frågan är fullmäktiges och får inte lämnas till någon annan.', ['KL-5-1', 'KL-5-2']);
  if (!body) return link('Ingen kedja till den här befattningen eller personen är registrerad.', ['KL-6-3']);
  if (holder.kind === 'body') return link(`Fullmäktige har gett frågan till ${bodyInSentence(body.name ?? 'ett annat organ')}.`, ['KL-6-3', 'KL-6-44']);
  if (type.nonDelegable) return link('Nämnden får inte delegera frågan.', ['KL-6-38']);
  const query = { body: body.id, matterType: type.key, day, ...(holder.kind === 'person' ? { makerPerson: holder.id } : { maker: holder.id }) };
  const [item] = itemsFor(facts, query);
  if (item) {
    const fit = fitOf(facts, item, question);
    if (fit.covers === false) return link(`Punkt\u00a0${item.number ?? ''} räcker inte: ${fit.limits.filter((limit) => limit.met === false).map((limit) => lowerFirst(limit.text)).join(', ') || lowerFirst(amountText(item))}.`, ['KL-7-5']);
    const broken = brokenHolder(facts, question, holder);
    if (broken) return link(broken.reason, broken.law);
    return link(`Kan också besluta enligt punkt\u00a0${item.number ?? ''}, men en snävare punkt eller vidaredelegering går före.`, ['KL-6-37', 'KL-7-5']);
  }
  if (subDelegationsFor(facts, query).length > 0) {
    const broken = brokenHolder(facts, question, holder);
    return broken ? link(broken.reason, broken.law) : link('Har rätten genom en vidaredelegering med andra gränser.', ['KL-7-6']);
  }
  if (holder.kind === 'person') {
    const post = deciders.find((ref) => ref.kind === 'post');
    const acts = post && actsAs(facts, holder.id, post.id, day);
    const broken = acts === true ? brokenHolder(facts, question, holder) : undefined;
    if (broken) return link(broken.reason, broken.law);
    const last = post && acts === false ? endedHolding(facts, holder.id, post.id, day) : undefined;
    if (post && last) return link(`Förordnandet som ${lowerFirst(nameOf(facts, 'post', post.id, day))} upphörde ${longDay(last)}.`, ['KL-7-5']);
    if (post && acts === 'unknown') return link(`Det är inte registrerat om personen har befattningen ${lowerFirst(nameOf(facts, 'post', post.id, day))}.`, ['KL-7-5']);
  }
  if (holder.kind === 'post' && itemsOf(facts, body.id, day).some((other) => other.matterType === type.key && other.subdelegable === true)) return link('Inget beslut om vidaredelegering till befattningen är registrerat.', ['KL-7-6']);
  const ended = facts.where('delegation-item', 'delegate', holder.id).some((old) => old.matterType === type.key && old.validUntil !== null && old.validUntil <= day && bodyOfItem(facts, old, day) === body.id);
  return link(ended ? 'Den punkt som gav rätten gällde inte den dagen.' : 'Ingen punkt i delegationsordningen ger rätten.', holder.kind === 'post' ? ['KL-7-5'] : ['KL-6-37']);
}

/** A post as it is called in a sentence, everybody else by name. */
function whoOf(facts: Facts, holder: SubjectRef, day: Day): string {
  const name = nameOf(facts, holder.kind, holder.id, day);
  return holder.kind === 'post' ? upperFirst(definite(name)) : name;
}

/** The last day of the person's last holding of the post, when it has ended. */
function endedHolding(facts: Facts, person: string, post: string, day: Day): Day | undefined {
  const ended = facts.where('post-holding', 'person', person).filter((row) => row.post !== null && followRenaming(facts, row.post, day) === followRenaming(facts, post, day) && row.validUntil !== null && row.validUntil <= day);
  const last = ended.map((row) => row.validUntil!).sort().at(-1);
  return last === undefined ? undefined : addDays(last, -1);
}

const councillor = (facts: Facts): WhyNot => ({
  who: facts.organization.organizationKind === 'region' ? 'Regionrådet' : 'Kommunalrådet', holder: null, law: ['KL-4-2', 'KL-6-37'],
  reason: 'Uppdraget ger ingen egen rätt att besluta. Den rätten finns hos organen och deras delegater.',
});

/** The usual guesses when the question has left the municipality. */
function guessesElsewhere(facts: Facts, question: Question, name: string, deciding: ReadonlySet<string>): readonly WhyNot[] {
  const council = councilOf(facts, question.asOf);
  const board = executiveBoardOf(facts, question.asOf);
  const row = (who: string, body: Row<'body'> | undefined, reason: string, law: readonly LawSectionId[]): readonly WhyNot[] => (body && deciding.has(body.id) ? [] : [{ who, holder: body ? { kind: 'body', id: body.id } : null, reason, law }]);
  return [
    ...row(upperFirst(bodyWord(facts, 'council')), council, `Har lämnat frågan till ${name}.`, ['KL-9-2']),
    ...row(upperFirst(bodyWord(facts, 'executive-board')), board, `Har uppsikt över ${name} men beslutar inte i dess ställe.`, ['KL-6-1']),
    councillor(facts),
  ];
}

/** The usual guesses: council member of government, chair of the committee, board, council, highest official. */
function guesses(facts: Facts, type: MatterType, question: Question, body: Row<'body'> | undefined, deciding: ReadonlySet<string>): readonly WhyNot[] {
  const day = question.asOf;
  const rows: WhyNot[] = [councillor(facts)];
  const add = (who: string, reason: string, law: readonly LawSectionId[], holder: SubjectRef | null = null) => void rows.push({ who, holder, reason, law });
  const isCouncil = body?.bodyKind === 'council' || type.councilExclusive === 'always';
  if (!isCouncil && body?.bodyKind !== 'executive-board') {
    const mandate = facts.where('urgent-mandate', 'body', body?.id ?? '').some((row) => isValidOn(row, day));
    if (!chairDecides(facts, type, body, day)) add('Nämndens ordförande', mandate ? 'Bara när ärendet är så brådskande att nämnden inte kan avvaktas.' : 'Bara i brådskande ärenden, och bara efter nämndens uppdrag. Inget sådant uppdrag är registrerat.', ['KL-6-39']);
  }
  const board = executiveBoardOf(facts, day);
  if (!isCouncil && body?.bodyKind !== 'executive-board' && !(board && deciding.has(board.id)) && type.defaultBodies[0] !== 'executive-board') {
    add(upperFirst(bodyWord(facts, 'executive-board')), type.isAuthorityExercise ? 'Får inte besluta i en annan nämnds myndighetsutövning.' : 'Har uppsikt över nämnderna men får inte besluta i deras ställe utan fullmäktiges uppdrag.', ['KL-6-1', 'KL-6-8'], board ? { kind: 'body', id: board.id } : null);
  }
  const council = councilOf(facts, day);
  if (!isCouncil && !(council && deciding.has(council.id)) && type.councilExclusive === 'no') add(upperFirst(bodyWord(facts, 'council')), 'Frågan hör till förvaltningen, och där beslutar nämnderna.', ['KL-6-3'], council ? { kind: 'body', id: council.id } : null);
  if (isCouncil) add(upperFirst(bodyWord(facts, 'executive-board')), type.councilExclusive === 'always' ? 'Bereder ärendet. Fullmäktige får inte lämna ifrån sig beslutet.' : 'Bereder ärendet, men beslutet är fullmäktiges.', type.councilExclusive === 'always' ? ['KL-5-2', 'KL-5-26'] : ['KL-5-26'], board ? { kind: 'body', id: board.id } : null);
  const director = facts.where('post', 'isDirector', true).find((post) => isValidOn(post, day));
  if (director && !isCouncil && !deciding.has(director.id)) rows.push(forHolder(facts, type, question, body, { kind: 'post', id: director.id }, []));
  return rows;
}

function chairDecides(facts: Facts, type: MatterType, body: Row<'body'> | undefined, day: string): boolean {
  return body !== undefined && itemsOf(facts, body.id, day).some((item) => item.matterType === type.key && item.delegateKind === 'chair');
}
