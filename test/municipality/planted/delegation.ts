import { flag, none, type Planted } from './planted.ts';

export const delegationPlanted: readonly Planted[] = [
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
];
