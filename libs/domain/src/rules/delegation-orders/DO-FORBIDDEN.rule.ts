import type { Facts } from '../../facts/facts.js';
import { matterTypeTitle } from '../../reference/matter-types.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { barOn } from './forbidden-item.js';
import { ordersInForce, type Item, type Order } from './orders-in-force.js';

export const forbiddenItem: StructureRule = {
  id: 'DO-FORBIDDEN', version: 1, on: 'structure',
  title: 'Punkt som enligt lag inte får delegeras',
  severities: ['unlawful'], direction: 'level', mode: ['determinate'],
  basis: [{ law: 'KL-6-38', note: 'Mål, inriktning, omfattning och kvalitet, och det som annan lag stänger' }, { law: 'PBL-12-6' }, { law: 'PBL-5-27' }],
  cases: [
    { no: 11, primary: true, why: 'Där stängdes en verksamhet av någon som inte hade rätten. Likheten är att punkten gör samma sak möjlig.' },
    { no: 4, why: 'Planfrågor drevs förbi dem som skulle besluta. Skillnaden är att det här står öppet i en antagen ordning.' },
  ],
  dataNeeded: 'Punktens ärendetyp, delegatens art och lagrum, och tabellen över spärrar i speciallag.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: {
      goals: 'Punkt {number} lämnar över ett beslut om verksamhetens omfattning eller kvalitet.', reserved: 'Punkt {number} lämnar över ett beslut som lagen håller kvar.',
      'special-law': 'Punkt {number} går emot en speciallag.', [cannotTell]: 'Får ärendet i punkt {number} delegeras?',
    },
    happened: {
      goals: '{item:name} gäller {type}. Sådana beslut rör alltid verksamhetens mål, inriktning, omfattning eller kvalitet.',
      reserved: '{item:name} gäller {type}. Den sortens ärende får nämnden inte lämna ifrån sig.',
      'special-law': '{item:name} gäller {type}. Den som beslutar är {decider}.',
    },
    says: 'Vissa ärenden får en nämnd inte delegera: mål och omfattning, det som rör nämnden som helhet, och det som en speciallag lägger på någon bestämd. Ett beslut enligt punkten kan upphävas.',
    allowed: 'Punkten hade gällt det dagliga arbetet inom de ramar som nämnden har satt.',
    remedy: ['Ta bort punkten.', 'Gå igenom beslut som redan har fattats enligt den och lyft dem till rätt nivå.'],
  },
  check: (facts, asOf) => ordersInForce(facts, asOf).flatMap(({ order, items }) => items.flatMap((item) => judge(facts, order, item, asOf) ?? [])),
};

function judge(facts: Facts, order: Order, item: Item, asOf: Day): Outcome | undefined {
  const { code, isBarred, decider } = barOn(facts, item, order.body, asOf);
  return conclude({ unlawful: isBarred }, {
    subject: { kind: 'delegation-item', id: item.id }, day: asOf, code, instance: 'forbidden',
    parameters: { item: item.id, number: item.number, type: matterTypeTitle(item.matterType ?? '').toLocaleLowerCase('sv'), decider },
    evidence: seenAll(seen('delegation-item', item, 'matterType'), seen('delegation-item', item, 'delegateKind')),
  });
}
