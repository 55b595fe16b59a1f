/** One line of the precedence table: `shown` explains the event better than `hidden`. */
export interface Precedence {
  readonly shown: readonly string[];
  readonly hidden: readonly string[];
  readonly because: string;
}

/** Precedens: one event is told once. A rule that is added brings its lines. */
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
  { shown: ['KL-10-3-PRINCIPLE'], hidden: ['KL-5-1-EXCLUSIVE'], because: 'Bolagsbeslut prövas mot bolagsordningen och direktivet' },
  { shown: ['DEL-TIME', 'DEL-AMOUNT'], hidden: ['DEL-NO-BASIS'], because: 'Det finns en punkt, men den räcker inte' },
  { shown: ['DEL-MIXED'], hidden: ['KL-6-38-PRINCIPLE', 'DEL-NO-BASIS'], because: 'Delegatens art avgör' },
  { shown: ['DO-DANGLING'], hidden: ['DO-VACANT'], because: 'Befattningen finns inte längre' },
  { shown: ['COMPANY-INFO-DUTY', 'BUDGET-DEVIATION-UNREPORTED'], hidden: ['INFO-WITHHELD'], because: 'Samma avvikelse' },
  { shown: ['EXEC-DESPITE-STAY'], hidden: ['EXEC-BEFORE-FINAL'], because: 'Samma åtgärd' },
  { shown: ['EXEC-MISCLASSIFIED'], hidden: ['DEL-NO-BASIS', 'DEL-SUBJECT'], because: 'Märk om åtgärden först' },
  { shown: ['FL-35-EXEC'], hidden: ['EXEC-BEFORE-FINAL'], because: 'Olika lagar, aldrig båda' },
  { shown: ['KL-13-15-RECTIFY'], hidden: ['EXEC-DESPITE-STAY'], because: 'Rättelse är nästa steg' },
  { shown: ['DO-FORBIDDEN'], hidden: ['DO-NO-LIMIT', 'DO-VAGUE', 'DO-MIXED', 'DO-SUBST-KIND'], because: 'Punkten ska bort helt' },
  { shown: ['KL-6-8-KS-OVERRIDES'], hidden: ['KL-6-2-WRONG-COMMITTEE'], because: 'Regeln om styrelsen är mer precis' },
  { shown: ['KL-5-1-EXCLUSIVE'], hidden: ['KL-6-2-WRONG-COMMITTEE'], because: 'Frågan hör till fullmäktige och inte till en annan nämnd' },
  { shown: ['PBL-5-27-PLAN'], hidden: ['KL-6-2-WRONG-COMMITTEE'], because: 'Regeln om detaljplaner är mer precis' },
  { shown: ['PBL-5-27-PLAN', 'SPEC-FEE-COUNCIL', 'KL-10-1-HANDOVER'], hidden: ['KL-5-1-EXCLUSIVE', 'DEL-NO-BASIS', 'KL-6-38-SPECIAL-LAW'], because: 'Speciallagen pekar ut organet' },
  { shown: ['KL-5-26-NO-PREPARATION'], hidden: ['KL-5-28-KS-OPINION', 'PREP-THIN'], because: 'Ingen beredning alls' },
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
  { shown: ['KL-11-10-CALENDAR'], hidden: ['KL-8-14-PUBLISH', 'COL-DISCHARGE'], because: 'Samma kalenderhändelse' },
  { shown: ['INF-DECISION-FORUM'], hidden: ['EXEC-BEFORE-DECISION'], because: 'Samma informella grund' },
  { shown: ['COL-LEGAL-OWNER'], hidden: ['KL-2-1-COMPETENCE'], because: 'Lagen pekar ut vem som svarar för frågan' },
];
