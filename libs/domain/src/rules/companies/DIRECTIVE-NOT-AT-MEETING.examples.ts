import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

const skipped = exampleTown({
  company: [{ id: 'property', name: 'Exempelfastigheter AB', ownership: 'wholly', companyKind: 'limited-company', validFrom: '2010-01-01' }],
  directive: [{ id: 'dir', company: 'property', title: 'Ägardirektiv 2025', adoptedOn: '2025-11-24', absent: ['meetingOn'], validFrom: '2025-12-01' }],
  'shareholder-meeting': [{ id: 'agm', day: '2026-05-12', company: 'property', status: 'held', meetingKind: 'ordinary' }],
});
const { flags, passes, cannotTell } = examplesAbout('dir', '2026-11-24');
const meetingOf = (fields: Parameters<typeof changed<'shareholder-meeting'>>[3]) => changed(skipped, 'shareholder-meeting', 'agm', fields);

export const directiveNotAtMeetingExamples: RuleExamples = {
  rule: 'DIRECTIVE-NOT-AT-MEETING',
  conditions: ['direktivet är inte fastställt på stämma', 'direktivet är antaget', 'direktivet gäller'],
  examples: [
    flags('Fullmäktige antog direktivet i november, och årsstämman i maj tog inte upp det', ['risk', 'passed'], skipped),
    flags('Ingen stämma har hållits än', ['notice', 'waiting'], without(skipped, 'shareholder-meeting', 'agm')),
    flags('Stämman hölls samma dag som fullmäktige antog direktivet, inte efter', ['notice', 'waiting'], meetingOf({ day: '2025-11-24' })),
    flags('Stämman hölls dagen efter', ['risk', 'passed'], meetingOf({ day: '2025-11-25' })),
    flags('Stämman hålls i dag', ['risk', 'passed'], meetingOf({ day: '2026-11-24' })),
    flags('Stämman hålls i morgon', ['notice', 'waiting'], meetingOf({ day: '2026-11-25' })),
    flags('Stämman ställdes in', ['notice', 'waiting'], meetingOf({ status: 'cancelled' })),
    flags('Stämman gällde ett annat bolag', ['notice', 'waiting'], meetingOf({ company: 'parent' })),
    flags('Stämman är kanske hållen', ['notice', 'waiting'], meetingOf({ status: null })),
    flags('Den första stämman ställdes in, den andra hölls', ['risk', 'passed'], withRows(meetingOf({ status: 'cancelled' }), { 'shareholder-meeting': [{ id: 'agm2', day: '2026-06-02', company: 'property', status: 'held' }] })),
    passes('En extra stämma i januari fastställde direktivet', 'direktivet är inte fastställt på stämma', changed(skipped, 'directive', 'dir', { absent: [], meetingOn: '2026-01-20' })),
    passes('Direktivet är ett utkast som fullmäktige inte har antagit', 'direktivet är antaget', changed(skipped, 'directive', 'dir', { adoptedOn: null, absent: ['meetingOn', 'adoptedOn'] })),
    passes('Direktivet har ersatts', 'direktivet gäller', changed(skipped, 'directive', 'dir', { validUntil: '2026-09-01' })),
    examplesAbout('organization', '2026-11-24').passes('Det finns bolag men inga direktiv', 'direktivet gäller', without(skipped, 'directive', 'dir')),
    cannotTell('Om stämman har fastställt direktivet är inte ifyllt', 'directive.meetingOn', changed(skipped, 'directive', 'dir', { absent: [] })),
    cannotTell('När direktivet antogs är inte ifyllt', 'directive.adoptedOn', changed(skipped, 'directive', 'dir', { adoptedOn: null })),
    flags('Direktivet är infört, men inte bolaget', ['risk', 'passed'], without(skipped, 'company', 'property')),
  ],
};
