import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { addDays, everyDeadline, withDay } from '@ragang/domain';
import { AskFacts } from '../facts/ask-facts.js';
import { Permission } from '../platform/auth/permission.js';
import { lawViews } from '../reference/law-view.js';
import type { QueryText } from '../registers/list-query.js';
import { calendarEvents } from './calendar-events.js';
import { deadlineChoices } from './deadline-choices.js';
import { DeadlineParameters } from './deadline-parameters.js';
import { deadlineFilter, passes } from './deadline-query.js';
import { deadlineView } from './deadline-view.js';
import { calendarFile } from './i-calendar.js';
import { unknownDeadlines } from './unknown-deadlines.js';

/** How long a deadline that was not kept stays in the list. */
const OVERDUE_DAYS = 365;

/** Årshjulet: every deadline, worked out from the registers as the reader may see them. */
@ApiTags('deadlines')
@Controller()
export class DeadlinesController {
  constructor(private readonly facts: AskFacts) {}

  @Get('deadlines')
  @Permission('read', 'organization')
  @DeadlineParameters()
  @ApiOperation({ summary: 'Frister', description: 'Frister med grund och uträkning, närmast först; de som inte har hållits, och de som inte går att räkna ut för att en uppgift saknas. (Deadlines.)', operationId: 'list-deadlines' })
  async list(@Query() query: QueryText) {
    return this.facts.ask(query, (facts, asOf) => {
      const filter = deadlineFilter(query, asOf);
      const every = everyDeadline(facts, asOf);
      const chosen = every.filter((deadline) => passes(filter, deadline));
      const dated = withDay(chosen, asOf).map((one) => deadlineView(facts, one, asOf));
      const items = dated.filter(({ day }) => day >= filter.from && day <= filter.to);
      const overdue = dated.filter(({ day, state }) => state === 'overdue' && day >= addDays(asOf, -OVERDUE_DAYS));
      const unknown = unknownDeadlines(facts, chosen, asOf);
      return { asOf, from: filter.from, to: filter.to, items, overdue, unknown, choices: deadlineChoices(facts, every, asOf), laws: lawViews([...items, ...overdue, ...unknown].flatMap((item) => item.basis)) };
    });
  }

  @Get('deadlines.ics')
  @Permission('read', 'organization')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="arshjul.ics"')
  @ApiProduces('text/calendar')
  @DeadlineParameters()
  @ApiOperation({ summary: 'Frister som kalenderfil', description: 'Kommande frister som heldagar med påminnelser (iCalendar, RFC 5545), så långt den inloggade får läsa. Samma frist behåller sin beteckning när dagen ändras. (Calendar file.)', operationId: 'deadlines-calendar' })
  async calendar(@Query() query: QueryText): Promise<string> {
    return this.facts.ask(query, (facts, asOf) => {
      const filter = deadlineFilter(query, asOf);
      const coming = withDay(everyDeadline(facts, asOf).filter((deadline) => deadline.doneOn === null && passes(filter, deadline)), asOf).filter(({ day }) => day >= filter.from && day <= filter.to);
      return calendarFile(`Årshjul ${facts.organization.name}`, `${asOf}T00:00:00Z`, calendarEvents(facts, coming, asOf));
    });
  }
}
