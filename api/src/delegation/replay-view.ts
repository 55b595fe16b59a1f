import { nameOf, severities, type Facts } from '@ragang/domain';
import { matterTypeTitle } from '@ragang/domain/reference';
import { levels, ruleOf, type Decider, type Replay, type ReplayedFlag, type ReplayedMove } from '@ragang/domain/rules';

export interface Page {
  readonly page: number;
  readonly limit: number;
}

/** A replay in the reader's language: counts whole, lists one page at a time. */
export function replayView(replay: Replay, facts: Facts, asOf: string, { page, limit }: Page) {
  const paged = <T, V>(rows: readonly T[], view: (row: T) => V) => ({ items: rows.slice((page - 1) * limit, page * limit).map(view), total: rows.length, page, limit });
  return {
    asOf, order: { id: replay.order, name: nameOf(facts, 'delegation-order', replay.order, asOf) }, body: { id: replay.body, name: nameOf(facts, 'body', replay.body, asOf) }, period: replay.period,
    sentence: sentenceOf(replay), decisions: replay.decisions, moved: replay.moved, levelMoves: replay.levelMoves, unknown: replay.unknown, uncertain: replay.uncertain, carriedSubDelegations: replay.carriedSubDelegations,
    flows: replay.flows.map((flow) => ({ ...flow, fromLabel: levels[flow.from], toLabel: levels[flow.to] })), questions: replay.questions,
    moves: paged(replay.moves, (move) => moveView(move, facts)),
    appeared: { ...paged(replay.appeared, (flag) => flagView(flag, facts)), byRule: byRule(replay.appeared) }, disappeared: { ...paged(replay.disappeared, (flag) => flagView(flag, facts)), byRule: byRule(replay.disappeared) },
  };
}

function sentenceOf({ decisions, moved, levelMoves, appeared, disappeared }: Replay): string {
  if (decisions === 0) return 'Nämnden har inga registrerade beslut i perioden.';
  return `${decisions} beslut prövade. ${moved} hade fattats av någon annan, varav ${levelMoves} på en annan nivå. ${appeared.length} flaggor hade tillkommit och ${disappeared.length} försvunnit.`;
}

function moveView({ decision, day, matterType, from, to }: ReplayedMove, facts: Facts) {
  return { decision: { id: decision, name: nameOf(facts, 'decision', decision, day) }, day, matterType: { key: matterType, title: matterTypeTitle(matterType) }, from: deciderView(from, facts, day), to: deciderView(to, facts, day) };
}

function deciderView({ level, holder, item, isCertain }: Decider, facts: Facts, day: string) {
  return { level, label: levels[level], holder: holder && { ...holder, name: nameOf(facts, holder.kind, holder.id, day) }, item: item === null ? null : { id: item, name: nameOf(facts, 'delegation-item', item, day) }, isCertain };
}

function flagView({ decision, day, rule, severity, code }: ReplayedFlag, facts: Facts) {
  return { decision: { id: decision, name: nameOf(facts, 'decision', decision, day) }, day, rule, ruleTitle: ruleOf(rule)?.title ?? rule, severity, severityLabel: severities[severity], code };
}

function byRule(flags: readonly ReplayedFlag[]) {
  const counts = new Map<string, number>();
  for (const { rule } of flags) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => ({ rule, title: ruleOf(rule)?.title ?? rule, count })).toSorted((a, b) => b.count - a.count);
}
