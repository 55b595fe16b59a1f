import type { Facts, Row } from '../../facts/facts.js';
import { year, type Day } from '../../time/day.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, not, or } from '../three-valued.js';

export const colExpired: StructureRule = {
  id: 'COL-EXPIRED', version: 1, on: 'structure',
  title: 'Samverkansavtal utgånget men verksamheten fortsätter',
  severities: ['risk'], direction: 'collaboration-to-principal', mode: ['determinate'],
  basis: [{ law: 'KL-6-1' }, { law: 'KL-9-37', note: 'Andras anställda får bara besluta åt oss med stöd av ett avtal' }, { practice: 'Bygger på rapportens case', mark: 'secondary' }],
  cases: [
    { no: 10, primary: true, why: 'Där fanns många samarbeten och ingen aktuell bild av dem. Likheten är att ett av dem lever kvar av vana, utan ett gällande avtal.' },
    { no: 2, why: 'Grupperna hade fått ett utrymme som ingen prövade på nytt. Skillnaden är att det där aldrig fanns något avtal.' },
  ],
  dataNeeded: 'Avtalets slutdag och förlängning, samarbetets läge och kostnader efter slutdagen.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { continues: '{agreement:name} löpte ut den {endsOn:day}, men samarbetet fortsätter.', [cannotTell]: 'Gäller {agreement:name} fortfarande?' },
    happened: { continues: 'Avtalet gällde till och med den {endsOn:day} och förlängs inte av sig självt. {collaboration:name} pågår ändå, eller har haft kostnader för ett senare år.' },
    says: 'Styrelsen ska ha uppsikt över samverkan som bygger på avtal, och andras anställda får bara besluta åt kommunen när ett avtal säger det. När avtalet är slut finns inget att hålla sig till.',
    allowed: 'Ett avtal som förlängs tolv månader i taget, eller ett tillfälligt tilläggsavtal medan frågan prövas.',
    remedy: ['Teckna ett tillfälligt tilläggsavtal.', 'Låt behörigt organ pröva om samarbetet ska fortsätta.', 'Avsluta samarbetet i registret om det är över.'],
  },
  check: (facts, asOf) => facts.on('agreement', asOf).filter((one) => one.documentKind === 'contract' || one.endsOn !== null).flatMap((one) => judge(facts, one, asOf) ?? []),
};

function judge(facts: Facts, agreement: Row<'agreement'>, asOf: Day): Outcome | undefined {
  const collaboration = facts.findAny('collaboration', agreement.collaboration, asOf);
  if (!collaboration) return undefined;
  const { endsOn } = agreement;
  const paid = facts.where('cost', 'subject', collaboration.id).filter((row) => row.day <= asOf && endsOn !== null && (row.year ?? 0) > year(endsOn) && (row.actual ?? 0) > 0);
  const hasEnded = holds('agreement', agreement, 'endsOn', (day) => day < asOf);
  const renews = holds('agreement', agreement, 'renewMonths', (months) => months > 0);
  const goesOn = or(paid.length > 0, holds('collaboration', collaboration, 'status', (status) => status === 'active'));
  return conclude({ risk: and(hasEnded, not(renews), goesOn) }, {
    subject: { kind: 'agreement', id: agreement.id }, day: asOf, code: 'continues', instance: 'expired', parameters: { agreement: agreement.id, collaboration: collaboration.id, endsOn },
    evidence: seenAll(seen('agreement', agreement, 'endsOn'), seen('collaboration', collaboration, 'status'), ...paid.map((row) => seen('cost', row, 'actual'))),
  });
}
