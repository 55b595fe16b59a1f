import type { Finding } from '../findings/finding.js';
import { wholeOrganization, type Missing } from './rule.js';

/** One line of the precedence table: `shown` explains the event better than `hidden`. */
export interface Precedence {
  readonly shown: readonly string[];
  readonly hidden: readonly string[];
  readonly because: string;
}

/** Precedens. Only for rules that exist; a rule that is added brings its lines. */
export const precedence: readonly Precedence[] = [
  { shown: ['KL-6-39-CHAIR-ALONE'], hidden: ['DEL-NO-BASIS'], because: 'Brådskeregeln förklarar varför delegation saknas' },
  { shown: ['KL-6-39-WRONG-PERSON', 'KL-6-37-OUTSIDER', 'KL-9-37-EXTERNAL'], hidden: ['DEL-NO-BASIS'], because: 'Regeln om vem som får vara delegat är mer precis' },
  { shown: ['KL-6-39-WRONG-PERSON'], hidden: ['KL-6-39-CHAIR-ALONE'], because: 'Fel person är den precisa bilden' },
  {
    shown: ['KL-6-38-AUTHORITY', 'KL-6-38-SPECIAL-LAW', 'KL-6-38-COUNCIL-OPINION', 'KL-6-38-CITIZEN-PROPOSAL', 'KL-6-38-AUTOMATED', 'KL-6-38-PRINCIPLE'], hidden: ['DEL-SUBJECT', 'DEL-AMOUNT'],
    because: 'Förbudet går före gränsen',
  },
  { shown: ['KL-6-38-SPECIAL-LAW'], hidden: ['KL-6-38-AUTHORITY', 'KL-6-38-PRINCIPLE'], because: 'Speciallagens snävare krets går före' },
  { shown: ['KL-9-37-EXTERNAL'], hidden: ['KL-6-37-OUTSIDER'], because: 'Regeln om avtalssamverkan är mer precis' },
  { shown: ['DEL-SUBJECT', 'DEL-UNIT'], hidden: ['DEL-NO-BASIS'], because: 'Det finns en punkt, men den räcker inte' },
  { shown: ['KL-7-22-SPECIAL-BODY'], hidden: ['KL-6-38-PRINCIPLE', 'DEL-NO-BASIS'], because: 'Organets art avgör' },
  { shown: ['EXEC-MISCLASSIFIED'], hidden: ['DEL-SUBJECT'], because: 'Klassa om beslutet först' },
  { shown: ['KL-10-3-PRINCIPLE'], hidden: ['KL-5-1-EXCLUSIVE'], because: 'Bolagsbeslut prövas mot bolagsordningen och direktivet' },
  { shown: ['DEL-TIME', 'DEL-AMOUNT'], hidden: ['DEL-NO-BASIS'], because: 'Det finns en punkt, men den räcker inte' },
  { shown: ['DEL-MIXED'], hidden: ['KL-6-38-PRINCIPLE', 'DEL-NO-BASIS'], because: 'Delegatens art avgör' },
  { shown: ['DO-DANGLING'], hidden: ['DO-VACANT'], because: 'Befattningen finns inte längre' },
  { shown: ['COMPANY-INFO-DUTY', 'BUDGET-DEVIATION-UNREPORTED'], hidden: ['INFO-WITHHELD'], because: 'Samma avvikelse' },
  { shown: ['EXEC-DESPITE-STAY'], hidden: ['EXEC-BEFORE-FINAL'], because: 'Samma åtgärd' },
  { shown: ['EXEC-MISCLASSIFIED'], hidden: ['DEL-NO-BASIS', 'DEL-SUBJECT'], because: 'Märk om åtgärden först' },
  { shown: ['FL-35-EXEC'], hidden: ['EXEC-BEFORE-FINAL'], because: 'Olika lagar, aldrig båda' },
  { shown: ['KL-13-15-RECTIFY'], hidden: ['EXEC-DESPITE-STAY'], because: 'Rättelse är nästa steg' },
  { shown: ['DO-FORBIDDEN'], hidden: ['DO-NO-LIMIT', 'DO-MIXED', 'DO-SUBST-KIND'], because: 'Punkten ska bort helt' },
  { shown: ['KL-6-8-KS-OVERRIDES'], hidden: ['KL-6-2-WRONG-COMMITTEE'], because: 'Regeln om styrelsen är mer precis' },
  { shown: ['KL-5-1-EXCLUSIVE'], hidden: ['KL-6-2-WRONG-COMMITTEE'], because: 'Frågan hör till fullmäktige och inte till en annan nämnd' },
  { shown: ['PBL-5-27-PLAN'], hidden: ['KL-6-2-WRONG-COMMITTEE'], because: 'Regeln om detaljplaner är mer precis' },
  { shown: ['PBL-5-27-PLAN', 'SPEC-FEE-COUNCIL'], hidden: ['KL-5-1-EXCLUSIVE', 'DEL-NO-BASIS', 'KL-6-38-SPECIAL-LAW'], because: 'Speciallagen pekar ut organet' },
  { shown: ['KL-5-26-NO-PREPARATION'], hidden: ['KL-5-28-KS-OPINION'], because: 'Ingen beredning alls' },
  { shown: ['COL-FORM-DEFECT'], hidden: ['COL-DECISION-RIGHT-UNCLEAR', 'KL-6-44-NO-RULES'], because: 'Formbristen förklarar oklarheten' },
  { shown: ['INF-NETWORK-DECIDES', 'INF-OFFICIALS-GROUP'], hidden: ['INF-DECISION-FORUM', 'DEL-MIXED'], because: 'Gruppens art avgör' },
  { shown: ['INF-OFFICIALS-GROUP'], hidden: ['KL-6-38-PRINCIPLE', 'DEL-NO-BASIS'], because: 'Gruppens art avgör' },
  { shown: ['RF-12-2-PRESSURE'], hidden: ['ROLE-BYPASS-COMMITTEE'], because: 'Trycket i ett enskilt ärende är allvarligast' },
  { shown: ['ROLE-BYPASS-COMMITTEE', 'RF-12-2-PRESSURE', 'ROLE-PERSONNEL'], hidden: ['ROLE-DIRECT-ORDER'], because: 'Den strängare eller mer precisa regeln visas' },
  { shown: ['KL-6-30-PRESENT'], hidden: ['KL-6-28-CONFLICT'], because: 'Konstaterat jäv går före misstanke' },
  { shown: ['CONTRACT-UNAUTHORIZED'], hidden: ['PROMISE-BEFORE-DECISION', 'EXEC-BEFORE-DECISION'], because: 'Det är samma avtal' },
  { shown: ['COL-PRINCIPAL-INTERVENES', 'COL-ULTRA-VIRES'], hidden: ['KL-6-2-WRONG-COMMITTEE'], because: 'Regeln om samverkan är mer precis' },
  { shown: ['COL-POSTING'], hidden: ['KL-8-12-POSTING'], because: 'Samma anslag' },
  { shown: ['OWNER-INFORMAL-ORDER'], hidden: ['ROLE-DIRECT-ORDER'], because: 'Bolaget är inte förvaltningen' },
  { shown: ['KL-4-5-AUDIT-INDEPENDENCE'], hidden: ['KL-5-47-COUNCIL-CONFLICT', 'KL-6-28-CONFLICT'], because: 'Särregeln om revision och ansvarsfrihet' },
  { shown: ['KL-11-10-CALENDAR'], hidden: ['KL-8-14-PUBLISH'], because: 'Samma kalenderhändelse' },
];

/** What each rule about collaborations reads, in the words that claims use: a contradiction there leaves the rule without an answer. */
export const readAttributes: Readonly<Record<string, readonly string[]>> = {
  'COL-NOTICE': ['form', 'status', 'endsOn', 'renewMonths', 'noticeMonths', 'exitAtYearEnd'],
  'COL-NO-REPORTING': ['status', 'startYear', 'since'],
  'COL-NO-OVERVIEW': ['status'],
  'COL-EXPIRED': ['status', 'endsOn', 'renewMonths'],
  'COL-AUTORENEW': ['status', 'endsOn', 'renewMonths'],
  'COL-COST': ['status', 'form', 'startYear'],
  'COL-NO-REP': ['status', 'form'],
  'COL-FORM-DEFECT': ['status', 'form', 'ownRole'],
  'COL-DECISION-RIGHT-UNCLEAR': ['status', 'form'],
  'COL-GOAL-CONFLICT': ['status'],
  'COL-DISCHARGE': ['status', 'form', 'federationKind', 'startYear'],
  'COL-NO-POSITION': ['status'],
  'COL-NO-VISION-LINK': ['status'],
  'COL-SUPERVISION': ['status', 'form', 'startYear'],
  'COL-FINSAM': ['status', 'form', 'startYear'],
};

/** Leaves out what a better rule explains, and turns what rests on a contradiction into questions. */
export function withPrecedence(findings: readonly Finding[], table: readonly Precedence[] = precedence): readonly Finding[] {
  const settled = findings.map((finding) => unsettledBy(finding, findings) ?? finding);
  const hides = (shown: Finding, hidden: Finding) =>
    shown.outcome === 'flag' && table.some((line) => line.shown.includes(shown.rule) && line.hidden.includes(hidden.rule)) && sameEvent(shown, hidden);
  const left = settled.filter((finding) => !settled.some((other) => hides(other, finding)));
  return left.map((finding) => {
    const hidden = settled.filter((other) => hides(finding, other) && other.outcome === 'flag').map((other) => other.rule);
    return hidden.length === 0 ? finding : { ...finding, seeAlso: [...new Set([...finding.seeAlso, ...hidden])] };
  });
}

/** The same decision; for what the registers say, the same thing or something that both rest on. */
function sameEvent(a: Finding, b: Finding): boolean {
  // One thing never explains a question about the whole organisation.
  if ([a, b].some((one) => one.subject.id === wholeOrganization)) return a.subject.id === b.subject.id;
  if (a.subject.kind === 'decision' || b.subject.kind === 'decision') return a.subject.id === b.subject.id;
  return a.dependsOn.includes(b.subject.id) || b.dependsOn.includes(a.subject.id);
}

function unsettledBy(finding: Finding, findings: readonly Finding[]): Finding | undefined {
  const attributes = readAttributes[finding.rule];
  if (!attributes || finding.outcome !== 'flag') return undefined;
  const contradiction = findings.find((other) => other.rule === 'DATA-CONTRADICTION' && other.outcome === 'flag'
    && finding.dependsOn.includes(other.subject.id) && attributes.includes(String(other.parameters['attribute'])));
  if (!contradiction) return undefined;
  const missing: Missing = { kind: 'claim-resolution', id: null, field: 'chosen' };
  return { ...finding, outcome: 'undetermined', severity: null, code: 'cannot-tell', missing, due: null, seeAlso: [...finding.seeAlso, contradiction.rule] };
}
