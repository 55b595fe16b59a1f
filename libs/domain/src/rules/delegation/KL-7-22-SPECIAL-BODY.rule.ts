import type { Facts, Row } from '../../facts/facts.js';
import type { MatterType } from '../../reference/matter-type.js';
import type { Day } from '../../time/day.js';
import { isValidOn } from '../../time/validity.js';
import { assessed, bodyOf, matterOf, matterTypeOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, isAbsent, isUnknown, or, unknown, type Truth } from '../three-valued.js';
import { aboutDecision } from './delegated-basis.js';

/** Partssammansatt organ (KL 7:20–22) and självförvaltningsorgan (KL 8:4–5). */
const specialKinds: readonly string[] = ['employee-joint', 'self-governing'];

export const specialBody: DecisionRule = {
  id: 'KL-7-22-SPECIAL-BODY', version: 1, on: 'decision',
  title: 'Partssammansatt organ eller självförvaltningsorgan utanför sin rätt',
  severities: ['unlawful'], direction: 'level', mode: ['determinate'],
  basis: [{ law: 'KL-7-20' }, { law: 'KL-7-21' }, { law: 'KL-7-22' }, { law: 'KL-8-4' }, { law: 'KL-8-5' }],
  cases: [
    { no: 13, primary: true, why: 'Frågan var vem som egentligen får bestämma över verksamheten. Likheten är ett organ som har fått mer än det får ha.' },
    { no: 11, why: 'Skolans framtid engagerade dem som den rörde. Skillnaden är att de där var motståndare och inte beslutsfattare.' },
  ],
  dataNeeded: 'Organets art, fullmäktiges beslut om det, dess uppgifter, ärendetypen och bedömningarna.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      goals: '{organ:name} beslutade om verksamhetens inriktning.', authority: '{organ:name} beslutade om myndighetsutövning mot en enskild.', 'no-council': '{organ:name} beslutade utan att fullmäktige har inrättat det.',
      principal: '{organ:name} beslutade i ett ärende av större vikt.', citizen: '{organ:name} avgjorde ett medborgarförslag.', remit: '{organ:name} beslutade om något som inte är dess uppgift.', [cannotTell]: 'Fick {organ:name} besluta i {number}?',
    },
    happened: {
      goals: 'Den {on:day} beslutade {organ:inline} "{title}". Ärendet är bedömt som ett ärende om mål, inriktning, omfattning eller kvalitet.',
      authority: 'Den {on:day} beslutade {organ:inline} "{title}". Det är myndighetsutövning mot en enskild.',
      'no-council': 'Den {on:day} beslutade {organ:inline} "{title}". Det är antecknat att fullmäktige inte har beslutat om organet.',
      principal: 'Den {on:day} beslutade {organ:inline} "{title}". Ärendet är bedömt som principiellt eller av större vikt.',
      citizen: 'Den {on:day} beslutade {organ:inline} "{title}". Ärendet väcktes genom ett medborgarförslag.',
      remit: 'Den {on:day} beslutade {organ:inline} "{title}". Den sortens ärenden finns inte bland organets registrerade uppgifter.',
    },
    says: 'Organ för brukare, eller för arbetsgivare och personal tillsammans, får bara besluta i det som fullmäktige har bestämt. Verksamhetens inriktning och myndighetsutövning mot enskilda ligger utanför.',
    allowed: 'Brukarstyrelsen hade fått bestämma hur föräldramötena läggs upp, enligt sitt uppdrag.',
    remedy: ['Låt nämnden ta över ärendet.', 'Ändra uppdraget om gränsen är otydlig. Det gör fullmäktige.'],
  },
  check: (decision, facts, asOf) => {
    const organ = specialBodyOf(facts, decision);
    if (!organ) return undefined;
    const matter = matterOf(facts, decision);
    const type = matterTypeOf(facts, matter);
    const isOver = reasons(facts, decision, organ, matter, type, asOf);
    const code = Object.entries(isOver).find(([, reason]) => reason === true)?.[0] ?? 'goals';
    const about = aboutDecision(decision);
    return conclude({ unlawful: and(holds('decision', decision, 'kind', (kind) => kind === 'decision'), or(...Object.values(isOver))) }, {
      ...about, code, parameters: { ...about.parameters, organ: organ.id },
      evidence: seenAll(seen('body', organ, 'bodyKind'), code === 'no-council' && seen('body', organ, 'establishedBy'), matter && seen('matter', matter, 'matterType')),
    });
  },
};

function specialBodyOf(facts: Facts, decision: Row<'decision'>): Row<'body'> | undefined {
  const isSpecial = (body: Row<'body'> | undefined) => body !== undefined && specialKinds.includes(body.bodyKind ?? '');
  return [facts.findAny('body', decision.maker, decision.day), decision.makerKind === 'body' && decision.maker === null ? bodyOf(facts, decision) : undefined].find(isSpecial);
}

function reasons(facts: Facts, decision: Row<'decision'>, organ: Row<'body'>, matter: Row<'matter'> | undefined, type: MatterType | undefined, asOf: Day): Readonly<Record<string, Truth>> {
  const untyped = unknown('matter', matter?.id ?? null, 'matterType');
  const asked = (question: 'principal' | 'goals-scope-quality', isNeverSo: boolean): Truth => {
    const answer = assessed(facts, decision.matter, question, asOf);
    return isUnknown(answer) && isNeverSo ? false : answer;
  };
  const isSelfGoverning = organ.bodyKind === 'self-governing';
  return {
    goals: type ? asked('goals-scope-quality', type.touchesGoals === 'no') : untyped,
    authority: type ? type.isAuthorityExercise : untyped,
    'no-council': isSelfGoverning && isAbsent('body', organ, 'establishedBy'),
    citizen: isSelfGoverning && matter?.origin === 'citizen-proposal',
    principal: isSelfGoverning && (type ? asked('principal', type.councilExclusive === 'no') : untyped),
    remit: !isSelfGoverning && isOutsideRemit(facts, organ, type, decision.day),
  };
}

function isOutsideRemit(facts: Facts, organ: Row<'body'>, type: MatterType | undefined, day: Day): Truth {
  const remits = facts.where('remit', 'body', organ.id).filter((row) => isValidOn(row, day));
  if (remits.length === 0) return unknown('remit', null, 'matterType');
  return type !== undefined && remits.every((row) => row.matterType !== type.key);
}
