import type { Facts } from '../facts/facts.js';
import type { Day } from '../time/day.js';
import type { DeadlineResult } from './deadline.js';
import type { DeadlineKind } from './deadline-kind.js';

/** A result in one word, for examples: the day, `unknown <field>` or `none`. */
export const told = (result: DeadlineResult): string => (result.state === 'known' ? result.day : result.state === 'unknown' ? `unknown ${result.missing.field}` : 'none');

/** What a kind of deadline finds, in order: the day, with ` done` where it is done. */
export const found = (kind: DeadlineKind, facts: Facts, asOf: Day): readonly string[] => kind.instances(facts, asOf).map(({ result, doneOn }) => `${told(result)}${doneOn ? ' done' : ''}`);
