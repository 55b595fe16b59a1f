import { Module } from '@nestjs/common';
import { DeadlinesController } from './deadlines.controller.js';
import { TermChangeController } from './term-change.controller.js';

@Module({ controllers: [DeadlinesController, TermChangeController] })
export class DeadlinesModule {}
