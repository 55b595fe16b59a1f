import type { Facts, Row } from '../../facts/facts.js';
import { daysBetween, type Day } from '../../time/day.js';
import { isValidOn } from '../../time/validity.js';
import { isElected } from '../deciding.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, seen } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, or } from '../three-valued.js';

/** Fewer matters than this say nothing about a median. */
const enough = 3;
const faster = 0.5;

interface Handled {
  readonly matter: Row<'matter'>;
  readonly days: number;
}

export const unequalTreatment: StructureRule = {
  id: 'FL-5-UNEQUAL', version: 1, on: 'structure',
  title: 'Särbehandling av extern part utan saklig grund',
  severities: ['risk'], direction: 'politics-to-administration', mode: ['indicator'],
  basis: [{ law: 'KL-2-3', note: 'Lika behandling om det inte finns sakliga skäl' }, { law: 'RF-1-9' }, { law: 'FL-5' }],
  cases: [
    { no: 6, primary: true, why: 'Den stora byggaren i bygden hade lätt att nå fram. Likheten är att kontakter och kort väntan följs åt. Skillnaden är att siffrorna här inte säger varför.' },
    { no: 4, why: 'Vissa som ville bygga fick gå före i kön.' },
  ],
  dataNeeded: 'Ärenden med part och ärendetyp, dagen för första beslut, kontakter med förtroendevalda och nämndens prioriteringsordning.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { unequal: '{party} har väntat mindre än halva tiden mot andra, efter kontakter med förtroendevalda.', [cannotTell]: 'Finns det en prioriteringsordning som förklarar att {party} har väntat kortare?' },
    happened: { unequal: 'I {own} ärenden har {party} väntat {days} dagar (medianen). Andra med samma sorts ärende har väntat {others} dagar. {party} har haft kontakt med förtroendevalda under tiden. Orsaken är inte känd; det behöver bedömas.' },
    says: 'Alla ska behandlas lika och sakligt. Att någon går före behöver ha ett skäl som gäller alla.',
    allowed: 'Nämnden hade beslutat i vilken ordning ärenden tas, och ordningen hade tillämpats på alla.',
    remedy: ['Ta reda på varför väntan skiljer sig.', 'Låt nämnden besluta om en prioriteringsordning.', 'Redovisa avvikelser från den.'],
  },
  check: (facts, asOf) => {
    const handled = facts.on('matter', asOf).filter((matter) => matter.counterparty !== null && matter.matterType !== null).flatMap((matter) => handledIn(facts, matter, asOf) ?? []);
    const groups = new Map(handled.map(({ matter }) => [`${matter.matterType} ${matter.counterparty}`, matter]));
    return [...groups.values()].flatMap(({ matterType, counterparty }) => {
      const ofType = handled.filter(({ matter }) => matter.matterType === matterType);
      return judge(facts, ofType.filter(({ matter }) => matter.counterparty === counterparty), ofType.filter(({ matter }) => matter.counterparty !== counterparty), asOf) ?? [];
    });
  },
};

/** Days from the matter's first day to its first decision; nothing while it is open. */
function handledIn(facts: Facts, matter: Row<'matter'>, asOf: Day): Handled | undefined {
  const first = facts.where('decision', 'matter', matter.id).filter((row) => row.kind === 'decision' && row.day <= asOf).map((row) => row.day).sort()[0];
  return first === undefined ? undefined : { matter, days: daysBetween(matter.day, first) };
}

function judge(facts: Facts, own: readonly Handled[], others: readonly Handled[], asOf: Day): Outcome | undefined {
  const last = own.at(-1)?.matter;
  if (!last || own.length < enough || others.length < enough || median(own) >= median(others) * faster) return undefined;
  const contacts = own.flatMap(({ matter }) => facts.where('contact', 'matter', matter.id)).filter((row) => row.day <= asOf && row.externalParty === last.counterparty);
  const withElected = or(...contacts.flatMap((row) => [row.from, row.to, ...(row.participants ?? [])]).filter((id): id is string => id !== null && facts.periodsOf('unit', id).length === 0).map((id) => isElected(facts, id, asOf)));
  const hasOrder = facts.where('governing-document', 'documentKind', 'priority-order').some((row) => isValidOn(row, last.day) && (row.body === null || row.body === last.body));
  return conclude({ risk: and(withElected, noneExists(facts, 'governing-document', [last.body], last.day, hasOrder)) }, {
    subject: { kind: 'matter', id: last.id }, day: last.day, code: 'unequal', instance: 'unequal',
    parameters: { party: last.counterparty, own: own.length, days: median(own), others: median(others) },
    evidence: [...own.map(({ matter }) => seen('matter', matter, 'counterparty')), ...contacts.map((row) => seen('contact', row, 'externalParty'))],
  });
}

function median(handled: readonly Handled[]): number {
  const days = handled.map((one) => one.days).sort((a, b) => a - b);
  const middle = Math.floor(days.length / 2);
  return days.length % 2 === 1 ? (days[middle] ?? 0) : ((days[middle - 1] ?? 0) + (days[middle] ?? 0)) / 2;
}
