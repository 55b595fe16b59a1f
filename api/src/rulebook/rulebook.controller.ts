import { performance } from 'node:perf_hooks';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { lawCheckedTo } from '@ragang/domain/law';
import { allExamples, doubts, pendingChanges, ruleAreas, rulebook, ruleOf, runExamples, type Rule, type RuleAnswers } from '@ragang/domain/rules';
import { organizationOf } from '../facts/facts-store.js';
import { SignedIn } from '../platform/auth/permission.js';
import { may } from '../platform/auth/permission-matrix.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { requestContext } from '../platform/database/request-context.js';
import { notFound } from '../platform/http/domain-error.js';
import { ruleAnswers } from './rule-answers-query.js';
import { ruleRow, ruleView } from './rule-view.js';

/** Regelboken: every rule, what it rests on, and its examples run at the moment when somebody asks. */
@ApiTags('rulebook')
@Controller('rules')
export class RulebookController {
  constructor(private readonly database: Database) {}

  @Get()
  @SignedIn()
  @ApiOperation({ summary: 'Lista reglerna', description: 'Alla regler med lag, svårighet, riktning och hur ofta de har flaggat och avfärdats här, och de tvivel och lagförslag som rör dem. (List rules.)', operationId: 'list-rules' })
  async list() {
    return this.database.transaction(async (tx) => {
      const { organizationKind } = await organizationOf(tx);
      const answers = await answersFor(tx);
      return {
        items: rulebook.map((rule) => ruleRow(rule, answers(rule.id), organizationKind)), total: rulebook.length,
        areas: Object.entries(ruleAreas).map(([key, label]) => ({ key, label })), doubts, pending: pendingChanges, checkedTo: lawCheckedTo,
      };
    });
  }

  @Get(':rule')
  @SignedIn()
  @ApiOperation({ summary: 'Läs en regel', description: 'Lagen, villkoren i ord, casen, tvivlen, företrädet framför andra regler och vad folk här har svarat. (Read a rule.)', operationId: 'read-rule' })
  async read(@Param('rule') id: string) {
    const rule = found(id);
    return this.database.transaction(async (tx) => {
      const { organizationKind } = await organizationOf(tx);
      return { item: ruleView(rule, (await answersFor(tx))(rule.id), organizationKind) };
    });
  }

  @Get(':rule/examples')
  @SignedIn()
  @ApiOperation({ summary: 'Kör en regels exempel', description: 'Varje exempel prövas nu, och svaret jämförs med det väntade. (Run the examples of a rule.)', operationId: 'run-rule-examples' })
  examples(@Param('rule') id: string) {
    const rule = found(id);
    const examples = allExamples.find((one) => one.rule === rule.id) ?? { rule: rule.id, conditions: [], examples: [] };
    const start = performance.now();
    const items = runExamples(rule, examples);
    return { rule: rule.id, version: rule.version, ranAt: new Date().toISOString(), milliseconds: Math.round((performance.now() - start) * 10) / 10, asExpected: items.filter((one) => one.isAsExpected).length, total: items.length, items };
  }
}

function found(id: string): Rule {
  const rule = ruleOf(id);
  if (!rule) throw notFound();
  return rule;
}

/** Flags are counted for those who may read them. */
async function answersFor(tx: Transaction): Promise<(rule: string) => RuleAnswers | null> {
  return may(requestContext().actor.role, 'read', 'findings') ? ruleAnswers(tx) : () => null;
}
