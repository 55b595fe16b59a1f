import type { BodyKind } from '../../registers/organization/body.js';
import { year } from '../../time/day.js';
import { bodyOf, matterOf, matterTypeOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, isAbsent } from '../three-valued.js';

/** Fullmäktige, or what corresponds to it in a federation (KL 9:2–3). */
const assemblies: readonly BodyKind[] = ['council', 'federation-council', 'federation-direction'];

export const unfinanced: DecisionRule = {
  id: 'KL-11-15-FINANCING', version: 1, on: 'decision',
  title: 'Utgiftsbeslut under året utan finansiering',
  severities: ['unlawful'], direction: 'level', mode: ['determinate'],
  basis: [{ law: 'KL-11-15' }],
  cases: [
    { no: 3, primary: true, why: 'Ett badhus lovades utan att någon sade vad som skulle stå tillbaka. Skillnaden är att det här finns ett beslut.' },
    { no: 9, why: 'En arena skulle räddas i ett svagt läge. Likheten är att pengarna inte hade någon källa.' },
  ],
  dataNeeded: 'Beslutets nya utgift, vilket år den belastar och hur den finansieras.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { unfinanced: '{body:name} beslutade om {sum:sek} i ny utgift utan att säga hur den betalas.', [cannotTell]: 'Hur betalas det som beslutades i {number}?' },
    happened: { unfinanced: 'Den {on:day} beslutade {body:inline} "{title}". Det ger {sum:sek} i ny utgift under samma år. Det är antecknat att beslutet inte anger någon finansiering.' },
    says: 'Ett beslut under löpande år om en utgift som inte finns i budgeten ska ange hur utgiften ska finansieras.',
    allowed: 'Att pengarna hade flyttats från en reserv i budgeten, med kontot angivet i beslutet.',
    remedy: ['Kontrollera om finansieringen står i protokollet.', 'Ta fram förslag till finansiering.', 'Låt församlingen komplettera sitt beslut.'],
  },
  check: (decision, facts) => {
    const body = bodyOf(facts, decision);
    const matter = matterOf(facts, decision);
    const type = matterTypeOf(facts, matter);
    const isAssembly = body?.bodyKind != null && assemblies.includes(body.bodyKind);
    if (!isAssembly || type?.key === 'BUDGET' || (decision.newExpenditure === null && type?.key !== 'TILLAGGSANSLAG')) return undefined;
    const spends = and(
      holds('decision', decision, 'kind', (kind) => kind === 'decision'), holds('decision', decision, 'newExpenditure', (sum) => sum > 0), holds('decision', decision, 'affectsYear', (affected) => affected === year(decision.day)),
    );
    return conclude({ unlawful: and(spends, isAbsent('decision', decision, 'financing')) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: 'unfinanced',
      parameters: { body: decision.body, title: decision.title, number: decision.number, on: decision.day, sum: decision.newExpenditure },
      evidence: seenAll(seen('decision', decision, 'newExpenditure'), seen('decision', decision, 'financing')),
    });
  },
};
