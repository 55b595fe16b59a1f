import type { LawSectionId } from '../../law/law-section-id.js';
import type { MakerKind } from '../../registers/decisions/decision.js';
import type { Day } from '../../time/day.js';
import type { Mark } from '../rule.js';

/**
 * When a bar applies. `always`: to every decision of the matter type. `principal`: when a person has assessed the matter as one of
 * principle or greater weight. `unless-cites`: unless the decision or the item rests on one of the `exempt` sections.
 * `handed-on`: only to a right that was handed on from the one whom the law points out.
 */
export type BarCondition = 'always' | 'principal' | 'unless-cites' | 'handed-on';

/**
 * Brådskande beslut. `allowed`: KL 6:39 is open. `own-law`: the statute itself lets the chair or an appointed member decide.
 * `assessed`: the law is unclear, a person must say. `no`: nobody may.
 */
export type UrgentUnderBar = 'allowed' | 'own-law' | 'assessed' | 'no';

/** Spärr i speciallag (KL 6:38 första stycket 5): what a statute says about who may decide in the committee's place. */
export interface SpecialDelegationRule {
  readonly id: string;
  readonly matterTypes: readonly string[];
  readonly law: readonly LawSectionId[];
  /** First day of the statute, where an older one with other words is not modelled. */
  readonly from?: Day;
  readonly condition: BarCondition;
  /** With `unless-cites`: the sections under which a delegate may decide after all. */
  readonly exempt: readonly LawSectionId[];
  /** Who may decide besides the body that the law points out; a delegate of any other kind is barred. */
  readonly allowed: readonly MakerKind[];
  readonly urgent: UrgentUnderBar;
  /** `unverified`: the text has not been read; never said to be unlawful. */
  readonly mark: Mark;
  /** Who decides, in Swedish, as the end of the sentence "Lagen säger att det är …". */
  readonly decider: string;
}
