import type { Facts, Row } from '../facts/facts.js';
import type { Day } from '../time/day.js';
import { addDays } from '../time/day.js';
import { agreementNotice, agreementRenewal, type AgreementTerms } from './agreement-notice.js';
import { step, type DeadlineResult } from './deadline.js';
import type { DeadlineInstance, DeadlineKind } from './deadline-kind.js';
import { ownBody } from './who-is-responsible.js';

/** What is recorded about the time of an agreement, ready to count with. */
export function termsOf(facts: Facts, agreement: Row<'agreement'>, asOf: Day): AgreementTerms {
  const { id, endsOn, renewMonths, noticeMonths, exitAtYearEnd, noticeGivenOn, absent } = agreement;
  return { id, endsOn, renewMonths, noticeMonths, exitAtYearEnd, noticeGivenOn, absent, isFederation: formOf(facts, agreement, asOf) === 'federation' };
}

function formOf(facts: Facts, agreement: Row<'agreement'>, asOf: Day) {
  return facts.findAny('collaboration', agreement.collaboration, asOf)?.form ?? null;
}

/** A federation, or a coordination federation, which is said to have the same time (FINSAM). */
const isExit = (form: ReturnType<typeof formOf>): boolean => form === 'federation' || form === 'coordination-federation';

/** EXIT_ASSOCIATION: three years unless the federation's order gives less (KL 9:18). */
export function exitDue(facts: Facts, agreement: Row<'agreement'>, asOf: Day): DeadlineResult {
  return agreementNotice({ ...termsOf(facts, agreement, asOf), isFederation: true }, asOf);
}

/** AGREEMENT_RENEW with the day by which somebody should have taken a stand on it (threshold `renewalLeadDays`). */
export function renewalDue(facts: Facts, agreement: Row<'agreement'>, asOf: Day): DeadlineResult {
  const result = agreementRenewal(termsOf(facts, agreement, asOf), asOf);
  const days = facts.thresholdNumber('renewalLeadDays', asOf);
  if (result.state !== 'known' || days === null) return result;
  return { ...result, steps: [...result.steps, step(`Beslut om förlängning bör fattas senast ${days}\u00a0dagar före`, addDays(result.day, -days))] };
}

function about(facts: Facts, agreement: Row<'agreement'>, asOf: Day, result: DeadlineResult): DeadlineInstance {
  const host = facts.findAny('collaboration', agreement.collaboration, asOf)?.hostBody ?? null;
  return { subject: { kind: 'agreement', id: agreement.id }, body: host ?? ownBody(facts, asOf, 'executive-board')?.id ?? null, result };
}

export const federationExit: DeadlineKind = {
  key: 'EXIT_ASSOCIATION', family: 'collaboration', setBy: 'agreement', isOnlyPassing: true, leadDays: [400], worksOutFor: ['agreement'],
  calculation: 'Tre år före utträdet, om förbundsordningen inte ger kortare tid.',
  basis: [{ law: 'KL-9-18' }, { practice: 'Samordningsförbund antas ha samma tid', mark: 'secondary' }],
  instances: (facts, asOf) => facts.on('agreement', asOf).filter((agreement) => isExit(formOf(facts, agreement, asOf))).map((agreement) => ({
    ...about(facts, agreement, asOf, exitDue(facts, agreement, asOf)), ...(agreement.noticeMonths === null ? { setBy: 'law' as const } : {}),
  })),
};

export const agreementNoticeDeadline: DeadlineKind = {
  key: 'AGREEMENT_NOTICE', family: 'collaboration', setBy: 'agreement', isOnlyPassing: true, leadDays: [270, 180, 90, 30], worksOutFor: ['agreement'],
  calculation: 'Uppsägningstiden före periodens slut, så som avtalet säger. Avtalad tid flyttas inte till vardag.',
  basis: [{ practice: 'Avtalet', mark: 'verified' }],
  instances: (facts, asOf) => facts.on('agreement', asOf).filter((agreement) => !isExit(formOf(facts, agreement, asOf))).map((agreement) => about(facts, agreement, asOf, agreementNotice(termsOf(facts, agreement, asOf), asOf))),
};

export const agreementRenewalDeadline: DeadlineKind = {
  key: 'AGREEMENT_RENEW', family: 'collaboration', setBy: 'agreement', isOnlyPassing: true, leadDays: [210], worksOutFor: ['agreement'],
  calculation: 'Dagen efter perioden, så som avtalet säger. Beslut bör fattas i god tid.',
  basis: [{ practice: 'Avtalet', mark: 'verified' }],
  instances: (facts, asOf) => facts.on('agreement', asOf).map((agreement) => about(facts, agreement, asOf, renewalDue(facts, agreement, asOf))),
};
