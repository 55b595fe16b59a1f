import type { Facts } from '../facts/facts.js';
import { nameOf } from '../facts/names.js';
import type { Day } from '../time/day.js';
import { isValidOn } from '../time/validity.js';
import { visionStandings } from './vision-standing.js';

/** Ett ägardirektiv vars klausul hänvisar till visionen. */
export interface VisionReference {
  readonly clause: string;
  readonly directive: string;
  readonly directiveTitle: string;
  readonly paragraph: string | null;
  readonly text: string | null;
  readonly companies: readonly { readonly id: string; readonly name: string }[];
  /** The expired vision that the clause names; null when it only says "the vision", which then means none. */
  readonly names: string | null;
}

/**
 * Clauses in force that have no vision to lean on: they name one that has run out, or they say "the vision" while none is in force.
 * Those that name one come first.
 */
export function referencesToExpired(facts: Facts, asOf: Day): readonly VisionReference[] {
  const visions = visionStandings(facts, asOf);
  const hasOne = visions.some((vision) => vision.standing === 'in-force');
  const expired = visions.filter((vision) => vision.standing === 'expired');
  if (expired.length === 0) return [];
  const directives = facts.on('directive', asOf);
  return facts.on('directive-clause', asOf).filter((clause) => clause.clauseType === 'vision-goals').flatMap((clause): VisionReference[] => {
    const directive = directives.find((row) => row.id === clause.directive);
    const named = visions.find((vision) => clause.text?.toLocaleLowerCase('sv').includes(vision.title.toLocaleLowerCase('sv')));
    if (!directive || (named ? named.standing !== 'expired' : hasOne)) return [];
    const companies = [directive.company, ...facts.where('directive', 'commonDirective', directive.id).filter((row) => isValidOn(row, asOf)).map((row) => row.company)];
    return [{
      clause: clause.id, directive: directive.id, directiveTitle: directive.title ?? '', paragraph: clause.paragraph, text: clause.text, names: named?.id ?? null,
      companies: [...new Set(companies)].flatMap((id) => (id === null ? [] : [{ id, name: nameOf(facts, 'company', id, asOf) }])),
    }];
  }).sort((a, b) => Number(a.names === null) - Number(b.names === null) || a.directiveTitle.localeCompare(b.directiveTitle, 'sv'));
}
