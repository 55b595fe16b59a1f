import type { DeadlineResult } from '@ragang/domain';
import type { Finding } from '../shared/flags/finding';
import type { LawSections } from '../shared/law/law-section';
import type { RegisterRow } from '../shared/register/register-answers';
import type { AnswerView } from '../who-decides/answer-view';

export interface DecisionListRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly day: string;
  readonly matter: { readonly id: string; readonly diaryNumber: string } | null;
  readonly body: { readonly id: string; readonly name: string } | null;
  readonly maker: string | null;
  readonly basis: string | null;
  readonly basisLabel: string | null;
  readonly amount: number | null;
  readonly amountBasisLabel: string | null;
  readonly flags: { readonly flags: number; readonly undetermined: number; readonly severest: 'unlawful' | 'risk' | 'notice' | null };
}

export interface Choice { readonly value: string; readonly label: string }

/** What `GET /decision-list` answers. */
export interface DecisionList {
  readonly asOf: string;
  readonly total: number;
  readonly page: number;
  readonly limit: number;
  readonly items: readonly DecisionListRow[];
  readonly choices: { readonly body: readonly Choice[]; readonly basis: readonly Choice[]; readonly matterType: readonly Choice[] };
}

export type FollowUpStep = 'decision' | 'execution' | 'feedback' | 'effect';

export interface DecisionDeadline {
  readonly key: 'report' | 'appeal' | 'force';
  readonly label: string;
  readonly law: readonly string[];
  readonly result: DeadlineResult;
  readonly isDone: boolean;
}

/** What `GET /decisions/{id}/overview` answers. */
export interface DecisionOverview {
  readonly asOf: string;
  readonly lead: string;
  readonly matterType: { readonly key: string; readonly title: string } | null;
  readonly maker: string | null;
  readonly deadlines: readonly DecisionDeadline[];
  readonly appeal: { readonly text: string; readonly law: readonly string[] } | null;
  readonly steps: readonly { readonly step: FollowUpStep; readonly row: RegisterRow | null }[];
  readonly laws: LawSections;
}

/** What `POST /decision-checks` answers: nothing is saved. */
export interface DecisionCheck {
  readonly answer: AnswerView;
  readonly findings: readonly Finding[];
}
