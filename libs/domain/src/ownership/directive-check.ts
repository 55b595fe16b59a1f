import type { Facts, Row } from '../facts/facts.js';
import { clauseTypes, type ClauseType } from '../registers/ownership/directive-clause.js';
import type { LawSectionId } from '../law/law-section-id.js';
import type { Day } from '../time/day.js';
import { isValidOn } from '../time/validity.js';

/** What an owner directive must hold, and where the demand comes from when the clause itself does not say. */
export const requiredClauses: readonly { readonly type: ClauseType; readonly law: LawSectionId | null; readonly custom: string | null }[] = [
  { type: 'purpose', law: 'KL-10-3', custom: null },
  { type: 'powers-frame', law: 'KL-10-3', custom: null },
  { type: 'financial-goals', law: 'KL-11-1', custom: null },
  { type: 'submission', law: 'KL-10-3', custom: null },
  { type: 'information-duty', law: null, custom: 'God sed i ägarstyrning' },
  { type: 'reporting', law: null, custom: 'God sed i ägarstyrning' },
  { type: 'insight', law: 'KL-10-3', custom: null },
  { type: 'vision-goals', law: null, custom: 'God sed i ägarstyrning' },
];

/** `unknown`: nobody has vouched that all clauses are recorded, so a missing one may just not have been entered. */
export type ClauseStanding = 'present' | 'partial' | 'absent' | 'unknown';

export interface ClauseCheck {
  readonly type: ClauseType;
  readonly label: string;
  readonly standing: ClauseStanding;
  readonly clause: Row<'directive-clause'> | null;
  readonly law: LawSectionId | null;
  readonly requiredBy: string | null;
  /** What a partial clause lacks, in Swedish. */
  readonly lacks: readonly string[];
  /** The clause stands in the common directive that this one refers to. */
  readonly inCommonDirective: boolean;
}

/** Ägardirektivet klausul för klausul, mot det som lagen och god sed kräver. */
export function checkDirective(facts: Facts, directive: Row<'directive'>, asOf: Day): readonly ClauseCheck[] {
  const own = clausesOf(facts, directive.id, asOf);
  const common = directive.commonDirective === null ? [] : clausesOf(facts, directive.commonDirective, asOf);
  const complete = facts.isComplete('directive-clause', directive.id, asOf);
  return requiredClauses.map(({ type, law, custom }) => {
    const clause = own.find((row) => row.clauseType === type) ?? common.find((row) => row.clauseType === type) ?? null;
    const lacks = clause ? lacksOf(facts, clause, asOf) : [];
    const standing: ClauseStanding = clause ? (lacks.length > 0 ? 'partial' : 'present') : complete ? 'absent' : 'unknown';
    return { type, label: clauseTypes[type], standing, clause, law, requiredBy: clause?.requiredBy ?? custom, lacks, inCommonDirective: clause !== null && !own.includes(clause) };
  });
}

function clausesOf(facts: Facts, directive: string, asOf: Day): readonly Row<'directive-clause'>[] {
  return facts.where('directive-clause', 'directive', directive).filter((clause) => isValidOn(clause, asOf));
}

function lacksOf(facts: Facts, clause: Row<'directive-clause'>, asOf: Day): readonly string[] {
  switch (clause.clauseType) {
    case 'information-duty':
      return [...(clause.threshold === null ? ['tröskelbelopp'] : []), ...(clause.days === null ? ['tidsgräns'] : []), ...(clause.recipient === null ? ['mottagare'] : [])];
    case 'submission':
      return clause.threshold === null && clause.text === null ? ['vilka beslut eller belopp'] : [];
    case 'vision-goals':
      // A clause that points at a vision which has run out, with none adopted in its place, points at nothing.
      return facts.all('vision').length > 0 && !facts.on('vision', asOf).some((vision) => vision.status === 'in-force') ? ['en gällande vision att hänvisa till'] : [];
    default:
      return [];
  }
}

/** The directive in force for a company on `asOf`. */
export function directiveOf(facts: Facts, company: string, asOf: Day): Row<'directive'> | undefined {
  return facts.where('directive', 'company', company).find((row) => isValidOn(row, asOf));
}
