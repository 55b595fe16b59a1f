import type { Facts, Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, not, or, type Truth } from '../three-valued.js';

export const noRules: StructureRule = {
  id: 'KL-6-44-NO-RULES', version: 1, on: 'structure',
  title: 'Nämnd eller fullmäktige saknar reglemente eller arbetsordning',
  severities: ['unlawful'], direction: 'level', mode: ['determinate'],
  basis: [{ law: 'KL-6-44' }, { law: 'KL-5-71' }, { law: 'KL-5-72' }, { law: 'KL-9-33', note: 'Gemensam nämnd: fullmäktige i varje samverkande kommun' }],
  cases: [
    { no: 4, primary: true, why: 'Det gick inte att säga vem frågan tillhörde. Utan ett reglemente finns inget att peka på.' },
    { no: 6, why: 'Gränserna mellan delarna var otydliga. Skillnaden är att det där fanns dokument som inte följdes.' },
  ],
  dataNeeded: 'Reglementen och arbetsordning med giltighetstid och vem som antog dem, och ett märke om att styrdokumenten är införda.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      missing: '{body:name} saknar reglemente.', 'no-order': '{body:name} saknar arbetsordning.', adopter: 'Reglementet för {body:inline} är inte antaget av fullmäktige.', 'not-all': 'Reglementet för {body:inline} är inte antaget i varje kommun.',
      [cannotTell]: 'Vilket reglemente eller vilken arbetsordning gäller för {body:inline}?',
    },
    happened: {
      missing: 'Den {on:day} gällde inget reglemente för {body:inline}.', 'no-order': 'Den {on:day} gällde ingen arbetsordning för {body:inline}.',
      adopter: 'Reglementet för {body:inline} som gäller den {on:day} är antaget av {by:inline}.', 'not-all': 'Reglementet för {body:inline} som gäller den {on:day} är inte antaget av fullmäktige i alla samverkande kommuner.',
    },
    says: 'Fullmäktige ska ge varje nämnd ett reglemente med uppgifter och arbetsformer, och sig själv en arbetsordning. För en gemensam nämnd antas reglementet i varje samverkande kommun.',
    allowed: 'Att fullmäktige hade antagit reglementet samma dag som nämnden inrättades.',
    remedy: ['Kontrollera om dokumentet finns men inte är infört.', 'Bered ett förslag och låt fullmäktige anta det.', 'Låt nämnden själv besluta tills det finns, i stället för på delegation.'],
  },
  check: (facts, asOf) => {
    const bodies = facts.on('body', asOf).filter((body) => body.bodyKind !== null && ['council', 'executive-board', 'committee', 'joint-committee'].includes(body.bodyKind));
    if (bodies.length === 0) return emptyRegister(facts, 'body', asOf);
    return bodies.flatMap((body) => judge(facts, body, asOf) ?? []);
  },
};

function judge(facts: Facts, body: Row<'body'>, asOf: Day): Outcome | undefined {
  const isCouncil = body.bodyKind === 'council';
  const wanted = isCouncil ? 'rules-of-procedure' : 'standing-orders';
  const document = facts.on('governing-document', asOf).find((row) => row.body === body.id && row.documentKind === wanted);
  // A joint committee's reglemente may be kept by the host only, so that its absence here says nothing.
  const missing = and(body.bodyKind !== 'joint-committee', noneExists(facts, 'governing-document', [body.id], asOf, document !== undefined));
  const byOther = document && !isCouncil ? notByCouncil(facts, document, asOf) : false;
  const notAll = document && body.bodyKind === 'joint-committee' ? not(holds('governing-document', document, 'adoptedByAllMembers', (all) => all)) : false;
  return conclude({ unlawful: or(missing, byOther, notAll) }, {
    subject: { kind: 'body', id: body.id }, day: asOf, code: missing === true ? (isCouncil ? 'no-order' : 'missing') : byOther === true ? 'adopter' : 'not-all', instance: 'rules',
    parameters: { body: body.id, on: asOf, by: document?.adoptedByBody ?? null }, evidence: seenAll(seen('body', body, 'bodyKind'), document && seen('governing-document', document, 'adoptedByBody')),
  });
}

function notByCouncil(facts: Facts, document: Row<'governing-document'>, asOf: Day): Truth {
  return not(holds('governing-document', document, 'adoptedByBody', (by) => facts.findAny('body', by, asOf)?.bodyKind === 'council', true));
}
