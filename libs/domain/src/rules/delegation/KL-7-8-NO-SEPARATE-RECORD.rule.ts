import { matterOf, matterTypeOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, isAbsent, or, unknown } from '../three-valued.js';
import { aboutDecision, isDelegated } from './delegated-basis.js';
import { itemOf } from './item-of-decision.js';

export const noSeparateRecord: DecisionRule = {
  id: 'KL-7-8-NO-SEPARATE-RECORD', version: 1, on: 'decision',
  title: 'Ej anmält överklagbart beslut utan särskilt protokoll',
  severities: ['unlawful'], direction: 'administration-to-politics', mode: ['determinate'],
  basis: [{ law: 'KL-6-40' }, { law: 'KL-7-8' }, { law: 'KL-8-10', note: 'Punkt 3: justeringen ska tillkännages' }, { law: 'KL-13-5', note: 'Tiden för överklagande räknas från tillkännagivandet' }],
  cases: [
    { no: 10, primary: true, why: 'Invånaren visste inte var besluten fanns eller vem som hade fattat dem. Likheten är beslutet som inte går att hitta.' },
    { no: 11, why: 'Familjerna fick besked muntligt innan något var beslutat. Skillnaden är att det här finns ett beslut, men det syns inte.' },
  ],
  dataNeeded: 'Punktens regel om anmälan, hur ärendetypen överklagas, dagen för det särskilda protokollet och för tillkännagivandet.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { record: 'Beslutet {number} anmäls inte och saknar eget protokoll.', posting: 'Beslutet {number} är inte tillkännagivet på anslagstavlan.', [cannotTell]: 'Har {number} ett eget protokoll som är tillkännagivet?' },
    happened: {
      record: 'Den {on:day} beslutades "{title}" på uppdrag av {body:inline}. Punkten säger att beslutet inte anmäls, och det är antecknat att ett särskilt protokoll inte finns.',
      posting: 'Den {on:day} beslutades "{title}" på uppdrag av {body:inline}. Punkten säger att beslutet inte anmäls. Protokollet finns, men det är antecknat att det inte har tillkännagetts.',
    },
    says: 'Ett beslut på delegation som inte anmäls ska antecknas i ett särskilt protokoll när det kan överklagas som laglighetsprövning, och protokollet ska tillkännages. Annars börjar tiden för överklagande inte löpa. Sekretess hindrar inte, namn behövs inte.',
    allowed: 'Beslutet hade varit ren verkställighet, eller överklagats på annat sätt av den det gäller.',
    remedy: ['Upprätta protokollet och tillkännage det.', 'Räkna tiden för överklagande från den dagen.', 'Överväg att låta sådana beslut anmälas i stället.'],
  },
  check: (decision, facts) => {
    const item = itemOf(facts, decision);
    const matter = matterOf(facts, decision);
    const type = matterTypeOf(facts, matter);
    if (!item || !matter) return undefined;
    const isUnreported = holds('delegation-item', item, 'reporting', (reporting) => reporting === 'not-reported');
    const isReviewed = type ? type.appealRoute === 'legality-review' && !type.isExecution : unknown('matter', matter.id, 'matterType');
    const noRecord = isAbsent('decision', decision, 'separateRecordOn');
    return conclude({ unlawful: and(isDelegated(decision), isReviewed, isUnreported, or(noRecord, isAbsent('decision', decision, 'postedOn'))) }, {
      ...aboutDecision(decision), code: noRecord === true ? 'record' : 'posting',
      evidence: seenAll(seen('delegation-item', item, 'reporting'), seen('matter', matter, 'matterType'), seen('decision', decision, 'separateRecordOn'), seen('decision', decision, 'postedOn')),
    });
  },
};
