import type { RuleExamples } from '../example.js';
import type { Rule } from '../rule.js';
import { dataContradictionExamples } from './DATA-CONTRADICTION.examples.js';
import { dataContradiction } from './DATA-CONTRADICTION.rule.js';
import { infMeetingUndocumentedExamples } from './INF-MEETING-UNDOCUMENTED.examples.js';
import { infMeetingUndocumented } from './INF-MEETING-UNDOCUMENTED.rule.js';
import { infNetworkDecidesExamples } from './INF-NETWORK-DECIDES.examples.js';
import { infNetworkDecides } from './INF-NETWORK-DECIDES.rule.js';
import { infPrivateSettingExamples } from './INF-PRIVATE-SETTING.examples.js';
import { infPrivateSetting } from './INF-PRIVATE-SETTING.rule.js';

/** Formellt blir informellt: the rules of this area. */
export const informalRules: readonly Rule[] = [
  dataContradiction,
  infMeetingUndocumented,
  infNetworkDecides,
  infPrivateSetting,
];

/** Their examples, run by the tests and shown to readers. */
export const informalExamples: readonly RuleExamples[] = [
  dataContradictionExamples,
  infMeetingUndocumentedExamples,
  infNetworkDecidesExamples,
  infPrivateSettingExamples,
];
