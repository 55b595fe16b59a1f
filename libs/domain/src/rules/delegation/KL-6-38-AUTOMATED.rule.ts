import type { Facts, Row } from '../../facts/facts.js';
import type { MatterType } from '../../reference/matter-type.js';
import type { Day } from '../../time/day.js';
import { assessed, matterOf, matterTypeOf } from '../deciding.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, or, unknown, type Truth } from '../three-valued.js';
import { aboutDecision } from './delegated-basis.js';

/** When the law first opened for automated decisions, and when it closed procurement to them. */
const opened: Day = '2022-07-01';
const procurementClosed: Day = '2024-01-01';

export const automatedDecision: DecisionRule = {
  id: 'KL-6-38-AUTOMATED', version: 1, on: 'decision',
  title: 'Automatiserad beslutsfunktion i en ärendetyp där lagen inte tillåter det',
  severities: ['unlawful'], direction: 'level', mode: ['determinate'],
  basis: [
    { law: 'KL-6-37', note: 'Automatiserade beslut sedan 2022' }, { law: 'KL-6-38', note: 'Andra stycket, i lydelsen från 2024' },
    { practice: 'Förarbetena säger att förvaltningslagen ska gälla fullt ut', mark: 'secondary' },
  ],
  cases: [{ no: 13, primary: true, why: 'Frågan var vem som svarar för ett beslut på delegation. Likheten är att ansvaret blir svårt att peka på när ingen människa har beslutat.' }],
  dataNeeded: 'Att en automatiserad funktion beslutade, ärendetypen, hur den överklagas, och bedömningarna av ärendet.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: {
      early: 'En automatiserad funktion beslutade innan lagen tillät det.', route: 'En automatiserad funktion beslutade i ett ärende där det inte är tillåtet.', procurement: 'En automatiserad funktion beslutade i en upphandling.',
      weight: 'En automatiserad funktion beslutade i ett ärende av större vikt.', [cannotTell]: 'Fick en automatiserad funktion besluta i {number}?',
    },
    happened: {
      early: 'Den {on:day} fattades "{title}" av en automatiserad funktion. Lagen öppnade för det först den {opened:day}.',
      route: 'Den {on:day} fattades "{title}" av en automatiserad funktion. Sådana beslut laglighetsprövas eller går inte att överklaga.',
      procurement: 'Den {on:day} fattades "{title}" av en automatiserad funktion. Ärendet gäller upphandling.',
      weight: 'Den {on:day} fattades "{title}" av en automatiserad funktion. Ärendet är bedömt som principiellt, eller som ett ärende om mål, inriktning, omfattning eller kvalitet.',
    },
    says: 'Nämnden får låta en automatiserad funktion besluta bara när besluten överklagas enligt förvaltningslagens regler. Upphandling och det som inte får delegeras är undantaget.',
    allowed: 'Funktionen hade beviljat försörjningsstöd enligt en gällande punkt.',
    remedy: ['Låt en anställd eller nämnden besluta.', 'Ta bort den automatiserade delegaten ur punkten.', 'Gå igenom de beslut som funktionen redan har fattat.'],
  },
  check: (decision, facts, asOf) => {
    if (decision.makerKind !== 'automated') return undefined;
    const matter = matterOf(facts, decision);
    const type = matterTypeOf(facts, matter);
    const reasons = isBarred(facts, decision, type, matter, asOf);
    const about = aboutDecision(decision);
    return conclude({ unlawful: and(holds('decision', decision, 'kind', (kind) => kind === 'decision'), or(...Object.values(reasons))) }, {
      ...about, code: Object.entries(reasons).find(([, reason]) => reason === true)?.[0] ?? 'route', parameters: { ...about.parameters, opened },
      evidence: seenAll(seen('decision', decision, 'makerKind'), matter && seen('matter', matter, 'matterType')),
    });
  },
};

function isBarred(facts: Facts, decision: Row<'decision'>, type: MatterType | undefined, matter: Row<'matter'> | undefined, asOf: Day): Readonly<Record<string, Truth>> {
  const untyped = unknown('matter', matter?.id ?? null, 'matterType');
  // Most are everyday matters: an assessment counts when somebody has made one.
  const isOfWeight = (['principal', 'goals-scope-quality'] as const).some((question) => assessed(facts, decision.matter, question, asOf) === true);
  return {
    // Without a matter nothing is known about the decision, not even that its day is right.
    early: matter ? decision.day < opened : untyped,
    weight: isOfWeight,
    procurement: type ? type.isProcurement && (decision.day >= procurementClosed || unknown('decision', decision.id, 'day')) : untyped,
    route: type ? type.appealRoute === 'legality-review' || (type.appealRoute === 'none' && !type.isProcurement) : untyped,
  };
}
