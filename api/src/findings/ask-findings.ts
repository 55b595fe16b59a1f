import { Injectable } from '@nestjs/common';
import { nameOf, type Facts } from '@ragang/domain';
import { FactsStore } from '../facts/facts-store.js';
import { roleLabelsIn } from '../platform/auth/permission-matrix.js';
import { today } from '../platform/clock.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { requestContext, type Actor } from '../platform/database/request-context.js';
import type { QueryText } from '../registers/list-query.js';
import { withPeriod } from './finding-period.js';
import { findingsFilter, type FindingsFilter } from './findings-filter.js';
import { narrowToOwn, ownFindings } from './own-findings.js';

/** What a question about findings is asked with: the filters as the reader means them. */
export interface FindingsQuestion {
  readonly tx: Transaction;
  readonly facts: Facts;
  /** The query with its period as days. */
  readonly query: QueryText;
  /** The rows that a query asks for, narrowed to the reader's own where it says so. */
  readonly filterOf: (query: QueryText) => FindingsFilter;
}

/** Every question about findings takes the same filters, and takes them alike. */
@Injectable()
export class AskFindings {
  constructor(
    private readonly database: Database,
    private readonly facts: FactsStore,
  ) {}

  async ask<T>(asked: QueryText, question: (asked: FindingsQuestion) => Promise<T>): Promise<T> {
    return this.database.transaction(async (tx) => {
      const facts = await this.facts.load(tx);
      const { actor } = requestContext();
      const names = namesOf(facts, actor);
      const filterOf = (query: QueryText): FindingsFilter => {
        const filter = findingsFilter(query, names);
        return asked['mine'] === 'true' ? narrowToOwn(ownFindings(facts, actor), filter) : filter;
      };
      return question({ tx, facts, query: withPeriod(asked, facts), filterOf });
    });
  }
}

/** What somebody who hands a flag to this person may have written: the name, the role, or a body that the person works for. */
function namesOf(facts: Facts, actor: Actor): readonly string[] {
  const role = actor.role === null ? [] : [roleLabelsIn(facts.organization.organizationKind)[actor.role]];
  return [actor.name, ...role, ...actor.bodies.map((body) => nameOf(facts, 'body', body, today()))];
}
