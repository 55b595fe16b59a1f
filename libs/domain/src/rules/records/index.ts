import type { RuleExamples } from '../example.js';
import type { Rule } from '../rule.js';
import { kl135TakenDownExamples } from './KL-13-5-TAKEN-DOWN.examples.js';
import { kl135TakenDown } from './KL-13-5-TAKEN-DOWN.rule.js';
import { kl45AuditIndependenceExamples } from './KL-4-5-AUDIT-INDEPENDENCE.examples.js';
import { kl45AuditIndependence } from './KL-4-5-AUDIT-INDEPENDENCE.rule.js';
import { kl513NoticeExamples } from './KL-5-13-NOTICE.examples.js';
import { kl513Notice } from './KL-5-13-NOTICE.rule.js';
import { kl535MotionExamples } from './KL-5-35-MOTION.examples.js';
import { kl535Motion } from './KL-5-35-MOTION.rule.js';
import { kl567ContentExamples } from './KL-5-67-CONTENT.examples.js';
import { kl567Content } from './KL-5-67-CONTENT.rule.js';
import { kl569ApprovalExamples } from './KL-5-69-APPROVAL.examples.js';
import { kl569Approval } from './KL-5-69-APPROVAL.rule.js';
import { kl625OutsiderPresentExamples } from './KL-6-25-OUTSIDER-PRESENT.examples.js';
import { kl625OutsiderPresent } from './KL-6-25-OUTSIDER-PRESENT.rule.js';
import { kl627QuorumExamples } from './KL-6-27-QUORUM.examples.js';
import { kl627Quorum } from './KL-6-27-QUORUM.rule.js';
import { kl812PostingExamples } from './KL-8-12-POSTING.examples.js';
import { kl812Posting } from './KL-8-12-POSTING.rule.js';
import { kl814PublishExamples } from './KL-8-14-PUBLISH.examples.js';
import { kl814Publish } from './KL-8-14-PUBLISH.rule.js';
import { sourceHuntExamples } from './SOURCE-HUNT.examples.js';
import { sourceHunt } from './SOURCE-HUNT.rule.js';
import { tf215DelayExamples } from './TF-2-15-DELAY.examples.js';
import { tf215Delay } from './TF-2-15-DELAY.rule.js';

/** Protokoll, anslag och handlingar: the rules of this area. */
export const recordsRules: readonly Rule[] = [
  kl135TakenDown,
  kl45AuditIndependence,
  kl513Notice,
  kl535Motion,
  kl567Content,
  kl569Approval,
  kl625OutsiderPresent,
  kl627Quorum,
  kl812Posting,
  kl814Publish,
  sourceHunt,
  tf215Delay,
];

/** Their examples, run by the tests and shown to readers. */
export const recordsExamples: readonly RuleExamples[] = [
  kl135TakenDownExamples,
  kl45AuditIndependenceExamples,
  kl513NoticeExamples,
  kl535MotionExamples,
  kl567ContentExamples,
  kl569ApprovalExamples,
  kl625OutsiderPresentExamples,
  kl627QuorumExamples,
  kl812PostingExamples,
  kl814PublishExamples,
  sourceHuntExamples,
  tf215DelayExamples,
];
