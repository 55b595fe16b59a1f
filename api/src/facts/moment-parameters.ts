import { applyDecorators } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';

/** Describes the two time axes that `AskFacts` reads from the address: the day that is asked about, and what was known when. */
export const MomentParameters = (): MethodDecorator => applyDecorators(ApiQuery({ name: 'asOf', required: false }), ApiQuery({ name: 'knownAt', required: false }));
