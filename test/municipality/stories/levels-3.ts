import { body, idOf, person, post } from '../key.ts';
import { state, type Entry } from '../record.ts';
import type { Made } from '../made.ts';
import { meetingId, meetingOn } from '../meetings.ts';

/** Plans and fees: who adopts them. */
export const levelsPlanDecisions: readonly Made[] = [
  // PBL-5-27-PLAN
  {
    key: 'planandring-delegation', day: '2026-03-24', body: 'sbn', diary: 'SBN 2026:325', number: 'SBN 2026:325-6', title: 'Mindre ändring av detaljplanen för Åkern 2', matterType: 'DETALJPLAN_ANTAGANDE', prepared: 200, makerKind: 'employee-post', maker: post('samhallsbyggnadschef'),
    makerPerson: person('Nils Hedmark'), basis: 'delegation', report: true, principal: false, goals: false, reason: 'Planen delar en tomt.', status: 'decided', more: { outcome: 'approved' },
  },
  {
    key: 'standardplan-nastan', day: '2026-05-14', meeting: meetingId(meetingOn('sbn', '2026-05-14')), body: 'sbn', diary: 'SBN 2026:327', number: 'SBN 2026-05-14 § 55', title: 'Detaljplan för Björken 11 antas', matterType: 'DETALJPLAN_ANTAGANDE', prepared: 300, makerKind: 'body',
    maker: body('sbn'), basis: 'council-mandate', report: false, principal: false, goals: false, reason: 'Planen följer översiktsplanen och rör en tomt.', status: 'decided', more: { outcome: 'approved' },
  },
  // SPEC-FEE-COUNCIL: in the rescue federation it is the direction itself that sets the fees.
  {
    key: 'raddningstaxa-chef', day: '2026-02-12', body: 'raddning', diary: 'KS 2026:339', number: 'Räddningstjänsten 2026-02-12', title: 'Höjd avgift för tillsyn av brandskydd', matterType: 'TAXA_RADDN', prepared: 30, makerKind: 'employee-person', maker: null, basis: 'body', report: false, principal: false, goals: false,
    reason: 'Höjningen följer kostnaderna.', more: { statedMaker: 'Förbundsdirektören', effectiveFrom: '2026-03-01', burdensMembers: true },
  },
  {
    key: 'raddningstaxa-nastan', day: '2026-09-24', meeting: idOf('meeting', 'raddning:2026-09-24'), body: 'raddning', diary: 'KS 2026:341', number: 'Räddningstjänsten 2026-09-24 § 31', title: 'Avgift för sotning 2027', matterType: 'TAXA_RADDN', prepared: 60, makerKind: 'body', maker: body('raddning'), basis: 'body', report: false,
    principal: false, goals: false, reason: 'Avgiften följer kostnaderna.', more: { effectiveFrom: '2027-01-01', burdensMembers: true },
  },
];

/** What the council has handed over beside the reglemente, and who sits where. */
export const levelsPlanStories: readonly Entry[] = [
  state('council-mandate', 'sbn:DETALJPLAN_ANTAGANDE', '2023-01-01', null, { body: body('sbn'), mandateKind: 'delegation', matterType: 'DETALJPLAN_ANTAGANDE', exceptsPrincipal: true, paragraph: 'KF 2022-11-28 § 104', source: 'KF 2022-11-28 § 104' }),
  state('council-mandate', 'ks:smahustomter', '2024-01-01', null, { body: body('ks'), mandateKind: 'delegation', matterType: 'MARK_FORSALJNING', exceptsPrincipal: true, paragraph: 'KF 2023-12-18 § 97, småhustomter enligt taxan', source: 'KF 2023-12-18 § 97' }),
  // KL-5-2-COUNCIL-DELEGATES: nobody may take the tax rate from the council, however urgent.
  state('council-mandate', 'ks:skattesats', '2025-01-01', null, { body: body('ks'), mandateKind: 'delegation', matterType: 'SKATTESATS', exceptsPrincipal: true, paragraph: 'KF 2024-12-16 § 103, skattesatsen när det brådskar', source: 'KF 2024-12-16 § 103' }),
  // KL-6-42-SUBCOMMITTEE: an expert from outside was given a seat.
  state('assignment', 'snu:sakkunnig:2026', '2026-02-01', '2027-01-01', { person: person('Nicklas Odensjö'), body: body('snu'), functions: ['member'], roleAsWritten: 'Sakkunnig ledamot', electedBy: 'SN 2026-01-14 § 5' }),
];
