import type { Facts, Row } from '../../facts/facts.js';
import type { CollaborationForm } from '../../registers/collaboration/collaboration.js';
import type { Day } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and } from '../three-valued.js';
import { askedOnce } from './asked-once.js';
import { beganBy, lastYearDue, runningOn } from './running.js';

/** Forms that the board must supervise (KL 6:1). Where the form is not known COL-FORM-DEFECT asks for it. */
const supervised: readonly (CollaborationForm | null)[] = ['federation', 'joint-committee', 'agreement'];

export const colSupervision: StructureRule = {
  id: 'COL-SUPERVISION', version: 1, on: 'structure',
  title: 'Uppsikt över samverkan inte dokumenterad',
  severities: ['risk'], direction: 'collaboration-to-principal', mode: ['determinate'],
  basis: [{ law: 'KL-6-1' }, { practice: 'Uppsikt är att granska, ge råd och lämna förslag, inte att besluta', mark: 'secondary' }],
  cases: [
    { no: 10, primary: true, why: 'Överblicken saknades. Likheten är ett helt år utan att styrelsen har tittat på ett av samarbetena.' },
    { no: 6, why: 'Helheten försvann mellan delarna. Likheten är att ingen hade i uppgift att titta på det gemensamma.' },
  ],
  dataNeeded: 'Samarbetets form och när det började, styrelsens uppsiktsanteckningar, och ett märke om att de är införda.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { unseen: 'Styrelsens uppsikt över {collaboration:name} {year} är inte antecknad.', [cannotTell]: 'Har styrelsen haft uppsikt över {collaboration:name}?' },
    happened: { unseen: 'Samarbetet pågick hela {year}. Tre månader har gått sedan året tog slut, ingen uppsikt är antecknad och anteckningarna är helt införda.' },
    says: 'Styrelsen ska ha uppsikt över kommunalförbund, gemensamma nämnder och samverkan genom avtal. Lagen anger inte hur ofta. En anteckning om året är god ordning.',
    allowed: 'En uppsiktsrapport för årets första halva, behandlad i styrelsen.',
    remedy: ['Sätt upp en plan för uppsikten.', 'Ta upp samarbetet i styrelsen och anteckna det.', 'Anta en riktlinje om vad uppsikten ska omfatta.'],
  },
  check: (facts, asOf) => (facts.all('collaboration').length === 0 ? emptyRegister(facts, 'collaboration', asOf, 'collaboration')
    : askedOnce(runningOn(facts, asOf).filter((one) => supervised.includes(one.form)).flatMap((one) => judge(facts, one, asOf) ?? []))),
};

function judge(facts: Facts, one: Row<'collaboration'>, asOf: Day): Outcome | undefined {
  const ofYear = lastYearDue(asOf, '03-31');
  const noted = facts.on('supervision-note', asOf).some((note) => note.year === ofYear && (note.collaborations ?? []).includes(one.id));
  return conclude({ risk: and(beganBy(facts, one, `${ofYear}-01-01`), noneExists(facts, 'supervision-note', [one.id], asOf, noted)) }, {
    subject: { kind: 'collaboration', id: one.id }, day: asOf, code: 'unseen', instance: String(ofYear), parameters: { collaboration: one.id, year: String(ofYear) },
    evidence: seenAll(seen('collaboration', one, 'form'), seen('collaboration', one, 'startYear')),
  });
}
