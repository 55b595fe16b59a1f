import type { Facts, Row } from '../../facts/facts.js';
import { isSameActor } from '../actor.js';
import { matterOf, matterTypeOf } from '../deciding.js';
import { cannotTell, conclude, seen } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, isUnknown, not, or, unknown, type Truth } from '../three-valued.js';

export const deciderMisstated: DecisionRule = {
  id: 'DECIDER-MISSTATED', version: 1, on: 'decision',
  title: 'Fel eller anonym beslutsfattare angiven',
  severities: ['unlawful', 'risk'], direction: 'formal-to-informal', mode: ['determinate'],
  basis: [
    { law: 'FL-31', note: 'Gäller fullt ut i ärenden som inte laglighetsprövas' }, { law: 'FL-33', note: 'Fjärde stycket: namnet får utelämnas i underrättelsen vid risk för hot, inte i beslutshandlingen' },
    { practice: 'JO 8000-2016, om ett beslut som angav ordföranden fast en anställd hade beslutat', mark: 'secondary' },
  ],
  cases: [
    { no: 12, primary: true, why: 'Även där fanns skäl att skydda den som beslutar. Likheten är att skyddet inte får göra uppgiften fel.' },
    { no: 10, why: 'Det gick inte att följa ansvaret till en person eller ett organ.' },
    { no: 13, why: 'Det var oklart om ordföranden, direktören eller en chef hade bestämt.' },
  ],
  dataNeeded: 'Vem som beslutade, vem som anges i underrättelsen och vem som anges i beslutshandlingen.',
  validFrom: '2018-07-01', absenceBased: true,
  texts: {
    title: {
      misstated: 'Underrättelsen om {number} anger någon annan än den som beslutade.', anonymous: 'Det syns inte i handlingen vem som fattade beslutet {number}.', [cannotTell]: 'Står rätt beslutsfattare i handlingarna om {number}?',
    },
    happened: {
      misstated: 'Den som anges i underrättelsen om "{title}" är en annan än den som enligt registret beslutade den {on:day}.',
      anonymous: 'I beslutshandlingen för "{title}" den {on:day} finns ingen beslutsfattare, eller bara en funktionsbrevlåda.',
    },
    says: 'Den som beslutet rör ska kunna se vem som har fattat det. Av beslutshandlingen ska beslutsfattaren alltid framgå. I underrättelsen får namnet utelämnas om det finns risk för hot.',
    allowed: 'Underrättelsen hade utelämnat namnet efter en bedömd risk, och namnet hade funnits i beslutshandlingen.',
    remedy: ['Rätta handlingarna så att den som beslutade framgår.', 'Skicka en rättad underrättelse till den enskilda.', 'Ta fram en rutin för beslutsfattare som kan utsättas för hot.'],
  },
  check: (decision, facts) => {
    if (decision.makerKind === 'automated') return undefined;
    const matter = matterOf(facts, decision);
    const type = matterTypeOf(facts, matter);
    const misstated = namesAnother(facts, decision);
    const wrong = and(holds('decision', decision, 'kind', (kind) => kind === 'decision'), or(misstated, isAnonymous(decision)));
    const isLegalityReview: Truth = type ? type.appealRoute === 'legality-review' : unknown('matter', matter?.id ?? null, 'matterType');
    return conclude({ unlawful: and(wrong, not(isLegalityReview)), risk: and(wrong, isLegalityReview) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: misstated === true ? 'misstated' : 'anonymous', parameters: { number: decision.number, title: decision.title, on: decision.day },
      evidence: [seen('decision', decision, 'maker'), seen('decision', decision, 'notifiedMaker'), seen('decision', decision, 'recordMaker')],
    });
  },
};

/** Does the notice name somebody else? A notice that names nobody is judged by the record. */
function namesAnother(facts: Facts, decision: Row<'decision'>): Truth {
  const { notifiedMaker } = decision;
  if (notifiedMaker === null) return false;
  const makers = [decision.maker ?? (decision.makerKind === 'body' ? decision.body : null), decision.makerPerson].filter((id): id is string => id !== null);
  const post = decision.makerKind === 'employee-post' && decision.maker === null && unknown('decision', decision.id, 'maker');
  return makers.length === 0 ? unknown('decision', decision.id, 'maker') : not(or(...makers.map((maker) => isSameActor(facts, notifiedMaker, maker, decision.day)), post));
}

/** Saknas, or only a shared mailbox. Asked for when the notice is known to leave the name out: the record must hold it then (FL 33). */
function isAnonymous(decision: Row<'decision'>): Truth {
  const anonymous = holds('decision', decision, 'recordMaker', (maker) => maker === 'mailbox', true);
  return isUnknown(anonymous) && !decision.absent.includes('notifiedMaker') ? false : anonymous;
}
