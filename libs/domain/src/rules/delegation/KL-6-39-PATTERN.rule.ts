import type { Facts, Row } from '../../facts/facts.js';
import { addDays, addMonths, type Day } from '../../time/day.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { holds, isUnknown, or, unknown, type Truth } from '../three-valued.js';

export const urgentPattern: StructureRule = {
  id: 'KL-6-39-PATTERN', version: 1, on: 'structure',
  title: 'Återkommande brådskebeslut – kringgående av nämnden',
  severities: ['risk'], direction: 'level', mode: ['indicator'],
  basis: [{ law: 'KL-6-39' }, { practice: 'Att vänta in att ett ärende blir brådskande är att gå runt delegeringsförbudet', mark: 'secondary' }],
  cases: [
    { no: 4, primary: true, why: 'Tempot gick före ordningen. Likheten är att det som skulle vara ett undantag blir ett arbetssätt.' },
    { no: 8, why: 'Besluten skulle tas resolut, och den som ledde tyckte sig inte behöva någon annan. Skillnaden är att nämnden här har utsett ledamoten.' },
  ],
  dataNeeded: 'Nämndens brådskebeslut under tolv månader, händelsen bakom vart och ett, sedan när den var känd, och sammanträdena.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: {
      many: '{body:name} har {count} brådskande händelser på ett år.', known: 'Ett brådskebeslut i {body:inline} gällde något som var känt före förra sammanträdet.',
      close: '{count} brådskebeslut i {body:inline} togs strax före ett sammanträde.', [cannotTell]: 'Är brådskebesluten i {body:inline} undantag?',
    },
    happened: {
      many: 'Under tolv månader till och med den {on:day} har {count} skilda händelser avgjorts som brådskande i {body:inline}s ställe.',
      known: 'Under tolv månader till och med den {on:day} har {count} brådskebeslut i {body:inline} gällt något som var känt redan vid föregående sammanträde.',
      close: 'Under tolv månader till och med den {on:day} har {count} brådskebeslut i {body:inline} fattats högst {days} dagar före ett ordinarie sammanträde.',
    },
    says: 'Rätten att besluta när det brådskar är till för det som inte kan vänta. Den är inte till för ärenden som har fått ligga tills de blev brådskande.',
    allowed: 'Tre beslut under en översvämningsvecka hade varit en och samma händelse, och den kunde ingen känna till i förväg.',
    remedy: ['Gå igenom årets brådskebeslut i presidiet.', 'Lägg in extra sammanträden, eller möten på distans.', 'Ge en delegation för det som återkommer, om det får delegeras.'],
  },
  check: (facts, asOf) => facts.on('body', asOf).flatMap((body) => ofBody(facts, body, asOf) ?? []),
};

function ofBody(facts: Facts, body: Row<'body'>, asOf: Day): Outcome | undefined {
  const from = addMonths(asOf, -12);
  const urgent = facts.where('decision', 'body', body.id).filter((row) => row.basis === 'urgent' && row.kind === 'decision' && row.day > from && row.day <= asOf);
  if (urgent.length === 0) return undefined;
  const days = facts.thresholdNumber('urgentDays', asOf) ?? 0;
  const events = new Set(urgent.flatMap((row) => row.urgentEvent ?? []));
  const many = isMany(urgent, events.size, facts.thresholdNumber('urgentMax', asOf) ?? Infinity);
  const known = urgent.map((row) => ({ row, late: wasKnown(facts, row) }));
  const foreseen = known.filter(({ late }) => late === true);
  const sitsSoon = urgent.map((row) => sitsWithin(facts, row, days));
  const close = urgent.filter((_row, index) => sitsSoon[index] === true);
  const code = many === true ? 'many' : foreseen.length > 0 ? 'known' : 'close';
  return conclude({ risk: or(many, ...known.map(({ late }) => late), close.length >= 2 || (sitsSoon.filter((soon) => soon !== false).length >= 2 && or(...sitsSoon.filter(isUnknown)))) }, {
    subject: { kind: 'body', id: body.id }, day: asOf, code,
    parameters: { body: body.id, on: asOf, days, count: { many: events.size, known: foreseen.length, close: close.length }[code] },
    evidence: seenAll(...urgent.flatMap((row) => [seen('decision', row, 'urgentEvent'), seen('decision', row, 'urgentKnownSince')])),
  });
}

/** Several decisions on one event are one. A decision whose event is not recorded may be one more. */
function isMany(urgent: readonly Row<'decision'>[], events: number, limit: number): Truth {
  if (events >= limit) return true;
  const unnamed = urgent.filter((row) => row.urgentEvent === null);
  return events + unnamed.length >= limit && unknown('decision', unnamed[0]!.id, 'urgentEvent');
}

/** Was the matter known before the committee last sat? A matter that arose later could not have been taken up there. */
function wasKnown(facts: Facts, decision: Row<'decision'>): Truth {
  const previous = sittings(facts, decision).filter((day) => day < decision.day).sort().at(-1);
  if (previous === undefined || decision.absent.includes('urgentKnownSince')) return false;
  return decision.urgentKnownSince === null ? unknown('decision', decision.id, 'urgentKnownSince') : decision.urgentKnownSince < previous;
}

const sittings = (facts: Facts, decision: Row<'decision'>): readonly Day[] => facts.where('meeting', 'body', decision.body).filter((row) => row.status !== 'cancelled').map((row) => row.day);

function sitsWithin(facts: Facts, decision: Row<'decision'>, days: number): Truth {
  const soon = facts.where('meeting', 'body', decision.body).filter((row) => row.status !== 'cancelled' && row.day > decision.day && row.day <= addDays(decision.day, days));
  return or(...soon.map((row) => holds('meeting', row, 'meetingKind', (kind) => kind !== 'extra')));
}
