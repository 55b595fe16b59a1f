import { applyDecorators } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { MomentParameters } from '../facts/moment-parameters.js';

/** Describes what the list and the calendar file are narrowed by; `deadlineFilter` reads it. */
export const DeadlineParameters = (): MethodDecorator => applyDecorators(MomentParameters(), ...['from', 'to', 'kind', 'family', 'body'].map((name) => ApiQuery({ name, required: false })));
