import type { Covering } from '../rulebook/coverage-answer';
import type { PendingChange } from '../rulebook/rule-answers';
import type { VerificationMark } from '../shared/law/law-section';
import type { SeverityWord } from '../shared/ui/severity';

export interface LawItem { readonly id: string; readonly label: string; readonly heading: string | null; readonly gist: string; readonly mark: VerificationMark; readonly link: string | null; readonly note: string | null }

/** What `GET /law-sections/{section}` answers. */
export interface LawAnswer {
  readonly item: LawItem;
  readonly checkedTo: string;
  readonly statute: { readonly abbr: string; readonly name: string; readonly chapter: number | string | null };
  readonly inTime: { readonly firstInForce: string | null; readonly inForceFrom: string | null; readonly inForceUntil: string | null; readonly lastAmendedBy: string | null };
  readonly rules: readonly { readonly id: string; readonly title: string; readonly severities: readonly SeverityWord[]; readonly note: string | null }[];
  readonly coverage: { readonly matters: boolean; readonly reason: string | null; readonly reasonLabel: string | null; readonly by: Covering | null } | null;
  readonly matterTypes: readonly { readonly key: string; readonly title: string }[];
  readonly pending: readonly PendingChange[];
}

/** What `GET /law-sections` answers. */
export interface LawList { readonly items: readonly LawItem[]; readonly total: number; readonly checkedTo: string }

/** What `GET /law-sections/{section}/what-falls` answers. */
export interface LawFallsAnswer {
  readonly counts: Readonly<Record<'falls' | 'substitute' | 'weakened' | 'doubtful', number>>;
  readonly powers: readonly { readonly source: { readonly kind: string; readonly id: string }; readonly sentence: string; readonly consequence: string; readonly consequenceLabel: string }[];
}
