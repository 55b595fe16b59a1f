import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { deadlinesOf, type Facts } from '@ragang/domain';
import { AskFacts } from '../facts/ask-facts.js';
import { MomentParameters } from '../facts/moment-parameters.js';
import { findFindings, needsAnswer, reviewsOf } from '../findings/findings-query.js';
import { findingView, type FindingView } from '../findings/finding-view.js';
import { isOwn, mayAnswer, ownFindings } from '../findings/own-findings.js';
import { Permission } from '../platform/auth/permission.js';
import type { Transaction } from '../platform/database/database.js';
import { requestContext } from '../platform/database/request-context.js';
import { lawViews } from '../reference/law-view.js';
import type { QueryText } from '../registers/list-query.js';
import { boundaryMap } from './boundary-map.js';
import { deadlineView } from '../deadlines/deadline-view.js';
import { groupDeadlines } from '../deadlines/group-deadlines.js';
import { latestChanges } from './latest-changes.js';

/** Rows of "Kräver din åtgärd" at the most; the rest is in the list of flags. */
const MOST_ACTIONS = 12;
/** A deadline becomes something to act on when it is this near. */
const NEAR_DAYS = 45;
const SHOWN_DEADLINES = 8;

/** The first page, for the role of the one who is signed in. */
@ApiTags('overview')
@Controller('overview')
export class OverviewController {
  constructor(private readonly facts: AskFacts) {}

  @Get()
  @Permission('read', 'findings')
  @MomentParameters()
  @ApiOperation({ summary: 'Översikt', description: 'Det som kräver din åtgärd, gränskartan, fristerna och det senast ändrade, för den inloggades roll. (Overview.)', operationId: 'overview' })
  async overview(@Query() query: QueryText) {
    return this.facts.ask(query, async (facts, asOf, tx) => {
      const open = await openFindings(tx, facts);
      const { actor } = requestContext();
      const own = ownFindings(facts, actor);
      const mine = open.filter((finding) => isOwn(own, finding));
      const flags = mine.filter((finding) => finding.outcome === 'flag');
      const questions = mine.filter((finding) => finding.outcome === 'undetermined');
      // What breaks the law first, then risks, notices and questions; the registrar begins with what is to be filled in.
      const actions = (actor.role === 'registrar' ? [...questions, ...flags] : [...flags, ...questions]).slice(0, MOST_ACTIONS);
      // Legal force is the day after the last day of appeal: one line is enough here.
      const coming = deadlinesOf(facts, asOf, 120).filter(({ deadline }) => deadline.key !== 'LEGAL_FORCE');
      const deadlines = groupDeadlines(facts, coming.map((one) => deadlineView(facts, one, asOf)));
      return {
        asOf, role: actor.role,
        actions, answerable: actions.filter((finding) => mayAnswer(actor, finding.body?.id ?? null)).map((finding) => finding.id), totalFlags: flags.length, totalQuestions: questions.length,
        unlawful: flags.filter((finding) => finding.severity === 'unlawful').length,
        nearDeadlines: deadlines.filter((deadline) => deadline.daysLeft <= NEAR_DAYS).length,
        boundary: boundaryMap(facts, open, asOf),
        deadlines: deadlines.slice(0, SHOWN_DEADLINES),
        laws: lawViews(deadlines.slice(0, SHOWN_DEADLINES).flatMap((deadline) => deadline.basis)),
        changes: await latestChanges(tx, facts, asOf),
      };
    });
  }
}

async function openFindings(tx: Transaction, facts: Facts): Promise<readonly FindingView[]> {
  const order = `case when f.outcome = 'undetermined' then 4 when f.severity = 'unlawful' then 1 when f.severity = 'risk' then 2 else 3 end, coalesce(r.answer_by, f.due) nulls last, f.day desc, f.number`;
  const { rows } = await findFindings(tx, { where: ['f.tenant_id = $1', needsAnswer], parameters: [], page: 1, limit: 2000, order });
  const reviews = await reviewsOf(tx, rows.map((row) => row.key));
  return rows.map((row) => findingView(row, facts, reviews.get(row.key) ?? []));
}
