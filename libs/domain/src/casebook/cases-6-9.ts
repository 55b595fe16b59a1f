import type { LearningCase } from './learning-case.js';

export const casesSixToNine: readonly LearningCase[] = [
  {
    no: 6, title: 'Ingen håller ihop helheten', setting: 'En kommun som växer fort',
    summary:
      'Byggbolagen vill bygga och nämnden för stadsbyggnad ser inga skäl att säga nej. Styrelsens ordförande ser trånga skolor och för få platser för äldre. Nämndens ordförande, en känd profil, har träffat den största byggherren flera gånger utan att något har skrivits ned, och det talas om saken. Direktören låter förvaltningarna sköta sig själva och möter cheferna en i taget. Till sist griper styrelsens ordförande in på egen hand.',
    prompts: ['Är det indelningen i förvaltningar som är felet, eller visar den bara på felet?', 'Vad kan direktören göra för att målen ska vägas mot varandra?', 'I vilken ordning skulle ni ta itu med sakerna?', 'Hur skriver ni ned kontakter med byggherrar i dag?', 'Vem har ansvar för helheten, och hur märks det?'],
    lessons: ['En anteckning om ett möte skyddar både den förtroendevalda och ärendet.', 'När ingen äger helheten tar någon den, och då sällan i rätt form.', 'Mål som drar åt olika håll behöver vägas av ett organ, inte av den som är snabbast.'],
    themes: ['helhet och delar', 'kontakter med byggherrar', 'tillväxt och välfärd'], ruleIds: ['PROMISE-BEFORE-DECISION', 'PROF-DEVIATES', 'INF-MEETING-UNDOCUMENTED', 'INF-PRIVATE-SETTING', 'KL-6-6-INTERNAL-CONTROL', 'KL-6-28-CONFLICT', 'KL-6-30-PRESENT', 'RF-12-2-PRESSURE', 'KL-7-4-STAFF-CONFLICT', 'KL-5-28-KS-OPINION', 'KL-6-2-WRONG-COMMITTEE', 'KL-6-44-NO-RULES', 'KL-2-8-INDIVIDUAL-SUPPORT', 'KL-5-67-CONTENT', 'KL-6-25-OUTSIDER-PRESENT', 'DO-CYCLE', 'DO-CONFLICT', 'FL-5-UNEQUAL', 'INF-UNREGISTERED-DOC', 'INF-OFFICIALS-GROUP', 'KL-6-7-DUAL-ROLE', 'PBL-5-27-PLAN', 'DEL-UNIT', 'DEL-SPLIT', 'GOAL-CHAIN-BROKEN', 'GOAL-CONTRADICTION', 'COL-SUPERVISION'],
  },
  {
    no: 7, title: 'Nyheten i lokaltidningen', setting: 'Ett fastighetsbolag i en kommunkoncern',
    summary:
      'Kommunalrådet läser i tidningen att kommunens eget fastighetsbolag har gått 43 miljoner kronor över sin ram, och att man i bolaget har känt till det i omkring två år. Det är inte första överraskningen: en byggstart skedde utan att politiken visste, och ett annat bolag blödde länge innan det stängdes. Mellan kommunen och bolagen ligger ett moderbolag. Majoriteten är svag, direktörerna har bytts ofta och bolagets vd svarar inte när frågorna kommer.',
    prompts: ['Vad gör ni först som ägare, och vad säger ni till pressen?', 'Vilken rad i ägardirektivet fattas?', 'Vad vinner ni på moderbolaget, och vad skyms av det?', 'När, var och hur ska bolag berätta om avvikelser?', 'Vad betyder en svag majoritet för ägarrollen?'],
    lessons: ['Plikten att berätta måste stå i ägardirektivet, med belopp, tid och mottagare.', 'Principiella frågor i bolaget ska till fullmäktige innan bolaget beslutar.', 'Den årliga uppsikten är till för att fånga det som ingen har ringt om.'],
    themes: ['ägarstyrning', 'informationsplikt', 'uppsikt'],
    ruleIds: ['KL-5-1-EXCLUSIVE', 'DEL-AMOUNT', 'DEL-TIME', 'EXEC-BEFORE-DECISION', 'KL-10-3-PRINCIPLE', 'KL-6-9-SUPERVISION', 'DIRECTIVE-MISSING-CONTENT', 'COMPANY-INFO-DUTY', 'BUDGET-DEVIATION-UNREPORTED', 'DO-DANGLING', 'DO-VACANT', 'FL-35-EXEC', 'INFO-WITHHELD', 'FOLLOWUP-CHAIN', 'KL-6-6-INTERNAL-CONTROL', 'KL-10-3-ARTICLES', 'KL-10-3-BOARD', 'KL-10-3-LAY-AUDITOR', 'DIRECTIVE-STALE', 'DIRECTIVE-NOT-AT-MEETING', 'ROLE-PERSONNEL', 'DO-CONFLICT', 'DO-GAP', 'DO-NO-LIMIT', 'KL-7-2-DIRECTOR-INSTRUCTION', 'KL-7-1-DIRECTOR', 'KL-4-5-AUDIT-INDEPENDENCE', 'KL-8-14-PUBLISH', 'SOURCE-HUNT', 'TF-2-15-DELAY', 'KL-10-4-PARTLY-OWNED', 'KL-10-1-HANDOVER', 'KL-6-9-NO-MEASURES', 'PROXY-INSTRUCTION', 'OWNER-INFORMAL-ORDER', 'CEO-BEYOND-MANDATE', 'GROUP-CHAIN-UNCLEAR', 'LOU-INTERNAL', 'COMPANY-OSL', 'KL-11-22-PLEDGE', 'KL-11-10-CALENDAR', 'DEL-SPLIT', 'GOAL-CHAIN-BROKEN'],
  },
  {
    no: 8, title: 'Två sätt att leda', setting: 'En kommun med underskott i socialtjänsten',
    summary:
      'Ordföranden har lång erfarenhet, ger klara besked och menar sig vara den enda som ser hela bilden. Kommunchefen anställdes för sitt ledarskap och har byggt en ledningsgrupp som talar öppet. Socialtjänsten går back år efter år fast den har fått mer pengar. Socialchefen pressas, och nämndens ordförande lyssnar mer på styrelsens ordförande än på den egna förvaltningen. De två i toppen vill samma sak men arbetar på helt olika sätt, och nu väntar ett samtal som ingen ser fram emot.',
    prompts: ['Var börjar ni?', 'Är det ledarskapet som skaver, eller är ansvaret otydligt?', 'Var går gränsen mellan nämndens ansvar och ordförandens roll?', 'Vilket beslut fattas för att underskotten ska ta slut?', 'Vad behöver en chef som klämts mellan två viljor?'],
    lessons: ['Nämnden har ansvar för sin budget. En enskild ordförande kan inte ta över det.', 'Ett underskott som återkommer är en fråga för beslut, inte för påtryckning.'],
    themes: ['ledarskap', 'underskott', 'ansvar'], ruleIds: ['KL-6-39-CHAIR-ALONE', 'ROLE-BYPASS-COMMITTEE', 'BUDGET-DEVIATION-UNREPORTED', 'INFO-WITHHELD', 'BUDGET-REPEATED', 'SAVINGS-UNASSIGNED', 'KL-6-8-KS-OVERRIDES', 'KL-6-25-OUTSIDER-PRESENT', 'ROLE-PERSONNEL', 'ROLE-DIRECT-ORDER', 'KL-7-2-DIRECTOR-INSTRUCTION', 'KL-7-1-DIRECTOR', 'KL-11-5-BALANCE', 'KL-6-37-OUTSIDER', 'DEL-RETAKEN', 'KL-6-39-PATTERN'],
  },
  {
    no: 9, title: 'Vem talade för kommunen?', setting: 'En kommun och en stor idrottsförening',
    summary:
      'Föreningen har fått mindre att röra sig med och klarar inte arenan. För att hålla ihop kontakterna får kommundirektören uppdraget att föra samtalen och stämma av med kommunalrådet. Så ställer föreningens ordförande in ett möte: kommunalrådet har ju redan lovat att kommunen tar hand om saken. Direktören vet inte vad som är sagt, och inget organ har beslutat. Kalkylen för arenan och badet håller inte heller på sikt.',
    prompts: ['Vad är vägval här, och vad är genomförande?', 'Hur formulerar ni ett uppdrag som håller när det blir bråttom?', 'Hur rättar ni något som har sagts utan att bränna broar?', 'Vilka andra föreningar måste ni tänka på?', 'När är det dags för fullmäktige?'],
    lessons: ['Ett besked till den andra parten är ett löfte, vad det än var menat som.', 'Den som förhandlar behöver ett uppdrag som alla känner till, och bara ett.', 'Bråttom ger inte mer rätt att besluta. Det gör bara rätt form viktigare.'],
    themes: ['utfästelser', 'förhandling', 'likabehandling'], ruleIds: ['KL-6-39-CHAIR-ALONE', 'PROMISE-BEFORE-DECISION', 'EXEC-BEFORE-DECISION', 'INF-MEETING-UNDOCUMENTED', 'PREP-THIN', 'KL-13-15-RECTIFY', 'FOLLOWUP-NOT-PLANNED', 'KL-6-28-CONFLICT', 'KL-2-8-INDIVIDUAL-SUPPORT', 'CONTRACT-UNAUTHORIZED', 'DO-NO-LIMIT', 'PARALLEL-NEGOTIATION', 'KL-10-6-FOUNDATION', 'KL-10-1-HANDOVER', 'INF-UNREGISTERED-DOC', 'KL-11-15-FINANCING', 'KL-2-1-COMPETENCE'],
  },
];
