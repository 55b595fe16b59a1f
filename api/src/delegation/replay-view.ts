import { nameOf, severities, type Facts } from '@ragang/domain';
import { matterTypeTitle } from '@ragang/domain/reference';
import { levels, ruleOf, type Decider, type Replay, type ReplayedFlag, type ReplayedMove } from '@ragang/domain/rules';
import type { ReplayJob } from './replay-jobs.js';
import { pageOf } from './replay-page.js';
import type { ReplayQuery } from './replay-query.js';

/** The job in the reader's language, and its result when there is one: counts whole, lists one page at a time. */
export function jobView(job: ReplayJob, query: ReplayQuery, flagIds: ReadonlyMap<string, string>) {
  const { order, period, asOf, facts } = job.question;
  return {
    id: job.id, state: job.state, done: job.progress.done, total: job.progress.total, milliseconds: job.milliseconds, asOf, period, order: { id: order, name: nameOf(facts, 'delegation-order', order, asOf) },
    sentence: job.result ? sentenceOf(job.result) : job.state === 'failed' ? 'Omspelningen gick inte att slutföra. Starta den på nytt, eller välj en kortare period.' : `${job.progress.done} av ${job.progress.total} beslut är prövade.`,
    result: job.result && replayView(job.result, facts, asOf, query, flagIds),
  };
}

function replayView(replay: Replay, facts: Facts, asOf: string, query: ReplayQuery, flagIds: ReadonlyMap<string, string>) {
  const paged = <T, V>(rows: readonly T[], view: (row: T) => V) => { const page = pageOf(rows, query); return { ...page, items: page.items.map(view) }; };
  const flags = (rows: readonly ReplayedFlag[]) => ({ ...paged(rows.filter((flag) => !query.rule || flag.rule === query.rule), (flag) => flagView(flag, facts, flagIds)), byRule: byRule(rows) });
  return {
    body: { id: replay.body, name: nameOf(facts, 'body', replay.body, asOf) },
    decisions: replay.decisions, moved: replay.moved, levelMoves: replay.levelMoves, unknown: replay.unknown, uncertain: replay.uncertain, carriedSubDelegations: replay.carriedSubDelegations,
    flows: replay.flows.map((flow) => ({ ...flow, fromLabel: levels[flow.from], toLabel: levels[flow.to] })), questions: replay.questions,
    moves: paged(replay.moves.filter(({ from, to }) => (!query.fromLevel || from.level === query.fromLevel) && (!query.toLevel || to.level === query.toLevel)), (move) => moveView(move, facts)),
    appeared: flags(replay.appeared), disappeared: flags(replay.disappeared),
  };
}

function sentenceOf({ decisions, moved, levelMoves, appeared, disappeared }: Replay): string {
  if (decisions === 0) return 'Nämnden har inga registrerade beslut i perioden.';
  return `${decisions} beslut prövade. ${moved} hade fattats av någon annan, varav ${levelMoves} på en annan nivå. ${appeared.length} ${appeared.length === 1 ? 'flagga' : 'flaggor'} hade tillkommit och ${disappeared.length} försvunnit.`;
}

function moveView({ decision, day, matterType, from, to }: ReplayedMove, facts: Facts) {
  return { decision: { id: decision, name: nameOf(facts, 'decision', decision, day) }, day, matterType: { key: matterType, title: matterTypeTitle(matterType) }, from: deciderView(from, facts, day), to: deciderView(to, facts, day) };
}

function deciderView({ level, holder, item, isCertain }: Decider, facts: Facts, day: string) {
  return { level, label: levels[level], holder: holder && { ...holder, name: nameOf(facts, holder.kind, holder.id, day) }, item: item === null ? null : { id: item, name: nameOf(facts, 'delegation-item', item, day) }, isCertain };
}

function flagView({ decision, day, rule, severity, code }: ReplayedFlag, facts: Facts, flagIds: ReadonlyMap<string, string>) {
  return { flag: flagIds.get(`${decision} ${rule}`) ?? null, decision: { id: decision, name: nameOf(facts, 'decision', decision, day) }, day, rule, ruleTitle: ruleOf(rule)?.title ?? rule, severity, severityLabel: severities[severity], code };
}

function byRule(flags: readonly ReplayedFlag[]) {
  const counts = new Map<string, number>();
  for (const { rule } of flags) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => ({ rule, title: ruleOf(rule)?.title ?? rule, count })).toSorted((a, b) => b.count - a.count);
}
