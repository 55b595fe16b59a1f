import type { RuleExamples } from '../example.js';
import type { Rule } from '../rule.js';
import { colAutorenewExamples } from './COL-AUTORENEW.examples.js';
import { colAutorenew } from './COL-AUTORENEW.rule.js';
import { colCostExamples } from './COL-COST.examples.js';
import { colCost } from './COL-COST.rule.js';
import { colDecisionRightUnclearExamples } from './COL-DECISION-RIGHT-UNCLEAR.examples.js';
import { colDecisionRightUnclear } from './COL-DECISION-RIGHT-UNCLEAR.rule.js';
import { colDischargeExamples } from './COL-DISCHARGE.examples.js';
import { colDischarge } from './COL-DISCHARGE.rule.js';
import { colExpiredExamples } from './COL-EXPIRED.examples.js';
import { colExpired } from './COL-EXPIRED.rule.js';
import { colFinsamExamples } from './COL-FINSAM.examples.js';
import { colFinsam } from './COL-FINSAM.rule.js';
import { colFormDefectExamples } from './COL-FORM-DEFECT.examples.js';
import { colFormDefect } from './COL-FORM-DEFECT.rule.js';
import { colGoalConflictExamples } from './COL-GOAL-CONFLICT.examples.js';
import { colGoalConflict } from './COL-GOAL-CONFLICT.rule.js';
import { colLegalOwnerExamples } from './COL-LEGAL-OWNER.examples.js';
import { colLegalOwner } from './COL-LEGAL-OWNER.rule.js';
import { colNoConsultationExamples } from './COL-NO-CONSULTATION.examples.js';
import { colNoConsultation } from './COL-NO-CONSULTATION.rule.js';
import { colNoOverviewExamples } from './COL-NO-OVERVIEW.examples.js';
import { colNoOverview } from './COL-NO-OVERVIEW.rule.js';
import { colNoPositionExamples } from './COL-NO-POSITION.examples.js';
import { colNoPosition } from './COL-NO-POSITION.rule.js';
import { colNoRepExamples } from './COL-NO-REP.examples.js';
import { colNoRep } from './COL-NO-REP.rule.js';
import { colNoReportingExamples } from './COL-NO-REPORTING.examples.js';
import { colNoReporting } from './COL-NO-REPORTING.rule.js';
import { colNoVisionLinkExamples } from './COL-NO-VISION-LINK.examples.js';
import { colNoVisionLink } from './COL-NO-VISION-LINK.rule.js';
import { colNoticeExamples } from './COL-NOTICE.examples.js';
import { colNotice } from './COL-NOTICE.rule.js';
import { colPostingExamples } from './COL-POSTING.examples.js';
import { colPosting } from './COL-POSTING.rule.js';
import { colPrincipalIntervenesExamples } from './COL-PRINCIPAL-INTERVENES.examples.js';
import { colPrincipalIntervenes } from './COL-PRINCIPAL-INTERVENES.rule.js';
import { colSupervisionExamples } from './COL-SUPERVISION.examples.js';
import { colSupervision } from './COL-SUPERVISION.rule.js';
import { colUltraViresExamples } from './COL-ULTRA-VIRES.examples.js';
import { colUltraVires } from './COL-ULTRA-VIRES.rule.js';
import { agreementsAnnualExamples } from './KL-9-38-ANNUAL.examples.js';
import { agreementsAnnual } from './KL-9-38-ANNUAL.rule.js';

/** Samverkan: the rules of this area. */
export const collaborationRules: readonly Rule[] = [
  colAutorenew,
  colCost,
  colDecisionRightUnclear,
  colDischarge,
  colExpired,
  colFinsam,
  colFormDefect,
  colGoalConflict,
  colLegalOwner,
  colNoConsultation,
  colNoOverview,
  colNoPosition,
  colNoRep,
  colNoReporting,
  colNoVisionLink,
  colNotice,
  colPosting,
  colPrincipalIntervenes,
  colSupervision,
  colUltraVires,
  agreementsAnnual,
];

/** Their examples, run by the tests and shown to readers. */
export const collaborationExamples: readonly RuleExamples[] = [
  colAutorenewExamples,
  colCostExamples,
  colDecisionRightUnclearExamples,
  colDischargeExamples,
  colExpiredExamples,
  colFinsamExamples,
  colFormDefectExamples,
  colGoalConflictExamples,
  colLegalOwnerExamples,
  colNoConsultationExamples,
  colNoOverviewExamples,
  colNoPositionExamples,
  colNoRepExamples,
  colNoReportingExamples,
  colNoVisionLinkExamples,
  colNoticeExamples,
  colPostingExamples,
  colPrincipalIntervenesExamples,
  colSupervisionExamples,
  colUltraViresExamples,
  agreementsAnnualExamples,
];
