import type { VerificationMark } from '../shared/law/law-section';

export interface Share { readonly checked: number; readonly total: number }
export type Covering = { readonly law: string; readonly rule?: undefined; readonly label: string } | { readonly rule: string; readonly law?: undefined; readonly label: string };

export interface CoveredSection {
  readonly id: string;
  readonly label: string;
  readonly heading: string | null;
  readonly gist: string | null;
  readonly mark: VerificationMark;
  readonly chapter: number;
  readonly matters: boolean;
  readonly rules: readonly { readonly id: string; readonly title: string }[];
  readonly reason: string | null;
  readonly reasonLabel: string | null;
  readonly by: Covering | null;
}

/** What `GET /law-coverage` answers. */
export interface CoverageAnswer {
  readonly checkedTo: string;
  readonly all: Share;
  readonly boundary: Share;
  readonly chapters: readonly { readonly chapter: number; readonly title: string; readonly all: Share; readonly boundary: Share }[];
  readonly sections: readonly CoveredSection[];
  readonly reasons: readonly { readonly key: string; readonly label: string; readonly count: number }[];
  readonly others: readonly { readonly abbr: string; readonly name: string; readonly sections: readonly { readonly id: string; readonly label: string }[] }[];
  readonly withoutSection: readonly { readonly id: string; readonly title: string }[];
}

/** "81 %", as it is read. */
export const percent = ({ checked, total }: Share): number => (total === 0 ? 0 : Math.round((checked / total) * 100));
