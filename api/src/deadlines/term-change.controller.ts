import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { changeDeciders, changeLabels, nameOf, termChange, type BodyInChange, type ChangeItem, type DeadlineResult, type Facts } from '@ragang/domain';
import { AskFacts } from '../facts/ask-facts.js';
import { MomentParameters } from '../facts/moment-parameters.js';
import { Permission } from '../platform/auth/permission.js';
import { lawViews } from '../reference/law-view.js';
import type { QueryText } from '../registers/list-query.js';
import { bodyView, groundsOf, nameInList, sections } from './deadline-view.js';
import { missingView } from './unknown-deadlines.js';

/** Mandatskiftet: what each body has to renew, by whom and by when. */
@ApiTags('deadlines')
@Controller('term-change')
export class TermChangeController {
  constructor(private readonly facts: AskFacts) {}

  @Get()
  @Permission('read', 'organization')
  @MomentParameters()
  @ApiOperation({ summary: 'Mandatskiftet', description: 'Checklista för varje organ vid mandatskiftet: vad som ska väljas, utses eller gås igenom, av vem och till när, och om det är klart, kvar eller okänt. (Change of term.)', operationId: 'term-change' })
  async read(@Query() query: QueryText) {
    return this.facts.ask(query, (facts, asOf) => {
      const { bodies, next } = termChange(facts, asOf);
      const views = bodies.map((one) => bodyOf(facts, one, asOf));
      const items = views.flatMap((one) => one.items);
      return { asOf, next, bodies: views, total: items.length, done: items.filter((item) => item.state === 'done').length, unknown: items.filter((item) => item.state === 'unknown').length, laws: lawViews(items.flatMap((item) => item.basis)) };
    });
  }
}

function bodyOf(facts: Facts, { body, start, hasBegun, term, items }: BodyInChange, asOf: string) {
  const views = items.map((item) => itemOf(facts, item, asOf));
  const count = (state: string) => views.filter((item) => item.state === state).length;
  return { body: { id: body, name: nameOf(facts, 'body', body, asOf) }, start: dueView(start), hasBegun, term, done: count('done'), left: count('left'), unknown: count('unknown'), items: views };
}

function itemOf(facts: Facts, item: ChangeItem, asOf: string) {
  return {
    key: item.key, what: changeLabels[item.key], who: changeDeciders[item.key], by: bodyView(facts, item.by, asOf), basis: sections(item), grounds: groundsOf(item.basis), due: dueView(item.due), state: item.state, why: item.why, form: item.form, link: item.link,
    parts: item.parts.map((part) => ({ subject: { ...part.subject, name: nameInList(facts, part.subject.kind, part.subject.id, asOf) }, due: dueView(part.due), state: part.state, why: part.why })),
  };
}

function dueView(due: DeadlineResult) {
  const steps = due.state === 'none' ? [] : due.steps.map(({ text, day }) => ({ text, day }));
  return { day: due.state === 'known' ? due.day : null, why: due.state === 'known' ? null : due.why, missing: due.state === 'unknown' ? { ...missingView(due.missing), id: due.missing.id } : null, steps };
}
