import { makerIsElected, makerRole } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds } from '../three-valued.js';
import { electedKinds, lacksPower } from './item-of-decision.js';

const delegates: readonly string[] = [...electedKinds, 'employee-post', 'employee-person', 'external-employee', 'automated'];
/** Grounds that need no item: an urgent decision, a statute of its own, the crisis committee. */
const ownGround: readonly string[] = ['urgent', 'law', 'crisis'];

export const noDelegation: DecisionRule = {
  id: 'DEL-NO-BASIS', version: 1, on: 'decision',
  title: 'Beslut utan delegation',
  severities: ['unlawful'], direction: 'administration-to-politics', mode: ['determinate'],
  basis: [
    { law: 'KL-6-3' }, { law: 'KL-6-37' }, { law: 'KL-7-5' }, { law: 'KL-7-6' }, { law: 'KL-13-8', note: 'Punkt 3: beslutet kan upphävas' }, { law: 'SKOL-2-10', note: 'Rektors egen rätt' },
    { practice: 'Underrätter har upphävt skolflytt utan delegation', mark: 'secondary' },
  ],
  cases: [
    { no: 11, primary: true, why: 'Organisationen lades om innan någon behörig hade beslutat. Likheten är att förvaltningen gick före.' },
    { no: 13, why: 'Där var det oklart vad delegationen omfattade, och chefer tvekade. Här är det tvärtom.' },
    { no: 4, why: 'Ett beslut som ordföranden önskade saknade en formell väg.' },
  ],
  dataNeeded: 'Nämndens delegationsordning med punkter och vidaredelegeringar för beslutsdagen, och märken om att de är införda.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { 'no-basis': 'Beslutet {number} saknar stöd i delegationsordningen.', [cannotTell]: 'Hade {maker:role} rätt att besluta i {number}?' },
    happened: { 'no-basis': 'Den {on:day} beslutade {maker:role} "{title}" på {body:inline}s vägnar. Ingen punkt och ingen vidaredelegering som gällde den dagen omfattar ärendetypen för den delegaten.' },
    says: 'Nämnden beslutar i det som är nämndens. En anställd, ett utskott eller en ledamot får göra det bara med ett uppdrag från nämnden eller med direkt stöd i lag. Ett beslut utan behörighet kan upphävas och kan inte göras giltigt bakåt.',
    allowed: 'Rektorn hade fått besluta om skolans inre organisation med stöd direkt i skollagen.',
    remedy: ['Låt nämnden pröva ärendet och fatta ett eget beslut.', 'Inför en punkt om ärendetypen ofta kommer upp och får delegeras.', 'Annars: bestäm hur sådana ärenden lyfts till nämnden.'],
  },
  check: (decision, facts) => {
    const byDelegate = and(
      holds('decision', decision, 'kind', (kind) => kind === 'decision'), decision.company === null,
      holds('decision', decision, 'makerKind', (kind) => delegates.includes(kind)), holds('decision', decision, 'basis', (basis) => !ownGround.includes(basis), true),
    );
    if (byDelegate === false) return undefined;
    return conclude({ unlawful: and(byDelegate, lacksPower(facts, decision)) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: 'no-basis',
      ...(makerIsElected(facts, decision) === true ? { direction: 'level' as const } : {}),
      parameters: { maker: makerRole(facts, decision), title: decision.title, number: decision.number, body: decision.body, on: decision.day },
      evidence: seenAll(seen('decision', decision, 'maker'), seen('decision', decision, 'basis')),
    });
  },
};
