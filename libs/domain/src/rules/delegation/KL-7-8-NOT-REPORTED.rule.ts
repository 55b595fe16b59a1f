import { delegationReportDue, isReported } from '../../deadlines/reporting.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, seen, seenAll, undetermined } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, or } from '../three-valued.js';
import { wasHeld } from './held-meeting.js';
import { itemOf } from './item-of-decision.js';

export const notReported: DecisionRule = {
  id: 'KL-7-8-NOT-REPORTED', version: 1, on: 'decision',
  title: 'Delegationsbeslut inte anmält i tid',
  severities: ['risk'], direction: 'administration-to-politics', mode: ['determinate'],
  basis: [{ law: 'KL-6-40', note: 'Nämnden bestämmer omfattningen' }, { law: 'KL-7-8' }, { law: 'KL-6-6', note: 'Den egna ordningen ska följas' }],
  cases: [
    { no: 13, primary: true, why: 'Styrelsen fick veta för sent vad som hade hänt. Likheten är att informationen fanns men inte nådde fram.' },
    { no: 10, why: 'Den som letar efter beslutet kan inte hitta det.' },
  ],
  dataNeeded: 'Punktens eller nämndens regel om anmälan, sammanträdesplanen, anmälningsfristen och anmälningarna.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { never: 'Beslutet {number} är inte anmält, fast det skulle ha anmälts den {due:day}.', late: 'Beslutet {number} anmäldes för sent.', [cannotTell]: 'Är beslutet {number} anmält i tid?' },
    happened: {
      never: '"{title}" beslutades den {on:day} på uppdrag av {body:inline}. Ordningen säger att det ska anmälas, senast vid sammanträdet den {due:day}. Någon anmälan finns inte.',
      late: '"{title}" beslutades den {on:day} på uppdrag av {body:inline}. Det skulle ha anmälts senast den {due:day} men anmäldes senare.',
    },
    says: 'Nämnden bestämmer i vilken utsträckning delegationsbeslut ska anmälas. Har den bestämt det ska ordningen följas.',
    allowed: 'Beslutet hade fattats efter att kallelsen gick ut och anmälts vid nästa sammanträde.',
    remedy: ['Anmäl beslutet vid nästa sammanträde.', 'Mät per delegat hur ofta det händer.', 'Hämta anmälningslistan ur ärendesystemet.'],
  },
  check: (decision, facts, asOf) => {
    const item = itemOf(facts, decision);
    const about = {
      subject: { kind: 'decision', id: decision.id } as const, day: decision.day,
      parameters: { number: decision.number, title: decision.title, body: decision.body, on: decision.day, due: null as string | null },
      evidence: seenAll(seen('decision', decision, 'basis'), item && seen('delegation-item', item, 'reporting')),
    };
    const isDelegated = decision.basis === null ? 'unknown' : ['delegation', 'sub-delegation'].includes(decision.basis);
    if (isDelegated === false || decision.absent.includes('basis')) return undefined;
    if (isDelegated === 'unknown') return undetermined(about, { kind: 'decision', id: decision.id, field: 'basis' });
    const due = delegationReportDue(facts, { ...decision, item: item?.id ?? null });
    if (due.state === 'none') return undefined;
    if (due.state === 'unknown') return undetermined(about, due.missing);
    const isLate = !isReported(facts, decision.id, due.day) && isReported(facts, decision.id, asOf);
    const unreported = noneExists(facts, 'delegation-report', [decision.body], asOf, isReported(facts, decision.id, asOf));
    return conclude({ risk: and(asOf > due.day, wasHeld(facts, decision, due.day, asOf), or(isLate, unreported)) }, {
      ...about, code: isLate ? 'late' : 'never', due: due.day, parameters: { ...about.parameters, due: due.day },
    });
  },
};
