import { nextMeeting } from '../../deadlines/reporting.js';
import type { Facts, Row } from '../../facts/facts.js';
import { bodyOfItem } from '../../powers/orders.js';
import { addDays, type Day } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isAbsent, isYes, not, or, unknown, type Truth } from '../three-valued.js';

export const subDelegationNotice: StructureRule = {
  id: 'KL-7-6-SUBDELEGATION-NOTICE', version: 1, on: 'structure',
  title: 'Vidaredelegering inte anmäld eller odokumenterad',
  severities: ['notice'], direction: 'administration-to-politics', mode: ['determinate'],
  basis: [
    { law: 'KL-7-8', note: 'Nämnden bestämmer i vilken utsträckning det anmäls' }, { law: 'KL-7-6' },
    { practice: 'SKR råder nämnderna att kräva anmälan av vidaredelegering. Lagen kräver det inte', mark: 'secondary' },
  ],
  cases: [
    { no: 13, primary: true, why: 'Politiken visste inte vem som beslutade. Likheten är rätten som har flyttats utan att någon ser det.' },
    { no: 10, why: 'En krönikör undrade vem invånaren skulle vända sig till. Här saknas svaret i det egna huset.' },
  ],
  dataNeeded: 'Beslutet om vidaredelegering, nämndens regel om anmälan, anmälningsdagen och sammanträdena.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      document: 'Vidaredelegeringen av {item:name} till {to:role} har inget skrivet beslut.', notice: 'Vidaredelegeringen av {item:name} till {to:role} är inte anmäld.',
      [cannotTell]: 'Är vidaredelegeringen av {item:name} till {to:role} skriven och anmäld?',
    },
    happened: {
      document: '{from:role} har lämnat rätten enligt {item:name} vidare till {to:role}. Det är antecknat att ett skrivet beslut saknas.',
      notice: '{from:role} lämnade rätten enligt {item:name} vidare till {to:role}. Nämnden vill ha sådant anmält och har sammanträtt sedan dess. Det är antecknat att anmälan saknas.',
    },
    says: 'Nämnden bestämmer själv hur mycket som ska anmälas. Den som vill veta vem som beslutar behöver ett skrivet beslut att läsa.',
    allowed: 'Förvaltningschefens beslut hade varit skrivet, daterat och anmält vid nästa sammanträde.',
    remedy: ['Skriv beslutet om vidaredelegering, med dag och underskrift.', 'Anmäl det till nämnden.', 'Publicera det tillsammans med delegationsordningen.'],
  },
  check: (facts, asOf) => {
    const rows = facts.on('sub-delegation', asOf);
    return rows.length === 0 ? emptyRegister(facts, 'sub-delegation', asOf, 'sub-delegation') : rows.flatMap((row) => ofRow(facts, row, asOf) ?? []);
  },
};

function ofRow(facts: Facts, row: Row<'sub-delegation'>, asOf: Day): Outcome | undefined {
  const undocumented = isAbsent('sub-delegation', row, 'document');
  return conclude({ notice: or(undocumented, isUnnoticed(facts, row, asOf)) }, {
    subject: { kind: 'sub-delegation', id: row.id }, day: asOf, code: undocumented === true ? 'document' : 'notice',
    parameters: { item: row.item, from: row.fromPost, to: row.toPost },
    evidence: seenAll(seen('sub-delegation', row, 'document'), seen('sub-delegation', row, 'notifiedOn'), seen('sub-delegation', row, 'decidedOn')),
  });
}

function isUnnoticed(facts: Facts, row: Row<'sub-delegation'>, asOf: Day): Truth {
  const item = facts.findAny('delegation-item', row.item, asOf);
  const body = facts.findAny('body', item ? bodyOfItem(facts, item, asOf) : null, asOf);
  if (!body) return row.notifiedOn === null && unknown('delegation-order', null, 'body');
  return and(isAbsent('sub-delegation', row, 'notifiedOn'), isYes('body', body, 'subdelegationNotice'), hasSat(facts, body, row, asOf));
}

/** Has the committee had a sitting at which it could have been told? */
function hasSat(facts: Facts, body: Row<'body'>, row: Row<'sub-delegation'>, asOf: Day): Truth {
  const decided = holds('sub-delegation', row, 'decidedOn', () => true);
  if (row.decidedOn === null) return decided;
  const next = nextMeeting(facts, body.id, addDays(row.decidedOn, 1));
  return next ? asOf > next.day : not(noneExists(facts, 'meeting', [body.id], asOf, false));
}
