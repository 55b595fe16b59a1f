import type { ChainStep, StepLevel } from '@ragang/domain';

export const stepLevels: Readonly<Record<StepLevel, string>> = {
  law: 'Lag', council: 'Fullmäktige', committee: 'Nämnd', federation: 'Förbund', company: 'Bolag', delegate: 'Delegat', 'sub-delegate': 'Vidaredelegering', person: 'Person', 'other-owner': 'Annan huvudman',
};

const ADMINISTRATION: ReadonlySet<StepLevel> = new Set(['delegate', 'sub-delegate', 'person']);

export interface StairStep {
  readonly step: ChainStep;
  /** Steps of indentation. */
  readonly depth: number;
  /** The boundary line is drawn above this step. */
  readonly crossesBoundary: boolean;
  readonly isLast: boolean;
}

/** Steps as they are drawn: nothing below a step that is not known, and the boundary between politics and administration. */
export function stairSteps(chain: readonly ChainStep[]): readonly StairStep[] {
  const broken = chain.findIndex((step) => !step.known);
  const drawn = broken === -1 ? chain : chain.slice(0, broken + 1);
  return drawn.map((step, depth) => {
    const above = drawn[depth - 1];
    return {
      step,
      depth,
      crossesBoundary: above !== undefined && ADMINISTRATION.has(step.level) && !ADMINISTRATION.has(above.level) && !isPolitical(step),
      isLast: depth === drawn.length - 1 && step.known,
    };
  });
}

/** A delegate that is itself a body (utskott, presidium) sits on the political side. */
const isPolitical = (step: ChainStep): boolean => step.holder?.kind === 'body';
