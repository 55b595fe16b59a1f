import type { RuleExamples } from '../example.js';
import type { Rule } from '../rule.js';
import { colNoOverviewExamples } from './COL-NO-OVERVIEW.examples.js';
import { colNoOverview } from './COL-NO-OVERVIEW.rule.js';
import { colNoReportingExamples } from './COL-NO-REPORTING.examples.js';
import { colNoReporting } from './COL-NO-REPORTING.rule.js';
import { colNoticeExamples } from './COL-NOTICE.examples.js';
import { colNotice } from './COL-NOTICE.rule.js';

/** Samverkan: the rules of this area. */
export const collaborationRules: readonly Rule[] = [
  colNoOverview,
  colNoReporting,
  colNotice,
];

/** Their examples, run by the tests and shown to readers. */
export const collaborationExamples: readonly RuleExamples[] = [
  colNoOverviewExamples,
  colNoReportingExamples,
  colNoticeExamples,
];
