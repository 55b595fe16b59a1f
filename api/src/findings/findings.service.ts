import { Injectable, Logger } from '@nestjs/common';
import { evaluateAll, evaluateDecision } from '@ragang/domain/rules';
import { FactsStore } from '../facts/facts-store.js';
import { today } from '../platform/clock.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { systemActor, withContext } from '../platform/database/request-context.js';
import { lockFindings, storeFindings, type Stored } from './finding-store.js';

/** Pause between a write and the work that follows it, so that a burst of writes is looked at once. */
const PAUSE_MS = 200;

/**
 * Keeps the findings in step with the registers. A decision's own findings are worked out in its own transaction; everything else that a
 * change can touch is worked out after the commit, from all facts, and gives the same rows as a rebuild.
 */
@Injectable()
export class FindingsService {
  readonly #log = new Logger('Flaggor');
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  readonly #working = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly facts: FactsStore,
  ) {}

  async afterWrite(tx: Transaction, kind: string, id: string): Promise<void> {
    const { tenantId } = tx;
    if (kind === 'decision') await tx.seeingEverything(() => this.#decisionsOwn(tx, id));
    tx.afterCommit.push(() => this.#soon(tenantId));
  }

  /** Works everything out anew. Returns how many findings there are and what happened to them. */
  async rebuild(tx: Transaction): Promise<Stored> {
    return tx.seeingEverything(() => this.#everything(tx));
  }

  async #decisionsOwn(tx: Transaction, id: string): Promise<void> {
    await lockFindings(tx);
    const facts = await this.facts.load(tx);
    const decision = facts.periodsOf('decision', id).at(-1);
    if (decision) await storeFindings(tx, facts, evaluateDecision(facts, decision, today()).findings, today(), { subject: id });
  }

  async #everything(tx: Transaction): Promise<Stored> {
    await lockFindings(tx);
    const facts = await this.facts.load(tx);
    const { findings, failures } = evaluateAll(facts, today());
    for (const failure of failures) this.#log.error({ rule: failure.rule, message: 'A rule failed and was skipped.' });
    return storeFindings(tx, facts, findings, today(), 'all');
  }

  /** Is work on the organisation's findings waiting or under way? */
  isWorking(tenantId: string): boolean {
    return this.#waiting.has(tenantId) || this.#working.has(tenantId);
  }

  /** At every start and every midnight: deadlines pass without anybody writing anything. */
  async rebuildEverywhere(): Promise<void> {
    for (const tenantId of await this.database.tenants()) await this.#rebuildLater(tenantId);
  }

  stop(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
  }

  #soon(tenantId: string): void {
    if (this.#waiting.has(tenantId)) return;
    const timer = setTimeout(() => {
      this.#waiting.delete(tenantId);
      void this.#rebuildLater(tenantId);
    }, PAUSE_MS);
    this.#waiting.set(tenantId, timer);
  }

  async #rebuildLater(tenantId: string): Promise<void> {
    if (this.#working.has(tenantId)) return this.#soon(tenantId);
    this.#working.add(tenantId);
    const context = { tenantId, actor: systemActor, requestId: 'findings', seesSecret: true, seesSafety: true, reason: null };
    try {
      await withContext(context, () => this.database.inTenant(tenantId, (tx) => this.rebuild(tx)));
    } catch (error) {
      this.#log.error({ tenantId, message: 'The findings could not be worked out; the next write tries again.', code: (error as { code?: string }).code });
    } finally {
      this.#working.delete(tenantId);
    }
  }
}
