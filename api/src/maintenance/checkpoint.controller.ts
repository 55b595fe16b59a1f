import { Controller, Get, Header, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { outsideCheckpoints } from '../platform/audit/checkpoint.js';
import { Public } from '../platform/auth/permission.js';
import type { Config } from '../platform/config.js';
import { notFound } from '../platform/http/domain-error.js';
import { CONFIG } from '../platform/tokens.js';

/** The latest signed note of each chain, at a well-known place, so that anybody may keep copies that nobody here can change. */
@ApiTags('administration')
@Controller('.well-known/ragang-checkpoints')
export class CheckpointController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get(':slug')
  @Public()
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiOperation({ operationId: 'read-checkpoint', summary: 'Senaste kontrollpunkten', description: 'Signerad anteckning om loggkedjans längd och hash. (Latest signed checkpoint.)' })
  checkpoint(@Param('slug') slug: string): string {
    const last = /^[a-z0-9-]{1,40}$/.test(slug) ? outsideCheckpoints(slug, this.config.dataDir).at(-1) : undefined;
    if (last === undefined) throw notFound();
    return last;
  }
}
