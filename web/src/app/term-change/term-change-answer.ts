import type { LawSections } from '../shared/law/law-section';

export type ChangeState = 'done' | 'left' | 'unknown';
interface Named { readonly id: string; readonly name: string }

/** By when: the day and how it was counted, or what is missing to count it. */
export interface Due {
  readonly day: string | null;
  readonly why: string | null;
  readonly missing: { readonly kind: string; readonly id: string | null; readonly field: string; readonly register: string; readonly fieldLabel: string | null } | null;
  readonly steps: readonly { readonly text: string; readonly day: string | null }[];
}

export interface Part { readonly subject: Named & { readonly kind: string }; readonly due: Due; readonly state: ChangeState; readonly why: string }

export interface Item {
  readonly key: string;
  readonly what: string;
  /** By whom, in words. */
  readonly who: string;
  readonly by: Named | null;
  readonly grounds: readonly { readonly law: string | null; readonly text: string | null; readonly mark: string | null }[];
  readonly due: Due;
  readonly state: ChangeState;
  readonly why: string;
  readonly parts: readonly Part[];
  readonly form: { readonly kind: string; readonly id: string | null; readonly preset: Readonly<Record<string, string>> };
  readonly link: string | null;
}

export interface BodyInChange {
  readonly body: Named;
  readonly start: Due;
  readonly hasBegun: boolean;
  /** The new term's row, where it is recorded. */
  readonly term: string | null;
  readonly done: number;
  readonly left: number;
  readonly unknown: number;
  readonly items: readonly Item[];
}

/** What `GET /term-change` answers. */
export interface TermChangeAnswer {
  readonly asOf: string;
  /** First day of the council's next term. */
  readonly next: string | null;
  readonly bodies: readonly BodyInChange[];
  readonly total: number;
  readonly done: number;
  readonly unknown: number;
  readonly laws: LawSections;
}
