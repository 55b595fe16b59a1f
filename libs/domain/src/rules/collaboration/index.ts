import type { RuleExamples } from '../example.js';
import type { Rule } from '../rule.js';
import { colAutorenewExamples } from './COL-AUTORENEW.examples.js';
import { colAutorenew } from './COL-AUTORENEW.rule.js';
import { colCostExamples } from './COL-COST.examples.js';
import { colCost } from './COL-COST.rule.js';
import { colDecisionRightUnclearExamples } from './COL-DECISION-RIGHT-UNCLEAR.examples.js';
import { colDecisionRightUnclear } from './COL-DECISION-RIGHT-UNCLEAR.rule.js';
import { colExpiredExamples } from './COL-EXPIRED.examples.js';
import { colExpired } from './COL-EXPIRED.rule.js';
import { colFormDefectExamples } from './COL-FORM-DEFECT.examples.js';
import { colFormDefect } from './COL-FORM-DEFECT.rule.js';
import { colGoalConflictExamples } from './COL-GOAL-CONFLICT.examples.js';
import { colGoalConflict } from './COL-GOAL-CONFLICT.rule.js';
import { colNoConsultationExamples } from './COL-NO-CONSULTATION.examples.js';
import { colNoConsultation } from './COL-NO-CONSULTATION.rule.js';
import { colNoOverviewExamples } from './COL-NO-OVERVIEW.examples.js';
import { colNoOverview } from './COL-NO-OVERVIEW.rule.js';
import { colNoRepExamples } from './COL-NO-REP.examples.js';
import { colNoRep } from './COL-NO-REP.rule.js';
import { colNoReportingExamples } from './COL-NO-REPORTING.examples.js';
import { colNoReporting } from './COL-NO-REPORTING.rule.js';
import { colNoticeExamples } from './COL-NOTICE.examples.js';
import { colNotice } from './COL-NOTICE.rule.js';
import { agreementsAnnualExamples } from './KL-9-38-ANNUAL.examples.js';
import { agreementsAnnual } from './KL-9-38-ANNUAL.rule.js';

/** Samverkan: the rules of this area. */
export const collaborationRules: readonly Rule[] = [
  colAutorenew,
  colCost,
  colDecisionRightUnclear,
  colExpired,
  colFormDefect,
  colGoalConflict,
  colNoConsultation,
  colNoOverview,
  colNoRep,
  colNoReporting,
  colNotice,
  agreementsAnnual,
];

/** Their examples, run by the tests and shown to readers. */
export const collaborationExamples: readonly RuleExamples[] = [
  colAutorenewExamples,
  colCostExamples,
  colDecisionRightUnclearExamples,
  colExpiredExamples,
  colFormDefectExamples,
  colGoalConflictExamples,
  colNoConsultationExamples,
  colNoOverviewExamples,
  colNoRepExamples,
  colNoReportingExamples,
  colNoticeExamples,
  agreementsAnnualExamples,
];
