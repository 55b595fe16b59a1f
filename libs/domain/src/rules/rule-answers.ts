/** What people here have said of a rule's flags. */
export interface RuleAnswers {
  /** Flags that it has raised, closed ones too. */
  readonly flags: number;
  /** Those that still wait for an answer or for something to be done. */
  readonly open: number;
  readonly answered: number;
  readonly dismissed: number;
}

const FEWEST_ANSWERS = 5;
const MOST_DISMISSED = 0.6;

/** Behöver ses över: more than six of ten answers say that the rule is wrong here, and there are enough answers to say so. */
export function needsReview({ answered, dismissed }: Pick<RuleAnswers, 'answered' | 'dismissed'>): boolean {
  return answered >= FEWEST_ANSWERS && dismissed / answered > MOST_DISMISSED;
}
