import type { Facts, Row } from '../facts/facts.js';
import { nameOf } from '../facts/names.js';
import { formatDay } from '../findings/template.js';
import { addDays, daysBetween, year, type Day } from '../time/day.js';
import { isValidOn } from '../time/validity.js';
import { checkDirective, directiveOf, type ClauseCheck } from './directive-check.js';

/** A project's forecast against its frame, and when the owner should have been told. */
export interface ProjectOverrun {
  readonly project: string;
  /** SEK. */
  readonly frame: number;
  readonly points: readonly { readonly day: Day; readonly forecast: number }[];
  readonly deviation: {
    readonly id: string;
    readonly title: string;
    readonly knownOn: Day;
    readonly amount: number | null;
    /** Last day for the report that the directive's information duty asks for; null when the directive says nothing. */
    readonly reportDue: Day | null;
    readonly reportedOn: Day | null;
    /** The register says that no report was made. */
    readonly reportAbsent: boolean;
    readonly daysOverdue: number | null;
    readonly howLearned: string | null;
  } | null;
}

export interface CompanyOverview {
  readonly company: Row<'company'>;
  readonly lead: string;
  readonly directive: Row<'directive'> | null;
  readonly directiveVersions: readonly Row<'directive'>[];
  readonly clauses: readonly ClauseCheck[];
  readonly articles: Row<'articles'> | null;
  readonly board: readonly { readonly person: string; readonly name: string; readonly functions: readonly string[]; readonly since: Day | null; readonly until: Day | null }[];
  readonly boardBody: string | null;
  readonly ceo: string | null;
  readonly overruns: readonly ProjectOverrun[];
  /** Reports received in the last twelve months. */
  readonly reports: readonly Row<'report-received'>[];
  readonly supervision: { readonly year: number; readonly decision: Row<'supervision-decision'> | null; readonly complete: boolean };
  readonly decisions: readonly { readonly decision: Row<'decision'>; readonly submission: Row<'submission'> | null }[];
}

/** Everything that the owner asks about one company on `asOf`. */
export function companyOverview(facts: Facts, id: string, asOf: Day): CompanyOverview | undefined {
  const company = facts.find('company', id, asOf);
  if (!company) return undefined;
  const directive = directiveOf(facts, id, asOf) ?? null;
  const clauses = directive ? checkDirective(facts, directive, asOf) : [];
  const board = facts.on('body', asOf).find((body) => body.company === id && body.bodyKind === 'company-board') ?? null;
  const overruns = overrunsOf(facts, id, directive, asOf);
  const supervisionYear = year(asOf) - 1;
  return {
    company, directive, clauses, overruns,
    lead: leadOf(company, directive, clauses, overruns),
    directiveVersions: facts.where('directive', 'company', id),
    articles: facts.where('articles', 'company', id).find((row) => isValidOn(row, asOf)) ?? null,
    board: board ? facts.where('assignment', 'body', board.id).filter((row) => isValidOn(row, asOf)).map((row) => ({
      person: row.person ?? '', name: nameOf(facts, 'person', row.person, asOf), functions: row.functions ?? [], since: row.validFrom, until: row.validUntil })) : [],
    boardBody: board?.id ?? null,
    ceo: company.ceo === null ? null : nameOf(facts, 'person', company.ceo, asOf),
    reports: facts.where('report-received', 'subject', id).filter((row) => row.day <= asOf && daysBetween(row.day, asOf) <= 366),
    supervision: {
      year: supervisionYear,
      decision: facts.where('supervision-decision', 'company', id).find((row) => row.year === supervisionYear && row.day <= asOf) ?? null,
      complete: facts.isComplete('supervision-decision', id, asOf),
    },
    decisions: facts.where('decision', 'company', id).filter((row) => row.day <= asOf).toSorted((a, b) => (b.amount ?? 0) - (a.amount ?? 0)).slice(0, 10)
      .map((decision) => ({ decision, submission: facts.where('submission', 'matter', decision.matter).find((row) => row.company === id) ?? null })),
  };
}

function overrunsOf(facts: Facts, company: string, directive: Row<'directive'> | null, asOf: Day): readonly ProjectOverrun[] {
  const reports = facts.where('financial-report', 'subject', company).filter((row) => row.project !== null && row.day <= asOf);
  const duty = directive ? checkDirective(facts, directive, asOf).find((check) => check.type === 'information-duty')?.clause : null;
  return [...new Set(reports.map((row) => row.project ?? ''))].map((project) => {
    const own = reports.filter((row) => row.project === project);
    const deviation = facts.where('deviation', 'subject', company).find((row) => row.title?.includes(project) === true && row.day <= asOf) ?? null;
    const reportDue = deviation && duty?.days != null ? addDays(deviation.day, duty.days) : null;
    const open = deviation !== null && deviation.reportedOn === null && reportDue !== null && reportDue < asOf;
    return {
      project,
      frame: own.find((row) => row.budget !== null)?.budget ?? 0,
      points: own.flatMap((row) => (row.forecast === null ? [] : [{ day: row.day, forecast: row.forecast }])),
      deviation: deviation && {
        id: deviation.id, title: deviation.title ?? '', knownOn: deviation.day, amount: deviation.amount, reportDue, reportedOn: deviation.reportedOn,
        reportAbsent: deviation.absent.includes('reportedOn'), daysOverdue: open ? daysBetween(reportDue, asOf) : null, howLearned: deviation.howLearned,
      },
    };
  });
}

const millions = (amount: number): string => `${(amount / 1_000_000).toLocaleString('sv-SE', { maximumFractionDigits: 1 })} mnkr`;

function leadOf(company: Row<'company'>, directive: Row<'directive'> | null, clauses: readonly ClauseCheck[], overruns: readonly ProjectOverrun[]): string {
  const worst = overruns.find((overrun) => overrun.deviation?.daysOverdue != null);
  const last = worst?.points.at(-1);
  if (worst?.deviation && last) {
    const told = worst.deviation.reportAbsent ? 'ingen rapport till ägaren har gjorts' : 'ingen rapport till ägaren är registrerad';
    return `${worst.project} blir ${millions(last.forecast - worst.frame)} dyrare än ramen. Bolaget har vetat det sedan ${formatDay(worst.deviation.knownOn)}, men ${told}.`;
  }
  if (!directive) return `Inget ägardirektiv är registrerat för ${company.name ?? 'bolaget'}.`;
  const absent = clauses.filter((clause) => clause.standing === 'absent').length;
  const unknown = clauses.filter((clause) => clause.standing === 'unknown').length;
  if (absent > 0) return `Ägardirektivet saknar ${absent} av ${clauses.length} krav.`;
  if (unknown > 0) return `${clauses.length - unknown} av ${clauses.length} krav finns i ägardirektivet. Resten är inte registrerade.`;
  return 'Ägardirektivet innehåller alla krav.';
}
