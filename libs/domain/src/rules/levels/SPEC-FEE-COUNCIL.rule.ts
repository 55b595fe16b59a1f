import type { Facts, Row } from '../../facts/facts.js';
import { remitsFor } from '../../powers/bodies.js';
import type { MatterType } from '../../reference/matter-type.js';
import { isValidOn } from '../../time/validity.js';
import { bodyOf, matterOf, matterTypeOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, unknown, type Truth } from '../three-valued.js';

export const feeLevel: DecisionRule = {
  id: 'SPEC-FEE-COUNCIL', version: 1, on: 'decision',
  title: 'Taxa eller avgiftsföreskrift beslutad av obehörigt organ',
  severities: ['unlawful'], direction: 'level', mode: ['determinate'],
  basis: [
    { law: 'KL-5-1', note: 'Punkt 2: budget, skatt och andra viktiga ekonomiska frågor' }, { law: 'KL-2-5' }, { law: 'KL-2-6' }, { law: 'PBL-12-10' }, { law: 'ALK-8-10' }, { law: 'KL-9-2', note: 'Andra stycket: lagens regler om kommunen gäller förbundet' },
    { practice: 'Avfallstaxa enligt miljöbalken 27:4–5 och VA-taxa enligt lag 2006:412', mark: 'unverified' },
  ],
  cases: [{ no: 10, primary: true, why: 'Vem beslutar egentligen om den höjda avfallstaxan, förbundet eller medlemmarnas fullmäktige? Likheten är att frågan måste ha ett svar innan taxan höjs.' }],
  dataNeeded: 'Vem som har rätt att besluta om avgiften och var det står, och vem som beslutade.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { wrong: 'Taxan "{title}" beslutades av någon annan än {right:inline}.', [cannotTell]: 'Vem får besluta om taxan i {number}?' },
    happened: { wrong: 'Den {on:day} fattades beslutet "{title}" i ärenden som {body:inline} ansvarar för. Enligt {source} är det {right:inline} som beslutar om taxan, och rätten gäller organet självt.' },
    says: 'Vem som beslutar om en taxa står i lag, förbundsordning eller reglemente. Rätten gäller organet självt. Att ta ut en avgift i ett enskilt fall enligt en beslutad taxa är något annat.',
    allowed: 'Att förbundets direktion hade beslutat taxan, och förbundsordningen ger direktionen den rätten.',
    remedy: ['Kontrollera vad lagen, förbundsordningen eller reglementet säger.', 'Låt rätt organ besluta om taxan.', 'Registrera beslutsrätten med paragraf, så att frågan har ett svar nästa gång.'],
  },
  check: (decision, facts) => {
    const body = bodyOf(facts, decision);
    const matter = matterOf(facts, decision);
    const type = matterTypeOf(facts, matter);
    if (!body || !type?.isFee) return undefined;
    const right = rightOf(facts, decision, type);
    const isOwn = decision.makerKind === 'body' && right !== undefined && right.organs.includes(body.id);
    const wrong: Truth = right === undefined ? unknown('decision-right', null, 'organ') : !isOwn;
    return conclude({ unlawful: and(holds('decision', decision, 'kind', (kind) => kind === 'decision'), wrong) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: 'wrong',
      parameters: { body: body.id, title: decision.title, number: decision.number, on: decision.day, right: right?.organs[0] ?? null, source: right?.source ?? null },
      evidence: seenAll(seen('decision', decision, 'makerKind'), matter && seen('matter', matter, 'matterType'), right?.row && seen('decision-right', right.row, 'organ')),
    });
  },
};

interface Right { readonly organs: readonly string[]; readonly source: string; readonly row?: Row<'decision-right'> }

/** What an agreement or the reglemente says goes first; else what the law always leaves to the council. */
function rightOf(facts: Facts, decision: Row<'decision'>, type: MatterType): Right | undefined {
  const rows = facts.where('decision-right', 'matterType', type.key).filter((row) => isValidOn(row, decision.day) && row.organ !== null);
  const remits = remitsFor(facts, type.key, decision.day);
  const organs = [...rows.flatMap((row) => row.organ ?? []), ...remits.flatMap((remit) => remit.body ?? [])];
  if (organs.length > 0) return { organs, source: rows[0]?.clause ?? remits[0]?.paragraph ?? 'reglementet', ...(rows[0] ? { row: rows[0] } : {}) };
  const councils = facts.on('body', decision.day).filter((row) => row.bodyKind === 'council').map((row) => row.id);
  return type.councilExclusive === 'always' && councils.length > 0 ? { organs: councils, source: 'lagen' } : undefined;
}
