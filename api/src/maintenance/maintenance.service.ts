import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { organizationOf } from '../facts/facts-store.js';
import { FindingsService } from '../findings/findings.service.js';
import { loadCheckpointKey, writeCheckpoint, type CheckpointKey } from '../platform/audit/checkpoint.js';
import type { Config } from '../platform/config.js';
import { Database } from '../platform/database/database.js';
import { systemActor, withContext } from '../platform/database/request-context.js';
import { CONFIG } from '../platform/tokens.js';
import { untilSwedishMidnight } from './next-midnight.js';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** What is done without anybody asking: findings at every start and every Swedish midnight, a signed checkpoint of each chain every hour. */
@Injectable()
export class MaintenanceService implements OnApplicationShutdown {
  readonly #log = new Logger('Underhåll');
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly key: CheckpointKey;
  /** The signing key lies beside the data that it protects. */
  readonly keyInDataFolder: boolean;

  constructor(
    private readonly database: Database,
    private readonly findings: FindingsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    const loaded = loadCheckpointKey(config.dataDir, config.signingKeyFile ?? undefined);
    this.key = loaded.key;
    this.keyInDataFolder = loaded.inDataFolder;
  }

  /** Called when the server is in place, the demo included. */
  start(): void {
    if (this.keyInDataFolder && this.config.mode === 'production') this.#log.warn('The signing key lies in the data folder. Set RAGANG_SIGNING_KEY_FILE to a file elsewhere.');
    void this.#nightly();
    this.#atMidnight();
    this.#timers.add(setInterval(() => void this.#checkpoints(), HOUR_MS).unref());
    this.#timers.add(setInterval(() => void this.#lookAround(), MINUTE_MS).unref());
  }

  onApplicationShutdown(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.findings.stop();
  }

  #atMidnight(): void {
    this.#timers.add(setTimeout(() => { void this.#nightly(); this.#atMidnight(); }, untilSwedishMidnight(new Date())).unref());
  }

  async #nightly(): Promise<void> {
    try {
      await this.findings.rebuildEverywhere();
      await this.#checkpoints();
    } catch (error) {
      this.#log.error({ message: 'Nightly work failed; it is tried again tomorrow and at the next start.', code: (error as { code?: string }).code });
    }
  }

  async #lookAround(): Promise<void> {
    try {
      await this.findings.lookAround();
    } catch (error) {
      this.#log.error({ message: 'Could not see whether findings are behind; it is tried again in a minute.', code: (error as { code?: string }).code });
    }
  }

  async #checkpoints(): Promise<void> {
    for (const tenantId of await this.database.tenants()) {
      const context = { tenantId, actor: systemActor, requestId: 'checkpoint', seesSecret: true, seesSafety: true, reason: null };
      await withContext(context, () => this.database.inTenant(tenantId, async (tx) => writeCheckpoint(tx, this.key, (await organizationOf(tx)).slug, this.config.dataDir)));
    }
  }
}
