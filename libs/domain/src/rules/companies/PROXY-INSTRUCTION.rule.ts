import type { Row } from '../../facts/facts.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isAbsent, or } from '../three-valued.js';

export const proxyInstruction: StructureRule = {
  id: 'PROXY-INSTRUCTION', version: 1, on: 'structure',
  title: 'Stämmoombud utan instruktion eller med avvikande röst',
  severities: ['risk'], direction: 'company-to-owner', mode: ['determinate'],
  basis: [{ law: 'KL-6-15', note: 'Styrelsen företräder den som äger' }, { practice: 'God sed och Sobonas råd: ombudet får en instruktion för varje punkt', mark: 'secondary' }],
  cases: [
    { no: 7, primary: true, why: 'Det var oklart hur ägaren gjorde sin röst hörd i bolaget. Likheten är en stämma där ingen hade sagt hur ombudet skulle rösta.' },
    { no: 10, why: 'I gemensamma bolag behöver rösten vara bestämd hemma innan den lämnas.' },
  ],
  dataNeeded: 'Hållna stämmor, vem som var ombud, ombudets instruktion och om rösten följde den.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      'no-proxy': 'Ägaren hade inget ombud på stämman i {company:name} den {on:day}.', 'no-instruction': 'Ombudet på stämman i {company:name} den {on:day} hade ingen instruktion.',
      deviating: 'Ombudet på stämman i {company:name} den {on:day} röstade inte som instruktionen sade.', [cannotTell]: 'Röstade ägarens ombud på stämman i {company:name} den {on:day} enligt en instruktion?',
    },
    happened: {
      'no-proxy': 'Stämman hölls. Det är registrerat att inget ombud var utsett för ägaren.', 'no-instruction': 'Stämman hölls och ett ombud deltog. Det är registrerat att ingen instruktion var beslutad.',
      deviating: 'Stämman hölls, ombudet hade en instruktion och rösten avvek från den.',
    },
    says: 'Det är den som äger som röstar på stämman, genom ett ombud. God sed är att styrelsen eller fullmäktige beslutar hur ombudet ska rösta i varje punkt, och att ombudet berättar efteråt.',
    allowed: 'Ett ombud som följer instruktionen från styrelsen, också när den säger att ombudet får avgöra en viss punkt.',
    remedy: ['Besluta om instruktionen före stämman.', 'Låt ombudet återrapportera.', 'Ta upp en avvikande röst i styrelsen.'],
  },
  check: (facts, asOf) => (facts.all('shareholder-meeting').length === 0 ? emptyRegister(facts, 'shareholder-meeting', asOf, 'shareholder-meeting')
    : facts.on('shareholder-meeting', asOf).flatMap((meeting) => judge(meeting) ?? [])),
};

function judge(meeting: Row<'shareholder-meeting'>): Outcome | undefined {
  const noProxy = isAbsent('shareholder-meeting', meeting, 'proxy');
  const noInstruction = isAbsent('shareholder-meeting', meeting, 'instruction');
  const deviates = holds('shareholder-meeting', meeting, 'votedAsInstructed', (followed) => !followed);
  const wrong = or(noProxy, noInstruction, deviates);
  return conclude({ risk: and(holds('shareholder-meeting', meeting, 'status', (status) => status === 'held'), wrong) }, {
    subject: { kind: 'shareholder-meeting', id: meeting.id }, day: meeting.day, code: noProxy === true ? 'no-proxy' : noInstruction === true ? 'no-instruction' : 'deviating', instance: 'proxy',
    parameters: { company: meeting.company, on: meeting.day },
    evidence: seenAll(seen('shareholder-meeting', meeting, 'proxy'), seen('shareholder-meeting', meeting, 'instruction'), seen('shareholder-meeting', meeting, 'votedAsInstructed')),
  });
}
