import type { Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isYes, not } from '../three-valued.js';

export const propertyPledged: StructureRule = {
  id: 'KL-11-22-PLEDGE', version: 1, on: 'structure',
  title: 'Kommunal egendom har pantsatts',
  severities: ['unlawful'], direction: 'level', mode: ['determinate'],
  basis: [{ law: 'KL-11-22', note: 'Undantag: betalningsansvar som togs över vid förvärv' }],
  cases: [{ no: 7, primary: true, why: 'Investeringarna skulle finansieras snabbt. Likheten är en säkerhet som lämnades utan att någon frågade om den fick lämnas.' }],
  dataNeeded: 'Säkerheter för lån, vem som äger egendomen och om ansvaret togs över vid ett köp.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: { pledged: '{security:name} är pantsatt, men egendomen är kommunens eller regionens egen.', [cannotTell]: 'Är {security:name} en tillåten säkerhet?' },
    happened: { pledged: 'Panten belastar egendom som kommunen eller regionen själv äger. Den följde inte med ett köp.' },
    says: 'Kommuner och regioner får inte lämna panträtt i sin egendom till säkerhet för en fordran. Undantaget är när de köper egendom och tar över ett betalningsansvar som panten redan gällde.',
    allowed: 'Ett köp av en fastighet där säljarens lån och pant följer med. Borgen är inte pant och beslutas av fullmäktige.',
    remedy: ['Byt säkerheten mot en annan.', 'Ta hjälp av en jurist när panten redan är upplåten.'],
  },
  check: (facts, asOf) => facts.on('security-interest', asOf).flatMap((security) => judge(security, asOf) ?? []),
};

function judge(security: Row<'security-interest'>, asOf: Day): Outcome | undefined {
  const pledged = and(
    holds('security-interest', security, 'securityKind', (kind) => kind === 'pledge'), holds('security-interest', security, 'propertyOwner', (owner) => owner === 'organization'),
    not(isYes('security-interest', security, 'takenOver')),
  );
  return conclude({ unlawful: pledged }, {
    subject: { kind: 'security-interest', id: security.id }, day: asOf, code: 'pledged', instance: 'pledge',
    parameters: { security: security.id },
    evidence: seenAll(seen('security-interest', security, 'securityKind'), seen('security-interest', security, 'propertyOwner'), seen('security-interest', security, 'takenOver')),
  });
}
