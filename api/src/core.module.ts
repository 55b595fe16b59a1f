import { Global, Module } from '@nestjs/common';
import { AskFacts } from './facts/ask-facts.js';
import { FactsStore } from './facts/facts-store.js';
import { FindingsService } from './findings/findings.service.js';
import { ReEvaluation } from './findings/re-evaluation.js';
import { Cursors } from './platform/http/cursors.js';
import { RegisterService } from './registers/register.service.js';

/** What the feature modules share: facts, findings and the one way to write a register row. */
@Global()
@Module({
  providers: [FactsStore, AskFacts, RegisterService, ReEvaluation, FindingsService, Cursors],
  exports: [FactsStore, AskFacts, RegisterService, FindingsService, Cursors],
})
export class CoreModule {}
