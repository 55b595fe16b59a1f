import { bodyOf, matterOf, ownBodyKinds } from '../deciding.js';
import { cannotTell, conclude, seen } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, not, or, unknown } from '../three-valued.js';
import { bindingsIn, isExempt } from './bindings.js';
import { partIn, stoodAside, tookPart } from './took-part.js';

export const possibleConflict: DecisionRule = {
  id: 'KL-6-28-CONFLICT', version: 1, on: 'decision',
  title: 'Ledamot med registrerad bindning deltog i nämndbeslut',
  severities: ['risk'], direction: 'order', mode: ['indicator'],
  basis: [
    { law: 'KL-6-28', note: 'Lydelsen från den 1 juli 2022' }, { law: 'KL-6-29', note: 'Bortses ifrån när opartiskheten uppenbart saknar betydelse' }, { law: 'KL-6-31', note: 'Kommunens egna bolag' }, { law: 'KL-7-17', note: 'Personalföreträdare' },
  ],
  cases: [
    { no: 6, primary: true, why: 'Nämndens ordförande hade täta band till den största byggherren. Likheten är att bandet och ärendet möts hos samma person. Skillnaden är att uppdraget här är öppet anmält.' },
    { no: 9, why: 'Kommunalrådets band till föreningen gjorde det oklart för vem rådet talade.' },
    { no: 5, why: 'Det personliga och uppdraget flöt ihop i ledningen, men utan ett ärende på bordet.' },
  ],
  dataNeeded: 'Anmälda bindningar, ärendets parter, vem som deltog och kommunens andel i bolaget.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { 'took-part': 'En ledamot med anknytning till {party} var med i beslutet.', [cannotTell]: 'Var en ledamot med anknytning till {party} med i beslutet {number}?' },
    happened: { 'took-part': 'Den {on:day} beslutade {body:inline} "{title}". En ledamot som har anmält en bindning till {party} var med, och protokollet säger inget om jäv. Det är inte avgjort om det var jäv; det behöver bedömas.' },
    says: 'Den som själv berörs av en sak, eller företräder någon som gör det, ska normalt lämna rummet. Uppdrag i ett aktiebolag som kommunen äger minst hälften av räknas inte, utom vid myndighetsutövning och tillsyn.',
    allowed: 'Ledamoten hade anmält bindningen och lämnat rummet, eller nämnden hade prövat frågan och antecknat svaret.',
    remedy: ['Låt någon som inte var med bedöma om det var jäv, och skriv ned skälen.', 'Om det var jäv: pröva om ärendet ska avgöras på nytt utan ledamoten.', 'Gå igenom anmälda bindningar mot dagordningen före nästa sammanträde.'],
  },
  check: (decision, facts) => {
    const matter = matterOf(facts, decision);
    const rows = matter ? bindingsIn(facts, matter, decision.day) : [];
    if (!matter || rows.length === 0) return undefined;
    const body = bodyOf(facts, decision);
    const isOwnCommittee = body ? holds('body', body, 'bodyKind', (kind) => kind !== 'council' && ownBodyKinds.includes(kind)) : unknown('body', decision.body, 'bodyKind');
    const tells = rows.map((row) => {
      const part = partIn(facts, decision, row.person ?? '');
      const silent = and(part?.capacity !== 'case-officer', not(stoodAside(facts, decision, part)));
      return and(silent, tookPart(facts, decision, row.person ?? '', ['decided', 'handled', 'present']), not(isExempt(facts, row, matter, decision.day)));
    });
    const told = rows.filter((_row, index) => tells[index] !== false);
    return conclude({ risk: and(holds('decision', decision, 'kind', (kind) => kind === 'decision'), isOwnCommittee, or(...tells)) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: 'took-part',
      parameters: { party: told[0]?.entity ?? null, number: decision.number, title: decision.title, on: decision.day, body: decision.body },
      evidence: [seen('matter', matter, 'counterparty'), ...told.map((row) => seen('affiliation', row, 'entity'))],
    });
  },
};
