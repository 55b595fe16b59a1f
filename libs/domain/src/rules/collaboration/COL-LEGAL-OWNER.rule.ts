import type { Facts, Row } from '../../facts/facts.js';
import type { MatterType } from '../../reference/matter-type.js';
import { isValidOn } from '../../time/validity.js';
import { registers } from '../../registers/registers.js';
import { bodyOf, matterOf, matterTypeOf, ownBodyKinds } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { unknown, type Truth } from '../three-valued.js';

export const colLegalOwner: DecisionRule = {
  id: 'COL-LEGAL-OWNER', version: 1, on: 'decision',
  title: 'Fel huvudman antas bestämma',
  severities: ['notice'], direction: 'collaboration-to-principal', mode: ['determinate'],
  basis: [{ law: 'KOLL-2-1', note: 'Gemensamt ansvar om parterna i länet inte har avtalat annat' }, { law: 'KOLL-2-1b', note: 'Kommunen får betala för bättre trafik' }, { law: 'KOLL-2-2' }, { law: 'KOLL-2-9' }],
  cases: [
    { no: 10, primary: true, why: 'En busslinje över regiongränsen diskuterades som om kommunen kunde besluta om den. Likheten är att frågan ägs av någon annan.' },
    { no: 2, why: 'Läkarnas medverkan var regionens ansvar fast kommunerna bar följderna.' },
  ],
  dataNeeded: 'Beslutets ärendetyp och organ, och för kollektivtrafiken vem som är huvudman i länet.',
  validFrom: null, absenceBased: false,
  texts: {
    title: { other: '"{title}" är en fråga för {owner:inline}.', [cannotTell]: 'Vem är huvudman för frågan i beslutet {number}?' },
    happened: { other: '{body:name} är angiven som beslutande i en fråga av slaget {type:inline}. Den avgörs av {owner:inline}.' },
    says: 'Vem som får besluta följer av lagen. I kollektivtrafiken svarar regionen och kommunerna gemensamt om de inte har kommit överens om annat, och linjer och tidtabeller är myndighetens sak. Kommunen kan påverka genom samråd, yttrande och tillköp.',
    allowed: 'Ett beslut om tillköp enligt avtal med regionen, eller ett yttrande till den som beslutar.',
    remedy: ['Ändra beslutet till ett yttrande, en önskan om samråd eller ett tillköp.', 'Vänd dig till rätt huvudman: {ask:inline}.', 'För in hur ansvaret är fördelat i länet.'],
  },
  check: (decision, facts) => {
    const matter = matterOf(facts, decision);
    const type = matterTypeOf(facts, matter);
    const body = bodyOf(facts, decision);
    if (!matter || !type || !body || decision.kind !== 'decision' || !ownBodyKinds.includes(body.bodyKind ?? 'unknown') || !isOthers(facts, type)) return undefined;
    const agreed = facts.where('legal-owner', 'matterType', type.key).find((row) => isValidOn(row, decision.day));
    return conclude({ notice: isAnothers(facts, type, agreed, body) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: 'other',
      parameters: { title: decision.title, number: decision.number, body: body.id, type: type.title, owner: agreed?.owner ? registers['legal-owner'].fields.owner.words![agreed.owner]! : type.legalOwner.who, ask: type.legalOwner.ask },
      evidence: seenAll(seen('matter', matter, 'matterType'), agreed && seen('legal-owner', agreed, 'owner')),
    });
  },
};

/** Does the law normally give the matter to somebody else than an organisation like ours? */
function isOthers(facts: Facts, type: MatterType): boolean {
  const other = facts.organization.organizationKind === 'municipality' ? 'region' : 'municipality';
  return type.legalOwner.type === 'other' || type.legalOwner.type === other;
}

/** In public transport the parties of the county decide who answers; elsewhere the law itself does. */
function isAnothers(facts: Facts, type: MatterType, agreed: Row<'legal-owner'> | undefined, body: Row<'body'>): Truth {
  const kind = facts.organization.organizationKind;
  if (agreed === undefined) return type.area === 'public-transport' ? unknown('legal-owner', null, 'owner') : true;
  const ours = ['self', 'both', kind === 'municipality' ? 'municipalities' : 'region', body.bodyKind === 'joint-committee' ? 'joint-committee' : 'self'];
  return agreed.owner === null ? unknown('legal-owner', agreed.id, 'owner') : !ours.includes(agreed.owner);
}
