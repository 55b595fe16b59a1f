import type { RegisterKind } from '../registers/registers.js';
import type { TermOfOffice } from '../registers/organization/term-of-office.js';
import type { Basis, SubjectRef } from '../rules/rule.js';
import type { Day } from '../time/day.js';
import type { DeadlineResult } from './deadline.js';

/** What has to be chosen, decided or looked over anew when a body gets a new term of office (mandatskifte). */
export const changeLabels = {
  presidium: 'Välj ordförande och vice ordförande', members: 'Välj ledamöter och presidier i styrelse och nämnder', auditors: 'Välj revisorer', 'company-boards': 'Välj bolagens styrelser', 'federation-members': 'Välj ledamöter i förbund och gemensamma nämnder',
  'meeting-proxies': 'Utse ombud till bolagsstämmorna', rules: 'Gå igenom arbetsordning och reglementen', directives: 'Se över ägardirektiven', program: 'Anta ett program för privata utförare',
  subcommittees: 'Välj utskott', 'urgent-mandate': 'Utse vem som får besluta när det brådskar', 'delegation-order': 'Gå igenom delegationsordningen', 'signing-rights': 'Utse firmatecknare', 'director-instruction': 'Bekräfta direktörsinstruktionen',
} as const;
export type ChangeKey = keyof typeof changeLabels;

/** By whom, in words: organs and roles, never names. */
export const changeDeciders: Readonly<Record<ChangeKey, string>> = {
  presidium: 'Fullmäktige väljer bland sina egna', members: 'Fullmäktige väljer', auditors: 'De nyvalda fullmäktige väljer', 'company-boards': 'Fullmäktige utser', 'federation-members': 'Fullmäktige väljer',
  'meeting-proxies': 'Fullmäktige, eller styrelsen när fullmäktige har lämnat det till den', rules: 'Fullmäktige beslutar, styrelsen bereder', directives: 'Fullmäktige beslutar, styrelsen bereder', program: 'Fullmäktige antar',
  subcommittees: 'Nämnden väljer bland sina egna', 'urgent-mandate': 'Nämnden utser', 'delegation-order': 'Nämnden beslutar, förvaltningen går igenom', 'signing-rights': 'Styrelsen utser', 'director-instruction': 'Styrelsen beslutar',
};

/** klart, kvar, okänt. */
export type ChangeState = 'done' | 'left' | 'unknown';
export type ChangeLink = NonNullable<TermOfOffice['confirmed']>[number];

/** One of several things under an item: a committee to elect, a directive to look over. */
export interface ChangePart {
  readonly subject: SubjectRef;
  readonly due: DeadlineResult;
  readonly state: ChangeState;
  readonly why: string;
}

export interface ChangeItem {
  readonly key: ChangeKey;
  /** The body that decides it. */
  readonly by: string;
  readonly basis: readonly Basis[];
  readonly due: DeadlineResult;
  readonly state: ChangeState;
  readonly why: string;
  readonly parts: readonly ChangePart[];
  /** The register where it is recorded, with what the form may be filled with. */
  readonly form: { readonly kind: RegisterKind; readonly id: string | null; readonly preset: Readonly<Record<string, string>> };
  /** What it is called in the term's own list of what has been confirmed, where it stands there. */
  readonly link: ChangeLink | null;
}

/** What is recorded about one thing to renew. */
export interface Seen {
  /** How it shows in the registers that it is done. */
  readonly done: string | null;
  /** The term's list of what is confirmed has been kept, and this is not in it. */
  readonly isKnownUndone?: boolean;
}

export const notYet = 'Inget nytt är registrerat än.';
const notKnown = 'Dagen har gått, och det är inte registrerat om det är gjort.';

/** Done when a register says so; left while there is time, or when somebody has noted that it is not done; else okänt. */
export function stateOf({ done, isKnownUndone }: Seen, due: DeadlineResult, asOf: Day): { readonly state: ChangeState; readonly why: string } {
  if (done !== null) return { state: 'done', why: done };
  if (isKnownUndone) return { state: 'left', why: 'Det finns inte med i periodens lista över vad som är bekräftat.' };
  if (due.state === 'known' && due.day < asOf) return { state: 'unknown', why: notKnown };
  return { state: 'left', why: notYet };
}

/** The state of the whole from its parts: done when all are, left when one is. The day is the first that is not done. */
export function ofParts(parts: readonly ChangePart[]): Pick<ChangeItem, 'state' | 'why' | 'due' | 'parts'> {
  const done = parts.filter((part) => part.state === 'done').length;
  const open = parts.filter((part) => part.state !== 'done');
  const state = open.length === 0 ? 'done' : open.some((part) => part.state === 'left') ? 'left' : 'unknown';
  const first = [...(open.length > 0 ? open : parts)].sort((a, b) => dayOf(a.due).localeCompare(dayOf(b.due)))[0]!;
  const unknown = open.filter((part) => part.state === 'unknown').length;
  return { state, why: `${done} av ${parts.length} klara${unknown > 0 ? `, ${unknown} går inte att avgöra` : ''}.`, due: first.due, parts };
}

/** Days that are not known come last. */
const dayOf = (due: DeadlineResult): Day => (due.state === 'known' ? due.day : '9999');
