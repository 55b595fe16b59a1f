import type { Row } from '../../facts/facts.js';
import { bodyOf, matterOf, matterTypeOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, isAbsent, isYes, not, or, type Truth } from '../three-valued.js';

export const ceoBeyondMandate: DecisionRule = {
  id: 'CEO-BEYOND-MANDATE', version: 1, on: 'decision',
  title: 'Vd-beslut utanför löpande förvaltning',
  severities: ['risk'], direction: 'company-to-owner', mode: ['determinate'],
  basis: [{ law: 'ABL-8-29', note: 'Osedvanliga eller stora åtgärder hör till styrelsen' }, { practice: 'Bolagets egen vd-instruktion', mark: 'secondary' }],
  cases: [{ no: 7, primary: true, why: 'Ingen svarade för fördyringen. Likheten är ett beslut av en storlek som styrelsen borde ha tagit ställning till.' }],
  dataNeeded: 'Beslutets belopp och ärendetyp, vd-instruktionens gräns och förbehåll, styrelsens bemyndigande och, vid brådska, när styrelsen fick veta.',
  validFrom: null, absenceBased: true,
  texts: {
    title: { beyond: 'Vd i {company:name} beslutade "{title}" utöver vd-instruktionen.', [cannotTell]: 'Fick vd i {company:name} besluta {number}?' },
    happened: { beyond: 'Den {on:day} fattade vd beslutet. {why} Det är registrerat att styrelsen inte hade gett något bemyndigande.' },
    says: 'Vd sköter den löpande förvaltningen efter styrelsens riktlinjer. Det som är ovanligt eller stort för bolaget avgör styrelsen, utom när det skulle skada bolaget att vänta. Då ska styrelsen underrättas snabbt.',
    allowed: 'En akut åtgärd efter en brand, där styrelsen underrättas direkt. Eller samma beslut med styrelsens bemyndigande.',
    remedy: ['Låt styrelsen pröva beslutet.', 'Se över gränser och förbehåll i vd-instruktionen.'],
  },
  check: (decision, facts) => {
    if (decision.makerKind !== 'ceo' || decision.kind !== 'decision') return undefined;
    const company = facts.findAny('company', decision.company ?? bodyOf(facts, decision)?.company ?? null, decision.day);
    if (!company) return undefined;
    const type = matterTypeOf(facts, matterOf(facts, decision))?.key;
    const isOver = isOverLimit(decision, company);
    const isReserved = holds('company', company, 'boardReserved', (types) => type !== undefined && types.includes(type));
    const urgent = and(isYes('decision', decision, 'isUrgent'), holds('decision', decision, 'boardInformedOn', () => true));
    return conclude({ risk: and(or(isOver, isReserved), not(urgent), isAbsent('decision', decision, 'boardAuthorization')) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: 'beyond',
      parameters: {
        company: company.id, title: decision.title, number: decision.number, on: decision.day,
        why: isOver === true ? 'Beloppet är över den gräns som styrelsen har satt för vd.' : 'Frågan är förbehållen styrelsen.',
      },
      evidence: seenAll(seen('decision', decision, 'amount'), seen('company', company, 'ceoLimit'), seen('decision', decision, 'boardAuthorization')),
    });
  },
};

/** No limit in the instruction, and that is known: then the amount decides nothing. */
function isOverLimit(decision: Row<'decision'>, company: Row<'company'>): Truth {
  const hasLimit = holds('company', company, 'ceoLimit', () => true);
  return and(hasLimit, holds('decision', decision, 'amount', (amount) => company.ceoLimit === null || amount > company.ceoLimit));
}
