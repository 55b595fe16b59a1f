/** Tvivel: a question about the law that a lawyer has to settle, with how the rules answer it until then. */
export interface Doubt {
  readonly no: number;
  readonly sentence: string;
  /** The rules that it touches. */
  readonly rules: readonly string[];
}

/** The doubts that were left when the rules were reviewed, in the order of the review. */
export const doubts: readonly Doubt[] = [
  { no: 1, rules: ['KL-6-38-AUTHORITY', 'KL-6-38-SPECIAL-LAW', 'DO-FORBIDDEN'], sentence: 'Den nya socialtjänstlagen (2025:400) har inte kunnat läsas. Vilka av dess beslut ett utskott eller en anställd får fatta är därför oklart, liksom om HFD 2016 ref. 74 fortfarande gäller.' },
  { no: 2, rules: ['KL-6-38-SPECIAL-LAW', 'PBL-5-27-PLAN'], sentence: 'PBL 12:6 nämner några av kommunallagens delegationsregler, men inte den om brådskande beslut (KL 6:39). Om ordföranden ändå får besluta när det brådskar är oklart, även när det gäller att anta planer.' },
  { no: 3, rules: ['KL-7-8-NO-SEPARATE-RECORD'], sentence: 'Om en delegationsordning, en direktörsinstruktion eller en plan för intern kontroll kan överklagas genom laglighetsprövning (KL 13:2) är inte avgjort.' },
  { no: 4, rules: ['KL-7-1-DIRECTOR', 'KL-7-2-DIRECTOR-INSTRUCTION'], sentence: 'Om reglerna om direktör gäller också i ett kommunalförbund, genom hänvisningen i KL 9:2, är oklart. För förbund blir svaret okänt.' },
  { no: 5, rules: ['KL-9-37-EXTERNAL'], sentence: 'Om ett kommunalförbund kan vara part i avtalssamverkan står inte uttryckligen i lagen. Regeln räknar med att det kan det.' },
  { no: 6, rules: ['KL-7-6-SUBDELEGATION'], sentence: 'Det är oklart om en förvaltningschef får vidaredelegera till en anställd i en annan kommun, när kommunerna har avtalssamverkan.' },
  { no: 7, rules: ['EXEC-DESPITE-STAY', 'KL-13-15-RECTIFY'], sentence: 'Vad ett upphävande betyder innan det har vunnit laga kraft är oklart, och ordalydelsen i KL 13:15 har inte kunnat läsas.' },
  { no: 8, rules: ['KL-5-69-APPROVAL', 'KL-8-12-POSTING', 'KL-13-5-TAKEN-DOWN'], sentence: 'Att en frist som slutar på en helgdag flyttas till nästa vardag är säkert för överklagande. För justering och tillkännagivande är det sannolikt, men inte säkert.' },
  { no: 9, rules: ['KL-6-38-AUTOMATED'], sentence: 'Hur KL 6:38 andra stycket löd mellan den 1 juli 2022 och den 31 december 2023 är inte läst. För beslut från den tiden kan svaret bli okänt.' },
  { no: 10, rules: ['KL-6-27-QUORUM', 'KL-10-8-FOLLOWUP', 'KL-5-3-PROGRAM', 'DECIDER-MISSTATED', 'PBL-5-27-PLAN', 'KL-6-38-SPECIAL-LAW'], sentence: 'Lagändringar efter den 1 september 2025 är inte kontrollerade. Det gäller propositionerna 2025/26:164 och 2025/26:19, ändringar i plan- och bygglagen och vilken dag lag 2025:582 började gälla.' },
  { no: 11, rules: ['MBL-11-SKIPPED'], sentence: 'Var gränsen går mellan förhandlingsskyldighet och politiska beslut är oklart, liksom vem som är arbetsgivare när fullmäktige beslutar.' },
  { no: 12, rules: ['KL-6-39-WRONG-PERSON'], sentence: 'KL 6:39 säger att en ledamot får utses att besluta när det brådskar. Regeln räknar en ersättare som fel person, eftersom lagen på andra ställen skriver ut ”ersättare”.' },
  { no: 13, rules: ['DEL-MIXED', 'DO-MIXED', 'INF-OFFICIALS-GROUP'], sentence: 'Att en grupp av förtroendevalda och anställda inte får delegation är en slutsats av uppräkningen i KL 6:37 och 7:5. Ingen dom är hittad, och förarbetena är inte lästa.' },
  { no: 14, rules: ['KL-6-38-COUNCIL-OPINION'], sentence: 'Hur nämndens rätt att utse ombud (KL 6:15) förhåller sig till förbudet mot att delegera yttranden i mål är oklart.' },
  { no: 15, rules: ['KL-5-26-NO-PREPARATION', 'KL-5-28-KS-OPINION'], sentence: 'I ett kommunalförbund med direktion är direktionen både beslutande och styrelse. Reglerna om beredning och styrelsens yttrande tillämpas därför inte där, men det är inte prövat.' },
  { no: 16, rules: ['EXEC-BEFORE-DECISION', 'CONTRACT-UNAUTHORIZED', 'INF-DECISION-FORUM'], sentence: 'Ingen paragraf förbjuder uttryckligen att något verkställs före beslutet. Det är en slutsats av vem som får besluta (KL 5:1 och 6:3) och av kravet på stöd i rättsordningen (FL 5 §).' },
  { no: 17, rules: ['RF-12-2-PRESSURE'], sentence: 'När ett uttalande från styrelsen blir ett otillåtet bestämmande (RF 12:2) får bedömas. Regeln skiljer på uttalanden som binder och sådana som bara ber om något.' },
  { no: 18, rules: ['KL-10-4-PARTLY-OWNED', 'KL-10-6-FOUNDATION'], sentence: 'Om det räcker att ingen har prövat villkoren för att det ska strida mot lagen är oklart. HFD 2011 ref. 53 gällde äldre lag och en förening.' },
  { no: 19, rules: ['COL-NO-CONSULTATION', 'COL-PRINCIPAL-INTERVENES'], sentence: 'Om den som inte följer förbundsordningens krav på samråd eller samtycke bryter mot lagen, eller bara mot en överenskommelse, är oklart.' },
  { no: 20, rules: ['COL-FINSAM', 'COL-NO-REP'], sentence: 'Lagen om finansiell samordning (2003:1210) har inte kunnat läsas. Vad reglerna säger om samordningsförbund bygger på andra källor.' },
  { no: 21, rules: ['COMPANY-OSL', 'INF-UNREGISTERED-DOC', 'CEO-BEYOND-MANDATE', 'KL-11-5-BALANCE', 'KL-11-10-CALENDAR'], sentence: 'Några paragrafer har inte kunnat läsas: OSL 2:3 och 5:1, aktiebolagslagen 8:29 och 8:41 samt bokföringslagen för kommuner 11:10 och 13:1.' },
  { no: 22, rules: ['FL-35-EXEC'], sentence: 'Flera lagar låter beslut gälla omedelbart, till exempel miljöbalken, socialtjänstlagen, PBL och alkohollagen. De går före FL 35 §, och regeln är tyst där en sådan lag är inlagd. Sammanställningen är inte granskad.' },
  { no: 23, rules: ['KL-2-1-COMPETENCE', 'KL-2-8-INDIVIDUAL-SUPPORT'], sentence: 'Om något ligger utanför kommunens uppgifter eller gynnar ett enskilt företag kräver en bedömning som någon har gjort och skrivit ned. EU:s regler om statsstöd är inte granskade.' },
  { no: 24, rules: ['VISION-EXPIRED', 'CONTRACT-UNAUTHORIZED', 'KL-7-2-DIRECTOR-INSTRUCTION'], sentence: 'Riktningen går att diskutera: en vision som har gått ut, ett avtal som en förtroendevald skrev under, och en instruktion som ingen skrev.' },
  { no: 25, rules: ['KL-6-28-CONFLICT', 'KL-7-4-STAFF-CONFLICT'], sentence: 'Reglerna räknar med att kommunallagens jävsregler går före förvaltningslagens, också i ärenden som bara förvaltningslagen gäller.' },
];

export function doubtsAbout(rule: string): readonly Doubt[] {
  return doubts.filter((doubt) => doubt.rules.includes(rule));
}
