import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { LoggerModule } from 'nestjs-pino';
import type { Logger } from 'pino';
import { CoreModule } from './core.module.js';
import { FeaturesModule } from './features.module.js';
import { AuthModule } from './platform/auth/auth.module.js';
import type { Config } from './platform/config.js';
import type { Database } from './platform/database/database.js';
import { InputPipe } from './platform/http/input-pipe.js';
import { ProblemFilter } from './platform/http/problem-filter.js';
import { PlatformModule } from './platform/platform.module.js';
import type { Readiness } from './platform/tokens.js';

/** The server: the platform, and one module for each register and question. */
@Module({})
export class AppModule {
  static with(config: Config, database: Database, readiness: Readiness, logger: Logger): DynamicModule {
    return {
      module: AppModule,
      imports: [
        // Requests are logged by our own hook, with the route's pattern only.
        LoggerModule.forRoot({ pinoHttp: { logger, autoLogging: false, quietReqLogger: true } }),
        PlatformModule.with(config, database, readiness),
        AuthModule,
        CoreModule,
        FeaturesModule,
      ],
      providers: [{ provide: APP_FILTER, useClass: ProblemFilter }, { provide: APP_PIPE, useClass: InputPipe }],
    };
  }
}
