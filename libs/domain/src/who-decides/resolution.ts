import type { SubjectRef } from '../rules/rule.js';
import type { AnswerOutcome, ChainStep, Limit, Uncertainty } from './answer.js';

/** What one way of reasoning has come to, before it is put together as an answer. */
export interface Resolution {
  readonly outcome: AnswerOutcome;
  readonly chains: readonly (readonly ChainStep[])[];
  readonly sentence: string;
  readonly lead: string | null;
  readonly limits: readonly Limit[];
  readonly uncertainties: readonly Uncertainty[];
  readonly reporting: string | null;
  /** The collaboration or company that the question has been handed to, by name. */
  readonly handedTo: string | null;
  /** Everyone who may decide, for why-not. */
  readonly deciders: readonly SubjectRef[];
}

export const resolved = (given: Pick<Resolution, 'outcome' | 'sentence'> & Partial<Resolution>): Resolution => ({ chains: [], lead: null, limits: [], uncertainties: [], reporting: null, handedTo: null, deciders: [], ...given });
