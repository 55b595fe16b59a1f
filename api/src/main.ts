import 'reflect-metadata';
import { createApp } from './app.js';
import { FindingsService } from './findings/findings.service.js';
import { MaintenanceService } from './maintenance/maintenance.service.js';
import { ConfigError, readConfig, type Config } from './platform/config.js';
import { Database } from './platform/database/database.js';
import { dataSource } from './platform/database/data-source.js';
import { migrate } from './platform/database/migrate.js';
import { serverLog } from './platform/log.js';
import type { Readiness } from './platform/tokens.js';
import { loadDemo } from './tenants/load-demo.js';

/** Starts the server: configuration, tables, the demo the first time, then requests. Ends what it has begun when it is told to stop. */
async function start(config: Config): Promise<void> {
  const logger = serverLog();
  if (config.databaseOwnerUrl) await migrate(config.databaseOwnerUrl);
  const source = await dataSource(config.databaseUrl).initialize();
  const database = new Database(source);
  const readiness: Readiness = { isOpen: false };
  const app = await createApp(config, database, readiness, logger);
  const stop = async (): Promise<void> => {
    readiness.isOpen = false;
    await app.close();
    await database.close();
    logger.info('stopped');
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop().catch((error: unknown) => {
        logger.error({ message: error instanceof Error ? error.message : 'unknown' }, 'stop failed');
        process.exit(1);
      });
    });
  }
  await app.listen(config.port, config.host);
  if (config.mode === 'demo' && config.demoDir !== null) await loadDemo(database, app.get(FindingsService, { strict: false }), config.demoDir, (line) => logger.info(line));
  app.get(MaintenanceService, { strict: false }).start();
  readiness.isOpen = true;
  logger.info({ port: config.port, mode: config.mode }, 'ready');
}

try {
  await start(readConfig(process.env));
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(1);
}
