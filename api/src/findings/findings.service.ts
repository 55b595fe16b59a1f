import { Injectable, Logger } from '@nestjs/common';
import { evaluateDecision, type Progress } from '@ragang/domain/rules';
import { FactsStore, touchedSince } from '../facts/facts-store.js';
import { today } from '../platform/clock.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { systemActor, withContext } from '../platform/database/request-context.js';
import { progressOf } from './finding-progress.js';
import { lockFindings, storeFindings, type Stored } from './finding-store.js';
import { ReEvaluation } from './re-evaluation.js';

/** Pause between a write and the work that follows it, so that a burst of writes is looked at once. */
const PAUSE_MS = 200;
/** Pause before work that has failed is tried again. */
const RETRY_MS = 30_000;

/**
 * Keeps the findings in step with the registers. A decision's own findings are worked out in its own transaction; everything else that a
 * change can touch is worked out after the commit, and gives the same rows as a rebuild.
 */
@Injectable()
export class FindingsService {
  readonly #log = new Logger('Flaggor');
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  readonly #working = new Set<string>();
  #isStopped = false;

  constructor(
    private readonly database: Database,
    private readonly facts: FactsStore,
    private readonly reEvaluation: ReEvaluation,
  ) {}

  async afterWrite(tx: Transaction, kind: string, id: string): Promise<void> {
    const { tenantId } = tx;
    if (kind === 'decision') await tx.seeingEverything(() => this.#decisionsOwn(tx, id));
    tx.afterCommit.push(() => this.#soon(tenantId));
  }

  /** Works everything out anew. Returns how many findings there are and what happened to them. */
  async rebuild(tx: Transaction): Promise<Stored> {
    return tx.seeingEverything(() => this.reEvaluation.everything(tx));
  }

  async #decisionsOwn(tx: Transaction, id: string): Promise<void> {
    await lockFindings(tx);
    const facts = await this.facts.load(tx);
    const decision = facts.periodsOf('decision', id).at(-1);
    if (decision) await storeFindings(tx, facts, evaluateDecision(facts, decision, today()).findings, today(), { decisions: [id], structure: false });
  }

  /** Is work on the organisation's findings waiting or under way? */
  isWorking(tenantId: string): boolean {
    return this.#waiting.has(tenantId) || this.#working.has(tenantId);
  }

  /** How far the work under way has come; nothing while it waits or rests. */
  progressOf(tenantId: string): Progress | undefined {
    return this.reEvaluation.progressOf(tenantId);
  }

  /** At every start and every midnight: deadlines pass without anybody writing anything. */
  async rebuildEverywhere(): Promise<void> {
    for (const tenantId of await this.database.tenants()) await this.#work(tenantId, (tx) => this.rebuild(tx));
  }

  /** Takes up what another process has written, or left behind when it died. */
  async lookAround(): Promise<void> {
    for (const tenantId of await this.database.tenants()) {
      const isBehind = await withContext(onBehalfOf(tenantId), () => this.database.inTenant(tenantId, async (tx) => (await touchedSince(tx, (await progressOf(tx))?.throughSeq ?? 0)).length > 0));
      if (isBehind && !this.isWorking(tenantId)) this.#soon(tenantId);
    }
  }

  stop(): void {
    this.#isStopped = true;
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
  }

  #soon(tenantId: string, pause = PAUSE_MS): void {
    if (this.#isStopped || this.#waiting.has(tenantId)) return;
    const timer = setTimeout(() => {
      this.#waiting.delete(tenantId);
      void this.#work(tenantId, (tx) => this.reEvaluation.catchUp(tx));
    }, pause);
    this.#waiting.set(tenantId, timer);
  }

  async #work(tenantId: string, work: (tx: Transaction) => Promise<Stored>): Promise<void> {
    if (this.#working.has(tenantId)) return this.#soon(tenantId);
    this.#working.add(tenantId);
    try {
      await withContext(onBehalfOf(tenantId), () => this.database.inTenant(tenantId, work));
    } catch (error) {
      this.#log.error({ tenantId, message: 'The findings could not be worked out; it is tried again in a while.', code: (error as { code?: string }).code });
      this.#soon(tenantId, RETRY_MS);
    } finally {
      this.#working.delete(tenantId);
    }
  }
}

/** Findings come out the same whoever reads them, so they are worked out with sight of everything. */
const onBehalfOf = (tenantId: string) => ({ tenantId, actor: systemActor, requestId: 'findings', seesSecret: true, seesSafety: true, reason: null });
