import type { Facts } from '../../facts/facts.js';
import type { RegisterKind } from '../../registers/registers.js';
import type { Day } from '../../time/day.js';
import { evaluateDecision, evaluateStructure, split, weighed, type Evaluation } from '../evaluate.js';
import type { Rule } from '../rule.js';
import { rulebook } from '../rulebook.js';
import { Reads, type Unit } from './reads.js';

/** A thing that has changed, come or gone. */
export interface Touched {
  readonly kind: RegisterKind;
  readonly id: string;
}

/** What an evaluation came to, and which parts of it were worked out anew. */
export interface Outcome {
  readonly evaluation: Evaluation;
  /** Ids of the decisions that were tried again, or may be told otherwise. */
  readonly decisions: readonly string[];
  /** Were any of the rules about the registers tried again, or may what they tell be told otherwise? */
  readonly structure: boolean;
}

/** How far a re-evaluation has come, in units: decisions, and rules about the registers. */
export interface Progress {
  readonly done: number;
  readonly affected: number;
  /** How many units a full evaluation has. */
  readonly total: number;
}

/** Units between two reports of progress: some milliseconds of work. */
const STRIDE = 200;

/**
 * Löpande prövning: an evaluation that knows what each of its parts has read. After a change only the parts that had read something of
 * what changed are worked out again, and the outcome is that of a full evaluation of the new facts.
 */
export class RunningEvaluation {
  readonly #reads = new Reads();
  readonly #units = new Map<string, Unit>();
  /** The decisions that something is said of: few beside those that are in order. */
  readonly #told = new Map<string, Evaluation>();
  readonly #ids: string[] = [];
  readonly #structure: (Evaluation | null)[];
  /** Decisions that share an event with something told of the registers. */
  #crossed: ReadonlySet<string> = new Set();
  #facts: Facts;

  constructor(facts: Facts, readonly asOf: Day, private readonly rules: readonly Rule[] = rulebook) {
    this.#facts = facts;
    this.#structure = split(rules).structure.map(() => null);
    for (const decision of facts.all('decision')) this.#unitOf(decision.id);
  }

  get facts(): Facts {
    return this.#facts;
  }

  /** The first evaluation, of everything. */
  *everything(): Generator<Progress, Outcome> {
    return yield* this.#work([...this.#structure.map((_, index) => -1 - index), ...this.#ids.keys()]);
  }

  /** Takes in the facts as they are now and works out again what the things that differ can touch. Naming too many does no harm. */
  *after(touched: readonly Touched[], facts: Facts): Generator<Progress, Outcome> {
    const affected = new Set<Unit>();
    for (const { kind, id } of touched) {
      for (const row of [...this.#facts.periodsOf(kind, id), ...facts.periodsOf(kind, id)]) {
        for (const unit of this.#reads.readersOf(kind, row as unknown as Readonly<Record<string, unknown>>)) affected.add(unit);
      }
      if (kind === 'decision') affected.add(this.#unitOf(id));
    }
    this.#facts = facts;
    return yield* this.#work([...affected]);
  }

  *#work(units: readonly Unit[]): Generator<Progress, Outcome> {
    const total = this.#ids.length + this.#structure.length;
    for (const [done, unit] of units.entries()) {
      if (done % STRIDE === 0) yield { done, affected: units.length, total };
      this.#evaluate(unit);
    }
    yield { done: units.length, affected: units.length, total };
    const tried = new Set(units.flatMap((unit) => (unit < 0 ? [] : this.#ids[unit]!)));
    const hasTriedStructure = units.some((unit) => unit < 0);
    const crossedBefore = this.#crossed;
    const evaluation = this.#evaluation();
    // What a decision and the registers tell of one event is settled between them: when one has changed, the other may be told otherwise.
    const crossed = [...crossedBefore, ...this.#crossed];
    return { evaluation, decisions: [...new Set([...tried, ...(hasTriedStructure ? crossed : [])])], structure: hasTriedStructure || crossed.some((id) => tried.has(id)) };
  }

  #evaluate(unit: Unit): void {
    const facts = this.#facts.watched((kind, field, value) => { this.#reads.note(unit, kind, field, value); });
    if (unit < 0) {
      this.#structure[-1 - unit] = evaluateStructure(facts, this.asOf, split(this.rules).structure[-1 - unit]!);
      return;
    }
    const id = this.#ids[unit]!;
    const decision = this.#facts.periodsOf('decision', id).find((row) => row.day <= this.asOf);
    const evaluation = decision && evaluateDecision(facts, decision, this.asOf, this.rules);
    if (evaluation && (evaluation.findings.length > 0 || evaluation.failures.length > 0)) this.#told.set(id, evaluation);
    else this.#told.delete(id);
  }

  #evaluation(): Evaluation {
    const { findings, failures, crossings } = weighed(this.#told.values(), this.#structure.flatMap((evaluation) => evaluation ?? []));
    this.#crossed = new Set(crossings.flatMap(({ shown, hidden }) => [shown.subject.id, hidden.subject.id]).filter((id) => this.#units.has(id)));
    return { findings, failures };
  }

  #unitOf(id: string): Unit {
    const known = this.#units.get(id);
    if (known !== undefined) return known;
    const unit = this.#ids.push(id) - 1;
    this.#units.set(id, unit);
    return unit;
  }
}

/** Runs a piece of work to its end at once. */
export function finish<T>(work: Generator<Progress, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
