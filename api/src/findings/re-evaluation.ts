import { setImmediate } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { RunningEvaluation, type EvaluationOutcome, type Progress } from '@ragang/domain/rules';
import { FactsStore, lastSeq, touchedSince } from '../facts/facts-store.js';
import { today } from '../platform/clock.js';
import type { Transaction } from '../platform/database/database.js';
import { moveProgress } from './finding-progress.js';
import { lockFindings, storeFindings, type Stored } from './finding-store.js';

interface Running {
  readonly evaluation: RunningEvaluation;
  /** The link of the audit chain that it has taken in. */
  readonly seq: number;
}

/** Running evaluations that are held at once; the one that has rested longest is let go, and begins anew when it is needed. */
const HELD = 16;

/**
 * Omprövning: works out what the changes since last time can have touched, or everything when nothing is held or a new day has begun.
 * The findings and how far they have come are stored in one transaction: whatever is interrupted is done again, and counts once.
 */
@Injectable()
export class ReEvaluation {
  readonly #log = new Logger('Flaggor');
  readonly #running = new Map<string, Running>();
  readonly #progress = new Map<string, Progress>();

  constructor(private readonly facts: FactsStore) {}

  /** How far the work under way has come, if any is. */
  progressOf(tenantId: string): Progress | undefined {
    return this.#progress.get(tenantId);
  }

  /** From nothing: what every rule says of everything. */
  async everything(tx: Transaction): Promise<Stored> {
    this.#running.delete(tx.tenantId);
    return this.catchUp(tx);
  }

  /** Takes in what has happened since last time. The facts are read under the lock, so that no decision is made in between. */
  async catchUp(tx: Transaction): Promise<Stored> {
    await lockFindings(tx);
    const seq = await lastSeq(tx);
    const held = this.#held(tx.tenantId);
    const touched = held ? await touchedSince(tx, held.seq) : [];
    const facts = await this.facts.load(tx);
    const evaluation = held?.evaluation ?? new RunningEvaluation(facts, today());
    // Until it has come to its end it stands in the middle of its work, and must not be gone on with.
    this.#running.delete(tx.tenantId);
    const { outcome, progress } = await this.#work(tx.tenantId, held ? evaluation.after(touched, facts) : evaluation.everything());
    for (const failure of outcome.evaluation.failures) this.#log.error({ rule: failure.rule, message: 'A rule failed and was skipped.' });
    const stored = await storeFindings(tx, facts, outcome.evaluation.findings, evaluation.asOf, held ? outcome : 'all');
    await moveProgress(tx, { throughSeq: seq, asOf: evaluation.asOf, affected: progress.affected, total: progress.total });
    tx.afterCommit.push(() => { this.#hold(tx.tenantId, { evaluation, seq }); });
    return stored;
  }

  async #work(tenantId: string, work: Generator<Progress, EvaluationOutcome>): Promise<{ outcome: EvaluationOutcome; progress: Progress }> {
    let progress: Progress = { done: 0, affected: 0, total: 0 };
    try {
      for (;;) {
        const step = work.next();
        if (step.done) return { outcome: step.value, progress };
        progress = step.value;
        this.#progress.set(tenantId, progress);
        // Requests that have come in the meantime are answered first.
        await setImmediate();
      }
    } finally {
      this.#progress.delete(tenantId);
    }
  }

  #held(tenantId: string): Running | undefined {
    const held = this.#running.get(tenantId);
    return held?.evaluation.asOf === today() ? held : undefined;
  }

  #hold(tenantId: string, running: Running): void {
    this.#running.delete(tenantId);
    this.#running.set(tenantId, running);
    const [oldest] = this.#running.keys();
    if (this.#running.size > HELD && oldest !== undefined) this.#running.delete(oldest);
  }
}
