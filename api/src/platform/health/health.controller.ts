import { Controller, Get, Inject, Logger } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../auth/permission.js';
import { Database } from '../database/database.js';
import { DomainError } from '../http/domain-error.js';
import { READINESS, type Readiness } from '../tokens.js';

/** For whoever watches over the server: alive, and able to answer. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  readonly #logger = new Logger('Health');
  constructor(
    private readonly database: Database,
    @Inject(READINESS) private readonly readiness: Readiness,
  ) {}

  @Get('live')
  @Public()
  live() {
    return { status: 'alive' };
  }

  /** Ready when the database answers, its tables are in place, the first data is loaded and the server is not closing. */
  @Get('ready')
  @Public()
  async ready() {
    if (!this.readiness.isOpen) throw notReady();
    await this.database.isReady().catch((error: unknown) => {
      this.#logger.warn(`database: ${(error as { code?: string }).code ?? 'no answer'}`);
      throw notReady();
    });
    return { status: 'ready' };
  }
}

function notReady(): DomainError {
  return new DomainError('notReady', 'Tjänsten är inte redo än. Försök igen om en stund.', 503);
}
