import type { LearningCase } from './learning-case.js';

export const casesOneToFive: readonly LearningCase[] = [
  {
    no: 1, title: 'Kommunen som blev utan vision', setting: 'En kommun med minoritetsstyre',
    summary:
      'Visionen tog slut för mer än ett år sedan och ingen ny är beslutad. Chefer i förvaltning och bolag mätte sig mot den gamla och vet inte längre vad de ska styra mot. De partier som styr har ingen gemensam målskrift, är inte ense om vem som ska leda arbetet eller hur öppet det ska vara, och pengarna räcker inte till det som var tänkt. Under tiden växer antalet frågor som avgörs tillsammans med andra. Direktören ska nu föreslå hur arbetet kan börja om.',
    prompts: ['Vilket organ äger frågan om visionen, och har det sagt så?', 'När i arbetet tjänar ni på att bjuda in invånare och företag?', 'Vad styr förvaltning och bolag efter medan visionen fattas?', 'Hur märks visionen i ägardirektiv och i samarbeten?', 'Ska ni följa upp med mått, med samtal eller med båda?'],
    lessons: ['Utan en gällande målbild fyller var och en tomrummet med sin egen.', 'En vision gör nytta först när ägardirektiv, samarbeten och budget hänvisar till den.', 'Vem som leder arbetet är ett beslut i sig och behöver fattas öppet.'],
    themes: ['vision och mål', 'minoritetsstyre', 'bolag och samverkan'], ruleIds: ['DIRECTIVE-MISSING-CONTENT', 'COL-NO-OVERVIEW', 'DATA-CONTRADICTION', 'VISION-EXPIRED', 'EXEC-NOT-DONE', 'FOLLOWUP-CHAIN', 'DIRECTIVE-STALE', 'GOAL-CHAIN-BROKEN', 'NO-DIRECTION-FOR-TERM', 'TERM-CHANGE', 'VISION-ENDING', 'COL-NO-POSITION', 'COL-NO-VISION-LINK'],
  },
  {
    no: 2, title: 'Vården närmare hemmet, på olika sätt', setting: 'En region och länets kommuner',
    summary:
      'Regionen vill flytta vård från sjukhus till hem. Beslutet gav varje del av länet stor frihet, och på flera håll valde man något annat än de rörliga team som var tanken. Läkarna är inte övertygade och det är svårt att hålla ihop kontakten med den som är sjuk. Arbetet leds av en grupp med politiker och en med chefer från region och kommuner, utan att grupperna har någon rättslig form. Politikern och chefen drar gränsen för yrkets frihet på olika ställen.',
    prompts: ['Vad kan en gemensam grupp bestämma, och vad måste hem till var och en av huvudmännen?', 'Var slutar den medicinska bedömningen och var börjar den politiska inriktningen?', 'Vem får säga ja till en lokal variant?', 'Vilka är inte med i samtalet?', 'Hur vet ni om de som vården är till för har fått det bättre?'],
    lessons: ['En styrgrupp utan rättslig form kan förbereda men inte besluta.', 'Avsteg från en politisk inriktning behöver beslutas av den som satte inriktningen.', 'Yrkesansvaret har egna gränser. De behöver vara uttalade innan någon korsar dem.'],
    themes: ['region och kommun', 'yrkesansvar', 'grupper utan rättslig form'], ruleIds: ['DEL-MIXED', 'PROF-DEVIATES', 'INF-NETWORK-DECIDES', 'COL-NO-REPORTING', 'EXEC-NOT-DONE', 'FOLLOWUP-CHAIN', 'KL-6-5-ACCOUNT', 'DO-OLD-LAW', 'DO-MIXED', 'COL-COST', 'COL-DECISION-RIGHT-UNCLEAR', 'COL-EXPIRED', 'COL-FORM-DEFECT', 'COL-GOAL-CONFLICT', 'KL-10-8-FOLLOWUP', 'INF-OFFICIALS-GROUP', 'DEL-SUBJECT', 'KL-9-37-EXTERNAL', 'COL-FINSAM', 'COL-LEGAL-OWNER'],
  },
  {
    no: 3, title: 'Löftet om ett badhus till', setting: 'En kommun inför val',
    summary:
      'En chef nära den politiska ledningen har sett flera valrörelser göra verksamhetens svagheter till stridsfrågor. Flygplatsen räddades med en bolagslösning som förvaltningen aldrig hade utrett och som chefen tror är bräcklig. Nu lovas ett badhus till. Utrymmet är redan intecknat, och något annat får stå tillbaka. Chefen söker ett sätt att visa det utan att bli en röst i valet, och vill samtidigt skydda sina medarbetare.',
    prompts: ['Vad är ett politiskt val och vad är frågan om hur det genomförs?', 'Hur visar ett underlag vad som trängs undan utan att ta ställning?', 'Var kan de två bedömningarna mötas tryggt?', 'Vad gör ni när beslutet blir ett som ingen har berett?', 'Vem får bära följderna, och syns det?'],
    lessons: ['Den politiska prioriteringen är politikens. Förvaltningens uppgift är att visa vad den kostar.', 'Ett löfte före beslut binder i praktiken långt innan någon har fått besluta.', 'Att flytta en fråga till ett bolag gör den inte mindre principiell.'],
    themes: ['prioritering', 'beslutsunderlag', 'löften'], ruleIds: ['KL-5-1-EXCLUSIVE', 'PROMISE-BEFORE-DECISION', 'PROF-DEVIATES', 'KL-10-3-PRINCIPLE', 'EXEC-MISCLASSIFIED', 'PREP-THIN', 'FOLLOWUP-NOT-PLANNED', 'KL-5-26-NO-PREPARATION', 'KL-2-8-INDIVIDUAL-SUPPORT', 'CONTRACT-UNAUTHORIZED', 'OWNER-INFORMAL-ORDER', 'KL-11-15-FINANCING', 'KL-2-4-FEE-LIMITS', 'KL-6-38-COUNCIL-OPINION', 'GOAL-CONTRADICTION'],
  },
  {
    no: 4, title: 'Raka vägen till exploateringschefen', setting: 'En växande kommun',
    summary:
      'Kommunstyrelsens nya ordförande vill se planer och byggen komma i gång. Hen vänder sig direkt till chefen för exploatering, förbi nämnden och dess ordförande, som tillhör samma parti och inte vill säga ifrån. Förvaltningen står fast vid det som lagen kräver av beredningen, vilket uppfattas som tröghet. En tanke väcks om att lyfta plan- och byggfrågorna till styrelsen. Kommundirektören tar fram ett eget förslag för att komma vidare.',
    prompts: ['Vad skulle ni ha skrivit i direktörens ställe?', 'Hur kan majoriteten få fart utan att gå utanför ordningen?', 'Vad är lag, och vad är bara vana?', 'När går en kontakt från att vara ofarlig till att gå runt nämnden?', 'Har ni själva genat, och vad blev följden?'],
    lessons: ['Styrelsens ordförande har ingen egen rätt att styra en annan nämnds förvaltning.', 'Den genväg som går förbi nämnden lämnar dess ordförande och handläggarna i kläm.', 'Vill majoriteten ändra ordningen är vägen fullmäktige och reglementet.'],
    themes: ['nämnden kringgås', 'myndighetsutövning', 'tempo'], ruleIds: ['DEL-MIXED', 'KL-6-39-CHAIR-ALONE', 'DEL-NO-BASIS', 'KL-7-6-SUBDELEGATION', 'ROLE-BYPASS-COMMITTEE', 'INF-MEETING-UNDOCUMENTED', 'DO-OVERLAP', 'KL-6-30-PRESENT', 'RF-12-2-PRESSURE', 'KL-5-26-NO-PREPARATION', 'KL-6-2-WRONG-COMMITTEE', 'KL-6-8-KS-OVERRIDES', 'KL-6-44-NO-RULES', 'KL-5-13-NOTICE', 'KL-6-25-OUTSIDER-PRESENT', 'KL-6-27-QUORUM', 'ROLE-DIRECT-ORDER', 'DO-NO-LAW', 'DO-FORBIDDEN', 'DO-MIXED', 'DO-UNADOPTED', 'DO-ORPHAN-BODY', 'DO-SUBST-KIND', 'DO-VAGUE', 'KL-7-2-DIRECTOR-INSTRUCTION', 'KL-7-1-DIRECTOR', 'FL-5-UNEQUAL', 'INF-DECISION-FORUM', 'KL-5-2-COUNCIL-DELEGATES', 'KL-6-42-SUBCOMMITTEE', 'PBL-5-27-PLAN', 'KL-6-39-WRONG-PERSON', 'KL-6-37-OUTSIDER', 'KL-6-39-NOT-REPORTED', 'KL-6-39-PATTERN', 'KL-6-38-COUNCIL-OPINION', 'KL-6-38-SPECIAL-LAW', 'KL-6-38-AUTHORITY', 'COL-PRINCIPAL-INTERVENES'],
  },
  {
    no: 5, title: 'Ledningsmöte i sommarstugan', setting: 'En region med ny direktör',
    summary:
      'Regiondirektören är ny och vill ha tid med ledningsgruppen för att tala ostört. Regionrådet bjuder hem till sin sommarstuga, en kväll med bad och motion på programmet. Direktören tackar ja innan hen har hunnit tänka efter. Efteråt kommer frågorna: hur ser det ut utifrån, blir arbetet gjort, och hur nära ska man stå den som är ens uppdragsgivare?',
    prompts: ['Hur bygger ni tillit som stannar vid arbetet?', 'Vilka tecken – plats, tid, värd, program – skulle få er att tveka?', 'Blir det en annan sak om fler är med eller om någon annan äger stugan?', 'Hur säger man nej till formen men ja till mötet?'],
    lessons: ['Formen för ett möte talar, även när inget olämpligt händer.', 'Den som bjuder har ett övertag. En neutral plats och en dagordning jämnar ut det.'],
    themes: ['mötesformer', 'förtroende', 'person och uppdrag'], ruleIds: ['INF-PRIVATE-SETTING', 'KL-6-28-CONFLICT', 'KL-7-4-STAFF-CONFLICT', 'DO-SELF-DEALING'],
  },
];
