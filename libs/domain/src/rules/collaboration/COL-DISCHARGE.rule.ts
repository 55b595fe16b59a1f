import type { Facts, Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { bodyOf, matterOf } from '../deciding.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, not, or, type Truth } from '../three-valued.js';
import { askedOnce } from './asked-once.js';
import { beganBy, lastYearDue, runningOn } from './running.js';

export const colDischarge: StructureRule = {
  id: 'COL-DISCHARGE', version: 1, on: 'structure',
  title: 'Ansvarsfrihet för samverkansorgan inte prövad',
  severities: ['unlawful'], direction: 'collaboration-to-principal', mode: ['determinate'],
  basis: [{ law: 'KL-9-13' }, { law: 'KL-9-35' }, { law: 'KL-5-24' }],
  cases: [{ no: 10, primary: true, why: 'Där frågade man vem som kunde ställas till svars för det gemensamma. Likheten är att det ställe där ansvaret ska prövas inte har använts.' }],
  dataNeeded: 'Samarbetets form och beslutande församling, fullmäktiges beslut om ansvarsfrihet med samarbete och år, och ett märke om att fullmäktiges beslut är införda.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { 'not-tried': 'Fullmäktige har inte prövat ansvarsfriheten {year} för {collaboration:name}.', [cannotTell]: 'Har fullmäktige prövat ansvarsfriheten för {collaboration:name}?' },
    happened: { 'not-tried': 'Juni {after} har gått. Inget beslut i fullmäktige om ansvarsfrihet för {year} är registrerat för samarbetet, och fullmäktiges beslut är helt införda.' },
    says: 'I ett kommunalförbund med direktion och för en gemensam nämnd prövar varje parts fullmäktige ansvarsfriheten, senast i juni året efter. Ett förbund med eget fullmäktige prövar den själv.',
    allowed: 'Fullmäktige hade behandlat revisionsberättelsen i maj och beslutat om ansvarsfrihet.',
    remedy: ['Begär in revisionsberättelsen.', 'Ta upp frågan på fullmäktiges nästa sammanträde.', 'Lägg den bland fullmäktiges juniärenden.'],
  },
  check: (facts, asOf) => (facts.all('collaboration').length === 0 ? emptyRegister(facts, 'collaboration', asOf, 'collaboration')
    : askedOnce(runningOn(facts, asOf).filter((one) => one.form === 'federation' || one.form === 'joint-committee').flatMap((one) => judge(facts, one, asOf) ?? []))),
};

function judge(facts: Facts, one: Row<'collaboration'>, asOf: Day): Outcome | undefined {
  const ofYear = lastYearDue(asOf, '06-30');
  const councils = facts.on('body', asOf).filter((body) => body.bodyKind === 'council').map((body) => body.id);
  const decisions = facts.where('decision', 'collaboration', one.id).filter((row) => row.day <= asOf && row.kind === 'decision' && bodyOf(facts, row)?.bodyKind === 'council' && matterOf(facts, row)?.matterType === 'ANSVARSFRIHET');
  const tried = or(...decisions.map((row) => holds('decision', row, 'concernsYear', (about) => about === ofYear)));
  return conclude({ unlawful: and(isTriedByUs(facts, one, asOf), beganBy(facts, one, `${ofYear}-12-31`), not(tried), noneExists(facts, 'decision', councils, asOf, tried === true)) }, {
    subject: { kind: 'collaboration', id: one.id }, day: asOf, code: 'not-tried', instance: String(ofYear), parameters: { collaboration: one.id, year: String(ofYear), after: String(ofYear + 1) },
    evidence: seenAll(seen('collaboration', one, 'form'), seen('collaboration', one, 'federationKind'), ...decisions.map((row) => seen('decision', row, 'concernsYear'))),
  });
}

/** A direction and a joint committee are tried by our council; a federation with a council of its own is not. */
function isTriedByUs(facts: Facts, one: Row<'collaboration'>, asOf: Day): Truth {
  if (one.form === 'joint-committee') return true;
  const hasDirection = facts.where('body', 'collaboration', one.id).some((body) => body.bodyKind === 'federation-direction' && facts.find('body', body.id, asOf) === body);
  return hasDirection || holds('collaboration', one, 'federationKind', (kind) => kind === 'direction');
}
