import type { Facts, Row } from '../../facts/facts.js';
import type { CollaborationForm } from '../../registers/collaboration/collaboration.js';
import { daysBetween, type Day } from '../../time/day.js';
import { isValidOn } from '../../time/validity.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, isYes, not, or, unknown, type Truth } from '../three-valued.js';
import { askedOnce } from './asked-once.js';
import { firstTrue, type Points } from './first-true.js';
import { runningOn } from './running.js';

/** Forms without rules in KL about our seats. Samordningsförbund have a law of their own, which is not modelled. */
const withoutSeatRules: readonly (CollaborationForm | null)[] = ['agreement', 'joint-company', 'foundation', 'association', 'network', 'civil-partnership'];

export const colNoRep: StructureRule = {
  id: 'COL-NO-REP', version: 1, on: 'structure',
  title: 'Representant saknas eller är inte valbar',
  severities: ['unlawful', 'risk'], direction: 'collaboration-to-principal', mode: ['determinate'],
  basis: [{ law: 'KL-9-3' }, { law: 'KL-9-7' }, { law: 'KL-9-24' }, { law: 'KL-4-7' }, { practice: 'Samordningsförbund följer sin egen lag och prövas inte här', mark: 'secondary' }],
  cases: [
    { no: 10, primary: true, why: 'Där frågade man hur kommunens röst hördes i varje organ. Likheten är en plats som är vår men som ingen behörig sitter på.' },
    { no: 13, why: 'När majoriteten skiftade skulle nya ombud väljas. Likheten är att platser kan bli kvar hos den som har lämnat.' },
  ],
  dataNeeded: 'Våra representanter med plats, plats i fullmäktige och när den lämnades, fullmäktiges sammanträden, och ett märke om att representanterna är införda.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      none: 'Vi har ingen ledamot i {collaboration:name}.', uneven: 'I {collaboration:name} har vi {members} ledamöter och {substitutes} ersättare.', ineligible: 'En av våra företrädare i {collaboration:name} är inte längre valbar.',
      vacant: 'Vår plats i {collaboration:name} har stått tom i {days} dagar.', [cannotTell]: 'Vilka företräder oss i {collaboration:name}, och är de valbara?',
    },
    happened: {
      none: 'Ingen ledamot är registrerad i dag, och representanterna är helt införda.', uneven: 'Ledamöterna är {members} och ersättarna {substitutes}. De ska vara lika många.',
      ineligible: 'Företrädaren har lämnat fullmäktige eller saknar rösträtt hos medlemmarna. Fullmäktige har sammanträtt sedan dess utan att besluta att uppdraget får fortsätta.', vacant: 'Den senaste representanten slutade och ingen ny är vald.',
    },
    says: 'I ett kommunalförbund och en gemensam nämnd ska varje medlem ha minst en ledamot och lika många ersättare. Till förbundets församling väljs bara den som sitter i fullmäktige. Den som lämnar är kvar till fullmäktiges nästa möte, eller längre om fullmäktige säger det. Hur länge en annan plats får vara tom är en lokal gräns.',
    allowed: 'Fullmäktige hade vid sitt nästa möte låtit ledamoten sitta kvar, eller valt en ny.',
    remedy: ['Ta upp ett fyllnadsval i fullmäktige.', 'Välj lika många ersättare som ledamöter.', 'Meddela samarbetet vem som är vald.'],
  },
  check: (facts, asOf) => (facts.all('collaboration').length === 0 ? emptyRegister(facts, 'collaboration', asOf, 'collaboration')
    : askedOnce(runningOn(facts, asOf).flatMap((one) => judge(facts, one, asOf) ?? []))),
};

function judge(facts: Facts, one: Row<'collaboration'>, asOf: Day): Outcome | undefined {
  const all = facts.where('representation', 'collaboration', one.id);
  const current = all.filter((row) => isValidOn(row, asOf));
  const members = current.filter((row) => row.seat === 'member').length;
  const substitutes = current.filter((row) => row.seat === 'substitute').length;
  const hasSeats = one.form === 'federation' || one.form === 'joint-committee';
  const days = withoutSeatRules.includes(one.form) && current.length === 0 ? daysEmpty(all, asOf) : null;
  if (!hasSeats && days === null) return undefined;
  const vouched = register(facts, one, current, asOf);
  const broken: Points = hasSeats
    ? [['none', and(members === 0, vouched)], ['uneven', and(members !== substitutes, vouched)], ['ineligible', and(one.form === 'federation', or(...current.map((row) => isIneligible(facts, row, asOf))))]]
    : [['vacant', and(days !== null && days > (facts.thresholdNumber('representativeDays', asOf) ?? 60), vouched)]];
  return conclude({ [hasSeats ? 'unlawful' : 'risk']: or(...broken.map(([, truth]) => truth)) }, {
    subject: { kind: 'collaboration', id: one.id }, day: asOf, code: firstTrue(broken), instance: 'seat', parameters: { collaboration: one.id, members, substitutes, days },
    evidence: seenAll(seen('collaboration', one, 'form'), ...current.map((row) => seen('representation', row, 'seat'))),
  });
}

/** Are all our representatives there, each with a seat? */
function register(facts: Facts, one: Row<'collaboration'>, current: readonly Row<'representation'>[], asOf: Day): Truth {
  const unseated = current.find((row) => row.seat === null);
  return unseated ? unknown('representation', unseated.id, 'seat') : noneExists(facts, 'representation', [one.id], asOf, false);
}

/** Days since the last one left; null where nobody has been there. */
function daysEmpty(rows: readonly Row<'representation'>[], asOf: Day): number | null {
  const last = rows.flatMap((row) => (row.validUntil !== null && row.validUntil <= asOf ? [row.validUntil] : [])).sort().at(-1);
  return last === undefined ? null : daysBetween(last, asOf);
}

function isIneligible(facts: Facts, row: Row<'representation'>, asOf: Day): Truth {
  if (row.seat === 'board' || row.seat === 'auditor') return not(isYes('representation', row, 'mayVote'));
  if (row.seat !== 'member' && row.seat !== 'substitute') return false;
  return and(not(isYes('representation', row, 'isCouncilMember')), not(isYes('representation', row, 'mayRemain')), councilHasMet(facts, row, asOf));
}

/** Has the council met since the person left it (KL 4:7)? */
function councilHasMet(facts: Facts, row: Row<'representation'>, asOf: Day): Truth {
  const left = row.leftCouncilOn;
  if (left === null) return unknown('representation', row.id, 'leftCouncilOn');
  const councils = facts.on('body', asOf).filter((body) => body.bodyKind === 'council').map((body) => body.id);
  const met = councils.flatMap((id) => facts.where('meeting', 'body', id)).some((meeting) => meeting.status === 'held' && meeting.day > left && meeting.day <= asOf);
  return not(noneExists(facts, 'meeting', councils, asOf, met));
}
