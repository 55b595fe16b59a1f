import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DecisionCheckInput } from '@ragang/contracts';
import { registerOf, withRows, type Facts, type Row } from '@ragang/domain';
import { evaluateDecision } from '@ragang/domain/rules';
import { findMatterType } from '@ragang/domain/reference';
import { whoDecides } from '@ragang/domain/who-decides';
import { AskFacts } from '../facts/ask-facts.js';
import { findingView } from '../findings/finding-view.js';
import { Permission } from '../platform/auth/permission.js';
import { today } from '../platform/clock.js';
import { bodyPipe } from '../platform/http/body-pipe.js';
import { DomainError } from '../platform/http/domain-error.js';
import { checkedFields } from '../registers/checked-fields.js';
import { answerView } from '../who-decides/who-decides.controller.js';

/** Ids of the decision and matter that exist only while they are tried. */
const TRIED = '00000000-0000-4000-8000-000000000001';
const TRIED_MATTER = '00000000-0000-4000-8000-000000000002';

/** "Får jag besluta detta?": a decision is tried and not saved. */
@ApiTags('decisions')
@Controller('decision-checks')
export class DecisionCheckController {
  constructor(private readonly facts: AskFacts) {}

  @Post()
  @HttpCode(200)
  @Permission('read', 'decisions')
  @ApiBody({ type: DecisionCheckInput })
  @ApiOperation({ summary: 'Får jag besluta detta?', description: 'Prövar ett beslut som inte sparas: vem som får besluta, inom vilka gränser, och vilka flaggor beslutet skulle ge. (Dry run.)', operationId: 'decision-check' })
  async check(@Body(bodyPipe(DecisionCheckInput)) input: DecisionCheckInput) {
    if (!findMatterType(input.matterType)) throw new DomainError('matterType.unknown', 'Ärendetypen finns inte. Välj en i listan.', 422, [{ pointer: '#/matterType', code: 'matterType.unknown', detail: 'Välj en ärendetyp i listan.' }]);
    const decision = await checkedFields(registerOf('decision'), input.further ?? {});
    const matter = await checkedFields(registerOf('matter'), input.furtherMatter ?? {});
    return this.facts.ask({}, (facts) => {
      const day = input.day ?? today();
      const answer = whoDecides({ matterType: input.matterType, asOf: day, ...(input.amount == null ? {} : { amount: input.amount }), ...(input.body == null ? {} : { body: input.body }), ...(input.unit == null ? {} : { unit: input.unit }) }, facts);
      return { answer: answerView(answer, facts, day), findings: input.maker == null || input.body == null ? [] : triedFindings(facts, input, { decision, matter }, day) };
    });
  }
}

interface Further {
  readonly decision: Readonly<Record<string, unknown>>;
  readonly matter: Readonly<Record<string, unknown>>;
}

function triedFindings(facts: Facts, input: DecisionCheckInput, further: Further, day: string) {
  const matter = facts.periodsOf('matter', input.matter ?? null).at(-1)?.id ?? TRIED_MATTER;
  const decision = {
    ...further.decision, id: TRIED, day, number: 'som prövas', title: input.title ?? 'Beslutet som prövas', matter, kind: 'decision', body: input.body ?? null, makerKind: input.makerKind ?? 'employee-post', maker: input.maker ?? null,
    makerPerson: input.makerPerson ?? null, basis: input.basis ?? 'delegation', item: input.item ?? null, amount: input.amount ?? null, amountBasis: input.amountBasis ?? null,
    durationMonths: input.durationMonths ?? null, unit: input.unit ?? further.decision['unit'] ?? null,
  } as const;
  const tried = withRows(facts, {
    decision: [decision as unknown as Partial<Row<'decision'>> & { id: string }],
    ...(matter === TRIED_MATTER ? { matter: [{ ...further.matter, id: TRIED_MATTER, day, diaryNumber: 'prövning', title: 'Prövning', matterType: input.matterType, body: input.body ?? null, status: 'open' }] } : {}),
  });
  const row = tried.periodsOf('decision', TRIED).at(-1);
  return row ? evaluateDecision(tried, row, today()).findings.map((finding, index) => findingView({
    ...finding, id: finding.key, number: index, subjectKind: finding.subject.kind, subjectId: finding.subject.id, bodyId: input.body ?? null, matterId: null, status: 'open', assignee: null, answerBy: null, openedOn: today(),
  }, tried, [])) : [];
}
