import type { Row } from '../../facts/facts.js';
import { formatDay } from '../../findings/template.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, seen } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { or } from '../three-valued.js';
import { calendarOf } from './statutory-calendar.js';

export const calendar: StructureRule = {
  id: 'KL-11-10-CALENDAR', version: 1, on: 'structure',
  title: 'Lagstadgad ekonomi- eller ansvarskalender bruten',
  severities: ['unlawful'], direction: 'level', mode: ['determinate'],
  basis: [
    { law: 'KL-11-8' }, { law: 'KL-11-10' }, { law: 'KL-11-11' }, { law: 'KL-11-16' }, { law: 'KL-11-20' }, { law: 'KL-11-21' }, { law: 'KL-5-24' }, { law: 'KL-9-9', note: 'Budgetens dagar gäller inte kommunalförbund' }, { law: 'LKBR-13-1', note: 'Delårsrapportens period' },
  ],
  cases: [
    { no: 13, primary: true, why: 'Styrelsen såg inte läget i tid. Likheten är att kontrollpunkterna kom för sent för att ändra något.' },
    { no: 7, why: 'Det fanns ingen årlig punkt då ägaren måste ta ställning.' },
  ],
  dataNeeded: 'Dagarna för budgetförslag, skattesats, budget, delårsrapport, årsredovisning och ansvarsfrihet, och om det fanns särskilda skäl att vänta.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: {
      proposal: 'Styrelsens budgetförslag för {year} kom för sent.', budget: 'Budgeten för {year} fastställdes för sent.', 'newly-elected': 'Budgeten för {year} fastställdes av avgående fullmäktige.', interim: 'Delårsrapporten för {year} lämnades för sent.',
      'interim-treated': 'Fullmäktige har inte behandlat delårsrapporten för {year}.', annual: 'Årsredovisningen för {year} lämnades för sent.', discharge: 'Ansvarsfriheten för {year} prövades för sent.', order: 'Årsredovisningen för {year} godkändes efter ansvarsfriheten.',
      [cannotTell]: 'När blev årets handlingar för {year} klara?',
    },
    happened: {
      proposal: 'Förslaget skulle vara klart den {due:day}. {done}', budget: 'Budgeten skulle vara fastställd den {due:day}. {done}', 'newly-elected': 'Det var val det året. De nyvalda fullmäktige tillträdde den {due:day}. {done}', interim: 'Rapporten skulle nå fullmäktige och revisorerna den {due:day}. {done}',
      'interim-treated': 'Året är slut och delårsrapporten är antecknad som inte behandlad.', annual: 'Årsredovisningen skulle nå fullmäktige och revisorerna den {due:day}. {done}', discharge: 'Frågan skulle vara avgjord den {due:day}. {done}', order: 'Ansvarsfriheten prövades den {due:day}. {done}',
    },
    says: 'Styrelsens budgetförslag ska vara klart i oktober och budgeten fastställd i november. Finns särskilda skäl räcker november och december, om skattesatsen kommer i tid. Delårsrapporten lämnas inom två månader, årsredovisningen i mitten av april, och ansvarsfriheten avgörs före juli, efter årsredovisningen.',
    allowed: 'Att skattesatsen hade fastställts i november och budgeten i december, med särskilda skäl angivna.',
    remedy: ['Kontrollera dagarna mot protokollen.', 'Ta upp det som dröjer i fullmäktige så snart det går.', 'Lägg in dagarna i årshjulet, och anteckna skälen.'],
  },
  check: (facts, asOf) => facts.all('fiscal-year').flatMap((row) => judge(row, asOf)),
};

/** A flag for each step that was missed, else one question for the year. */
function judge(row: Row<'fiscal-year'>, asOf: Day): readonly Outcome[] {
  if (row.year === null) return [];
  const { year } = row;
  const steps = calendarOf(row, year, asOf);
  const about = { subject: { kind: 'fiscal-year' as const, id: row.id }, day: asOf };
  const flags = steps.flatMap((step) => (step.breached === true ? conclude({ unlawful: true }, {
    ...about, code: step.code, instance: step.code, parameters: { year: String(year), due: step.due, done: step.done === null ? 'Det är antecknat att det inte har skett.' : `Det blev gjort den ${formatDay(step.done)}.` }, evidence: [seen('fiscal-year', row, 'year')],
  }) ?? [] : []));
  const open = conclude({ unlawful: or(...steps.map((step) => (step.breached === true ? false : step.breached))) }, { ...about, code: cannotTell, instance: 'open', parameters: { year: String(year) }, evidence: [seen('fiscal-year', row, 'year')] });
  return open ? [...flags, open] : flags;
}
