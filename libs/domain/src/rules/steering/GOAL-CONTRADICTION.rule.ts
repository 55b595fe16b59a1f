import type { Facts, Row } from '../../facts/facts.js';
import { kindOf } from '../../facts/names.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, isAbsent } from '../three-valued.js';

export const goalContradiction: StructureRule = {
  id: 'GOAL-CONTRADICTION', version: 1, on: 'structure',
  title: 'Mål eller beslut drar åt olika håll',
  severities: ['notice'], direction: 'order', mode: ['registration'],
  basis: [{ law: 'KL-11-1', note: 'God ekonomisk hushållning' }, { practice: 'Bygger på rapportens case', mark: 'secondary' }],
  cases: [
    { no: 6, primary: true, why: 'Tillväxten ställdes mot skola och äldreomsorg utan att någon sade vad som gick först. Likheten är att två mål tar av samma pengar.' },
    { no: 3, why: 'Ett nytt badhus mötte åtaganden som redan var bundna.' },
    { no: 10, why: 'Taxa och service drog åt olika håll. Skillnaden är att det där fanns en annan huvudman emellan.' },
  ],
  dataNeeded: 'Målkopplingar som motverkar ett mål, och om någon har prioriterat eller vägt dem mot varandra.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      goals: 'Målen "{goal:name}" och "{other:name}" drar åt olika håll, och ingen ordning är beslutad.', decision: 'Beslutet "{other:name}" motverkar målet "{goal:name}", och det är inte vägt.',
      [cannotTell]: 'Är {goal:name} vägt mot {other:name}?',
    },
    happened: { goals: 'Någon har antecknat att målen motverkar varandra. Inget beslut säger vilket som går före.', decision: 'Ärendet är avgjort. Det är antecknat att det motverkar målet, och att varken ett prioriteringsbeslut eller en avvägning finns.' },
    says: 'Kommunen ska ha en god ekonomisk hushållning, och mål som inte ryms samtidigt behöver en ordning. Ingen lag säger hur. Att mål drar åt olika håll är inget fel i sig.',
    allowed: 'Fullmäktige har beslutat vilket mål som går före, eller ärendet säger öppet vad det kostar det andra målet.',
    remedy: ['Låt styrelsen ta fram ett förslag till prioritering.', 'Skriv i ärendet hur målen har vägts mot varandra.'],
  },
  check: (facts, asOf) => facts.on('goal-link', asOf).flatMap((link) => judge(facts, link, asOf) ?? []),
};

function judge(facts: Facts, link: Row<'goal-link'>, asOf: Day): Outcome | undefined {
  if (link.relation !== 'opposes' || link.subject === null) return undefined;
  const kind = kindOf(facts, link.subject, ['goal', 'matter']);
  if (kind === undefined) return undefined;
  const isDecided = facts.where('decision', 'matter', link.subject).some((decision) => decision.kind === 'decision' && decision.day <= asOf);
  const isUnranked = isAbsent('goal-link', link, 'priorityDecision');
  const isUnweighed = and(isDecided, isUnranked, isAbsent('goal-link', link, 'priorityNote'));
  return conclude({ notice: kind === 'goal' ? isUnranked : isUnweighed }, {
    subject: { kind: 'goal-link', id: link.id }, day: asOf, code: kind === 'goal' ? 'goals' : 'decision', parameters: { goal: link.goal, other: link.subject },
    evidence: seenAll(seen('goal-link', link, 'relation'), seen('goal-link', link, 'priorityDecision'), { kind, id: link.subject }),
  });
}
