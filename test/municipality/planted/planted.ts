import type { RegisterKind, Day } from '@ragang/domain';

/** What a rule is expected to say about one thing in the demo. */
export interface Planted {
  readonly rule: string;
  readonly expect: 'flag' | 'none';
  readonly subjectKind: RegisterKind;
  /** Key as in the sources; the id is `idOf(subjectKind, subjectKey)`. */
  readonly subjectKey: string;
  readonly why: string;
  /** The day the question is asked, when it is not today. */
  readonly asOf?: Day;
  /** The organisation it is planted in, when it is not Bänkmåla: some rules look at the whole and can only say one thing there. */
  readonly bundle?: 'grannby.bundle.json';
}

type Where = Pick<Planted, 'asOf' | 'bundle'>;
/** Something that is wrong. */
export const flag = (rule: string, subjectKind: RegisterKind, subjectKey: string, why: string, where: Where = {}): Planted => ({ rule, expect: 'flag', subjectKind, subjectKey, why, ...where });
/** Something that only looks wrong. */
export const none = (rule: string, subjectKind: RegisterKind, subjectKey: string, why: string, where: Where = {}): Planted => ({ rule, expect: 'none', subjectKind, subjectKey, why, ...where });
