import type { Facts } from '../../facts/facts.js';
import { isValidOn, lastDayOf } from '../../time/validity.js';
import type { Day } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';

export const visionExpired: StructureRule = {
  id: 'VISION-EXPIRED', version: 1, on: 'structure',
  title: 'Visionen har gått ut',
  severities: ['risk'], direction: 'formal-to-informal', mode: ['determinate'],
  basis: [{ law: 'KL-5-1', note: 'Mål och riktlinjer för verksamheten är fullmäktiges sak' }, { practice: 'Bygger på rapportens case', mark: 'secondary' }],
  cases: [{ no: 1, primary: true, why: 'Även där stod organisationen utan gällande vision och cheferna efterlyste något att räkna av mot. Skillnaden kan vara att en ny redan är på väg.' }],
  dataNeeded: 'Visioner med giltighetstid och läge, och ett märke om att alla är införda.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      expired: '{vision:name} har slutat gälla och ingen ny gäller.', 'marked-expired': '{vision:name} är antecknad som utgången och ingen ny gäller.', [cannotTell]: 'Finns det någon vision som gäller i dag?',
    },
    happened: {
      expired: '{vision:name} gällde till och med den {last:day}. Ingen annan vision är registrerad som gällande. Planer och bolagsdirektiv som hänvisar till den saknar en gällande vision att utgå från.',
      'marked-expired': '{vision:name} är antecknad som utgången, men dagen är inte ifylld. Ingen annan vision är registrerad som gällande.',
    },
    says: 'Fullmäktige bestämmer mål och riktlinjer för verksamheten. Ingen lag kräver en vision, men den som styr efter en utgången text styr utan fullmäktiges mandat.',
    allowed: 'Fullmäktige hade förlängt visionen eller antagit en ny innan den gick ut.',
    remedy: ['Låt fullmäktige förlänga, ersätta eller upphäva visionen.', 'Gör en lista över dokument som hänvisar till den.'],
  },
  check: (facts, asOf) => (facts.all('vision').length === 0 ? emptyRegister(facts, 'vision', asOf, 'vision') : judge(facts, asOf)),
};

function judge(facts: Facts, asOf: Day): readonly Outcome[] {
  const adopted = facts.all('vision').filter((vision) => vision.status !== 'in-preparation');
  const inForce = adopted.some((vision) => vision.status === 'in-force' && isValidOn(vision, asOf));
  const last = [...adopted].sort((a, b) => ((a.validUntil ?? '9999') < (b.validUntil ?? '9999') ? -1 : 1)).at(-1);
  if (!last) return emptyRegister(facts, 'vision', asOf, 'vision');
  const hasEnded = last.status === 'expired' || (last.validUntil !== null && last.validUntil <= asOf);
  if (!hasEnded) return [];
  const outcome = conclude({ risk: noneExists(facts, 'vision', [], asOf, inForce) }, {
    subject: { kind: 'vision', id: last.id }, day: asOf, code: last.validUntil === null ? 'marked-expired' : 'expired', evidence: [seen('vision', last, 'validUntil'), seen('vision', last, 'status')],
    parameters: { vision: last.id, last: lastDayOf(last) },
  });
  return outcome ? [outcome] : [];
}
