import type { Row } from '../facts/facts.js';
import { known, none, step, unknown, type DeadlineResult } from './deadline.js';
import { doneBy, settled, type DeadlineKind } from './deadline-kind.js';

const words = { decision: 'Beslutet', execution: 'Genomförandet', feedback: 'Återkopplingen', effect: 'Effekten' } as const;

/** FOLLOWUP_STEPS: the day that was set for the step when the decision was made. */
export function followUpDue(step_: Row<'follow-up'>): DeadlineResult {
  const word = step_.step === null ? 'Steget' : words[step_.step];
  if (step_.due !== null) return known(step_.due, [step('Uppföljningen planerades', step_.day), step(`${word} ska vara klart`, step_.due)]);
  if (step_.absent.includes('due')) return none('Ingen dag är satt för steget.');
  return unknown({ kind: 'follow-up', id: step_.id, field: 'due' }, 'Ingen dag är satt för steget.', [step('Uppföljningen planerades', step_.day)]);
}

export const followUpSteps: DeadlineKind = {
  key: 'FOLLOWUP_STEPS', family: 'steering', setBy: 'local', leadDays: [30], worksOutFor: ['follow-up'],
  calculation: 'Den dag som är satt för steget i uppföljningen av beslutet.',
  basis: [{ practice: 'Rapportens fyra steg: beslut, genomförande, återkoppling, effekt', mark: 'secondary' }],
  instances: (facts, asOf) => facts.on('follow-up', asOf).filter((row) => row.due !== null || row.doneOn === null).map((row) => ({
    subject: { kind: 'follow-up', id: row.id }, body: facts.periodsOf('decision', row.decision).at(-1)?.body ?? null,
    ...settled(followUpDue(row), doneBy('follow-up', row, 'doneOn', 'Det är inte registrerat om steget är klart.'), asOf),
  })),
};
