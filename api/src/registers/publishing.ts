import { DomainError } from '../platform/http/domain-error.js';
import type { RowInput, StoredRow } from '../platform/temporal/version.js';

/** Nobody makes a row public alone (fyra ögon): it is proposed, and another person approves. What is public already may stay so. */
export function assertNotPublishedAlone(current: StoredRow | null, input: RowInput): void {
  if (input.disclosure !== 'public' || current?.disclosure === 'public') return;
  throw new DomainError('disclosure.fourEyes', 'En uppgift blir öppen för alla först när två personer står bakom det. Spara den som intern och föreslå sedan publicering.', 422, [
    { pointer: '#/disclosure', code: 'disclosure.fourEyes', detail: 'Välj intern här och föreslå publicering.' },
  ]);
}
