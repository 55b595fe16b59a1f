import { bodyOf, matterOf, matterTypeOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, not } from '../three-valued.js';
import { inRemit, isCommittee, isForAnyCommittee, othersInRemit } from './remit-of.js';

export const wrongCommittee: DecisionRule = {
  id: 'KL-6-2-WRONG-COMMITTEE', version: 1, on: 'decision',
  title: 'Beslut av nämnd utanför dess verksamhetsområde',
  severities: ['unlawful'], direction: 'level', mode: ['determinate'],
  basis: [
    { law: 'KL-6-2' }, { law: 'KL-6-3' }, { law: 'KL-6-44' }, { law: 'KL-3-13', note: 'Krisledningsnämnden får ta över uppgifter' }, { law: 'KL-13-8', note: 'Punkt 3: beslutet kan upphävas' },
    { practice: 'Lag 2006:544 om krisledningsnämnd', mark: 'unverified' },
  ],
  cases: [
    { no: 4, primary: true, why: 'Plan- och byggfrågor drogs till en annan nivå utan att fullmäktige hade ändrat ansvaret. Skillnaden är att det här rör två nämnder.' },
    { no: 6, why: 'Delarna av organisationen handlade var för sig, utan att veta vem frågan tillhörde.' },
  ],
  dataNeeded: 'Nämndens ansvarsområden den dagen, ett märke om att de är införda, och beslutets ärendetyp och grund.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { outside: '{body:name} beslutade i ett ärende som reglementet inte ger nämnden.', [cannotTell]: 'Är ansvarsområdena införda för {body:inline}, som beslutade {number}?' },
    happened: { outside: 'Den {on:day} beslutade {body:inline} "{title}". Ärendetypen finns inte bland nämndens ansvarsområden den dagen.' },
    says: 'Fullmäktige bestämmer vad varje nämnd ska göra. En nämnd får inte avgöra ärenden som ligger hos någon annan.',
    allowed: 'Att nämnden hade yttrat sig i ärendet, eller beslutat på ett särskilt uppdrag från fullmäktige.',
    remedy: ['Kontrollera att ansvarsområdena stämmer med reglementet.', 'Låt rätt nämnd pröva ärendet och besluta på nytt.', 'Är gränsen oklar: föreslå fullmäktige att förtydliga reglementet.'],
  },
  check: (decision, facts) => {
    const body = bodyOf(facts, decision);
    const matter = matterOf(facts, decision);
    const type = matterTypeOf(facts, matter);
    if (!body || !type || !isCommittee(body) || decision.company !== null || isForAnyCommittee(type)) return undefined;
    // Where no remit at all is entered for the committee, KL-6-44 asks for it once instead of here for every decision.
    if (!facts.isComplete('remit', body.id, decision.day) && othersInRemit(facts, body.id, type.key, decision.day).length === 0) return undefined;
    const ownGround = holds('decision', decision, 'basis', (basis) => ['council-mandate', 'board-over-committee', 'law', 'crisis'].includes(basis));
    const outside = and(holds('decision', decision, 'kind', (kind) => kind === 'decision'), not(ownGround), not(inRemit(facts, body.id, type.key, decision.day)));
    return conclude({ unlawful: outside }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: 'outside',
      parameters: { body: body.id, title: decision.title, number: decision.number, on: decision.day },
      evidence: seenAll(seen('decision', decision, 'body'), matter && seen('matter', matter, 'matterType')),
    });
  },
};
