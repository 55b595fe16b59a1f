import { flag, none, type Planted } from './planted.ts';

export const conflictPlanted: readonly Planted[] = [
  flag('KL-6-28-CONFLICT', 'decision', 'bidrag-bif', 'Föreningens ordförande var med om bidraget till föreningen'),
  none('KL-6-28-CONFLICT', 'decision', 'bidrag-bif-cup-nastan', 'Hon anmälde jäv och lämnade rummet'),
  none('KL-6-28-CONFLICT', 'decision', 'evenemang-nastan', 'Uppdrag i kommunens helägda bolag'),
  flag('KL-6-30-PRESENT', 'decision', 'motesplats', 'Anmälde jäv men satt kvar i rummet'),
  none('KL-6-30-PRESENT', 'decision', 'motesplats-nastan', 'Anmälde jäv och lämnade rummet'),
  none('KL-6-30-PRESENT', 'decision', 'kop-viken-nastan', 'I fullmäktige får den jäviga sitta kvar'),
  flag('KL-7-4-STAFF-CONFLICT', 'decision', 'matning', 'Handläggaren äger del i motparten'),
  none('KL-7-4-STAFF-CONFLICT', 'decision', 'matning-nastan', 'En kollega handlade ärendet'),
  flag('FL-5-UNEQUAL', 'matter', 'planbesked:strandudden:3', 'Kort väntan efter möte med nämndens ordförande'),
  none('FL-5-UNEQUAL', 'matter', 'planbesked:snickaren:3', 'Lika kort väntan, men bara kontakt med handläggaren'),
  flag('KL-5-47-COUNCIL-CONFLICT', 'decision', 'kop-norrby', 'Ledamoten röstade om köp av sin egen mark'),
  none('KL-5-47-COUNCIL-CONFLICT', 'decision', 'kop-viken-nastan', 'Ledamoten avstod'),
  flag('RF-12-2-PRESSURE', 'instruction', 'hamnkrogen', 'Direktören begärde ett visst utfall i en annan nämnds ärende'),
  none('RF-12-2-PRESSURE', 'instruction', 'handlaggningstider', 'En allmän fråga om handläggningstider'),
];
