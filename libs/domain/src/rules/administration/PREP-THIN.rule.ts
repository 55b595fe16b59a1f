import type { Row } from '../../facts/facts.js';
import { impacts, type Impact } from '../../registers/decisions/preparation-step.js';
import { makerIsElected, matterOf, matterTypeOf } from '../deciding.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { isUnknown, or, unknown, type Truth } from '../three-valued.js';

type Letter = Row<'preparation-step'>;
const required = Object.keys(impacts) as readonly Impact[];

export const preparationThin: DecisionRule = {
  id: 'PREP-THIN', version: 1, on: 'decision',
  title: 'Beslutsunderlaget saknar alternativ eller konsekvenser',
  severities: ['risk', 'notice'], direction: 'administration-to-politics', mode: ['determinate'],
  basis: [{ law: 'KL-5-26', note: 'Beredningskravet i fullmäktige' }, { law: 'KL-6-4' }, { law: 'KL-11-1' }, { practice: 'Barnkonventionen, lag 2018:1197, artikel 3', mark: 'unverified' }, { practice: 'Bygger på rapportens case', mark: 'secondary' }],
  cases: [
    { no: 3, primary: true, why: 'Den lösning som valdes fanns inte bland förvaltningens förslag. Likheten är att följderna av det valda inte var beskrivna.' },
    { no: 11, why: 'Vad orterna skulle få i stället var inte framtaget när beslutet togs.' },
    { no: 9, why: 'Löften gavs innan frågan hade analyserats.' },
  ],
  dataNeeded: 'Tjänsteskrivelsen: vad den beskriver och vilka alternativ som är beredda, och det alternativ som valdes.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { thin: 'Underlaget till {number} beskriver inte {lacking}.', outside: '{number} gäller ett alternativ som inte var berett.', [cannotTell]: 'Vad beskrev underlaget till {number}?' },
    happened: {
      thin: '"{title}" beslutades den {on:day}. Enligt uppgifterna om tjänsteskrivelsen saknas: {lacking}.',
      outside: '"{title}" beslutades den {on:day} enligt alternativet {chosen}. De alternativ som var beredda är {options}.',
    },
    says: 'Ett ärende ska beredas så att den som beslutar vet vad valet får för följder. I ärenden som påverkar många behöver underlaget visa ekonomi, alternativ, risker, följder för barn och jämlikhet, vad som trängs undan och följder för personalen.',
    allowed: 'Styrelsen valde alternativ B av tre som var beredda.',
    remedy: ['Återremittera och begär att följderna beskrivs, även vad som trängs undan.', 'Bered det alternativ som är aktuellt.'],
  },
  check: (decision, facts) => {
    const matter = matterOf(facts, decision);
    if (decision.kind !== 'decision' || makerIsElected(facts, decision) !== true || !matterTypeOf(facts, matter)?.requiresImpact) return undefined;
    const letters = facts.where('preparation-step', 'matter', decision.matter).filter((step) => step.stepKind === 'official-letter' && step.day <= decision.day);
    const lacking = required.filter((impact) => !letters.some((letter) => letter.impacts?.includes(impact)));
    const outside = isOutside(decision, letters);
    const isThin = or(noneExists(facts, 'preparation-step', [decision.matter, decision.body], decision.day, letters.length > 0), lacksImpact(letters, lacking));
    return conclude({ risk: outside, notice: isThin }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: outside === true ? 'outside' : 'thin',
      parameters: {
        number: decision.number, title: decision.title, on: decision.day, chosen: decision.chosenOption, options: letters.flatMap((letter) => letter.options ?? []).join(', '),
        lacking: lacking.map((impact) => impacts[impact].toLowerCase()).join(', '),
      },
      evidence: seenAll(matter && seen('matter', matter, 'matterType'), seen('decision', decision, 'chosenOption'), ...letters.map((letter) => seen('preparation-step', letter, 'impacts'))),
    });
  },
};

function lacksImpact(letters: readonly Letter[], lacking: readonly Impact[]): Truth {
  if (letters.length === 0 || lacking.length === 0) return false;
  const open = letters.find((letter) => letter.impacts === null && !letter.absent.includes('impacts'));
  return open ? unknown('preparation-step', open.id, 'impacts') : true;
}

/** Did the body choose something that no letter had prepared? Asked only when a choice is recorded. */
function isOutside(decision: Row<'decision'>, letters: readonly Letter[]): Truth {
  const { chosenOption } = decision;
  if (chosenOption === null || letters.some((letter) => letter.options?.includes(chosenOption))) return false;
  const states = letters.map((letter): Truth => (letter.options === null && !letter.absent.includes('options') ? unknown('preparation-step', letter.id, 'options') : true));
  return states.find(isUnknown) ?? letters.length > 0;
}
