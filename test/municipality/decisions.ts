import type { Day } from '@ragang/domain';
import { findMatterType } from '@ragang/domain/reference';
import { dayOf, plusDays, TODAY, weekdayOf } from './calendar.ts';
import { Chance } from './chance.ts';
import type { Item } from './delegation-item.ts';
import { holderOf } from './holdings.ts';
import { body, person, post } from './key.ts';
import type { Made } from './made.ts';
import { meetingId, meetingPlan } from './meetings.ts';
import { delegateOn, isSubcommittee, orders, subDelegations, type Order } from './orders.ts';
import { withSlips } from './slips.ts';
import { hasTitle, titleOf } from './titles.ts';

/** Everyday decisions a month, by committee. */
const perMonth: readonly (readonly [body: string, count: number])[] = [['ks', 2], ['sbn', 3], ['sn', 2], ['bun', 2], ['tn', 1]];
const abbreviations: Readonly<Record<string, string>> = { kf: 'KS', ks: 'KS', sbn: 'SBN', sn: 'SN', bun: 'BUN', tn: 'TN' };
const individualTypes = /^(BARN|FAMILJEHEM|KONTAKTPERSON|EKONOMISKT|BOENDE|SKYDDAT|MISSBRUK|DODSBO|FADERSKAP|VARDNAD|HEMTJANST|SARSKILT|KORTTID|TRYGGHET|DAGVERK|ANHORIG|AVGIFT_ALDRE|LSS|LVU|AKT_SOC|BAB|FORSKOLA_PLATS|FORSKOLA_AVGIFT|FRITIDSHEM|SKOLPL|SKOLSKJUTS|SKOLA_ANNAN|TILLAGGS|ANPASSAD|KRANKANDE|GYMNASIE_ANT|INACKORD|KOMVUX|PARKERING_R|DISCIPLIN|BISYSSLA)/;
const secretTypes = /^(LVU|BARN_PLACERING|SKYDDAT_BOENDE)/;
/** Kinds that only sometimes are for the council; each such matter is assessed. */
const assessedTypes = new Set(['YTTRANDE_REMISS', 'FORLIKNING', 'ARRENDE', 'MARKANVISNING', 'MARK_FORSALJNING', 'FORSKOLA_OPPET', 'SAMV_AVTAL', 'MARK_KOP', 'SKOLMAT', 'CYKELVAG', 'PLANPROGRAM', 'FRITIDSGARD']);
const contractTypes = new Set(['ARRENDE', 'MARK_TILLFALLIG', 'JAKT_FISKE', 'AVTAL_FORLANGNING', 'AVTAL_MINDRE', 'UPPHANDLING']);
/** Left to planted.ts, where every one of them is told apart. */
const plantedTypes = new Set(['LOKALHYRA', 'SKOLSTRUKTUR', 'MARKANVISNING', 'MARK_FORSALJNING']);

/** What a committee mostly decides comes up more often than the rest. */
const common = new Set(['BYGGLOV', 'STARTBESKED', 'SLUTBESKED', 'EKONOMISKT_BISTAND', 'HEMTJANST', 'TRYGGHETSLARM', 'SKOLSKJUTS', 'FORSKOLA_PLATS', 'DIREKTUPPHANDLING', 'ANST_OVRIG', 'LTF', 'UPPHANDLING', 'STATSBIDRAG', 'PARKERING_RORELSEH']);

const chance = new Chance(20261124);
const counters = new Map<string, number>();

function nextDiary(bodyKey: string, year: string): string {
  const abbreviation = abbreviations[bodyKey]!;
  const key = `${abbreviation} ${year}`;
  const number = (counters.get(key) ?? 10) + chance.whole(1, 4);
  counters.set(key, number);
  return `${key}:${number}`;
}

const orderOn = (bodyKey: string, day: Day): Order | undefined => orders.find((order) => order.body === bodyKey && order.from <= day && (order.until === null || day < order.until));

function workdayIn(year: number, month: number): Day {
  for (;;) {
    const day = dayOf(year, month, chance.whole(2, 27));
    if (weekdayOf(day) < 6) return day;
  }
}

function delegated(bodyKey: string, year: number, month: number): Made | null {
  const first = workdayIn(year, month);
  const order = orderOn(bodyKey, first);
  if (!order) return null;
  const row = chance.pick(order.items.filter((candidate) => hasTitle(candidate.matterType) && !plantedTypes.has(candidate.matterType)).flatMap((candidate) => (common.has(candidate.matterType) ? [candidate, candidate, candidate, candidate] : [candidate])));
  const delegate = delegateOn(row, first);
  const meeting = isSubcommittee(delegate) ? meetingPlan.find((plan) => plan.body === delegate && plan.day.slice(0, 7) === first.slice(0, 7) && plan.held) : undefined;
  if (isSubcommittee(delegate) && (!meeting || meeting.day < order.from)) return null;
  const day = meeting?.day ?? first;
  if (day > TODAY) return null;

  const handedOn = chance.pick([...subDelegations.filter((step) => step.order === order.key && step.number === row.number && step.day <= day && row.subdelegable), undefined]);
  const holderPost = handedOn?.to ?? delegate;
  const name = meeting ? null : holderOf(holderPost, day);
  if (!meeting && !name) return null;
  const diary = nextDiary(bodyKey, day.slice(0, 4));
  return {
    key: `${diary}-1`, day, body: bodyKey, diary, number: `${diary}-1`, title: titleOf(row.matterType, chance), matterType: row.matterType, prepared: chance.whole(3, 45),
    makerKind: meeting ? 'subcommittee' : 'employee-post', maker: meeting ? body(delegate) : post(holderPost), ...(name ? { makerPerson: person(name) } : {}), ...(meeting ? { meeting: meetingId(meeting) } : {}),
    basis: handedOn ? 'sub-delegation' : 'delegation', item: [order.key, row.number], ...(handedOn ? { subDelegatedTo: handedOn.to } : {}), ...sums(row), report: row.reported, ...(row.reported ? {} : { recorded: true as const }), ...(row.conditionKinds ? { conditionsMet: row.conditionKinds } : {}),
    individual: individualTypes.test(row.matterType), ...(secretTypes.test(row.matterType) ? { secret: true as const } : {}), ...(assessedTypes.has(row.matterType) ? { principal: false, goals: false } : {}),
    ...(findMatterType(row.matterType)?.isExecution ? { more: { choice: true } } : {}),
  };
}

/** Within the item's limits, always. */
function sums(row: Item): Pick<Made, 'amount' | 'amountBasis' | 'months'> {
  const months = contractTypes.has(row.matterType) || row.months !== undefined ? { months: chance.whole(1, Math.min(row.months ?? 24, 24)) } : {};
  return row.upTo === undefined ? months : { amount: chance.sum(row.over ?? Math.round(row.upTo * 0.05), Math.round(row.upTo * 0.9)), amountBasis: row.basis, ...months };
}

const months = [2023, 2024, 2025, 2026].flatMap((year) => Array.from({ length: 12 }, (_, index) => [year, index + 1] as const)).filter(([year, month]) => !(year === 2023 && month === 1) && dayOf(year, month, 1) <= TODAY);

const everyday: readonly Made[] = months.flatMap(([year, month]) => perMonth.flatMap(([bodyKey, count]) => Array.from({ length: count }, () => delegated(bodyKey, year, month)).filter((made): made is Made => made !== null)));

type Standing = readonly [month: number, matterType: string, title: string];
/** What comes back every year, by body. */
const yearly: Readonly<Record<string, readonly Standing[]>> = {
  kf: [[2, 'AVSAGELSE', 'Avsägelse från uppdrag'], [3, 'MOTION', 'Motion om fler cykelställ'], [4, 'ARSREDOV', 'Årsredovisning'], [4, 'ANSVARSFRIHET', 'Ansvarsfrihet för styrelse och nämnder'], [5, 'TAXA_PBL', 'Taxa för plan och bygglov'], [6, 'FORBUND_BUDGET', 'Medlemsbidrag till räddningstjänsten'], [8, 'VAL', 'Fyllnadsval till nämnd'], [9, 'MOTION', 'Motion om öppna förskolan'], [10, 'DELARSRAPPORT', 'Delårsrapport'], [11, 'SKATTESATS', 'Skattesats'], [11, 'BUDGET', 'Mål och budget'], [12, 'TAXA_OMSORG', 'Taxa för äldreomsorg']],
  ks: [[1, 'IK_PLAN', 'Plan för intern kontroll'], [2, 'STAMMOOMBUD', 'Ombud till bolagsstämmor'], [4, 'YTTRANDE_REMISS', 'Yttrande över regional plan'], [6, 'REVISION_SVAR', 'Svar på revisionens granskning'], [9, 'OMDISPONERING', 'Omdisponering inom ramen'], [11, 'REVISION_SVAR', 'Svar på revisionens grundläggande granskning']],
  sbn: [[2, 'IK_PLAN', 'Plan för intern kontroll'], [3, 'BYGGSANKTION', 'Byggsanktionsavgift för påbörjat arbete'], [5, 'BYGG_VITE', 'Rättelse vid vite'], [9, 'BYGGSANKTION', 'Byggsanktionsavgift för tillbyggnad utan startbesked'], [10, 'OMDISPONERING', 'Omdisponering inom ramen']],
  sn: [[2, 'IK_PLAN', 'Plan för intern kontroll'], [6, 'REVISION_SVAR', 'Svar på revisionens granskning'], [10, 'OMDISPONERING', 'Omdisponering inom ramen']],
  bun: [[2, 'IK_PLAN', 'Plan för intern kontroll'], [5, 'LASARSTIDER', 'Läsårstider'], [10, 'OMDISPONERING', 'Omdisponering inom ramen']],
  tn: [[2, 'IK_PLAN', 'Plan för intern kontroll'], [6, 'INVESTERING_IGANG', 'Start av beslutade gatuprojekt'], [10, 'OMDISPONERING', 'Omdisponering inom ramen']],
};

const inSession: readonly Made[] = meetingPlan.filter((meeting) => meeting.held && yearly[meeting.body]).flatMap((meeting) =>
  yearly[meeting.body]!.filter(([month]) => month === Number(meeting.day.slice(5, 7))).map(([, matterType, title], index) => {
    const diary = nextDiary(meeting.body, meeting.day.slice(0, 4));
    const paragraph = meeting.firstParagraph + 3 + index;
    return {
      key: `${meeting.key}:${paragraph}`, day: meeting.day, body: meeting.body, diary, number: `${meeting.body.toUpperCase()} ${meeting.day} § ${paragraph}`, title: `${title} ${meeting.day.slice(0, 4)}`, matterType, prepared: chance.whole(30, 120),
      makerKind: 'body' as const, maker: body(meeting.body), basis: 'body' as const, meeting: meetingId(meeting), report: false, ...(assessedTypes.has(matterType) ? { principal: false } : {}), individual: matterType === 'BYGGSANKTION' || matterType === 'BYGG_VITE', ...(matterType.startsWith('TAXA_') ? { more: { effectiveFrom: plusDays(meeting.day, 32), burdensMembers: true } } : {}),
    };
  }),
);

/** Proper decisions: each has a valid item, an amount within it and a maker with the right, but for a few slips. */
export const decisions: readonly Made[] = [...withSlips(everyday), ...inSession];
