import { lastDayOf, type Facts, type Register } from '@ragang/domain';
import type { RowInput } from '../platform/temporal/version.js';
import type { Broken } from './invariants.js';

interface Period {
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** I16: nobody is appointed to the same thing twice for the same days. Acting and substitute holders stand beside the regular one. */
export function overlappingMandates(facts: Facts, register: Register, input: RowInput): readonly Broken[] {
  const period: Period = { validFrom: input.validFrom ?? null, validUntil: input.validUntil ?? null };
  const other = othersOf(facts, register, input).find((row) => row.id !== input['id'] && overlap(row, period));
  if (!other) return [];
  const detail = `Samma uppdrag finns redan ${phrase(other)} (${other.id}), och det här skulle gälla ${phrase(period)}. Avsluta det första eller välj en annan period.`;
  return ['#/validFrom', '#/validUntil'].map((pointer) => ({ pointer, code: 'conflict.period', detail }));
}

function othersOf(facts: Facts, register: Register, input: RowInput): readonly (Period & { readonly id: string })[] {
  if (register.kind === 'post-holding' && input['holdingKind'] === 'regular') {
    return facts.all('post-holding').filter((row) => row.post === input['post'] && row.holdingKind === 'regular');
  }
  if (register.kind !== 'assignment') return [];
  const functions: readonly unknown[] = Array.isArray(input['functions']) ? input['functions'] : [];
  return facts.all('assignment').filter((row) => row.person === input['person'] && row.body === input['body'] && (row.functions ?? []).some((one) => functions.includes(one)));
}

function overlap(a: Period, b: Period): boolean {
  const starts = (first: Period, second: Period): boolean => first.validFrom === null || second.validUntil === null || first.validFrom < second.validUntil;
  return starts(a, b) && starts(b, a);
}

function phrase(period: Period): string {
  const last = lastDayOf({ validFrom: null, validUntil: period.validUntil });
  return `${period.validFrom === null ? 'från början' : `från ${period.validFrom}`}${last === null ? ' och tills vidare' : ` till och med ${last}`}`;
}
