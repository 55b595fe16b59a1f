import { describe, expect, it } from '@jest/globals';
import { factsFrom, withRows } from '../../facts/facts-from.js';
import type { Facts, Row } from '../../facts/facts.js';
import { registerKinds, registerOf, type RegisterKind } from '../../registers/registers.js';
import { allExamples } from '../all-examples.js';
import { evaluateAll } from '../evaluate.js';
import { finish, RunningEvaluation } from './running-evaluation.js';

const asOf = '2026-11-24';
interface Change { readonly kind: RegisterKind; readonly id: string; readonly rows: readonly Row<RegisterKind>[] }
type AnyRow = Row<RegisterKind> & Record<string, unknown>;

/** The same numbers in every run: a failing history can be read again. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A small town made of the examples of the rules, so that every rule has something to read. */
function town(seed: number): Facts {
  const random = chance(seed);
  let facts = factsFrom({});
  for (const { examples } of allExamples) facts = withRows(facts, examples[random(examples.length)]!.facts.rows as never);
  return facts;
}

const valuesOf = (facts: Facts, kind: RegisterKind, field: string): readonly unknown[] => (facts.all(kind) as readonly AnyRow[]).map((row) => row[field]);

/** Any change that a person could make to one row: a field takes another value or none, the row goes, or a copy of it comes. */
function anyChange(facts: Facts, random: (below: number) => number): Change {
  const kinds = registerKinds.filter((kind) => facts.all(kind).length > 0);
  const kind = kinds[random(kinds.length)]!;
  const rows = facts.all(kind) as readonly AnyRow[];
  const row = rows[random(rows.length)]!;
  const periods = facts.periodsOf(kind, row.id) as readonly AnyRow[];
  const what = random(10);
  if (what === 0) return { kind, id: row.id, rows: [] };
  if (what === 1) return { kind, id: `${row.id}-copy`, rows: [{ ...row, id: `${row.id}-copy` }] };
  const fields = [...Object.keys(registerOf(kind).fields), ...('day' in row ? ['day'] : ['validFrom', 'validUntil'])];
  const field = fields[random(fields.length)]!;
  const candidates = valuesOf(facts, kind, field);
  const value = field !== 'day' && random(3) === 0 ? null : candidates[random(candidates.length)];
  return { kind, id: row.id, rows: periods.map((period) => (period === row ? { ...period, [field]: value } : period)) };
}

function changed(facts: Facts, changes: readonly Change[]): Facts {
  return changes.reduce((before, { kind, id, rows }) => before.replacing({ [kind]: [...(before.all(kind) as readonly AnyRow[]).filter((row) => row.id !== id), ...rows] }), facts);
}

const byKey = (one: { readonly key: string }, other: { readonly key: string }) => (one.key < other.key ? -1 : 1);

describe('a running evaluation', () => {
  it('says what a full evaluation says', () => {
    const facts = town(1);
    const { findings, failures } = finish(new RunningEvaluation(facts, asOf).everything()).evaluation;
    const full = evaluateAll(facts, asOf);
    expect({ findings: findings.toSorted(byKey), failures }).toEqual({ findings: full.findings.toSorted(byKey), failures: full.failures });
  });

  it.each(Array.from({ length: 12 }, (_, seed) => seed))('equals a full evaluation after every step of a random history (%s)', (seed) => {
    const random = chance(seed + 100);
    const running = new RunningEvaluation(town(seed), asOf);
    finish(running.everything());
    for (let step = 0; step < 25; step++) {
      const changes = Array.from({ length: 1 + random(3) }, () => anyChange(running.facts, random));
      const { findings } = finish(running.after(changes, changed(running.facts, changes))).evaluation;
      expect({ changes, findings: findings.toSorted(byKey) }).toEqual({ changes, findings: evaluateAll(running.facts, asOf).findings.toSorted(byKey) });
    }
  });

  it('works out only what had read something of the change, and tells how far it has come', () => {
    const facts = town(2);
    const running = new RunningEvaluation(facts, asOf);
    finish(running.everything());
    const gone: Change = { kind: 'threat-incident', id: facts.all('threat-incident')[0]!.id, rows: [] };
    const steps = [...running.after([gone], changed(facts, [gone]))];
    const { done, affected, total } = steps.at(-1)!;
    expect(done).toBe(affected);
    expect(affected).toBeGreaterThan(0);
    expect(affected).toBeLessThan(total / 10);
  });

  it('touches nothing when nobody has read what changed', () => {
    const facts = withRows(town(3), { 'source-reading': [{ id: 'reading', day: '2026-01-01', title: 'Genomläsning' }] });
    const running = new RunningEvaluation(facts, asOf);
    finish(running.everything());
    const gone: Change = { kind: 'source-reading', id: 'reading', rows: [] };
    expect([...running.after([gone], changed(facts, [gone]))].at(-1)).toMatchObject({ affected: 0 });
  });
});
