import type { Facts, Row } from '../../facts/facts.js';
import { bodyOfPost, holderOf } from '../../powers/holders.js';
import type { BodyKind } from '../../registers/organization/body.js';
import { daysBetween, type Day } from '../../time/day.js';
import { isValidOn } from '../../time/validity.js';
import { ownBodyKinds } from '../deciding.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, undetermined } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, unknown, type Truth } from '../three-valued.js';
import { directorPostOf, executiveBoardOf } from './the-director.js';

/** KL 7 kap. 1 § became the law on this day; who was appointed before it is judged by older law. */
const lawFrom = '2018-01-01';
const barredForDirector: readonly BodyKind[] = [...ownBodyKinds, 'federation-council', 'federation-direction', 'federation-board'];

export const director: StructureRule = {
  id: 'KL-7-1-DIRECTOR', version: 1, on: 'structure',
  title: 'Direktör saknas, är utsedd av fel organ eller har ett förtroendeuppdrag som inte får förenas med tjänsten',
  severities: ['unlawful', 'risk'], direction: 'order', mode: ['determinate'],
  basis: [{ law: 'KL-7-1', note: 'Styrelsen utser direktören' }, { law: 'KL-7-3', note: 'Valbarhet' }],
  cases: [
    { no: 7, primary: true, why: 'Direktörsposten bytte ägare gång på gång. Likheten är att det blir oklart vem som leder och vem som har valt det.' },
    { no: 4, why: 'Ledningen gled mellan politik och förvaltning. Skillnaden är att direktören där var rätt utsedd.' },
    { no: 8, why: 'Chefens ställning berodde på vad den politiska ledningen ville.' },
  ],
  dataNeeded: 'Direktörens befattning, förordnanden med vem som har utsett, och förtroendeuppdrag för direktören och förvaltningscheferna.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      vacant: 'Posten som direktör har ingen innehavare.', 'vacant-since': 'Posten som direktör har varit tom sedan den {since:day}.', appointed: 'Direktören är utsedd av {appointer:inline}, inte av styrelsen.', assignment: 'Direktören har ett förtroendeuppdrag i {body:inline}.',
      'head-assignment': 'En förvaltningschef har ett uppdrag i den egna nämnden, {body:inline}.', [cannotTell]: 'Är direktören utsedd av styrelsen, och vem är det?',
    },
    happened: {
      vacant: 'Ingen har förordnande som direktör, och ingen är tillförordnad.', 'vacant-since': 'Ingen har förordnande som direktör, och ingen är tillförordnad. Den förra lämnade posten, eller posten inrättades, den {since:day}.',
      appointed: 'Förordnandet från den {on:day} är registrerat som beslutat av {appointer:inline}.',
      assignment: 'Den som är direktör är samtidigt förtroendevald i {body:inline}. Direktören är inte valbar till uppdrag i {organization} eller dess kommunalförbund.',
      'head-assignment': 'Den som är {post:inline} är samtidigt förtroendevald i {body:inline}, som förvaltningen arbetar åt.',
    },
    says: 'Styrelsen ska ha en direktör och utser den själv. Direktören får inte ha förtroendeuppdrag i {organization} eller i ett förbund som {organization} är medlem i, och en förvaltningschef inte i sin egen nämnd.',
    allowed: 'Styrelsen hade utsett direktören, eller en tillförordnad under rekryteringen.',
    remedy: ['Ta upp utnämningen i styrelsen.', 'Förordna en tillförordnad om platsen är tom.', 'Pröva valbarheten och håll nytt val till uppdraget.'],
  },
  check: (facts, asOf) => {
    const board = executiveBoardOf(facts, asOf);
    if (facts.all('post').length === 0 || !board) return emptyRegister(facts, 'post', asOf, 'post');
    const post = directorPostOf(facts, asOf);
    return [...(post === undefined ? noPost(facts, board, asOf) : forPost(facts, board, post, asOf)), ...administrationHeads(facts, asOf)];
  },
};

const about = (body: Row<'body'>, day: Day, instance: string) => ({ subject: { kind: 'body', id: body.id } as const, day, instance, evidence: [seen('body', body, 'bodyKind')] });

function noPost(facts: Facts, board: Row<'body'>, asOf: Day): readonly Outcome[] {
  const none = noneExists(facts, 'post', [board.id], asOf, false);
  // Vouched for, and still no post is marked as the director's: the mark on the post is what nobody has filled in.
  return [undetermined(about(board, asOf, 'vacancy'), none === true ? { kind: 'post', id: null, field: 'isDirector' } : { kind: 'completeness-mark', id: null, field: 'post' })];
}

function forPost(facts: Facts, board: Row<'body'>, post: string, asOf: Day): readonly Outcome[] {
  const holder = holderOf(facts, post, asOf);
  if (holder.state === 'held') return holder.holdings.flatMap((row) => [...wronglyAppointed(facts, row), ...assignmentsOf(facts, row, asOf)]);
  const since = holder.state === 'vacant' ? (holder.since ?? facts.findAny('post', post, asOf)?.validFrom ?? null) : null;
  const isVacant: Truth = holder.state === 'vacant' ? true : unknown('completeness-mark', null, 'post-holding');
  const isLong: Truth = since === null ? unknown('post-holding', null, 'validUntil') : daysBetween(since, asOf) > (facts.thresholdNumber('directorVacancyDays', asOf) ?? 90);
  const outcome = conclude({ unlawful: and(isVacant, isLong), risk: isVacant }, { ...about(board, asOf, 'vacancy'), code: since === null ? 'vacant' : 'vacant-since', parameters: { since } });
  return outcome ? [outcome] : [];
}

/** Not somebody who is only acting: KL 7:1 is about the director. */
function wronglyAppointed(facts: Facts, row: Row<'post-holding'>): readonly Outcome[] {
  if (row.holdingKind !== 'regular' || row.validFrom === null || row.validFrom < lawFrom) return [];
  const appointer = facts.findAny('body', row.appointedBy, row.validFrom);
  const wrong = appointer ? holds('body', appointer, 'bodyKind', (kind) => kind !== 'executive-board') : unknown('post-holding', row.id, 'appointedBy');
  const outcome = conclude({ unlawful: wrong }, {
    subject: { kind: 'post-holding', id: row.id }, day: row.validFrom, code: 'appointed', instance: 'appointed', parameters: { appointer: row.appointedBy, on: row.validFrom }, evidence: [seen('post-holding', row, 'appointedBy')],
  });
  return outcome ? [outcome] : [];
}

function assignmentsOf(facts: Facts, row: Row<'post-holding'>, asOf: Day): readonly Outcome[] {
  return facts.where('assignment', 'person', row.person).filter((one) => isValidOn(one, asOf)).flatMap((one) => {
    const body = facts.findAny('body', one.body, asOf);
    return (body && conclude({ unlawful: holds('body', body, 'bodyKind', (kind) => barredForDirector.includes(kind)) }, onAssignment(one, 'assignment', {}, asOf))) ?? [];
  });
}

function administrationHeads(facts: Facts, asOf: Day): readonly Outcome[] {
  return facts.on('post', asOf).filter((post) => post.isAdministrationHead === true && post.isDirector !== true).flatMap((post) => {
    const [body, holder] = [bodyOfPost(facts, post.id, asOf), holderOf(facts, post.id, asOf)];
    const persons = holder.state === 'held' ? holder.holdings.map((row) => row.person) : [];
    const own = facts.where('assignment', 'body', body).filter((one) => isValidOn(one, asOf) && one.person !== null && persons.includes(one.person));
    return own.flatMap((one) => conclude({ unlawful: true }, onAssignment(one, 'head-assignment', { post: post.id }, asOf)) ?? []);
  });
}

const onAssignment = (one: Row<'assignment'>, code: string, parameters: { readonly post?: string }, asOf: Day) => ({
  subject: { kind: 'assignment', id: one.id } as const, day: asOf, code, instance: code, parameters: { body: one.body, ...parameters }, evidence: [seen('assignment', one, 'body')],
});
