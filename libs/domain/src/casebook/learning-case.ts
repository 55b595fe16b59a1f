/** Case: a teaching case, retold in our own words. Never to be mixed up with a matter (ärende). */
export interface LearningCase {
  /** Number in the report; cited as "SKR-rapporten, case 10". */
  readonly no: number;
  readonly title: string;
  /** Where it takes place, in a few words. */
  readonly setting: string;
  readonly summary: string;
  /** Questions to talk about. */
  readonly prompts: readonly string[];
  /** What the case teaches about boundaries. */
  readonly lessons: readonly string[];
  readonly themes: readonly string[];
  /** Rules that point at the case; the link goes both ways and a test holds it. */
  readonly ruleIds: readonly string[];
}

/** "SKR-rapporten, case 10", with a hard space. */
export const caseCitation = (no: number): string => `SKR-rapporten, case\u00a0${no}`;
