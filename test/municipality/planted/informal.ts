import { flag, none, type Planted } from './planted.ts';

export const informalPlanted: readonly Planted[] = [
  flag('INF-MEETING-UNDOCUMENTED', 'contact', 'lunch-byggherre', 'Möte i pågående ärende utan anteckning'),
  none('INF-MEETING-UNDOCUMENTED', 'contact', 'byggherre-antecknat', 'Antecknat dagen efter'),
  none('INF-MEETING-UNDOCUMENTED', 'contact', 'torget', 'Allmän fråga utan ärende'),
  flag('INF-PRIVATE-SETTING', 'contact', 'stugan', 'Privat miljö utan dagordning och utan policy'),
  none('INF-PRIVATE-SETTING', 'contact', 'kursgarden', 'Neutral plats, dagordning och bokförd kostnad'),
  flag('INF-NETWORK-DECIDES', 'decision', 'kostnadsfordelning', 'En styrgrupp band kommunen'),
  none('INF-NETWORK-DECIDES', 'decision', 'rekommendation-nastan', 'Styrgruppen rekommenderade bara'),
  flag('DATA-CONTRADICTION', 'collaboration', 'avfall', 'Två källor säger sju och åtta'),
  none('DATA-CONTRADICTION', 'collaboration', 'raddning', 'En källa som kan läsas på två sätt motsäger ingen'),
  none('DATA-CONTRADICTION', 'collaboration', 'lon', 'Två källor säger samma tal'),
  none('DATA-CONTRADICTION', 'collaboration', 'kollektiv', 'Två årtal, men saken är avgjord'),
  flag('DECIDER-MISSTATED', 'decision', 'larm-ordforande', 'Underrättelsen anger ordföranden fast en handläggare beslutade'),
  none('DECIDER-MISSTATED', 'decision', 'larm-utan-namn-nastan', 'Namnet utelämnat i underrättelsen men finns i beslutshandlingen'),
  flag('INF-DECISION-FORUM', 'decision', 'stopp-gruppledare', 'Gruppledarmötet "beslutade" om anställningsstopp'),
  none('INF-DECISION-FORUM', 'decision', 'resor-gruppledare-nastan', 'Gruppledarna kom överens, styrelsen beslutade'),
  flag('INF-OFFICIALS-GROUP', 'decision', 'plattform-grupp', 'Ledningsgruppen "beslutade" om en it-plattform'),
  none('INF-OFFICIALS-GROUP', 'decision', 'plattform-nastan', 'Digitaliseringschefen beslutade efter samtal i gruppen'),
  flag('INF-UNREGISTERED-DOC', 'document', 'byggherrens-brev', 'Brev till privat adress fördes inte över'),
  none('INF-UNREGISTERED-DOC', 'document', 'partibrev', 'Skickat till rådet som partiföreträdare'),
  none('INF-UNREGISTERED-DOC', 'document', 'sms-overfort', 'Fördes över dagen efter'),
];
