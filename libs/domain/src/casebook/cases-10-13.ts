import type { LearningCase } from './learning-case.js';

export const casesTenToThirteen: readonly LearningCase[] = [
  {
    no: 10, title: 'Samarbeten som ingen har räknat ihop', setting: 'Bänkmåla kommun',
    summary:
      'Under ett decennium har Bänkmåla gått in i det ena samarbetet efter det andra, med olika grannar och i olika former. Nu föreslår avfallsförbundet en högre taxa, och en återvinningscentral är hotad. Styrelsens ordförande och oppositionsrådet ställer samma fråga: finns det en bild av alla samarbeten, vad de kostar och vad som hade varit alternativet? I tidningen undrar en krönikör vem en invånare ska vända sig till. Trögast går det där regiongränsen skiljer parterna åt.',
    prompts: ['Hur får kommunen en och samma röst i alla samarbeten?', 'Hur tar den egna visionen plats i dem?', 'Vad gör ni när förbundet och kommunen vill olika?', 'Vad ska en invånare förstå på en minut?', 'Vad är politikens del i överblicken och vad är förvaltningens?'],
    lessons: ['Överblick är ett beslut: någon ska hålla den och någon ska få den.', 'Det som inte redovisas hem kan varken styras eller försvaras.', 'Sista dagen att säga upp ett avtal passerar tyst om ingen vaktar den.'],
    themes: ['överblick', 'kostnader och alternativ', 'ansvar inför invånarna'], ruleIds: ['KL-7-8-NOT-REPORTED', 'INF-NETWORK-DECIDES', 'DATA-CONTRADICTION', 'COL-NOTICE', 'COL-NO-REPORTING', 'COL-NO-OVERVIEW', 'KL-13-5-TAKEN-DOWN', 'KL-5-69-APPROVAL', 'KL-8-12-POSTING', 'KL-5-28-KS-OPINION', 'KL-5-67-CONTENT', 'DO-TWO-VERSIONS', 'COL-AUTORENEW', 'COL-COST', 'COL-DECISION-RIGHT-UNCLEAR', 'COL-EXPIRED', 'COL-FORM-DEFECT', 'COL-GOAL-CONFLICT', 'COL-NO-CONSULTATION', 'COL-NO-REP', 'KL-9-38-ANNUAL', 'KL-5-35-MOTION', 'KL-8-14-PUBLISH', 'TF-2-15-DELAY', 'KL-10-4-PARTLY-OWNED', 'KL-10-6-FOUNDATION', 'PROXY-INSTRUCTION', 'LOU-INTERNAL', 'COMPANY-OSL', 'KL-5-3-PROGRAM', 'KL-10-8-FOLLOWUP', 'INF-UNREGISTERED-DOC', 'DECIDER-MISSTATED', 'KL-2-1-COMPETENCE', 'KL-2-4-FEE-LIMITS', 'KL-6-7-DUAL-ROLE', 'SPEC-FEE-COUNCIL', 'DEL-UNIT', 'KL-9-37-EXTERNAL', 'KL-7-6-SUBDELEGATION-NOTICE', 'KL-7-8-NO-SEPARATE-RECORD'],
  },
  {
    no: 11, title: 'Skolan, ishallen och beslutet som inte var fattat', setting: 'En kommun med flera orter',
    summary:
      'Länge har orterna delat lika. Nu är underlaget för litet på ett par håll, och ledningen vill stänga en skola och en ishall. Partier som var med på tanken backar i arbetsutskottet när protesterna kommer. Då har förvaltningen hunnit långt med att ställa om och berättat för familjerna, trots att fullmäktige inte har sagt sitt. Kommunalrådet känner sig övergivet, det som skulle ha mildrat följderna hann aldrig läggas fram, och direktören undrar hur organisationen nu ska ledas.',
    prompts: ['Hur långt får förberedelserna gå innan beslutet är fattat?', 'Vilka andra vägar borde ha utretts?', 'Vad råder ni direktören att säga till styrelsen och till cheferna?', 'Vilka fler påverkas?', 'När skulle dialog och kompensation ha kommit in?'],
    lessons: ['Att stänga en skola är mer än drift. Vem som får besluta måste prövas först.', 'Förberedelser blir verkställighet den dag de inte längre går att backa.', 'Den som berörs märker ordningen: besked före beslut läses som att beslutet redan är fattat.'],
    themes: ['strukturbeslut', 'verkställighet före beslut', 'lokal identitet'], ruleIds: ['KL-5-1-EXCLUSIVE', 'KL-6-38-PRINCIPLE', 'DEL-NO-BASIS', 'EXEC-BEFORE-DECISION', 'EXEC-MISCLASSIFIED', 'FL-35-EXEC', 'EXEC-BEFORE-FINAL', 'EXEC-DESPITE-STAY', 'MBL-11-SKIPPED', 'PREP-THIN', 'KL-13-15-RECTIFY', 'FOLLOWUP-NOT-PLANNED', 'KL-5-13-NOTICE', 'DO-FORBIDDEN', 'COL-GOAL-CONFLICT', 'KL-5-35-MOTION', 'INF-DECISION-FORUM', 'KL-5-2-COUNCIL-DELEGATES', 'KL-7-22-SPECIAL-BODY', 'KL-6-38-CITIZEN-PROPOSAL', 'KL-7-8-NO-SEPARATE-RECORD'],
  },
  {
    no: 12, title: 'När tonen blir till hot', setting: 'En kommunstyrelses ordförande',
    summary:
      'Ordföranden ser tillbaka på ett år med tunga beslut, brev med hot som lämnats till polisen och en hård ton på nätet. Själv läser hen inte det som skrivs, men familjen gör det. I minnet finns också en granne vars barn nämnden en gång fick omhänderta. Går det att bli tåligare utan att bli döv, och vad behöver den som har uppdraget få för stöd?',
    prompts: ['Påverkar ett hårt klimat vilka beslut som blir fattade?', 'Vad är partiets ansvar och vad är kommunens?', 'Hur skyddas den enskilda utan att besluten blir anonyma?', 'Vad förlorar ni på beslutsfattare som slutat ta åt sig?'],
    lessons: ['Hot mot en förtroendevald är en fråga för organisationen, inte för den enskilda.', 'Ett beslut som ändras efter hot behöver vila på sakskäl som går att visa.'],
    themes: ['hot och hat', 'stöd till förtroendevalda', 'otillåten påverkan'], ruleIds: ['THREAT-NO-ACTION', 'FL-35-EXEC', 'KL-5-47-COUNCIL-CONFLICT', 'DO-SUBST-KIND', 'SOURCE-HUNT', 'DECIDER-MISSTATED', 'KL-6-39-WRONG-PERSON', 'KL-6-38-SPECIAL-LAW', 'KL-6-38-AUTHORITY'],
  },
  {
    no: 13, title: 'Företagsledaren som tog över regionen', setting: 'En region efter maktskifte',
    summary:
      'Regionstyrelsens nya ordförande har lett företag. Regionen ska spara 30 miljoner kronor men går i stället fem miljoner back, och ingen hade sagt något. Ordföranden har ordnat möten där majoriteten gör upp på förhand och avgör vilka ärenden som är klara. Hen vill att den som har delegation beslutar utan att komma tillbaka och fråga, och att chefer som inte håller budgeten får gå. Det sista har direktören svårt att genomföra.',
    prompts: ['Hur får en ny ledning genomslag utan att ta över förvaltningens arbete?', 'Ett ärende är svårt: ska delegaten besluta eller lämna tillbaka?', 'Hur blir en sparsumma till åtgärder som någon har ansvar för?', 'Vilka av era möten är samråd, och i vilka beslutas det?', 'Vad gör många år med samma styre med en organisation?'],
    lessons: ['Delegation är både rätt och gräns: den ska vara skriven så att båda syns.', 'Det som beslutas på delegation behöver nå nämnden, annars styr ingen.', 'En avvikelse måste ha en mottagare och en tid, annars stannar den där den upptäcks.'],
    themes: ['maktskifte', 'delegation', 'budget'],
    ruleIds: ['KL-6-38-PRINCIPLE', 'DEL-NO-BASIS', 'DEL-AMOUNT', 'DEL-TIME', 'KL-7-6-SUBDELEGATION', 'KL-7-8-NOT-REPORTED', 'BUDGET-DEVIATION-UNREPORTED', 'DO-OVERLAP', 'DO-DANGLING', 'DO-VACANT', 'EXEC-MISCLASSIFIED', 'EXEC-NOT-DONE', 'INFO-WITHHELD', 'MBL-11-SKIPPED', 'EXEC-OVERCLASSIFIED', 'BUDGET-REPEATED', 'FOLLOWUP-CHAIN', 'KL-6-5-ACCOUNT', 'SAVINGS-UNASSIGNED', 'KL-5-26-NO-PREPARATION', 'DIRECTIVE-STALE', 'ROLE-PERSONNEL', 'ROLE-DIRECT-ORDER', 'DO-GAP-TYPE', 'DO-OLD-LAW', 'DO-UNUSED', 'DO-NO-REPORTING', 'DO-UNADOPTED', 'DO-ORPHAN-BODY', 'DO-SELF-DEALING', 'DO-VAGUE', 'DO-EXECUTION-LISTED', 'COL-NO-REP', 'KL-7-2-DIRECTOR-INSTRUCTION', 'KL-4-5-AUDIT-INDEPENDENCE', 'KL-5-3-PROGRAM', 'INF-DECISION-FORUM', 'DECIDER-MISSTATED', 'KL-11-10-CALENDAR', 'KL-11-5-BALANCE', 'KL-6-42-SUBCOMMITTEE', 'DEL-SUBJECT', 'KL-7-22-SPECIAL-BODY', 'KL-6-38-AUTOMATED', 'DEL-RETAKEN', 'KL-6-39-NOT-REPORTED', 'KL-7-6-SUBDELEGATION-NOTICE'],
  },
];
