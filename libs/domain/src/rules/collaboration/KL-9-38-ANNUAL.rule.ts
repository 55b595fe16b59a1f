import type { Facts, Row } from '../../facts/facts.js';
import { year, type Day } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import { wholeOrganization, type Outcome, type StructureRule } from '../rule.js';
import { and, holds, not, or, unknown, type Truth } from '../three-valued.js';

export const agreementsAnnual: StructureRule = {
  id: 'KL-9-38-ANNUAL', version: 1, on: 'structure',
  title: 'Årlig rapport om avtalssamverkan till fullmäktige saknas',
  severities: ['unlawful', 'notice'], direction: 'collaboration-to-principal', mode: ['determinate'],
  basis: [{ law: 'KL-9-38' }],
  cases: [{ no: 10, primary: true, why: 'Varken styret eller oppositionen hade en samlad bild. Likheten är att det ställe där fullmäktige skulle få den är tomt.' }],
  dataNeeded: 'Avtalssamverkan under året, rapporter till fullmäktige, och ett märke om att rapporterna till fullmäktige är införda.',
  validFrom: '2018-07-01', absenceBased: true,
  texts: {
    title: {
      'not-reported': 'Avtalssamverkan under {year} redovisades inte för fullmäktige under {after}.', 'not-yet': 'Avtalssamverkan under {year} har ännu inte redovisats för fullmäktige.',
      [cannotTell]: 'Har avtalssamverkan under {year} redovisats för fullmäktige?',
    },
    happened: {
      'not-reported': 'Samarbeten genom avtal under {year}: {count}. Ingen rapport om dem från styrelsen till fullmäktige är registrerad under {after}, och rapporterna är helt införda.',
      'not-yet': 'Samarbeten genom avtal under {year}: {count}. Halva {after} har gått och ingen rapport från styrelsen till fullmäktige är registrerad.',
    },
    says: 'Styrelsen ska varje år redovisa för fullmäktige vilken samverkan genom avtal som pågår. Lagen anger ingen dag. Påminnelsen kommer vid halvårsskiftet, och har året gått utan redovisning är skyldigheten inte uppfylld.',
    allowed: 'Redovisningen som ett eget avsnitt i årsredovisningen, behandlad i fullmäktige samma år.',
    remedy: ['Ta fram rapporten ur registret över samarbeten.', 'Lägg den på fullmäktiges nästa sammanträde.', 'Sätt in den i årshjulet.'],
  },
  check: (facts, asOf) => {
    if (facts.all('collaboration').length === 0) return emptyRegister(facts, 'collaboration', asOf, 'collaboration');
    const lastYear = year(asOf) - 1;
    const due = asOf >= `${year(asOf)}-07-01` ? [lastYear - 1, lastYear] : [lastYear - 1];
    return due.filter((one) => one >= 2018).flatMap((one) => judge(facts, one, one === lastYear ? 'notice' : 'unlawful', asOf) ?? []);
  },
};

function judge(facts: Facts, ofYear: number, severity: 'notice' | 'unlawful', asOf: Day): Outcome | undefined {
  const running = distinct(facts.all('collaboration').filter((row) => ranDuring(row, ofYear)));
  const agreements = running.filter((row) => row.form === 'agreement');
  const unsettled = running.find((row) => row.form === null && row.assumedForm === 'agreement');
  const exists = or(...agreements.map(hasKnownStart), unsettled !== undefined && unknown('collaboration', unsettled.id, 'form'));
  const councils = facts.on('body', asOf).filter((body) => body.bodyKind === 'council').map((body) => body.id);
  const reports = facts.on('report-received', asOf).filter((row) => year(row.day) === ofYear + 1);
  const reported = or(...reports.map((row) => and(
    holds('report-received', row, 'reportKind', (kind) => kind === 'agreement-report'), holds('report-received', row, 'toBody', (body) => councils.includes(body)),
  )));
  return conclude({ [severity]: and(exists, not(reported), noneExists(facts, 'report-received', councils, asOf, reported === true)) }, {
    subject: { kind: 'collaboration', id: wholeOrganization }, day: asOf, code: severity === 'unlawful' ? 'not-reported' : 'not-yet', instance: String(ofYear),
    parameters: { year: String(ofYear), after: String(ofYear + 1), count: agreements.length }, evidence: seenAll(...agreements.map((row) => seen('collaboration', row, 'form'))),
  });
}

/** Of a collaboration without any recorded beginning nobody can say that it ran that year. */
function hasKnownStart(row: Row<'collaboration'>): Truth {
  return row.startYear !== null || row.validFrom !== null || unknown('collaboration', row.id, 'startYear');
}

/** Was it running on some day of the year? */
function ranDuring({ status, validFrom, validUntil, startYear }: Row<'collaboration'>, ofYear: number): boolean {
  return status === 'active' && (validFrom === null || validFrom <= `${ofYear}-12-31`) && (validUntil === null || validUntil > `${ofYear}-01-01`) && (startYear === null || startYear <= ofYear);
}

const distinct = (rows: readonly Row<'collaboration'>[]) => [...new Map(rows.map((row) => [row.id, row])).values()];
