import { Module } from '@nestjs/common';
import { LawCoverageController } from './law-coverage.controller.js';
import { RulebookController } from './rulebook.controller.js';

@Module({ controllers: [RulebookController, LawCoverageController] })
export class RulebookModule {}
