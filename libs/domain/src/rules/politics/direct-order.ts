import type { Facts, Row } from '../../facts/facts.js';
import { isValidOn } from '../../time/validity.js';
import { isSameActor } from '../actor.js';
import { noneExists } from '../existence.js';
import { or, not, type Truth } from '../three-valued.js';

/** The assignment that an instruction came from; nothing when it came from an employee or a body. */
export function senderOf(facts: Facts, instruction: Row<'instruction'>): Row<'assignment'> | undefined {
  return facts.findAny('assignment', instruction.from, instruction.day);
}

/** Has no item of a delegation order given the sender the right to decide in such matters? */
export function lacksDelegation(facts: Facts, instruction: Row<'instruction'>, sender: Row<'assignment'>, covers: (item: Row<'delegation-item'>) => boolean): Truth {
  const items = facts.all('delegation-item').filter((item) => item.delegate !== null && isValidOn(item, instruction.day) && covers(item));
  const delegated = or(...items.map((item) => isSameActor(facts, item.delegate ?? '', sender.id, instruction.day)));
  return delegated === false ? noneExists(facts, 'delegation-item', [sender.body], instruction.day, false) : not(delegated);
}

/** Given to somebody in the administration: a post or a unit. What an owner tells a company has rules of its own. */
export function reachesStaff(facts: Facts, to: string | null): to is string {
  return to !== null && (['post', 'unit'] as const).some((kind) => facts.periodsOf(kind, to).length > 0);
}
