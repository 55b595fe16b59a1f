import type { LawSectionId } from '../law/law-section-id.js';
import type { Mark } from './rule.js';

/** A change of law that has been proposed and is not known to be in force (inte känd att gälla): no rule rests on it. */
export interface PendingChange {
  /** "Prop. 2025/26:164". */
  readonly source: string;
  readonly mark: Mark;
  readonly about: string;
  /** What is known of when it would apply. */
  readonly when: string;
  readonly sections: readonly LawSectionId[];
  /** The rules that would have to be read again. */
  readonly rules: readonly string[];
  /** Case that it bears on. */
  readonly cases: readonly number[];
}

export const pendingChanges: readonly PendingChange[] = [
  {
    source: 'Prop. 2025/26:164', mark: 'secondary', about: 'Deltagande på distans, uppsikt över hur nämnderna följer upp privata utförare, och en årlig rapport om det till fullmäktige.',
    when: 'Lämnad den 12 mars 2026. Om och när den gäller är inte kontrollerat.', sections: ['KL-5-16', 'KL-6-1', 'KL-6-24'], rules: ['KL-6-27-QUORUM', 'KL-10-8-FOLLOWUP', 'KL-5-3-PROGRAM'], cases: [],
  },
  {
    source: 'Prop. 2025/26:19', mark: 'secondary', about: 'Region och kommun planerar vården tillsammans (god och nära vård).', when: 'Föreslagen från den 1 juli 2026. Om den är antagen är inte kontrollerat.',
    sections: [], rules: [], cases: [2],
  },
];
