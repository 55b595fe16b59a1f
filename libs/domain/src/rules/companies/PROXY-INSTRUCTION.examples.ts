import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const followed = exampleTown({
  company: [{ id: 'property', name: 'Exempelfastigheter AB', ownership: 'wholly', companyKind: 'limited-company', validFrom: '2010-01-01' }],
  'shareholder-meeting': [{ id: 'agm', day: '2026-04-21', company: 'property', status: 'held', proxy: 'kim', instruction: 'KS 2026-04-14 § 33', votedAsInstructed: true }],
});
const { flags, passes, cannotTell } = examplesAbout('agm', '2026-11-24');
const agm = (fields: Parameters<typeof changed<'shareholder-meeting'>>[3]) => changed(followed, 'shareholder-meeting', 'agm', fields);
const uninstructed = agm({ instruction: null, votedAsInstructed: null, absent: ['instruction', 'votedAsInstructed'] });

export const proxyInstructionExamples: RuleExamples = {
  rule: 'PROXY-INSTRUCTION',
  conditions: ['stämman är hållen', 'ombud eller instruktion saknas', 'rösten avvek'],
  examples: [
    flags('Ordföranden röstade om utdelningen utan att någon hade sagt hur', ['risk', 'no-instruction'], uninstructed),
    flags('Ingen företrädde ägaren', ['risk', 'no-proxy'], agm({ proxy: null, absent: ['proxy'], instruction: null, votedAsInstructed: null })),
    flags('Ombudet röstade för en annan revisor än instruktionen sade', ['risk', 'deviating'], agm({ votedAsInstructed: false })),
    flags('Stämman hålls i dag', ['risk', 'no-instruction'], changed(uninstructed, 'shareholder-meeting', 'agm', { day: '2026-11-24' })),
    passes('Stämman är planerad till i dag', 'stämman är hållen', changed(uninstructed, 'shareholder-meeting', 'agm', { status: 'planned' })),
    passes('Stämman hålls i morgon', 'stämman är hållen', changed(uninstructed, 'shareholder-meeting', 'agm', { day: '2026-11-25' })),
    passes('Styrelsen gav en instruktion och ombudet följde den', 'ombud eller instruktion saknas', followed),
    passes('Rösten följde instruktionen i alla punkter', 'rösten avvek', followed),
    cannotTell('Vem som var ombud är inte ifyllt', 'shareholder-meeting.proxy', agm({ proxy: null })),
    cannotTell('Om ombudet hade en instruktion är inte ifyllt', 'shareholder-meeting.instruction', agm({ instruction: null })),
    cannotTell('Hur ombudet röstade är inte ifyllt', 'shareholder-meeting.votedAsInstructed', agm({ votedAsInstructed: null })),
    cannotTell('Om stämman hölls är inte ifyllt', 'shareholder-meeting.status', changed(uninstructed, 'shareholder-meeting', 'agm', { status: null })),
  ],
};
