import { citationLabel, lawSection } from '../law/citation.js';
import { lawCheckedTo } from '../law/law-section.js';
import type { MatterType } from '../reference/matter-type.js';
import type { Day } from '../time/day.js';
import type { Uncertainty } from './answer.js';
import { longDay } from './swedish.js';

export const uncertain = (code: string, text: string, missing: Uncertainty['missing'] = null): Uncertainty => ({ code, text, missing });

/** What is uncertain about the law itself, whatever is recorded. */
export function lawUncertainties(type: MatterType, asOf: Day): readonly Uncertainty[] {
  const unread = type.law.filter((id) => lawSection(id).mark !== 'verified').map(citationLabel);
  const found: Uncertainty[] = [];
  if (asOf > lawCheckedTo) found.push(uncertain('law-checked-to', `Lagen är kontrollerad till och med den ${longDay(lawCheckedTo)}. Ändringar därefter är inte med.`));
  if (asOf < '2018-01-01') found.push(uncertain('older-law', 'Frågan gäller tiden före 2018 års kommunallag. Äldre lag är inte modellerad.'));
  if (unread.length > 0) found.push(uncertain('law-not-read', `${unread.join(', ')} är inte läst i lagtexten.`));
  if (type.note !== null && /kontrollera|inte läst|tolkning/i.test(type.note)) found.push(uncertain('law-note', type.note));
  if (type.legalOwner.type === 'shared') found.push(uncertain('shared-owner', `En del av frågan avgörs av någon annan: ${type.legalOwner.who}. Fråga ${type.legalOwner.ask}.`));
  return found;
}

/** Principal matters belong to the council, and only a person can say whether one is (KL 5:1). */
export function principalUncertainty(type: MatterType, council: string): readonly Uncertainty[] {
  if (type.councilExclusive !== 'if-principal') return [];
  return [uncertain('principal', `Är ärendet principiellt eller annars av större vikt bestämmer ${council}. Det bedöms av en människa i varje ärende.`, { kind: 'assessment', id: null, field: 'value' })];
}
