import type { Facts, Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isAbsent, or } from '../three-valued.js';

export const directiveNotAtMeeting: StructureRule = {
  id: 'DIRECTIVE-NOT-AT-MEETING', version: 1, on: 'structure',
  title: 'Ägardirektivet inte fastställt på bolagsstämma',
  severities: ['risk', 'notice'], direction: 'company-to-owner', mode: ['determinate'],
  basis: [{ law: 'ABL-8-41', note: 'Bolaget är bundet genom stämmans anvisning' }, { practice: 'Sobonas råd om ägardirektiv', mark: 'secondary' }],
  cases: [{ no: 7, primary: true, why: 'Frågan blev vilken kraft direktivet hade mot vd och styrelse. Likheten är ett direktiv som fullmäktige har antagit men som stämman aldrig har gjort till sitt.' }],
  dataNeeded: 'När direktivet antogs, om det är fastställt på stämma och vilka stämmor som har hållits.',
  validFrom: null, absenceBased: true,
  texts: {
    title: {
      passed: '{directive:name} fastställdes inte på stämman den {meeting:day}.', waiting: '{directive:name} väntar på att fastställas på bolagsstämma.', [cannotTell]: 'Är {directive:name} fastställt på bolagsstämma?',
    },
    happened: {
      passed: 'Direktivet för {company:name} antogs den {adopted:day}. En stämma har hållits sedan dess, men direktivet är registrerat som inte fastställt.',
      waiting: 'Direktivet för {company:name} antogs den {adopted:day} och är registrerat som inte fastställt. Ingen stämma efter den dagen finns i registret.',
    },
    says: 'Fullmäktiges beslut binder inte bolaget. Det gör bolagsstämmans anvisning, så länge den inte strider mot lag eller bolagsordning. Därför tas direktivet upp på stämman.',
    allowed: 'Ett direktiv som fastställs på en extra stämma innan årsstämman hålls.',
    remedy: ['Ta upp direktivet på nästa stämma.', 'Skriv in det i ombudets instruktion.', 'Anteckna stämmans dag i registret.'],
  },
  check: (facts, asOf) => (facts.all('company').length === 0 && facts.all('directive').length === 0 ? emptyRegister(facts, 'directive', asOf, 'company')
    : facts.on('directive', asOf).flatMap((directive) => judge(facts, directive, asOf) ?? [])),
};

function judge(facts: Facts, directive: Row<'directive'>, asOf: Day): Outcome | undefined {
  const meetings = facts.where('shareholder-meeting', 'company', directive.company).filter((meeting) => meeting.day <= asOf && directive.adoptedOn !== null && meeting.day > directive.adoptedOn);
  const held = meetings.map((meeting) => holds('shareholder-meeting', meeting, 'status', (status) => status === 'held'));
  const passed = meetings[held.indexOf(true)];
  const unadopted = and(isAbsent('directive', directive, 'meetingOn'), holds('directive', directive, 'adoptedOn', () => true));
  return conclude({ risk: and(unadopted, or(...held)), notice: unadopted }, {
    subject: { kind: 'directive', id: directive.id }, day: asOf, code: passed ? 'passed' : 'waiting', instance: 'meeting',
    parameters: { directive: directive.id, company: directive.company, adopted: directive.adoptedOn, meeting: passed?.day ?? null },
    evidence: seenAll(seen('directive', directive, 'adoptedOn'), seen('directive', directive, 'meetingOn'), passed && seen('shareholder-meeting', passed, 'status')),
  });
}
