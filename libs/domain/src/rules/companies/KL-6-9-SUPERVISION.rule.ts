import type { Facts, Row } from '../../facts/facts.js';
import { year, type Day } from '../../time/day.js';
import { overlaps } from '../../time/validity.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll, type Points } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, not, or, unknown, type Truth } from '../three-valued.js';

export const supervision: StructureRule = {
  id: 'KL-6-9-SUPERVISION', version: 1, on: 'structure',
  title: 'Årligt uppsiktsbeslut saknas',
  severities: ['unlawful', 'risk', 'notice'], direction: 'company-to-owner', mode: ['determinate'],
  basis: [{ law: 'KL-6-9', note: 'Inget datum i lagen; sista juni är en lokal gräns' }, { law: 'KL-10-2' }],
  cases: [{ no: 7, primary: true, why: 'Ägaren hade inget årligt tillfälle då frågorna om bolaget ställdes. Likheten är att ett beslut per år hade fångat upp det tidigare.' }],
  dataNeeded: 'Uppsiktsbeslut per bolag och år, med det organ som fattade dem, och ett märke om att de är införda.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      due: 'Uppsiktsbeslut om {company:name} för {year} är ännu inte fattat.', late: 'Uppsiktsbeslut om {company:name} för {year} är försenat.',
      missing: 'Uppsiktsbeslut om {company:name} för {year} saknas.', 'wrong-body': 'Uppsiktsbeslutet om {company:name} för {year} fattades av ett annat organ än styrelsen.',
      [cannotTell]: 'Finns ett uppsiktsbeslut om {company:name} för {year}?',
    },
    happened: {
      due: 'Bolaget var helt eller delvis eget under {year}. Något beslut av styrelsen är inte registrerat. Den egna gränsen är den {due:day}.',
      late: 'Bolaget var helt eller delvis eget under {year}. Den egna gränsen passerades den {due:day} utan beslut av styrelsen.',
      missing: 'Bolaget var helt eller delvis eget under {year}. Året då beslutet skulle fattas är slut och inget beslut av styrelsen finns.',
      'wrong-body': 'Beslutet finns, men det fattades av {body:inline}. Uppgiften är styrelsens egen.',
    },
    says: 'Styrelsen ska varje år besluta om verksamheten i varje helägt och delägt aktiebolag under förra kalenderåret har varit förenlig med ändamålet och inom befogenheterna.',
    allowed: 'Ett samlat ärende i styrelsen med en beslutspunkt för varje bolag.',
    remedy: ['Lägg upp ett ärende med en beslutspunkt per bolag.', 'För in det i årshjulet.', 'Skriv ändamål, befogenheter och avvikelser i underlaget.'],
  },
  check: (facts, asOf) => (facts.all('company').length === 0 ? emptyRegister(facts, 'company', asOf, 'company')
    : owned(facts).flatMap(({ company, years }) => years(asOf).flatMap((one) => judge(facts, company, one, asOf) ?? []))),
};

/** Each limited company once, with the years before `asOf` that it was owned: last year, and the one before, whose time has run out. */
function owned(facts: Facts) {
  return [...new Set(facts.all('company').map((company) => company.id))].map((id) => {
    const periods = facts.periodsOf('company', id);
    return {
      company: periods.at(-1)!,
      years: (asOf: Day) => [year(asOf) - 2, year(asOf) - 1].filter((one) => one >= 2017 && periods.some((period) => overlaps(period, { validFrom: `${one}-01-01`, validUntil: `${one + 1}-01-01` }))),
    };
  });
}

function judge(facts: Facts, company: Row<'company'>, about: number, asOf: Day): Outcome | undefined {
  const decisions = facts.where('supervision-decision', 'company', company.id).filter((row) => row.year === about && row.day <= asOf);
  const byBoard = decisions.map((row) => isByBoard(facts, row));
  const other = decisions[byBoard.indexOf(false)];
  const isLimited = holds('company', company, 'companyKind', (kind) => kind === 'limited-company');
  const missing = and(isLimited, not(or(...byBoard)), noneExists(facts, 'supervision-decision', [company.id], asOf, false));
  const wrongBody = other !== undefined && and(isLimited, not(or(...byBoard)));
  const due = `${about + 1}-${facts.threshold('supervisionDue', asOf) ?? '06-30'}`;
  const stage = stageOf(about, due, asOf);
  if (!stage) return undefined;
  const points: Points = stage === 'unlawful' ? { unlawful: missing, risk: wrongBody } : { risk: stage === 'risk' ? or(missing, wrongBody) : wrongBody, notice: stage === 'notice' ? missing : false };
  const codes = { unlawful: missing === true ? 'missing' : 'wrong-body', risk: wrongBody === true ? 'wrong-body' : 'late', notice: wrongBody === true ? 'wrong-body' : 'due' };
  return conclude(points, {
    subject: { kind: 'company', id: company.id }, day: asOf, code: codes[stage], instance: String(about), due: stage === 'notice' ? due : undefined,
    parameters: { company: company.id, year: String(about), due, body: other?.body ?? null },
    evidence: seenAll(seen('company', company, 'companyKind'), ...decisions.map((row) => seen('supervision-decision', row, 'body'))),
  });
}

/** A reminder from April, a risk after the municipality's own day, unlawful when the year in which it should be decided is over. */
function stageOf(about: number, due: Day, asOf: Day) {
  if (asOf > `${about + 1}-12-31`) return 'unlawful';
  if (asOf > due) return 'risk';
  return asOf >= `${about + 1}-04-01` ? 'notice' : undefined;
}

function isByBoard(facts: Facts, decision: Row<'supervision-decision'>): Truth {
  const body = facts.findAny('body', decision.body, decision.day);
  return body ? holds('body', body, 'bodyKind', (kind) => kind === 'executive-board') : unknown('supervision-decision', decision.id, 'body');
}
