import type { RegisterKind, Day } from '@ragang/domain';

/** What a rule is expected to say about one thing in the demo. */
export interface Planted {
  readonly rule: string;
  readonly expect: 'flag' | 'none';
  readonly subjectKind: RegisterKind;
  /** Key as in the sources; the id is `idOf(subjectKind, subjectKey)`. */
  readonly subjectKey: string;
  readonly why: string;
  /** The day the question is asked, when it is not today. */
  readonly asOf?: Day;
  /** The organisation it is planted in, when it is not Bänkmåla: some rules look at the whole and can only say one thing there. */
  readonly bundle?: 'grannby.bundle.json';
}

type Where = Pick<Planted, 'asOf' | 'bundle'>;
const flag = (rule: string, subjectKind: RegisterKind, subjectKey: string, why: string, where: Where = {}): Planted => ({ rule, expect: 'flag', subjectKind, subjectKey, why, ...where });
const none = (rule: string, subjectKind: RegisterKind, subjectKey: string, why: string, where: Where = {}): Planted => ({ rule, expect: 'none', subjectKind, subjectKey, why, ...where });

/** For each of the first thirty rules: something that is wrong, and something that only looks it. */
export const planted: readonly Planted[] = [
  flag('KL-5-1-EXCLUSIVE', 'decision', 'lokal-utan-hyra', 'Åtagande utan slut, bedömt som principiellt, taget av en nämnd'),
  none('KL-5-1-EXCLUSIVE', 'decision', 'markreservation-nastan', 'Uppmärksamhet i medier gör inte ett tidsbegränsat ärende principiellt'),
  flag('KL-6-38-PRINCIPLE', 'decision', 'flytt-arskurs', 'Flytt av årskurser ändrar verksamhetens omfattning'),
  none('KL-6-38-PRINCIPLE', 'decision', 'klassindelning-nastan', 'Rektor beslutar med stöd i skollagen'),
  flag('DEL-MIXED', 'decision', 'tillsammans', 'En förtroendevald och en anställd beslutade tillsammans'),
  none('DEL-MIXED', 'decision', 'samrad-nastan', 'Ordföranden var samrådspart utan rösträtt'),
  flag('KL-6-39-CHAIR-ALONE', 'decision', 'tf-direktor', 'Styrelsen sammanträdde innan beslutet behövdes'),
  none('KL-6-39-CHAIR-ALONE', 'decision', 'nodvatten-nastan', 'Ärendet kunde inte vänta och mandat fanns'),
  flag('DEL-NO-BASIS', 'decision', 'fritidsgard', 'Ingen punkt ger en enhetschef rätt att stänga en fritidsgård'),
  none('DEL-NO-BASIS', 'decision', 'inre-organisation-nastan', 'Rektors rätt följer direkt av lag'),
  flag('DEL-AMOUNT', 'decision', 'smedjan-4', '4,5 miljoner med gräns 3 miljoner'),
  none('DEL-AMOUNT', 'decision', 'smedjan-6-nastan', 'Samma årshyra i tre år ryms'),
  flag('DEL-TIME', 'decision', 'efter-vikariatet', 'Vikariatet hade upphört två veckor tidigare'),
  none('DEL-TIME', 'decision', 'under-semestern-nastan', 'Ersättaren beslutade när ordinarie var frånvarande'),
  flag('KL-7-6-SUBDELEGATION', 'sub-delegation', 'bun1:6.5:rektor-sjoskolan', 'Andra ledet, lämnat av någon som inte är förvaltningschef'),
  flag('KL-7-6-SUBDELEGATION', 'sub-delegation', 'sn1:7.6:aldrechef', 'Punkten får inte lämnas vidare'),
  none('KL-7-6-SUBDELEGATION', 'sub-delegation', 'sbn2:3.2:bygglovshandlaggare', 'Ett led, från förvaltningschefen, medgivet i punkten'),
  flag('KL-7-8-NOT-REPORTED', 'decision', 'oanmalt', 'Flera sammanträden har hållits utan anmälan'),
  none('KL-7-8-NOT-REPORTED', 'decision', 'anmalt-nasta-gang-nastan', 'Fattat efter kallelsen, anmält gången därpå'),
  flag('ROLE-BYPASS-COMMITTEE', 'matter', 'sjoangen', 'Tre möten förbi nämndens ordförande'),
  none('ROLE-BYPASS-COMMITTEE', 'matter', 'norrbyplan', 'Nämndens ordförande var med på uppsiktsdialogen'),
  flag('PROMISE-BEFORE-DECISION', 'undertaking', 'stadion', 'Löfte utan beslut och utan förbehåll'),
  none('PROMISE-BEFORE-DECISION', 'undertaking', 'badhus', 'Förbehåll om beslut'),
  flag('EXEC-BEFORE-DECISION', 'execution-action', 'omplacering', 'Personalen flyttades före fullmäktiges beslut'),
  none('EXEC-BEFORE-DECISION', 'execution-action', 'omstallningsplan', 'Planering inför ett beslut är inte verkställighet'),
  flag('INF-MEETING-UNDOCUMENTED', 'contact', 'lunch-byggherre', 'Möte i pågående ärende utan anteckning'),
  none('INF-MEETING-UNDOCUMENTED', 'contact', 'byggherre-antecknat', 'Antecknat dagen efter'),
  none('INF-MEETING-UNDOCUMENTED', 'contact', 'torget', 'Allmän fråga utan ärende'),
  flag('INF-PRIVATE-SETTING', 'contact', 'stugan', 'Privat miljö utan dagordning och utan policy'),
  none('INF-PRIVATE-SETTING', 'contact', 'kursgarden', 'Neutral plats, dagordning och bokförd kostnad'),
  flag('INF-NETWORK-DECIDES', 'decision', 'kostnadsfordelning', 'En styrgrupp band kommunen'),
  none('INF-NETWORK-DECIDES', 'decision', 'rekommendation-nastan', 'Styrgruppen rekommenderade bara'),
  flag('KL-10-3-PRINCIPLE', 'decision', 'spinnrocken', 'Fullmäktige fick inte ta ställning'),
  none('KL-10-3-PRINCIPLE', 'decision', 'stambyte-nastan', 'Under direktivets tröskel och enligt underhållsplan'),
  none('KL-10-3-PRINCIPLE', 'decision', 'kvarnskolan-2-nastan', 'Fullmäktige tog ställning först'),
  flag('COMPANY-INFO-DUTY', 'deviation', 'kvarnskolan', 'Känd i bolaget sedan januari 2024, inte rapporterad'),
  none('COMPANY-INFO-DUTY', 'deviation', 'takomlaggning', 'Under tröskeln'),
  flag('DIRECTIVE-MISSING-CONTENT', 'directive', 'fastighet', 'Klausul om underställning saknas'),
  none('DIRECTIVE-MISSING-CONTENT', 'directive', 'hem', 'Ekonomiska mål står i koncernens direktiv som direktivet hänvisar till'),
  flag('KL-6-9-SUPERVISION', 'company', 'fastighet', 'Inget uppsiktsbeslut för 2025'),
  none('KL-6-9-SUPERVISION', 'company', 'hem', 'En beslutspunkt i det samlade ärendet'),
  flag('COL-NOTICE', 'agreement', 'lon', 'Sista dag att säga upp är 2026-12-31'),
  none('COL-NOTICE', 'agreement', 'kollektiv-central', 'Uppsägning är redan lämnad'),
  flag('COL-NO-REPORTING', 'collaboration', 'lon', 'Ingen rapport sedan april 2024'),
  none('COL-NO-REPORTING', 'collaboration', 'avfall', 'Delårsrapporten behandlades i oktober'),
  flag('COL-NO-OVERVIEW', 'collaboration', '*', 'Ingen översyn sedan 2019'),
  none('COL-NO-OVERVIEW', 'collaboration', '*', 'Grannby såg över sina samarbeten förra året', { bundle: 'grannby.bundle.json' }),
  flag('DATA-CONTRADICTION', 'collaboration', 'avfall', 'Två källor säger sju och åtta'),
  none('DATA-CONTRADICTION', 'collaboration', 'raddning', 'En källa som kan läsas på två sätt motsäger ingen'),
  none('DATA-CONTRADICTION', 'collaboration', 'lon', 'Två källor säger samma tal'),
  none('DATA-CONTRADICTION', 'collaboration', 'kollektiv', 'Två årtal, men saken är avgjord'),
  flag('VISION-EXPIRED', 'vision', '2025', 'Visionen gick ut vid årsskiftet och ingen ny är antagen'),
  none('VISION-EXPIRED', 'vision', '2025', 'Sista dagen visionen gällde', { asOf: '2025-12-31' }),
  none('VISION-EXPIRED', 'vision', '*', 'Grannby förlängde sin vision', { bundle: 'grannby.bundle.json' }),
  flag('THREAT-NO-ACTION', 'threat-incident', '2026-10', 'Ingen åtgärd efter mer än en vecka'),
  none('THREAT-NO-ACTION', 'threat-incident', '2026-05', 'Åtgärder och riskbedömning samma vecka'),
  flag('BUDGET-DEVIATION-UNREPORTED', 'financial-report', 'sn:2026-08', 'Stor avvikelse som nämnden inte har fått'),
  none('BUDGET-DEVIATION-UNREPORTED', 'financial-report', 'bun:2026-08', 'Avvikelsen är 0,3 procent'),
  flag('PROF-DEVIATES', 'follow-up', 'mobila-team:execution', 'Genomförandet avviker utan nytt beslut'),
  none('PROF-DEVIATES', 'follow-up', 'mobila-team:feedback', 'Avvikelsen följer av yrkesansvar'),
  flag('DO-OVERLAP', 'delegation-item', 'ks12:2.1 b', 'Två delegater får hyra in lokal mellan 2 och 3 miljoner'),
  none('DO-OVERLAP', 'delegation-item', 'ks12:2.2', 'Arrende är en annan ärendetyp'),
  flag('DO-DANGLING', 'delegation-item', 'ks12:5.3', 'Befattningen fritidschef har upphört'),
  none('DO-DANGLING', 'delegation-item', 'ks12:1.12', 'Befattningen har bytt namn med koppling'),
  flag('DO-VACANT', 'post', 'parkchef', 'Ingen parkchef och ingen ersättare i tre punkter'),
  none('DO-VACANT', 'delegation-item', 'tn1:2.4', 'Ersättare finns'),
  none('DO-VACANT', 'post', 'gymnasiechef', 'Tillförordnad samma dag'),
];
