import type { Facts, Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { holds, isAbsent, or, unknown } from '../three-valued.js';

export const kl814Publish: StructureRule = {
  id: 'KL-8-14-PUBLISH', version: 1, on: 'structure',
  title: 'Budget, årsredovisning eller revisionsberättelse inte publicerad',
  severities: ['unlawful'], direction: 'order', mode: ['determinate'],
  basis: [{ law: 'KL-8-14' }, { law: 'KL-8-15' }, { law: 'KL-8-16a', note: 'Revisionsberättelsen, från och med 2024' }],
  cases: [
    { no: 10, primary: true, why: 'Insynen brast eftersom ingen hittade handlingarna. Likheten är att underlaget inte var framme när det skulle läsas.' },
    { no: 7, why: 'Kontrollen av ekonomin kom i efterhand. Skillnaden är att siffrorna där inte fanns i någon handling.' },
  ],
  dataNeeded: 'Dagen då handlingen publicerades och dagen då fullmäktiges sammanträde tillkännagavs.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { late: '{document:name} publicerades den {published:day}, efter tillkännagivandet.', never: '{document:name} är inte publicerad.', [cannotTell]: 'Var {document:name} publicerad när fullmäktiges sammanträde tillkännagavs?' },
    happened: {
      late: 'Sammanträdet den {held:day} tillkännagavs den {announced:day}. Handlingen publicerades den {published:day}.',
      never: 'Handlingen behandlas vid sammanträdet den {held:day}. Det är antecknat att den inte har publicerats.',
    },
    says: 'Budgetförslaget, årsredovisningen och revisionsberättelsen ska finnas på webbplatsen från den dag då sammanträdet där de behandlas tillkännages.',
    allowed: 'Publicering samma dag som sammanträdet tillkännages.',
    remedy: ['Publicera handlingen.', 'Låt publiceringen ingå i rutinen för tillkännagivandet.'],
  },
  check: (facts, asOf) => (facts.all('governing-document').length === 0 ? emptyRegister(facts, 'governing-document', asOf, 'governing-document')
    : facts.all('governing-document').flatMap((document) => judge(facts, document, asOf) ?? [])),
};

function judge(facts: Facts, document: Row<'governing-document'>, asOf: Day): Outcome | undefined {
  if (document.documentKind !== 'budget-proposal' && document.documentKind !== 'annual-report' && document.documentKind !== 'audit-report') return undefined;
  const sitting = facts.periodsOf('meeting', document.treatedAt).at(-1);
  const announced = sitting?.announcedOn ?? null;
  // The announcement starts the duty; where its day is not recorded, the sitting itself does.
  if (sitting && (announced ?? sitting.day) > asOf) return undefined;
  if (document.documentKind === 'audit-report' && sitting && sitting.day < '2024-01-01') return undefined;
  const cameAfter = announced === null ? unknown('meeting', sitting?.id ?? null, 'announcedOn') : holds('governing-document', document, 'publishedOn', (published) => published > announced);
  const unlawful = sitting ? or(isAbsent('governing-document', document, 'publishedOn'), cameAfter) : unknown('governing-document', document.id, 'treatedAt');
  return conclude({ unlawful }, {
    subject: { kind: 'governing-document', id: document.id }, day: announced ?? sitting?.day ?? asOf, code: document.publishedOn === null ? 'never' : 'late',
    parameters: { document: document.id, published: document.publishedOn, announced, held: sitting?.day ?? null },
    evidence: seenAll(seen('governing-document', document, 'publishedOn'), sitting && seen('meeting', sitting, 'announcedOn')),
  });
}
