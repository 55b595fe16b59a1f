import type { Facts, Row } from '../../facts/facts.js';
import type { BodyKind } from '../../registers/organization/body.js';
import { isValidOn } from '../../time/validity.js';
import type { Day } from '../../time/day.js';
import { holds, unknown, type Truth } from '../three-valued.js';

/** Fullmäktige, or the deciding assembly of the federation that owns the company (KL 9:2). */
const councils: readonly BodyKind[] = ['council', 'federation-council', 'federation-direction'];

/** The company's board, as a body. */
export function boardOf(facts: Facts, company: string, day: Day): Row<'body'> | undefined {
  return facts.where('body', 'company', company).find((body) => body.bodyKind === 'company-board' && isValidOn(body, day));
}

/** Those who sit in or audit the company's board on `day`. */
export function seatsOn(facts: Facts, board: Row<'body'>, day: Day): readonly Row<'assignment'>[] {
  return facts.where('assignment', 'body', board.id).filter((seat) => isValidOn(seat, day));
}

/** Was the seat filled by the council? The recorded body says it, else a reference such as "KF 2022-12-19 § 140". */
export function isElectedByCouncil(facts: Facts, seat: Row<'assignment'>, day: Day): Truth {
  const body = facts.findAny('body', seat.electedByBody, day);
  if (body) return holds('body', body, 'bodyKind', (kind) => councils.includes(kind));
  if (seat.absent.includes('electedByBody')) return false;
  return seat.electedBy !== null && /^[KR]F\b/.test(seat.electedBy) ? true : unknown('assignment', seat.id, 'electedByBody');
}
