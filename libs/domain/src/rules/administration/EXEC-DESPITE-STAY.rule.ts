import type { Row } from '../../facts/facts.js';
import { cannotTell, conclude, seen } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds } from '../three-valued.js';
import { executionsOf } from './executing-actions.js';

export const executedDespiteStay: StructureRule = {
  id: 'EXEC-DESPITE-STAY', version: 1, on: 'structure',
  title: 'Verkställighet trots inhibition eller upphävande',
  severities: ['unlawful', 'risk'], direction: 'administration-to-politics', mode: ['determinate'],
  basis: [
    { law: 'KL-13-8' }, { law: 'KL-13-13', note: 'Ett upphävande kan överklagas' }, { law: 'KL-13-14' }, { law: 'FL-48', note: 'Inhibition' },
    { practice: 'NJA 1988 s. 26: ett avtal fullföljdes trots verkställighetsförbud', mark: 'secondary' }, { practice: 'Verkan av ett upphävande som inte har vunnit laga kraft', mark: 'unverified' },
  ],
  cases: [{ no: 11, primary: true, why: 'Ett strukturbeslut prövades medan förändringen rullade på. Likheten är att domstolens besked inte stoppade arbetet.' }],
  dataNeeded: 'Domstolens avgöranden med dag och laga kraft, och beslutets verkställighetsåtgärder.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: {
      stay: 'Åtgärden "{action:name}" påbörjades fast domstolen hade stoppat verkställigheten.', final: 'Åtgärden "{action:name}" påbörjades fast beslutet var upphävt.', annulled: 'Åtgärden "{action:name}" påbörjades efter att domstolen hade upphävt beslutet.',
      [cannotTell]: 'Gällde inhibitionen när åtgärden "{action:name}" påbörjades?',
    },
    happened: {
      stay: '{court} beslutade om inhibition den {ordered:day}. Åtgärden, som genomför "{decision:name}", påbörjades den {on:day}.',
      final: '{court} upphävde "{decision:name}" och avgörandet vann laga kraft den {final:day}. Åtgärden påbörjades den {on:day}.',
      annulled: '{court} upphävde "{decision:name}" den {ordered:day}. Avgörandet hade inte vunnit laga kraft när åtgärden påbörjades den {on:day}.',
    },
    says: 'En inhibition stoppar verkställigheten tills vidare. Ett beslut som är upphävt finns inte längre att verkställa. Kan upphävandet fortfarande överklagas är läget osäkert, och då är det klokt att vänta.',
    allowed: 'Planering för båda utfallen, utan något som binder.',
    remedy: ['Stoppa åtgärden.', 'Underrätta styrelsen och fullmäktige.', 'Rätta det som redan är gjort.'],
  },
  check: (facts, asOf) => facts.on('court-order', asOf).flatMap((order) => executionsOf(facts, order.decision, asOf).flatMap((action) => judge(order, action) ?? [])),
};

function judge(order: Row<'court-order'>, action: Row<'execution-action'>): Outcome | undefined {
  if (action.day < order.day) return undefined;
  const isAnnulled = order.orderKind === 'annulment';
  const isFinal = order.finalOn !== null && action.day >= order.finalOn;
  const isStayed = and(order.orderKind === 'stay', holds('court-order', order, 'liftedOn', (lifted) => action.day < lifted, true));
  return conclude({ unlawful: isAnnulled ? isFinal : isStayed, risk: isAnnulled }, {
    subject: { kind: 'execution-action', id: action.id }, day: action.day, code: !isAnnulled ? 'stay' : isFinal ? 'final' : 'annulled', instance: order.id,
    parameters: { action: action.id, decision: order.decision, court: order.court, ordered: order.day, final: order.finalOn, on: action.day },
    evidence: [seen('court-order', order, 'orderKind'), seen('court-order', order, 'liftedOn'), seen('court-order', order, 'finalOn'), seen('execution-action', action, 'decision')],
  });
}
