import { matterOf, matterTypeOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { holds } from '../three-valued.js';

export const executionOverclassified: DecisionRule = {
  id: 'EXEC-OVERCLASSIFIED', version: 1, on: 'decision',
  title: 'Ren verkställighet registrerad som delegationsbeslut',
  severities: ['notice'], direction: 'administration-to-politics', mode: ['indicator'],
  basis: [{ practice: 'SKR: delegationsordningen ska inte ta upp ren verkställighet', mark: 'secondary' }, { law: 'KL-13-2' }],
  cases: [{ no: 13, primary: true, why: 'Nämnden fick så många anmälningar att signalerna försvann. Likheten är att det viktiga göms bland rutin. Skillnaden är att inget har beslutats av fel person här.' }],
  dataNeeded: 'Ärendetypen, grunden och om det fanns något att välja mellan.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { execution: '{number} är verkställighet men står som delegationsbeslut.', [cannotTell]: 'Fanns det något att välja mellan i {number}?' },
    happened: { execution: '"{title}" registrerades den {on:day} som ett beslut på delegation. Ärendetypen är verkställighet, och det fanns inget att välja mellan.' },
    says: 'Delegation behövs bara för beslut. Åtgärder utan eget ställningstagande behöver varken delegation eller anmälan, och de tar plats från det som nämnden bör se.',
    allowed: 'Ett beslut om att anställa en förvaltningschef, anmält till nämnden.',
    remedy: ['Flytta sådana åtgärder till en förteckning över verkställighet.', 'Ta bort punkten ur delegationsordningen om den inte gäller beslut.'],
  },
  check: (decision, facts) => {
    const matter = matterOf(facts, decision);
    if (decision.kind !== 'decision' || (decision.basis !== 'delegation' && decision.basis !== 'sub-delegation') || !matterTypeOf(facts, matter)?.isExecution) return undefined;
    return conclude({ notice: holds('decision', decision, 'choice', (choice) => !choice, true) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: 'execution', parameters: { number: decision.number, title: decision.title, on: decision.day },
      evidence: seenAll(seen('decision', decision, 'basis'), seen('decision', decision, 'choice'), matter && seen('matter', matter, 'matterType')),
    });
  },
};
