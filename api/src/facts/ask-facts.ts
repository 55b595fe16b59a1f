import { Injectable } from '@nestjs/common';
import type { Facts } from '@ragang/domain';
import { today } from '../platform/clock.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { momentOf, type QueryText } from '../registers/list-query.js';
import { FactsStore } from './facts-store.js';

/** Answers a question that is a pure function of the facts: loads them as of the query's moment, calls the function, returns what it says. */
@Injectable()
export class AskFacts {
  constructor(
    private readonly database: Database,
    private readonly facts: FactsStore,
  ) {}

  async ask<T>(query: QueryText, question: (facts: Facts, asOf: string, tx: Transaction) => T | Promise<T>): Promise<T> {
    const moment = momentOf(query, today());
    return this.database.transaction(async (tx) => question(await this.facts.load(tx, moment.knownAt), moment.asOf ?? today(), tx));
  }
}
