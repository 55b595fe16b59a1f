import type { Facts, Row } from '../../facts/facts.js';
import { assessmentOf, belongsToCouncil, bodyOf, matterOf, matterTypeOf, ownBodyKinds } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, isUnknown, unknown, type Truth } from '../three-valued.js';

export const councilExclusive: DecisionRule = {
  id: 'KL-5-1-EXCLUSIVE', version: 1, on: 'decision',
  title: 'Fullmäktigeärende avgjort på lägre nivå',
  severities: ['unlawful', 'risk'], direction: 'level', mode: ['determinate', 'indicator'],
  basis: [
    { law: 'KL-5-1' }, { law: 'KL-5-2' }, { law: 'PRAXIS-RA1993ref47', note: 'Att avstå hyra tills vidare var principiellt' },
    { practice: 'HFD 2019 ref. 32: att en fråga väcker uppmärksamhet gör den inte principiell', mark: 'secondary' },
  ],
  cases: [
    { no: 11, primary: true, why: 'Att lägga ned skola och ishall är ett vägval för hela kommunen. Likheten är att något så stort börjar avgöras innan fullmäktige har sagt sitt.' },
    { no: 3, why: 'Flygplats och badhus binder kommunen för lång tid. Skillnaden är att frågan där drevs från politiskt håll.' },
    { no: 7, why: 'Bolagsvägen kan bli en genväg förbi fullmäktige.' },
  ],
  dataNeeded: 'Organ, belopp, tid och uppsägningsrätt för beslutet, ärendetypen, och bedömningen av om ärendet är principiellt.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      always: '{body:name} beslutade i ett ärende som bara fullmäktige får avgöra.', principal: '{body:name} beslutade i ett ärende som är bedömt som principiellt.',
      indicator: '{body:name} beslutade i ett ärende som kan vara principiellt, och ingen har bedömt det.', [cannotTell]: 'Är ärendet bakom beslutet {number} principiellt?',
    },
    happened: {
      always: 'Den {on:day} beslutade {body:inline} "{title}". Ärendetypen hör alltid till fullmäktige.',
      principal: 'Den {on:day} beslutade {body:inline} "{title}". Ärendet är bedömt som principiellt eller annars av större vikt.',
      indicator: 'Den {on:day} beslutade {body:inline} "{title}". Det som talar för att det är principiellt: {signs}. Ingen bedömning är registrerad.',
    },
    says: 'Fullmäktige beslutar i ärenden av principiell beskaffenhet eller annars av större vikt. Sådana ärenden får inte lämnas till en nämnd. Om ett ärende är principiellt bedöms av en människa, aldrig av verktyget.',
    allowed: 'En tidsbegränsad åtgärd inom nämndens uppdrag, där någon har bedömt att ärendet inte är principiellt, även om det har fått stor uppmärksamhet.',
    remedy: ['Bedöm ärendet och registrera vem som har bedömt det, när och varför.', 'Är det principiellt: bered det och lyft det till fullmäktige.', 'Låt nämnden ompröva sitt beslut.'],
  },
  check: (decision, facts, asOf) => {
    const body = bodyOf(facts, decision);
    const matter = matterOf(facts, decision);
    const belongs = belongsToCouncil(facts, matter, asOf);
    const onLowerLevel = and(
      holds('decision', decision, 'kind', (kind) => kind === 'decision'), holds('decision', decision, 'basis', (basis) => basis !== 'crisis', true), decision.company === null,
      body ? holds('body', body, 'bodyKind', (kind) => kind !== 'council' && kind !== 'auditors' && ownBodyKinds.includes(kind)) : unknown('decision', decision.id, 'body'),
    );
    const signs = isUnknown(belongs) && matterTypeOf(facts, matter) ? signsOfPrinciple(facts, decision, matter) : [];
    const assessment = assessmentOf(facts, decision.matter, 'principal', asOf);
    const isAlways = matterTypeOf(facts, matter)?.councilExclusive === 'always';
    return conclude({ unlawful: and(onLowerLevel, belongs), risk: and(onLowerLevel, signs.length > 0) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: isAlways ? 'always' : belongs === true ? 'principal' : 'indicator',
      parameters: { body: decision.body, title: decision.title, number: decision.number, on: decision.day, signs: signs.join('; ') },
      evidence: seenAll(seen('decision', decision, 'body'), matter && seen('matter', matter, 'matterType'), assessment && seen('assessment', assessment, 'value')),
    });
  },
};

/** What speaks for a matter of principle, until a person has said. None of it decides. */
function signsOfPrinciple(facts: Facts, decision: Row<'decision'>, matter: Row<'matter'> | undefined): readonly string[] {
  const amount = facts.thresholdNumber('principalAmount', decision.day);
  const months = facts.thresholdNumber('principalMonths', decision.day);
  const signs: readonly (readonly [Truth, string])[] = [
    [amount !== null && decision.amount !== null && decision.amount > amount, 'beloppet är högt'],
    [decision.untilFurtherNotice === true, 'det gäller tills vidare'],
    [months !== null && decision.durationMonths !== null && decision.durationMonths > months, 'tiden är lång'],
    [decision.terminable === false, 'det går inte att säga upp'],
    [matter?.touchesVisionGoal === true, 'det berör visionen eller ett mål'],
  ];
  return signs.flatMap(([applies, words]) => (applies === true ? [words] : []));
}
