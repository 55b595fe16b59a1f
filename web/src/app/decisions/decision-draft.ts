import { registerOf, type Register } from '@ragang/domain';
import { isFilled } from '../shared/register/register-answers';
import type { Option } from '../shared/register/form/picker-source';
import type { AskedField } from './asked-facts';

type Given = Readonly<Record<string, unknown>>;
type Fillable = Pick<Register, 'fields'>;

/** What is typed in the register form, before it is a matter and a decision. */
export interface DecisionDraft {
  readonly matterMode: 'new' | 'existing';
  readonly matter: Option | null;
  readonly diaryNumber: string | null;
  readonly matterTitle: string | null;
  readonly matterType: Option | null;
  readonly number: string | null;
  readonly title: string | null;
  readonly day: string | null;
  readonly body: Option | null;
  readonly makerKind: string;
  readonly maker: Option | null;
  readonly makerPerson: Option | null;
  readonly amount: number | string | null;
  readonly amountBasis: string | null;
  readonly durationMonths: number | string | null;
  readonly basis: string | null;
  readonly item: Option | null;
  /** Further fields of the decision and of a new matter, by the names of the registers. */
  readonly further: Given;
  readonly furtherMatter: Given;
  /** Fields that a rule has asked for, in the order that it did; they stay where they were asked for. */
  readonly asked: readonly AskedField[];
  /** Fields that a person has chosen; a proposal never writes over them. */
  readonly chosen: readonly (keyof DecisionDraft)[];
}

export const emptyDraft = (today: string, body: Option | null): DecisionDraft => ({
  matterMode: 'new', matter: null, diaryNumber: null, matterTitle: null, matterType: null, number: null, title: null, day: today, body, makerKind: 'employee-post', maker: null, makerPerson: null,
  amount: null, amountBasis: null, durationMonths: null, basis: 'delegation', item: null, further: {}, furtherMatter: {}, asked: [], chosen: [],
});

const REGISTERED = { source: null, disclosure: 'internal', absent: [], decidedBy: null, reason: null } as const;
const numberOrNull = (value: number | string | null): number | null => (typeof value === 'number' ? value : null);

/** The body of `POST /matters`. */
export const matterBody = (draft: DecisionDraft): Readonly<Record<string, unknown>> => ({
  ...draft.furtherMatter, diaryNumber: draft.diaryNumber, title: draft.matterTitle, matterType: draft.matterType?.id ?? null, body: draft.body?.id ?? null, status: 'decided', day: draft.day, ...REGISTERED,
});

/** The body of `POST /decisions`. */
export const decisionBody = (draft: DecisionDraft, matter: string): Readonly<Record<string, unknown>> => ({
  ...draft.further, number: draft.number, title: draft.title, matter, kind: 'decision', body: draft.body?.id ?? null, makerKind: draft.makerKind, maker: makerOf(draft), makerPerson: draft.makerPerson?.id ?? null,
  basis: draft.basis, item: itemOf(draft), amount: draft.amount, amountBasis: draft.amount === null ? null : draft.amountBasis, durationMonths: draft.durationMonths, day: draft.day, ...REGISTERED,
});

/** The body of `POST /decision-checks`; null until there is a matter type to try. */
export function checkBody(draft: DecisionDraft): Readonly<Record<string, unknown>> | null {
  if (!draft.matterType) return null;
  return {
    matterType: draft.matterType.id, day: draft.day, body: draft.body?.id ?? null, amount: numberOrNull(draft.amount), amountBasis: draft.amountBasis, durationMonths: numberOrNull(draft.durationMonths),
    matter: draft.matterMode === 'existing' ? (draft.matter?.id ?? null) : null, makerKind: draft.makerKind, maker: makerOf(draft), makerPerson: draft.makerPerson?.id ?? null, basis: draft.basis,
    item: itemOf(draft), title: draft.title || draft.matterTitle || null, further: readable(registerOf('decision'), draft.further), furtherMatter: readable(registerOf('matter'), draft.furtherMatter),
  };
}

/** What the check can read: a number that is still text is left out. */
const readable = (register: Fillable, values: Given): Given => Object.fromEntries(Object.entries(values).filter(([name, value]) => isFilled(value) && !isUnread(register, name, value)));

const NUMBERS: ReadonlySet<string> = new Set(['integer', 'sek', 'percent']);
/** Is it a number that could not be read? */
export const isUnread = (register: Fillable, name: string, value: unknown): boolean => typeof value === 'string' && NUMBERS.has(register.fields[name]?.type ?? '');

const makerOf = (draft: DecisionDraft): string | null => (draft.makerKind === 'body' ? (draft.body?.id ?? null) : (draft.maker?.id ?? null));
const itemOf = (draft: DecisionDraft): string | null => (rests(draft.basis) ? (draft.item?.id ?? null) : null);
/** Does the basis rest on a delegation item? */
export const rests = (basis: string | null): boolean => basis === 'delegation' || basis === 'sub-delegation';
