import type { Facts, Row } from '../../facts/facts.js';
import { itemsFor } from '../../powers/items-for.js';
import { coversAmount } from '../../powers/limits.js';
import type { Day } from '../../time/day.js';
import { belongsToCouncil, undecidedOn } from '../deciding.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isAbsent, isUnknown, isYes, not, or, unknown, type Truth } from '../three-valued.js';

export const promiseBeforeDecision: StructureRule = {
  id: 'PROMISE-BEFORE-DECISION', version: 1, on: 'structure',
  title: 'Utfästelse till extern part före behörigt beslut',
  severities: ['risk'], direction: 'politics-to-administration', mode: ['registration'],
  basis: [
    { law: 'KL-5-1' }, { law: 'KL-6-3' }, { practice: 'NJA 1992 s. 375: en skriftlig förklaring utan beslut i fullmäktige band inte kommunen', mark: 'secondary' },
    { practice: 'RH 1996:159: behörighet vid avtal', mark: 'secondary' },
  ],
  cases: [
    { no: 9, primary: true, why: 'Föreningen uppfattade att kommunalrådet redan hade gett besked. Likheten är att löftet kom före ärendet.' },
    { no: 3, why: 'Ett löfte om badhus skulle sedan lösas av förvaltningen.' },
    { no: 6, why: 'Byggherren fick signaler som nämnden inte hade beslutat.' },
  ],
  dataNeeded: 'Frivilligt registrerade utfästelser: från vem, till vem, belopp och förbehåll. Ärendets beslut, och den utlovandes egen delegation.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { promised: 'Ett besked till {to} gavs innan någon behörig hade beslutat.', [cannotTell]: 'Fanns det ett beslut bakom beskedet till {to}?' },
    happened: { promised: 'Den {on:day} gavs ett besked till {to} utan förbehåll om beslut. Något behörigt beslut fanns inte då, och den som gav beskedet hade inte egen delegation.' },
    says: 'Lagen säger vem som beslutar, men förbjuder inte besked. Ett besked binder normalt inte {organization} utan beslut. Risken är att parten inrättar sig efter det.',
    allowed: 'Att säga vad man själv vill går bra, om det samtidigt är tydligt att andra beslutar och att ärendet återstår.',
    remedy: ['Skriv till parten att beslut saknas.', 'Öppna ett ärende om det inte finns.', 'Bestäm vem som förhandlar för {organization}.'],
  },
  check: (facts, asOf) => facts.on('undertaking', asOf).flatMap((one) => judge(facts, one, asOf) ?? []),
};

function judge(facts: Facts, undertaking: Row<'undertaking'>, asOf: Day): Outcome | undefined {
  const matter = facts.periodsOf('matter', undertaking.matter).at(-1);
  const undecided = matter ? undecidedOn(facts, matter, undertaking.day, asOf) : isAbsent('undertaking', undertaking, 'matter');
  return conclude({ risk: and(not(holds('undertaking', undertaking, 'form', (form) => form === 'contract')), not(isYes('undertaking', undertaking, 'conditional')), undecided, not(hasOwnPower(facts, undertaking, matter, asOf))) }, {
    subject: { kind: 'undertaking', id: undertaking.id }, day: undertaking.day, code: 'promised', instance: 'promise', parameters: { to: undertaking.to, on: undertaking.day },
    evidence: seenAll(seen('undertaking', undertaking, 'conditional'), seen('undertaking', undertaking, 'matter'), matter && seen('matter', matter, 'matterType')),
  });
}

/** Could the one who promised have decided it? Never without a matter, and never what belongs to the council. */
function hasOwnPower(facts: Facts, undertaking: Row<'undertaking'>, matter: Row<'matter'> | undefined, asOf: Day): Truth {
  if (!matter?.body || !matter.matterType) return false;
  if (belongsToCouncil(facts, matter, asOf) === true) return false;
  const items = itemsFor(facts, { body: matter.body, matterType: matter.matterType, day: undertaking.day, maker: undertaking.from });
  const covered = items.map((item): Truth => {
    const covers = coversAmount(item, undertaking.amount, item.amountBasis);
    return covers === 'unknown' ? unknown('undertaking', undertaking.id, 'amount') : covers;
  });
  const within = or(...covered);
  return within === true || isUnknown(within) ? within : not(noneExists(facts, 'delegation-item', [matter.body], undertaking.day, false));
}
