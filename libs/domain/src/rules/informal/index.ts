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
import { deciderMisstatedExamples } from './DECIDER-MISSTATED.examples.js';
import { deciderMisstated } from './DECIDER-MISSTATED.rule.js';
import { decisionForumExamples } from './INF-DECISION-FORUM.examples.js';
import { decisionForum } from './INF-DECISION-FORUM.rule.js';
import { officialsGroupExamples } from './INF-OFFICIALS-GROUP.examples.js';
import { officialsGroup } from './INF-OFFICIALS-GROUP.rule.js';
import { unregisteredDocumentExamples } from './INF-UNREGISTERED-DOC.examples.js';
import { unregisteredDocument } from './INF-UNREGISTERED-DOC.rule.js';

/** Formellt blir informellt: the rules of this area. */
export const informalRules: readonly Rule[] = [
  dataContradiction,
  infMeetingUndocumented,
  infNetworkDecides,
  infPrivateSetting,
  deciderMisstated,
  decisionForum,
  officialsGroup,
  unregisteredDocument,
];

/** Their examples, run by the tests and shown to readers. */
export const informalExamples: readonly RuleExamples[] = [
  dataContradictionExamples,
  infMeetingUndocumentedExamples,
  infNetworkDecidesExamples,
  infPrivateSettingExamples,
  deciderMisstatedExamples,
  decisionForumExamples,
  officialsGroupExamples,
  unregisteredDocumentExamples,
];
