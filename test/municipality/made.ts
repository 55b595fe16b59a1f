import type { AmountBasis, Day, DecisionBasis, Disclosure, MakerKind, Row } from '@ragang/domain';
import { findMatterType } from '@ragang/domain/reference';
import { plusDays } from './calendar.ts';
import { body, decision, matter } from './key.ts';
import { itemId, subDelegationId } from './orders.ts';
import { event, type Entry, type Own } from './record.ts';

/** A decision of the demo with its matter, before it becomes records. */
export interface Made {
  readonly key: string;
  readonly day: Day;
  readonly body: string;
  readonly diary: string;
  readonly number: string;
  readonly title: string;
  readonly matterType: string;
  readonly makerKind: MakerKind;
  readonly maker: string | null;
  readonly makerPerson?: string;
  readonly basis: DecisionBasis | null;
  /** Order and number of the item it rests on. */
  readonly item?: readonly [order: string, number: string];
  /** The post the right was handed on to. */
  readonly subDelegatedTo?: string;
  readonly meeting?: string;
  readonly amount?: number;
  readonly amountBasis?: AmountBasis;
  readonly months?: number;
  readonly kind?: Row<'decision'>['kind'];
  /** Needs to be reported to the committee, and is. */
  readonly report: boolean;
  /** Not reported, so that it has a record of its own on the notice board (KL 7:8). */
  readonly recorded?: true;
  readonly conditionsMet?: Own<'decision'>['conditionsMet'];
  /** Reported, but one meeting too late. */
  readonly late?: true;
  /** Days from the matter's first day to the decision. */
  readonly prepared: number;
  readonly individual?: boolean;
  readonly secret?: true;
  readonly matterTitle?: string;
  /** Two decisions in one matter share its key. */
  readonly matterKey?: string;
  readonly status?: Row<'matter'>['status'];
  /** Assessments: principal (KL 5:1) and goals, scope or quality (KL 6:38). */
  readonly principal?: boolean;
  readonly goals?: boolean;
  readonly reason?: string;
  /** What the official letter holds, where it is not complete. */
  readonly letter?: Pick<Own<'preparation-step'>, 'impacts' | 'options'>;
  /** A structural decision for which nobody planned a follow-up. */
  readonly unplanned?: true;
  readonly more?: Own<'decision'> & Absent<'decision'>;
  /** More about its matter. */
  readonly matterMore?: Own<'matter'> & Absent<'matter'>;
  /** Who prepared it for the council: the board, when nothing else is said. */
  readonly preparedBy?: readonly string[];
}

/** Fields recorded as known not to exist. */
interface Absent<K extends 'decision' | 'matter'> { readonly absent?: readonly (keyof Own<K> & string)[] }

/** A council that decides has let a committee treat the matter first; an election needs no preparation (KL 5:26, 5:29). */
function preparation(made: Made, disclosure: Disclosure): readonly Entry[] {
  if (made.body !== 'kf' || (made.kind ?? 'decision') !== 'decision' || made.matterType === 'VAL' || made.matterType === 'AVSAGELSE') return [];
  const day = plusDays(made.day, -Math.max(1, Math.min(13, made.prepared)));
  return (made.preparedBy ?? ['ks']).map((key) => event('preparation-step', `${made.key}:${key}`, day, { matter: matter(matterKeyOf(made)), stepKind: 'committee', body: body(key), disclosure }));
}

const fullLetter: Own<'preparation-step'>['impacts'] = ['economy', 'alternatives', 'risk', 'children', 'displacement', 'staff'];

/** Structural matters tell what they mean for people and places, unless a story says otherwise. */
const wholeImpact: Own<'matter'>['impact'] = ['user-impact', 'place-impact', 'dialogue-plan', 'compensation', 'transition-plan'];

export const matterKeyOf = (made: Made): string => made.matterKey ?? made.key;

export function madeEntries(made: Made): readonly Entry[] {
  const disclosure: Disclosure = made.secret ? 'secret' : made.makerKind === 'body' && !made.individual ? 'public' : 'internal';
  const opened = plusDays(made.day, -made.prepared);
  const matterId = matter(matterKeyOf(made));
  const { item, subDelegatedTo } = made;
  return [
    ...(made.matterKey && made.matterKey !== made.key ? [] : [event('matter', made.key, opened, {
      diaryNumber: made.diary, title: made.matterTitle ?? made.title, matterType: made.matterType, body: body(made.body), status: made.status ?? 'closed', individual: made.individual ?? false, touchesVisionGoal: false,
      ...(made.amount !== undefined && made.makerKind !== 'body' ? { counterparty: `${made.individual ? 'Sökande' : 'Motpart'} i ${made.diary}` } : {}),
      ...(findMatterType(made.matterType)?.isStructural ? { impact: wholeImpact } : {}), ...made.matterMore, disclosure,
    })]),
    ...preparation(made, disclosure),
    ...(made.principal === undefined ? [] : [event('assessment', `${made.key}:principal`, opened, { matter: matterId, question: 'principal', value: made.principal, by: 'Kommunjurist', reason: made.reason ?? 'Löpande ärende av begränsad omfattning, inom beslutade ramar.', disclosure })]),
    ...(made.goals === undefined ? [] : [event('assessment', `${made.key}:goals`, opened, { matter: matterId, question: 'goals-scope-quality', value: made.goals, by: 'Kommunjurist', reason: made.reason ?? 'Ärendet ändrar inte verksamhetens mål, inriktning, omfattning eller kvalitet.', disclosure })]),
    ...(findMatterType(made.matterType)?.requiresImpact ? [event('preparation-step', `${made.key}:tjansteskrivelse`, opened, { matter: matterId, stepKind: 'official-letter', document: 'Tjänsteskrivelse', impacts: fullLetter, ...made.letter, disclosure })] : []),
    event('decision', made.key, made.day, {
      number: made.number, title: made.title, matter: matterId, kind: made.kind ?? 'decision', body: body(made.body), makerKind: made.makerKind,
      ...(made.maker ? { maker: made.maker } : {}), ...(made.makerPerson ? { makerPerson: made.makerPerson } : {}), ...(made.basis ? { basis: made.basis } : { absent: ['basis'] as const }),
      ...(item ? { item: itemId(...item) } : {}), ...(item && subDelegatedTo ? { subDelegation: subDelegationId(...item, subDelegatedTo) } : {}), ...(made.meeting ? { meeting: made.meeting } : {}),
      ...(made.amount === undefined ? {} : { amount: made.amount, amountBasis: made.amountBasis }), ...(made.months === undefined ? {} : { durationMonths: made.months, untilFurtherNotice: false, terminable: true }),
      ...(made.recorded ? { separateRecordOn: made.day, postedOn: plusDays(made.day, 1) } : {}), ...(made.conditionsMet ? { conditionsMet: made.conditionsMet } : {}),
      ...made.more, disclosure,
    }),
    ...(findMatterType(made.matterType)?.isStructural && !made.unplanned ? [event('follow-up', `${made.key}:plan`, made.day, { decision: decision(made.key), step: 'effect', due: plusDays(made.day, 1100), responsible: 'Kommundirektör', disclosure })] : []),
  ];
}

export const decisionId = (made: Made): string => decision(made.key);
