import type { Facts, Row } from '../../facts/facts.js';
import { matterOf, matterTypeOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, isAbsent, isYes, unknown, type Truth } from '../three-valued.js';
import { aboutDecision, isDelegated } from './delegated-basis.js';

export const retakenFromDelegate: DecisionRule = {
  id: 'DEL-RETAKEN', version: 1, on: 'decision',
  title: 'Politiken ändrar delegatens fattade beslut',
  severities: ['risk'], direction: 'politics-to-administration', mode: ['determinate'],
  basis: [
    { law: 'KL-6-37' }, { law: 'KL-7-5' }, { law: 'FL-36' }, { law: 'FL-37' }, { law: 'FL-38', note: 'När ett beslut får ändras' }, { law: 'FL-2', note: 'Gäller inte ärenden där besluten laglighetsprövas' },
    { practice: 'Delegatens beslut är nämndens. Uppdraget kan återkallas, och ett ärende kan tas över innan det är avgjort', mark: 'secondary' },
  ],
  cases: [
    { no: 13, primary: true, why: 'Styrelsen hade delegerat men ville ändå avgöra utfallet. Likheten är viljan att ha kvar det man har lämnat.' },
    { no: 8, why: 'Chefer pressades om vad de skulle komma fram till. Skillnaden är att ändringen här är ett öppet beslut.' },
  ],
  dataNeeded: 'Vilket beslut som ändras, grunden för ändringen, hur ärendetypen överklagas, och om det första beslutet gynnade en enskild.',
  validFrom: '2018-07-01', absenceBased: true,
  texts: {
    title: {
      'no-ground': 'Nämnden ändrade ett beslut av en delegat utan ny grund.', favourable: 'Nämnden tog tillbaka något som en delegat hade beviljat.',
      [cannotTell]: 'Fick {number} ändra delegatens beslut?',
    },
    happened: {
      'no-ground': 'Den {on:day} ändrade {body:inline} genom "{title}" beslutet {earlier}, som en delegat fattade den {earlierOn:day}. Ingen av de grunder som lagen anger för ändring är antecknad.',
      favourable: 'Den {on:day} ändrade {body:inline} genom "{title}" beslutet {earlier}, som en delegat fattade den {earlierOn:day} till fördel för en enskild. Det är antecknat att grund för ändringen saknas.',
    },
    says: 'Delegatens beslut är nämndens beslut. Det kan ändras när förvaltningslagen tillåter det, efter en ny ansökan eller efter en dom. Ett beslut som gynnar en enskild får inte tas tillbaka utan stöd.',
    allowed: 'Nämnden hade återkallat delegationen för framtiden, eller delegaten hade lämnat det svåra ärendet till nämnden innan det var avgjort.',
    remedy: ['Pröva om lagen tillåter ändringen, och skriv grunden i beslutet.', 'Ändra delegationen för framtiden om nämnden vill avgöra sådana ärenden.', 'Låt det gynnande beslutet stå tills frågan är prövad.'],
  },
  check: (decision, facts) => {
    const earlier = facts.periodsOf('decision', decision.changes).at(-1);
    if (!earlier) return undefined;
    const inPleno = and(holds('decision', decision, 'kind', (kind) => kind === 'decision'), holds('decision', decision, 'makerKind', (kind) => kind === 'body'), decision.body === earlier.body);
    const isReview = routeOf(facts, earlier) === 'legality-review';
    const about = aboutDecision(decision);
    return conclude({ risk: and(inPleno, isDelegated(earlier), lacksGround(facts, decision, earlier)) }, {
      ...about, code: isReview ? 'favourable' : 'no-ground', parameters: { ...about.parameters, earlier: earlier.number, earlierOn: earlier.day },
      evidence: seenAll(seen('decision', decision, 'changes'), seen('decision', decision, 'legalGround'), seen('decision', earlier, 'basis'), isReview && seen('decision', earlier, 'favoursIndividual')),
    });
  },
};

const routeOf = (facts: Facts, decision: Row<'decision'>) => matterTypeOf(facts, matterOf(facts, decision))?.appealRoute;

/** FL 36–39 §§ do not hold where decisions are reviewed for legality (FL 2 §); there the one who was favoured is protected. */
function lacksGround(facts: Facts, decision: Row<'decision'>, earlier: Row<'decision'>): Truth {
  const route = routeOf(facts, earlier);
  if (route === undefined) return unknown('matter', earlier.matter, 'matterType');
  if (route === 'none') return false;
  if (route === 'legality-review') return and(isYes('decision', earlier, 'favoursIndividual'), isAbsent('decision', decision, 'legalGround'));
  return holds('decision', decision, 'legalGround', (ground) => ground === 'other', true);
}
