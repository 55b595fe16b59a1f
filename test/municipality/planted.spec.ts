import { describe, expect, it } from '@jest/globals';
import { Facts, type Day } from '@ragang/domain';
import { evaluateAll, rulebook, type Evaluation } from '@ragang/domain/rules';
import { bundles } from './bundles.ts';
import { TODAY } from './calendar.ts';
import { rowsOf } from './check-bundle.ts';
import { idOf } from './key.ts';
import { planted } from './planted.ts';
import type { Planted } from './planted/planted.ts';

const evaluations = new Map<string, Evaluation>();

function evaluationOn(day: Day, file = 'bankmala.bundle.json'): Evaluation {
  const key = `${file} ${day}`;
  const bundle = bundles[file]!;
  const evaluation = evaluations.get(key) ?? evaluateAll(new Facts(bundle.organization, rowsOf(bundle)), day);
  evaluations.set(key, evaluation);
  return evaluation;
}

/** Flags of the rule that are about the thing or rest on it: an overlap is one flag, on the first of its two items. */
function flagsOn(row: Planted): number {
  const id = idOf(row.subjectKind, row.subjectKey);
  return evaluationOn(row.asOf ?? TODAY, row.bundle).findings.filter((finding) => finding.rule === row.rule && finding.outcome === 'flag' && (row.subjectKey === '*' || finding.dependsOn.includes(id))).length;
}

describe.each(planted.map((row) => [`${row.rule}: ${row.why}`, row] as const))('%s', (_, row) => {
  it(row.expect === 'flag' ? 'raises a flag' : 'raises none', () => {
    expect(row.expect === 'flag' ? flagsOn(row) > 0 : flagsOn(row) === 0).toBe(true);
  });
});

const flags = () => evaluationOn(TODAY).findings.filter((finding) => finding.outcome === 'flag');

it('plants something wrong and something only nearly wrong for every rule of the rulebook', () => {
  const told = (expected: Planted['expect']) => new Set(planted.filter((row) => row.expect === expected).map((row) => row.rule));
  expect(rulebook.filter((rule) => !told('flag').has(rule.id) || !told('none').has(rule.id)).map((rule) => rule.id)).toEqual([]);
});

it('shows every one of the thirteen cases in at least one flag', () => {
  const shown = new Set(flags().flatMap((finding) => rulebook.find((rule) => rule.id === finding.rule)!.cases.map((link) => link.no)));
  expect(Array.from({ length: 13 }, (_, index) => index + 1).filter((no) => !shown.has(no))).toEqual([]);
});

it('lets no rule fail on the demo', () => {
  expect(evaluationOn(TODAY).failures).toEqual([]);
});

it('has one contradiction, and as many findings as a person can look through', () => {
  expect(flags().filter((finding) => finding.rule === 'DATA-CONTRADICTION')).toHaveLength(1);
  expect(evaluationOn(TODAY).findings.length).toBeGreaterThan(40);
  expect(flags().length).toBeLessThan(420);
  expect(evaluationOn(TODAY).findings.length - flags().length).toBeLessThan(220);
});
