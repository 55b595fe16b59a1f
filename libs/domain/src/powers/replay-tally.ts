import type { Row } from '../facts/facts.js';
import type { Finding } from '../findings/finding.js';
import type { Decider } from './replay-decider.js';
import type { Level } from './replay-levels.js';
import type { Replay, ReplayedFlag, ReplayedMove, ReplayPeriod } from './replay-result.js';
import { replayedRules } from './replay-rules.js';

/** Counts as the decisions go by, so that nothing but what has changed is kept of them. */
export class Tally {
  decisions = 0;
  #unknown = 0;
  #uncertain = 0;
  #levelMoves = 0;
  #questionsAppeared = 0;
  #questionsDisappeared = 0;
  readonly #flows = new Map<Level, Map<Level, number>>();
  readonly #moves: ReplayedMove[] = [];
  readonly #appeared: ReplayedFlag[] = [];
  readonly #disappeared: ReplayedFlag[] = [];

  addUnknown(): void {
    this.#unknown += 1;
    this.#flow('unknown', 'unknown');
  }

  addDeciders({ id, day }: Row<'decision'>, matterType: string, from: Decider, to: Decider): void {
    if (!from.isCertain || !to.isCertain) this.#uncertain += 1;
    this.#flow(from.level, to.level);
    if (from.level === to.level && from.holder?.id === to.holder?.id) return;
    if (from.level !== to.level) this.#levelMoves += 1;
    this.#moves.push({ decision: id, day, matterType, from, to });
  }

  addFlags(decision: Row<'decision'>, before: readonly Finding[], after: readonly Finding[]): void {
    if (before.length === 0 && after.length === 0) return;
    const of = (findings: readonly Finding[]) => findings.filter((finding) => replayedRules.has(finding.rule));
    const [was, is] = [of(before), of(after)];
    this.#questionsAppeared += only('undetermined', is, was).length;
    this.#questionsDisappeared += only('undetermined', was, is).length;
    for (const flag of only('flag', is, was)) this.#appeared.push(asReplayed(decision, flag));
    for (const flag of only('flag', was, is)) this.#disappeared.push(asReplayed(decision, flag));
  }

  result(order: string, body: string, period: ReplayPeriod, carried: number): Replay {
    const flows = [...this.#flows].flatMap(([from, counts]) => [...counts].map(([to, count]) => ({ from, to, count }))).sort((a, b) => b.count - a.count);
    return {
      order, body, period, decisions: this.decisions, moved: this.#moves.length, levelMoves: this.#levelMoves, unknown: this.#unknown, uncertain: this.#uncertain, carriedSubDelegations: carried, flows,
      moves: this.#moves, appeared: this.#appeared, disappeared: this.#disappeared, questions: { appeared: this.#questionsAppeared, disappeared: this.#questionsDisappeared },
    };
  }

  #flow(from: Level, to: Level): void {
    let counts = this.#flows.get(from);
    if (!counts) this.#flows.set(from, (counts = new Map()));
    counts.set(to, (counts.get(to) ?? 0) + 1);
  }
}

const only = (outcome: Finding['outcome'], here: readonly Finding[], there: readonly Finding[]): readonly Finding[] =>
  here.filter((finding) => finding.outcome === outcome && !there.some((other) => other.outcome === outcome && other.rule === finding.rule));

const asReplayed = ({ id, day }: Row<'decision'>, { rule, severity, code }: Finding): ReplayedFlag => ({ decision: id, day, rule, severity: severity ?? 'notice', code });
