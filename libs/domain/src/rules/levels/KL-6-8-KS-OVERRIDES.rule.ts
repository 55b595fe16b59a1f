import type { Facts, Row } from '../../facts/facts.js';
import { isValidOn } from '../../time/validity.js';
import { bodyOf, matterOf, matterTypeOf } from '../deciding.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, isUnknown, isYes, not, or, type Truth } from '../three-valued.js';
import { inRemit, isForAnyCommittee, othersInRemit } from './remit-of.js';

export const boardOverrides: DecisionRule = {
  id: 'KL-6-8-KS-OVERRIDES', version: 1, on: 'decision',
  title: 'Styrelsen beslutar över annan nämnd utan stöd',
  severities: ['unlawful'], direction: 'level', mode: ['determinate'],
  basis: [
    { law: 'KL-6-8', note: 'Myndighetsutövning, lagtillämpning och enskilda ärenden är alltid undantagna' }, { law: 'KL-6-1', note: 'Uppsikt ger ingen beslutanderätt' },
    { practice: 'Uppsikten är en rätt att följa, fråga och påpeka', mark: 'secondary' },
  ],
  cases: [
    { no: 4, primary: true, why: 'En nämnds frågor drogs till styrelsen. Likheten är att den som hade ansvaret inte fick avgöra saken.' },
    { no: 8, why: 'Styrelsens ordförande styrde en nämnds ekonomi i detalj. Skillnaden är att det här finns ett öppet fattat beslut.' },
  ],
  dataNeeded: 'Nämndernas och styrelsens ansvarsområden, fullmäktigeuppdrag till styrelsen, och om ärendet rör någon enskild.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: {
      'no-mandate': '{body:name} avgjorde ett ärende som hör till {other:inline}.', individual: '{body:name} avgjorde ett enskilt ärende som hör till {other:inline}.',
      [cannotTell]: 'Fick {body:inline} avgöra ärendet bakom beslutet {number}?',
    },
    happened: {
      'no-mandate': 'Den {on:day} beslutade {body:inline} "{title}". Frågan ligger i reglementet för {other:inline}. Inget uppdrag från fullmäktige att besluta i den gällde då.',
      individual: 'Den {on:day} beslutade {body:inline} "{title}". Frågan ligger i reglementet för {other:inline} och rör någon enskild eller myndighetsutövning. Där räcker inte ens ett uppdrag från fullmäktige.',
    },
    says: 'Styrelsen har uppsikt över nämnderna men får inte besluta i deras ställe. Fullmäktige kan ge styrelsen den rätten i vissa frågor, aldrig i myndighetsutövning eller i ärenden om enskilda.',
    allowed: 'Att styrelsen hade lämnat råd och påpekanden till nämnden, eller föreslagit fullmäktige en åtgärd.',
    remedy: ['Låt styrelsen ompröva sitt beslut, om det går. Ett beslut som gynnar någon enskild kan sällan ändras.', 'Låt rätt nämnd avgöra ärendet.', 'Behövs en annan ordning: be fullmäktige pröva ett uppdrag till styrelsen.'],
  },
  check: (decision, facts) => {
    const body = bodyOf(facts, decision);
    const matter = matterOf(facts, decision);
    const type = matterTypeOf(facts, matter);
    if (!matter || !type || body?.bodyKind !== 'executive-board' || isForAnyCommittee(type)) return undefined;
    const other = othersInRemit(facts, body.id, type.key, decision.day)[0];
    if (!other) return undefined;
    const individual = type.isAuthorityExercise || or(isYes('matter', matter, 'individual'), isYes('matter', matter, 'appliesLaw'));
    const mandate = hasMandate(facts, decision, body.id, type.key);
    const overrides = and(
      holds('decision', decision, 'kind', (kind) => kind === 'decision'), not(holds('decision', decision, 'basis', (basis) => basis === 'crisis')),
      not(inRemit(facts, body.id, type.key, decision.day)), or(not(mandate), individual),
    );
    return conclude({ unlawful: overrides }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: individual === true ? 'individual' : 'no-mandate',
      parameters: { body: body.id, other: other.body, title: decision.title, number: decision.number, on: decision.day },
      evidence: seenAll(seen('decision', decision, 'body'), seen('matter', matter, 'matterType'), seen('remit', other, 'body')),
    });
  },
};

/** Has the council let the board decide over other committees in such matters (KL 6:8)? */
function hasMandate(facts: Facts, decision: Row<'decision'>, board: string, matterType: string): Truth {
  const found = facts.where('council-mandate', 'body', board).some((row) => row.mandateKind === 'over-committee' && row.matterType === matterType && isValidOn(row, decision.day));
  const none = noneExists(facts, 'council-mandate', [board], decision.day, found);
  return isUnknown(none) ? none : !none;
}
