import type { Facts, Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isAbsent, unknown, type Truth } from '../three-valued.js';

export const supervisionWithoutMeasures: StructureRule = {
  id: 'KL-6-9-NO-MEASURES', version: 1, on: 'structure',
  title: 'Underkänt bolag utan förslag till fullmäktige',
  severities: ['unlawful'], direction: 'company-to-owner', mode: ['determinate'],
  basis: [{ law: 'KL-6-9', note: 'Styrelsen lämnar samtidigt förslag till åtgärder' }],
  cases: [{ no: 7, primary: true, why: 'Att eventbolaget arbetade dåligt var känt i många år. Likheten är att bristen skrevs ned men aldrig blev ett förslag.' }],
  dataNeeded: 'Uppsiktsbeslutets resultat, styrelsens förslag till fullmäktige och fullmäktiges sammanträden.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { 'no-proposal': 'Styrelsen underkände {company:name} för {year} utan att föreslå fullmäktige något.', [cannotTell]: 'Har fullmäktige fått ett förslag om {company:name} för {year}?' },
    happened: { 'no-proposal': 'Den {on:day} beslutade styrelsen att verksamheten inte var förenlig med ändamålet eller befogenheterna. Fullmäktige har sammanträtt den {meeting:day}, och det är registrerat att inget förslag finns.' },
    says: 'Kommer styrelsen fram till att bolaget inte har hållit sig till sitt ändamål eller sina befogenheter, ska den lämna fullmäktige förslag om vad som behöver göras.',
    allowed: 'Styrelsen föreslår fullmäktige ett ändrat ändamål, eller att verksamheten avvecklas.',
    remedy: ['Ta fram ett förslag till fullmäktige i samma sammanträdescykel.', 'Hör bolaget om vad som kan rättas till.'],
  },
  check: (facts, asOf) => (facts.all('company').length === 0 && facts.all('supervision-decision').length === 0 ? emptyRegister(facts, 'supervision-decision', asOf, 'company')
    : facts.on('supervision-decision', asOf).flatMap((decision) => judge(facts, decision, asOf) ?? [])),
};

function judge(facts: Facts, decision: Row<'supervision-decision'>, asOf: Day): Outcome | undefined {
  const next = nextCouncilMeeting(facts, decision.day);
  const hasPassed: Truth = next === undefined ? unknown('meeting', null, 'day') : asOf > next;
  const result = holds('supervision-decision', decision, 'result', (value) => value === 'not-compatible');
  return conclude({ unlawful: and(result, hasPassed, isAbsent('supervision-decision', decision, 'proposal')) }, {
    subject: { kind: 'supervision-decision', id: decision.id }, day: decision.day, code: 'no-proposal', instance: 'proposal',
    parameters: { company: decision.company, year: String(decision.year ?? decision.day.slice(0, 4)), on: decision.day, meeting: next ?? null },
    evidence: seenAll(seen('supervision-decision', decision, 'company'), seen('supervision-decision', decision, 'result'), seen('supervision-decision', decision, 'proposal')),
  });
}

/** The first day after `day` that the council met or was to meet: one cycle to write the proposal. */
function nextCouncilMeeting(facts: Facts, day: Day): Day | undefined {
  const councils = facts.all('body').filter((body) => body.bodyKind === 'council');
  const days = councils.flatMap((body) => facts.where('meeting', 'body', body.id)).filter((meeting) => meeting.status !== 'cancelled' && meeting.day > day).map((meeting) => meeting.day);
  return days.sort()[0];
}
