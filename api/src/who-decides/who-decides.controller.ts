import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { isReferenceId } from '@ragang/contracts';
import { kindOf, nameOf, type Answer, type Facts, type Question } from '@ragang/domain';
import { isMatterType } from '@ragang/domain/reference';
import { lawCheckedTo } from '@ragang/domain/law';
import { whoDecides } from '@ragang/domain/who-decides';
import { FactsStore } from '../facts/facts-store.js';
import { MomentParameters } from '../facts/moment-parameters.js';
import { Permission } from '../platform/auth/permission.js';
import { today } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { DomainError, type ErrorPlace } from '../platform/http/domain-error.js';
import { lawViews, type LawView } from '../reference/law-view.js';
import { momentOf, type QueryText } from '../registers/list-query.js';

export interface AnswerView extends Answer {
  readonly asOf: string;
  readonly lawCheckedTo: string;
  readonly names: Readonly<Record<string, { kind: string; name: string }>>;
  readonly laws: Readonly<Record<string, LawView>>;
}

const LONGEST_QUESTION = 200;
const GREATEST_AMOUNT = 1_000_000_000_000;

/** "Vem bestämmer om …?" for those who are signed in. */
@ApiTags('who-decides')
@Controller('who-decides')
export class WhoDecidesController {
  constructor(
    private readonly database: Database,
    private readonly facts: FactsStore,
  ) {}

  @Get()
  @Permission('read', 'delegation')
  @ApiQuery({ name: 'text', required: false, description: 'Frågan med vanliga ord.', example: 'bygglov för altan' })
  @ApiQuery({ name: 'matterType', required: false, description: 'Ärendetypens nyckel; går före text.' })
  @ApiQuery({ name: 'amount', required: false, description: 'Belopp i kronor, exkl. moms.' })
  @ApiQuery({ name: 'body', required: false })
  @ApiQuery({ name: 'unit', required: false })
  @ApiQuery({ name: 'area', required: false })
  @ApiQuery({ name: 'counterparty', required: false, description: 'Motpart i ärendet, så som den är skriven i registret: då prövas registrerade bindningar.' })
  @ApiQuery({ name: 'whyNot', required: false, description: 'Id för den som någon trodde bestämde; flera skiljs med komma.' })
  @MomentParameters()
  @ApiOperation({ summary: 'Vem bestämmer?', description: 'Kedjan från lag till person en viss dag, med gränser, källor, överklagande och det som är osäkert. (Who decides?)', operationId: 'who-decides' })
  async answer(@Query() query: QueryText): Promise<AnswerView> {
    const moment = momentOf(query, today());
    const question = questionOf(query, moment.asOf ?? today());
    return this.database.transaction(async (tx) => {
      const facts = await this.facts.load(tx, moment.knownAt);
      return answerView(whoDecides(question, facts), facts, question.asOf, question.whyNot);
    });
  }
}

/** The answer with the names and law that it cites; `asked` are those whom the reader asked about. */
export function answerView(answer: Answer, facts: Facts, asOf: string, asked: readonly string[] = []): AnswerView {
  const refs = [...answer.chains.flat().flatMap((step) => [step.holder, step.sourceRef]), ...answer.whyNot.map((one) => one.holder)];
  const named = (id: string, kinds: readonly string[]) => { const kind = kindOf(facts, id, kinds); return kind ? [[id, { kind, name: nameOf(facts, kind, id, asOf) }] as const] : []; };
  const names = Object.fromEntries([...asked.flatMap((id) => named(id, ['post', 'person', 'assignment', 'body'])), ...refs.flatMap((ref) => (ref ? named(ref.id, [ref.kind]) : []))]);
  const cited = [...answer.sources, ...answer.chains.flat().flatMap((step) => step.law), ...answer.limits.flatMap((limit) => limit.law), ...answer.whyNot.flatMap((one) => one.law), ...(answer.appeal?.law ?? [])];
  return { ...answer, asOf, lawCheckedTo, names, laws: lawViews(cited) };
}

const known = ['text', 'matterType', 'amount', 'body', 'unit', 'area', 'counterparty', 'whyNot', 'asOf', 'knownAt'];

function questionOf(query: QueryText, asOf: string): Question {
  const errors: ErrorPlace[] = [];
  const wrong = (name: string, code: string, detail: string): void => void errors.push({ parameter: { in: 'query', name }, code, detail });
  const { text, matterType, amount, body, unit, area, counterparty, whyNot } = query;
  for (const name of Object.keys(query)) if (!known.includes(name)) wrong(name, 'parameter.unknown', `${name} finns inte i frågan.`);
  if (!text?.trim() && !matterType) wrong('text', 'required', 'Skriv vad det gäller, till exempel bygglov för altan.');
  for (const [name, value] of [['text', text], ['area', area], ['counterparty', counterparty], ['whyNot', whyNot]] as const) if (value && [...value].length > LONGEST_QUESTION * (name === 'whyNot' ? 5 : 1)) wrong(name, 'text.tooLong', `Högst ${LONGEST_QUESTION} tecken.`);
  if (matterType && !isMatterType(matterType)) wrong('matterType', 'matterType.unknown', 'Ärendetypen finns inte. Välj en i listan.');
  const sum = amount === undefined || amount === '' ? undefined : Number(amount.replaceAll(/[\s\u00a0]/g, ''));
  if (sum !== undefined && !(Number.isSafeInteger(sum) && sum >= 0 && sum <= GREATEST_AMOUNT)) wrong('amount', 'number.invalid', 'Skriv beloppet i hela kronor.');
  for (const [name, value] of [['body', body], ['unit', unit]] as const) if (value && !isReferenceId(value)) wrong(name, 'reference.invalid', 'Välj i listan.');
  const guesses = whyNot ? whyNot.split(',') : [];
  if (!guesses.every(isReferenceId)) wrong('whyNot', 'reference.invalid', 'Ange id för befattningar, organ eller personer.');
  const first = errors[0];
  if (first) throw new DomainError(first.code, first.detail, 422, errors);
  return {
    asOf, ...(text?.trim() ? { text: text.trim() } : {}), ...(matterType ? { matterType } : {}), ...(sum === undefined ? {} : { amount: sum }), ...(body ? { body } : {}), ...(unit ? { unit } : {}),
    ...(area ? { area } : {}), ...(counterparty?.trim() ? { counterparty: counterparty.trim() } : {}), ...(guesses.length > 0 ? { whyNot: guesses } : {}),
  };
}
