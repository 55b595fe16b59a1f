import { flag, none, type Planted } from './planted.ts';

export const delegationOrdersPlanted: readonly Planted[] = [
  flag('DO-OVERLAP', 'delegation-item', 'ks12:2.1 b', 'Två delegater får hyra in lokal mellan 2 och 3 miljoner'),
  none('DO-OVERLAP', 'delegation-item', 'ks12:2.2', 'Arrende är en annan ärendetyp'),
  flag('DO-DANGLING', 'delegation-item', 'ks12:5.3', 'Befattningen fritidschef har upphört'),
  none('DO-DANGLING', 'delegation-item', 'ks12:1.12', 'Befattningen har bytt namn med koppling'),
  flag('DO-VACANT', 'post', 'parkchef', 'Ingen parkchef och ingen ersättare i tre punkter'),
  none('DO-VACANT', 'delegation-item', 'tn1:2.4', 'Ersättare finns'),
  none('DO-VACANT', 'post', 'gymnasiechef', 'Tillförordnad samma dag'),
];
