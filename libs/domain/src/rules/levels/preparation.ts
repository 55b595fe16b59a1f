import type { Facts, Row } from '../../facts/facts.js';
import { remitsFor } from '../../powers/bodies.js';
import type { MatterType } from '../../reference/matter-type.js';
import type { Day } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { and, holds, isYes, not, type Truth } from '../three-valued.js';

/** What was done with the matter before the day, oldest first. A step taken on the day itself is no preparation. */
export function stepsBefore(facts: Facts, matter: string, day: Day): readonly Row<'preparation-step'>[] {
  return facts.where('preparation-step', 'matter', matter).filter((step) => step.day < day);
}

/** No step of that sort: true only when somebody vouches that the preparation is entered, for the council or the matter. */
export function noStep(facts: Facts, decision: Row<'decision'>, found: boolean): Truth {
  return noneExists(facts, 'preparation-step', [decision.body, decision.matter], decision.day, found);
}

/** Nämndens beredning by a committee that the matter belongs to, or by a preparatory body of the council (KL 5:26). */
export function isPreparation(facts: Facts, step: Row<'preparation-step'>, type: MatterType): boolean {
  return step.stepKind === 'council-preparatory' || (step.stepKind === 'committee' && isConcerned(facts, step, type));
}

/** The board prepares anything (KL 6:13); another committee what its remit holds, or what no committee has been given. */
function isConcerned(facts: Facts, step: Row<'preparation-step'>, type: MatterType): boolean {
  const kind = facts.findAny('body', step.body, step.day)?.bodyKind;
  if (kind === 'executive-board') return true;
  if (kind !== 'committee' && kind !== 'joint-committee') return false;
  const remits = remitsFor(facts, type.key, step.day).filter((remit) => facts.findAny('body', remit.body, step.day)?.bodyKind !== 'council');
  return remits.length === 0 || remits.some((remit) => remit.body === step.body);
}

/** Bordläggning, återremiss, remittering and the order of the meeting need no preparation. */
export function isProcedural(decision: Row<'decision'>): Truth {
  return holds('decision', decision, 'outcome', (outcome) => ['tabled', 'referred-back', 'referred', 'procedural'].includes(outcome));
}

/** Elections, resignations and what else may be decided without preparation (KL 5:29–34). */
export function isExempt(decision: Row<'decision'>, matter: Row<'matter'>, type: MatterType): Truth {
  if (type.key === 'VAL' || type.key === 'AVSAGELSE') return true;
  const named = holds('matter', matter, 'exemptFromPreparation', (exempt) => exempt !== 'urgent-unanimous');
  if (matter.exemptFromPreparation !== 'urgent-unanimous') return named;
  return and(isYes('decision', decision, 'isUrgent'), isYes('decision', decision, 'unanimousPresent'));
}

/** Has the board had the chance to speak: by an opportunity or by having treated the matter itself (KL 5:28)? */
export function boardHeard(facts: Facts, steps: readonly Row<'preparation-step'>[]): boolean {
  return steps.some((step) => step.stepKind === 'board-opinion' || (step.stepKind === 'committee' && facts.findAny('body', step.body, step.day)?.bodyKind === 'executive-board'));
}

/** Prepared by others than the board, which has not been heard (KL 5:28). */
export function boardUnheard(facts: Facts, decision: Row<'decision'>, steps: readonly Row<'preparation-step'>[]): Truth {
  const byOthers = steps.some((step) => step.stepKind === 'council-preparatory' || step.stepKind === 'committee');
  return and(byOthers, noStep(facts, decision, boardHeard(facts, steps)));
}

/** Prepared by the council's own preparatory body only, and no committee has been heard (KL 5:27). */
export function committeeUnheard(facts: Facts, decision: Row<'decision'>, steps: readonly Row<'preparation-step'>[], type: MatterType): Truth {
  const concerned = remitsFor(facts, type.key, decision.day).filter((remit) => facts.findAny('body', remit.body, decision.day)?.bodyKind === 'committee');
  const heard = steps.some((step) => step.stepKind === 'committee' || (step.stepKind === 'committee-opinion' && concerned.some((remit) => remit.body === step.body)));
  return and(steps.some((step) => step.stepKind === 'council-preparatory'), concerned.length > 0, noStep(facts, decision, heard));
}

/** A decision in the matter itself by the council, in a matter that must be prepared. */
export function mustBePrepared(decision: Row<'decision'>, matter: Row<'matter'>, type: MatterType): Truth {
  return and(holds('decision', decision, 'kind', (kind) => kind === 'decision'), not(isProcedural(decision)), not(isExempt(decision, matter, type)));
}
