import type { Facts, Row } from '../../facts/facts.js';
import { bodyOf, makerRole, matterOf } from '../deciding.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, unknown, type Truth } from '../three-valued.js';
import { aboutDecision } from './delegated-basis.js';

export const delegatedOpinion: DecisionRule = {
  id: 'KL-6-38-COUNCIL-OPINION', version: 1, on: 'decision',
  title: 'Framställning eller yttrande till fullmäktige delegerat',
  severities: ['unlawful'], direction: 'level', mode: ['determinate'],
  basis: [{ law: 'KL-6-38', note: 'Första stycket 2' }, { law: 'KL-6-15', note: 'Ett ombud får lämna in det som nämnden har beslutat' }, { law: 'KL-6-39', note: 'Vägen när tiden inte räcker' }],
  cases: [
    { no: 4, primary: true, why: 'Beredningen skulle gå fortare utan nämnden. Likheten är att nämndens ställningstagande hoppas över.' },
    { no: 3, why: 'Förvaltningens bild gick rakt till de folkvalda. Skillnaden är att det där var ett underlag, inte nämndens ord.' },
  ],
  dataNeeded: 'Vem förslaget eller yttrandet riktas till, vilket beslut som är överklagat, och om nämnden har antagit det.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { council: 'Ett förslag eller yttrande till fullmäktige beslutades av en delegat.', court: 'Ett yttrande till domstolen beslutades av en delegat.', [cannotTell]: 'Skulle nämnden själv ha beslutat om {number}?' },
    happened: {
      council: 'Den {on:day} beslutade {maker:role} om "{title}" på {body:inline}s vägnar. Det riktas till fullmäktige. Nämnden har inte antagit det.',
      court: 'Den {on:day} beslutade {maker:role} om "{title}" på {body:inline}s vägnar. Det gäller ett överklagat beslut som fullmäktige eller nämnden som helhet hade fattat. Nämnden har inte antagit yttrandet.',
    },
    says: 'Förslag och yttranden till fullmäktige beslutar nämnden själv. Detsamma gäller yttranden när ett beslut av nämnden som helhet, eller av fullmäktige, har överklagats.',
    allowed: 'Delegaten hade fått yttra sig över ett överklagat beslut som en delegat hade fattat.',
    remedy: ['Låt nämnden anta yttrandet.', 'Räcker inte tiden: låt ordföranden besluta om nämnden har utsett hen till det, och anmäl det.'],
  },
  check: (decision, facts) => {
    const isStatement = holds('decision', decision, 'kind', (kind) => kind === 'proposal' || kind === 'opinion');
    const byDelegate = holds('decision', decision, 'basis', (basis) => basis === 'delegation' || basis === 'sub-delegation');
    if (isStatement === false || byDelegate === false) return undefined;
    const matter = matterOf(facts, decision);
    const about = aboutDecision(decision);
    return conclude({ unlawful: and(isStatement, byDelegate, isForCommittee(facts, decision, matter), isNotAdopted(facts, decision)) }, {
      ...about, code: decision.recipient === 'court' ? 'court' : 'council', parameters: { ...about.parameters, maker: makerRole(facts, decision) },
      evidence: seenAll(seen('decision', decision, 'recipient'), seen('decision', decision, 'basis'), decision.recipient === 'court' && matter && seen('matter', matter, 'appealOf')),
    });
  },
};

function isForCommittee(facts: Facts, decision: Row<'decision'>, matter: Row<'matter'> | undefined): Truth {
  const toCourt = holds('decision', decision, 'recipient', (recipient) => recipient === 'court');
  if (toCourt !== true) return holds('decision', decision, 'recipient', (recipient) => recipient === 'council');
  const appealed = facts.periodsOf('decision', matter?.appealOf ?? null).at(-1);
  if (!appealed) return unknown('matter', matter?.id ?? null, 'appealOf');
  return bodyOf(facts, appealed)?.bodyKind === 'council' || holds('decision', appealed, 'makerKind', (kind) => kind === 'body');
}

/** Somebody who only hands in what the committee has adopted is its ombud (KL 6:15). */
function isNotAdopted(facts: Facts, decision: Row<'decision'>): Truth {
  const adopted = facts.where('decision', 'adopts', decision.id).some((row) => row.kind === 'decision' && row.makerKind === 'body' && row.body === decision.body);
  return noneExists(facts, 'decision', [decision.body], decision.day, adopted);
}
