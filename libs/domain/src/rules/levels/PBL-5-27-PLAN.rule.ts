import type { Facts, Row } from '../../facts/facts.js';
import { remitsFor } from '../../powers/bodies.js';
import { isValidOn } from '../../time/validity.js';
import { assessed, bodyOf, matterOf } from '../deciding.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, isYes, not, or, type Truth } from '../three-valued.js';

const plans = new Set(['DETALJPLAN_ANTAGANDE', 'DETALJPLAN_UPPHAV', 'OMRADESBEST']);

export const planLevel: DecisionRule = {
  id: 'PBL-5-27-PLAN', version: 1, on: 'decision',
  title: 'Detaljplan antagen på fel nivå',
  severities: ['unlawful'], direction: 'level', mode: ['determinate'],
  basis: [{ law: 'PBL-5-27', note: 'Uppdraget får inte lämnas vidare' }, { law: 'PBL-5-38' }, { law: 'PBL-5-39' }, { law: 'KL-5-2' }],
  cases: [
    { no: 4, primary: true, why: 'Kravet på snabbare planer tryckte besluten nedåt. Likheten är att tempot gick före rätt nivå.' },
    { no: 6, why: 'Trycket från dem som ville bygga var starkt.' },
  ],
  dataNeeded: 'Fullmäktiges uppdrag om detaljplaner, om planen är principiell, och vem som beslutade på vilken grund.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      delegated: 'En detaljplan antogs på delegation.', body: '{body:name} antog en detaljplan utan att vara fullmäktige, styrelse eller byggnadsnämnd.', mandate: '{body:name} antog en detaljplan utan uppdrag från fullmäktige.',
      principal: '{body:name} antog en detaljplan som är bedömd som principiell.', [cannotTell]: 'Fick {body:inline} anta planen i {number}?',
    },
    happened: {
      delegated: 'Den {on:day} beslutades "{title}" på delegation i namn av {body:inline}. Rätten att anta planer får inte lämnas vidare.', body: 'Den {on:day} beslutade {body:inline} "{title}". Fullmäktige kan bara låta styrelsen eller byggnadsnämnden anta planer.',
      mandate: 'Den {on:day} beslutade {body:inline} "{title}". Inget uppdrag från fullmäktige gällde då.', principal: 'Den {on:day} beslutade {body:inline} "{title}". Planen är bedömd som principiell eller annars av större vikt.',
    },
    says: 'Fullmäktige antar, ändrar och upphäver detaljplaner och områdesbestämmelser. Fullmäktige får låta styrelsen eller byggnadsnämnden anta en plan som inte är principiell eller annars av större vikt. Den rätten får inte delegeras vidare.',
    allowed: 'Att byggnadsnämnden, med fullmäktiges uppdrag, hade antagit en plan utan principiell betydelse.',
    remedy: ['Kontrollera fullmäktiges uppdrag och om planen är principiell.', 'Låt rätt organ anta planen.', 'Ta bort punkten ur delegationsordningen, om den finns där.'],
  },
  check: (decision, facts, asOf) => {
    const body = bodyOf(facts, decision);
    const matter = matterOf(facts, decision);
    if (!body || !matter?.matterType || !plans.has(matter.matterType)) return undefined;
    const isCouncil = body.bodyKind === 'council';
    const delegated = holds('decision', decision, 'basis', (basis) => basis === 'delegation' || basis === 'sub-delegation');
    const wrongBody = and(!isCouncil, body.bodyKind !== 'executive-board', not(isYes('body', body, 'isBuildingCommittee')));
    const noMandate = and(!isCouncil, noneExists(facts, 'council-mandate', [body.id], decision.day, hasMandate(facts, decision, matter.matterType)));
    const principal = and(!isCouncil, assessed(facts, matter.id, 'principal', asOf));
    const wrong: readonly (readonly [string, Truth])[] = [['delegated', delegated], ['body', wrongBody], ['mandate', noMandate], ['principal', principal]];
    const adopts = and(holds('decision', decision, 'kind', (kind) => kind === 'decision'), not(holds('decision', decision, 'outcome', (outcome) => outcome === 'rejected')));
    return conclude({ unlawful: and(adopts, or(...wrong.map(([, applies]) => applies))) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: wrong.find(([, applies]) => applies === true)?.[0] ?? 'delegated',
      parameters: { body: body.id, title: decision.title, number: decision.number, on: decision.day },
      evidence: seenAll(seen('decision', decision, 'basis'), seen('matter', matter, 'matterType')),
    });
  },
};

/** Given in the reglemente or by a decision of its own. */
function hasMandate(facts: Facts, decision: Row<'decision'>, matterType: string): boolean {
  const own = facts.where('council-mandate', 'body', decision.body).some((row) => row.mandateKind === 'delegation' && row.matterType === matterType && isValidOn(row, decision.day));
  return own || remitsFor(facts, matterType, decision.day).some((remit) => remit.body === decision.body);
}
