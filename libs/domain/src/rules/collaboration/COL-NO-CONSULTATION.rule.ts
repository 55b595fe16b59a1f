import type { Facts, Row } from '../../facts/facts.js';
import { isValidOn } from '../../time/validity.js';
import type { Day } from '../../time/day.js';
import { bodyOf, matterOf } from '../deciding.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, holds, isYes, not, or, unknown, type Truth } from '../three-valued.js';
import { firstTrue, type Points } from './first-true.js';
import { partiesOf } from './running.js';

const budgetTypes: readonly (string | null | undefined)[] = ['BUDGET', 'FORBUND_BUDGET'];

export const colNoConsultation: DecisionRule = {
  id: 'COL-NO-CONSULTATION', version: 1, on: 'decision',
  title: 'Samråd före budget eller taxa har inte skett',
  severities: ['unlawful', 'risk'], direction: 'collaboration-to-principal', mode: ['determinate'],
  basis: [{ law: 'KL-9-26' }, { law: 'KL-9-6', note: 'Punkterna 12 och 13' }, { practice: 'Om ett åsidosatt samtyckeskrav i förbundsordningen är ett lagbrott eller ett avtalsbrott är inte avgjort', mark: 'unverified' }],
  cases: [{ no: 10, primary: true, why: 'Taxehöjningen kom snabbare än medlemmarna hade väntat sig. Likheten är att de inte hann säga något före beslutet.' }],
  dataNeeded: 'Beslut i samarbetets organ, beslutsrätter med krav på samråd eller samtycke, parter, samråd i ärendet, och ett märke om att samråden är införda.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      budget: 'Den gemensamma nämndens budget beslutades utan samråd med alla parter.', consent: '"{title}" beslutades utan parternas samtycke.', consultation: '"{title}" beslutades utan det samråd som avtalats.',
      [cannotTell]: 'Hördes parterna före beslutet {number}?',
    },
    happened: {
      budget: 'Budgeten beslutades den {on:day}. Inget samråd med {missing} är registrerat före den dagen, och samråden är helt införda.',
      consent: 'Beslutet fattades den {on:day}. Parterna ska samtycka ({clause}). Inget samtycke från {missing} är registrerat före den dagen, och samråden är helt införda.',
      consultation: 'Beslutet fattades den {on:day}. Parterna ska höras först ({clause}). Inget samråd med {missing} är registrerat före den dagen, och samråden är helt införda.',
    },
    says: 'Värden för en gemensam nämnd gör nämndens budget efter samråd med de andra parterna. För förbund anger förbundsordningen vilka beslut som kräver att medlemmarna hörs eller godkänner.',
    allowed: 'Ett samråd dagarna före beslutet, med anteckning. En part får vara emot, men ska ha hörts.',
    remedy: ['Påtala bristen hos samarbetet.', 'Begär att frågan behandlas på nytt efter samråd.', 'Lägg in samrådet i årshjulet.'],
  },
  check: (decision, facts, asOf) => {
    const body = bodyOf(facts, decision);
    const collaboration = facts.findAny('collaboration', body?.collaboration ?? null, decision.day);
    if (!body || !collaboration || decision.kind !== 'decision') return undefined;
    const matterType = matterOf(facts, decision)?.matterType ?? null;
    const right = facts.where('decision-right', 'subject', collaboration.id).find((row) => isValidOn(row, decision.day) && row.matterType !== null && row.matterType === matterType);
    const isBudget = body.bodyKind === 'joint-committee' && budgetTypes.includes(matterType);
    if (!right && !isBudget) return undefined;
    const asks = (kind: 'consent' | 'consultation'): Truth => right !== undefined && holds('decision-right', right, 'consultation', (told) => told === kind);
    const [unheard, unasked] = [notHeard(facts, decision, collaboration, false, asOf), notHeard(facts, decision, collaboration, true, asOf)];
    const unlawful: Points = [['budget', and(isBudget, unheard)], ['consent', and(asks('consent'), unasked)]];
    const risk: Points = [['consultation', and(asks('consultation'), unheard)]];
    const code = firstTrue([...unlawful, ...risk]);
    return conclude({ unlawful: or(...unlawful.map(([, truth]) => truth)), risk: or(...risk.map(([, truth]) => truth)) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code,
      parameters: { number: decision.number, title: decision.title, on: decision.day, clause: right?.clause ?? '', missing: othersOf(facts, decision, collaboration).filter((party) => !wasHeard(facts, decision, collaboration, party, code === 'consent')).map((party) => party.name).join(', ') },
      evidence: seenAll(right && seen('decision-right', right, 'consultation'), ...consultationsOf(facts, decision, collaboration).map((row) => seen('consultation', row, 'title'))),
    });
  },
};

/** The parties that must be heard: all of them, except the host of a joint committee, which makes its budget. */
function othersOf(facts: Facts, decision: Row<'decision'>, collaboration: Row<'collaboration'>): readonly Row<'collaboration-party'>[] {
  return partiesOf(facts, collaboration.id, decision.day).filter((party) => party.isHost !== true);
}

function consultationsOf(facts: Facts, decision: Row<'decision'>, collaboration: Row<'collaboration'>): readonly Row<'consultation'>[] {
  return facts.where('consultation', 'matter', decision.matter).filter((row) => row.collaboration === collaboration.id && row.day < decision.day);
}

function wasHeard(facts: Facts, decision: Row<'decision'>, collaboration: Row<'collaboration'>, party: Row<'collaboration-party'>, consent: boolean): boolean {
  return consultationsOf(facts, decision, collaboration).some((row) => (!consent || row.consultationKind === 'consent') && (row.parties ?? []).includes(party.id));
}

/** A federation has no host. In a joint committee one party is, and where none is pointed out it may be this one. */
function isNoHost(facts: Facts, decision: Row<'decision'>, collaboration: Row<'collaboration'>, party: Row<'collaboration-party'>): Truth {
  const body = bodyOf(facts, decision);
  const hasHost = body ? holds('body', body, 'bodyKind', (kind) => kind === 'joint-committee') : false;
  const isPointedOut = partiesOf(facts, collaboration.id, decision.day).some(({ isHost }) => isHost === true);
  return or(not(hasHost), isPointedOut, not(isYes('collaboration-party', party, 'isHost')));
}

/** Is some party known not to have been heard, or not to have consented, before the day of the decision? */
function notHeard(facts: Facts, decision: Row<'decision'>, collaboration: Row<'collaboration'>, consent: boolean, asOf: Day): Truth {
  const others = othersOf(facts, decision, collaboration);
  if (others.length === 0) return unknown('collaboration-party', null, 'name');
  const left = others.filter((party) => !wasHeard(facts, decision, collaboration, party, consent));
  const unclear = consultationsOf(facts, decision, collaboration).map((row) => holds('consultation', row, 'parties', () => false));
  return and(or(...left.map((party) => isNoHost(facts, decision, collaboration, party))), not(or(...unclear)), noneExists(facts, 'consultation', [collaboration.id, decision.matter], asOf, false));
}
