import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { Facts } from '@ragang/domain';
import type { Replay, ReplayPeriod, ReplayProgress } from '@ragang/domain/rules';
import { requestContext } from '../platform/database/request-context.js';
import { DomainError } from '../platform/http/domain-error.js';

/** What somebody has asked to have replayed, with the facts that they may see. */
export interface ReplayQuestion {
  readonly order: string;
  readonly period: ReplayPeriod;
  readonly asOf: string;
  readonly facts: Facts;
}

/** En omspelning i arbete, eller färdig. */
export interface ReplayJob {
  readonly id: string;
  readonly owner: string;
  readonly question: ReplayQuestion;
  readonly progress: ReplayProgress;
  /** Since it began; when it is done, how long it took. */
  readonly milliseconds: number;
  readonly state: 'running' | 'done' | 'failed';
  readonly result: Replay | null;
}

type Work = Generator<ReplayProgress, Replay>;
/** As the worker sees it. */
type Held = { -readonly [K in keyof ReplayJob]: ReplayJob[K] };

/** Finished ones that are held; the one that was asked for longest ago is let go. */
const HELD = 6;
/** How many one person may have under way at once. */
const AT_ONCE = 3;

/**
 * The replays of this server, in memory: nothing of them is worth more than the seconds that they take. Each belongs to the person who
 * asked, with the rights they had then; to others, and after a restart, it is not there.
 */
@Injectable()
export class ReplayJobs {
  readonly #log = new Logger('Omspelning');
  readonly #jobs = new Map<string, Held>();

  /** Begins the work, or finds it again when the same person has asked the same of the same facts. */
  start(question: ReplayQuestion, work: () => Work): ReplayJob {
    const owner = ownerNow();
    const own = [...this.#jobs.values()].filter((job) => job.owner === owner);
    const same = own.find((job) => job.state !== 'failed' && isSame(job.question, question));
    if (same) return this.#touched(same);
    if (own.filter((job) => job.state === 'running').length >= AT_ONCE) throw new DomainError('replay.busy', `${AT_ONCE} omspelningar pågår redan. Vänta tills en är klar, eller avbryt en.`, 429);
    const job: Held = { id: randomUUID(), owner, question, progress: { done: 0, total: 0 }, milliseconds: 0, state: 'running', result: null };
    this.#jobs.set(job.id, job);
    this.#letGo();
    void this.#run(job, work());
    return job;
  }

  find(id: string): ReplayJob {
    const job = this.#jobs.get(id);
    if (job?.owner !== ownerNow()) throw new DomainError('replay.gone', 'Omspelningen finns inte kvar. Den har avbrutits, fått lämna plats för nyare eller försvunnit när tjänsten startades om. Starta den på nytt.', 404);
    return this.#touched(job);
  }

  /** Stops it before its next stride, and forgets it. */
  cancel(id: string): void {
    this.#jobs.delete(this.find(id).id);
  }

  async #run(job: Held, work: Work): Promise<void> {
    const started = performance.now();
    try {
      for (let step = work.next(); ; step = work.next()) {
        job.milliseconds = Math.round(performance.now() - started);
        if (step.done) {
          job.result = step.value;
          job.state = 'done';
          return;
        }
        job.progress = step.value;
        // Requests that have come in the meantime are answered first; one of them may be to stop.
        await setImmediate();
        if (!this.#jobs.has(job.id)) return;
      }
    } catch (failure) {
      // A rule that throws: whoever waits is told, and the server goes on.
      job.state = 'failed';
      this.#log.error({ err: failure, message: 'A replay failed.' });
    }
  }

  #touched(job: Held): Held {
    this.#jobs.delete(job.id);
    this.#jobs.set(job.id, job);
    return job;
  }

  #letGo(): void {
    const finished = [...this.#jobs.values()].filter((job) => job.state !== 'running');
    for (const job of finished.slice(0, Math.max(0, finished.length - HELD))) this.#jobs.delete(job.id);
  }
}

/** Organisation, person and what they may see: a right that is taken away closes what was made with it. */
function ownerNow(): string {
  const { tenantId, actor, seesSecret, seesSafety } = requestContext();
  return [tenantId, actor.id, seesSecret, seesSafety].join(' ');
}

const isSame = (a: ReplayQuestion, b: ReplayQuestion): boolean => a.facts === b.facts && a.order === b.order && a.asOf === b.asOf && a.period.from === b.period.from && a.period.until === b.period.until;
