import type { Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, isAbsent, isYes, or } from '../three-valued.js';

export const handoverWithoutDecision: StructureRule = {
  id: 'KL-10-1-HANDOVER', version: 1, on: 'structure',
  title: 'Överlämnande utan fullmäktigebeslut eller lagstöd',
  severities: ['unlawful'], direction: 'company-to-owner', mode: ['determinate'],
  basis: [{ law: 'KL-10-1' }, { law: 'RF-12-4', note: 'Myndighetsutövning lämnas över bara med stöd av lag' }],
  cases: [
    { no: 7, primary: true, why: 'Bolaget växte in i uppgift efter uppgift. Likheten är att ingen fråga ställdes till fullmäktige när uppgiften flyttade ut.' },
    { no: 9, why: 'Driften av en anläggning gled mellan föreningen och kommunen utan ett klart beslut.' },
  ],
  dataNeeded: 'Överlämnandets uppgift och mottagare, fullmäktiges beslut, om det är myndighetsutövning och i så fall lagstödet.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      'must-be-committee': '{handover:name} har lämnats till någon annan, men måste skötas av en nämnd.', authority: '{handover:name} innefattar myndighetsutövning som har lämnats över utan lagstöd.',
      'no-decision': '{handover:name} sköts av någon utanför utan beslut av fullmäktige.', [cannotTell]: 'Fick {handover:name} lämnas över?',
    },
    happened: {
      'must-be-committee': 'Uppgiften sköts av en mottagare utanför organisationen. Enligt registret säger lag eller förordning att en nämnd ska ha hand om den.',
      authority: 'Uppgiften sköts av en mottagare utanför organisationen och innefattar beslut som rör enskilda. Det är registrerat att lagstöd inte finns.',
      'no-decision': 'Uppgiften sköts av en mottagare utanför organisationen. Det är registrerat att inget beslut av fullmäktige omfattar den uppgiften och den sortens mottagare.',
    },
    says: 'Fullmäktige får besluta att lämna skötseln av en uppgift till ett bolag, en förening eller någon enskild, om inte lag säger att en nämnd ska sköta den. Myndighetsutövning får lämnas över bara med stöd av lag.',
    allowed: 'En upphandlad entreprenad för städning, inom den inriktning som fullmäktige har beslutat.',
    remedy: ['Ta fram ett beslut i fullmäktige med prövning av lagstödet.', 'Ta annars tillbaka uppgiften.'],
  },
  check: (facts, asOf) => (facts.all('handover').length === 0 ? emptyRegister(facts, 'handover', asOf, 'handover') : facts.on('handover', asOf).flatMap((handover) => judge(handover, asOf) ?? [])),
};

function judge(handover: Row<'handover'>, asOf: Day): Outcome | undefined {
  // A free school is its own principal: the municipality has handed over nothing.
  if (handover.recipientKind === 'independent-principal') return undefined;
  const reserved = isYes('handover', handover, 'mustBeCommittee');
  const authority = and(isYes('handover', handover, 'includesAuthorityExercise'), isAbsent('handover', handover, 'statute'));
  const undecided = isAbsent('handover', handover, 'councilDecision');
  return conclude({ unlawful: or(reserved, authority, undecided) }, {
    subject: { kind: 'handover', id: handover.id }, day: asOf, code: reserved === true ? 'must-be-committee' : authority === true ? 'authority' : 'no-decision', instance: 'handover',
    parameters: { handover: handover.id },
    evidence: seenAll(seen('handover', handover, 'mustBeCommittee'), seen('handover', handover, 'includesAuthorityExercise'), seen('handover', handover, 'statute'), seen('handover', handover, 'councilDecision')),
  });
}
