import type { Facts, Row } from '../../facts/facts.js';
import type { TermOfOffice } from '../../registers/organization/term-of-office.js';
import { addDays, type Day } from '../../time/day.js';
import { isValidOn } from '../../time/validity.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, unknown } from '../three-valued.js';

export const termChange: StructureRule = {
  id: 'TERM-CHANGE', version: 1, on: 'structure',
  title: 'Mandatskifte – mandatkedjan behöver förnyas',
  severities: ['notice'], direction: 'level', mode: ['determinate'],
  basis: [
    { law: 'KL-5-9' }, { law: 'KL-6-18' }, { law: 'KL-6-19' }, { law: 'KL-6-42', note: 'Utskott väljs av nämnden' }, { law: 'KL-9-4' }, { law: 'KL-12-4' }, { law: 'KL-5-3' },
    { practice: 'En delegationsordning upphör inte av sig själv när nämnden får nya ledamöter', mark: 'unverified' },
  ],
  cases: [
    { no: 13, primary: true, why: 'En ny majoritet arbetade vidare på den gamlas uppdrag. Likheten är att kedjan inte har gåtts igenom. Skillnaden kan vara att allt fortfarande stämmer.' },
    { no: 1, why: 'Ett nytt politiskt landskap gjorde att gamla vanor inte längre passade.' },
  ],
  dataNeeded: 'Organets mandatperiod och vad som är bekräftat eller valt på nytt i den.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { unconfirmed: '{body:name} har inte bekräftat allt efter mandatskiftet den {start:day}.', [cannotTell]: 'Vad har {body:inline} bekräftat efter mandatskiftet den {start:day}?' },
    happened: { unconfirmed: 'Perioden började den {start:day} och {days} dagar har gått. Det som finns sedan tidigare men inte är bekräftat är: {lacking}.' },
    says: 'Utskott, ombud och representanter väljs för en tid. En delegationsordning gäller vidare, men den bygger på att de som står i den finns kvar. Antalet dagar är en lokal gräns.',
    allowed: 'Nämnden går igenom delegationsordning, brådskemandat och utskott vid sitt första sammanträde.',
    remedy: ['Gå igenom listan vid nästa sammanträde och anteckna vad som bekräftas.', 'Gör en checklista för det konstituerande sammanträdet.'],
  },
  check: (facts, asOf) => facts.on('term-of-office', asOf).flatMap((term) => judge(facts, term, asOf) ?? []),
};

type Link = NonNullable<TermOfOffice['confirmed']>[number];
const words: Readonly<Record<Link, string>> = {
  'delegation-order': 'delegationsordningen', 'urgent-mandate': 'brådskemandatet', subcommittees: 'utskottet', 'signing-rights': 'firmatecknarna', 'meeting-proxies': 'ombuden vid stämma',
  'company-boards': 'bolagsstyrelserna', 'federation-members': 'ledamöterna i förbund', 'director-instruction': 'direktörsinstruktionen',
};

function judge(facts: Facts, term: Row<'term-of-office'>, asOf: Day): Outcome | undefined {
  const days = facts.thresholdNumber('termChangeDays', asOf) ?? 60;
  const start = term.validFrom;
  const links = linksOf(facts, term.body, asOf);
  if (links.length === 0) return undefined;
  const lacking = links.filter((link) => !term.confirmed?.includes(link));
  const isOver = start === null ? unknown('term-of-office', term.id, 'validFrom') : asOf > addDays(start, days);
  return conclude({ notice: and(isOver, holds('term-of-office', term, 'confirmed', () => lacking.length > 0, true)) }, {
    subject: { kind: 'term-of-office', id: term.id }, day: start ?? asOf, code: 'unconfirmed', instance: 'change',
    parameters: { body: term.body, start, days, lacking: lacking.map((link) => words[link]).join(', ') }, evidence: seenAll(seen('term-of-office', term, 'body')),
  });
}

/** What the body has to renew: only what is there. */
function linksOf(facts: Facts, id: string | null, asOf: Day): readonly Link[] {
  const bodyKind = facts.findAny('body', id, asOf)?.bodyKind;
  if (bodyKind === 'council') {
    const companies: readonly Link[] = facts.on('company', asOf).length > 0 ? ['meeting-proxies', 'company-boards'] : [];
    const federations: readonly Link[] = facts.on('collaboration', asOf).some((one) => one.form === 'federation' && one.status === 'active') ? ['federation-members'] : [];
    return [...companies, ...federations];
  }
  if (bodyKind !== 'executive-board' && bodyKind !== 'committee') return [];
  const has: Readonly<Partial<Record<Link, boolean>>> = {
    'delegation-order': facts.where('delegation-order', 'body', id).some((order) => order.status === 'adopted' && isValidOn(order, asOf)),
    'urgent-mandate': facts.where('urgent-mandate', 'body', id).some((mandate) => isValidOn(mandate, asOf)),
    subcommittees: facts.where('body', 'parent', id).some((body) => body.bodyKind === 'subcommittee' && isValidOn(body, asOf)),
    'signing-rights': bodyKind === 'executive-board' && facts.on('signing-right', asOf).length > 0,
    'director-instruction': bodyKind === 'executive-board' && facts.on('governing-document', asOf).some((document) => document.documentKind === 'director-instruction'),
  };
  return (Object.keys(words) as readonly Link[]).filter((link) => has[link] === true);
}
