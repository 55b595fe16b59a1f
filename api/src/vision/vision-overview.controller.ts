import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { visionOverview, type VisionOverview } from '@ragang/domain';
import { AskFacts } from '../facts/ask-facts.js';
import { MomentParameters } from '../facts/moment-parameters.js';
import { Permission } from '../platform/auth/permission.js';
import type { QueryText } from '../registers/list-query.js';

@ApiTags('vision')
@Controller('vision-overview')
export class VisionOverviewController {
  constructor(private readonly facts: AskFacts) {}

  @Get()
  @Permission('read', 'vision')
  @MomentParameters()
  @ApiOperation({ summary: 'Vision och mål', description: 'Visionerna och glappen mellan dem, målträdet med ägare, uppföljning och mätningar, och direktiv som hänvisar till en vision som har gått ut. (Vision and goals.)', operationId: 'vision-overview' })
  async overview(@Query() query: QueryText): Promise<VisionOverview & { asOf: string }> {
    return this.facts.ask(query, (facts, asOf) => ({ asOf, ...visionOverview(facts, asOf) }));
  }
}
