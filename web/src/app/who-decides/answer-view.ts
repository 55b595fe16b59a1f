import type { Answer } from '@ragang/domain';
import type { LawSections } from '../shared/law/law-section';
import type { Names } from '../shared/things/names';

/** What `GET /who-decides` answers. */
export interface AnswerView extends Answer {
  readonly asOf: string;
  readonly lawCheckedTo: string;
  readonly names: Names;
  readonly laws: LawSections;
}

/** The outcome's word, icon and colour: petrol holds, warm is contested, grey-blue is not known. */
export function outcomeLook(answer: AnswerView): { readonly severity: 'ok' | 'risk' | 'undetermined'; readonly text: string } {
  if (answer.outcome === 'decided' || answer.outcome === 'other-owner') return { severity: 'ok', text: answer.outcome === 'decided' && answer.uncertainties.length > 1 ? 'whoDecides.outcome.decidedBut' : `whoDecides.outcome.${answer.outcome}` };
  return { severity: answer.outcome === 'contested' ? 'risk' : 'undetermined', text: `whoDecides.outcome.${answer.outcome}` };
}

/** The sources of the chain as people cite them, each once. */
export function citedSources(answer: AnswerView): readonly string[] {
  return [...new Set(answer.chains.flat().flatMap((step) => [...(step.source ? [step.source] : []), ...step.law.map((id) => answer.laws[id]?.label ?? id)]))];
}
