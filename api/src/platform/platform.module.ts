import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Config } from './config.js';
import { Database } from './database/database.js';
import { ApiInfoController } from './health/api-info.controller.js';
import { HealthController } from './health/health.controller.js';
import { CONFIG, READINESS, type Readiness } from './tokens.js';

/** What every server needs: configuration, the way to the database, health. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, database: Database, readiness: Readiness): DynamicModule {
    return {
      module: PlatformModule,
      controllers: [HealthController, ApiInfoController],
      providers: [{ provide: CONFIG, useValue: config }, { provide: Database, useValue: database }, { provide: READINESS, useValue: readiness }],
      exports: [CONFIG, Database, READINESS],
    };
  }
}
