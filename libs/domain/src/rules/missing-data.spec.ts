import { describe, expect, it } from '@jest/globals';
import { Facts, type Row } from '../facts/facts.js';
import { registerKinds, registerOf, type RegisterKind } from '../registers/registers.js';
import { allExamples } from './all-examples.js';
import { evaluateAll } from './evaluate.js';
import type { RuleExample } from './example.js';
import type { Rule, Severity } from './rule.js';
import { ruleOf } from './rulebook.js';

type AnyRow = Row<RegisterKind> & Record<string, unknown>;

/** Fields whose label or help says what it means that they are empty: the empty field is itself the answer. */
const emptyIsAnAnswer: Readonly<Record<string, string>> = {
  'decision.company': 'Tomt: organets eget beslut och inte ett bolags',
  'decision.underFramework': 'Tomt när beslutet inte är ett avrop',
  'body.parent': 'Tomt: organet står för sig självt',
  'body.collaboration': 'Tomt: kommunens eget organ',
  'unit.parent': 'Tomt: enheten är högst upp',
  'post.renamedTo': 'Tomt: befattningen har inte bytt namn',
  'affiliation.matter': 'Bara i ärendet; tomt: bindningen gäller alltid',
  'affiliation.company': 'Kommunens bolag; tomt: någon annans bolag eller förening',
  'participation.decision': 'Tomt när uppgiften gäller hela sammanträdet',
  'agreement.noticeGivenOn': 'Fylls i den dag det händer; flaggan är en påminnelse om att dagen närmar sig',
  'financial-report.project': 'Tomt: rapporten gäller hela verksamheten',
  'directive.commonDirective': 'Tomt: direktivet hänvisar inte till något annat',
  'completeness-mark.subject': 'Tomt när märket gäller allt',
};

/** Rules that one lost value can make speak of another thing, and why that is right. */
const deliberate: Readonly<Record<string, string>> = {
  'COL-NO-OVERVIEW': 'Regeln räknar luckor i registret: att en uppgift saknas är just det som den berättar',
  'DEL-SPLIT': 'En serie berättas en gång, på det beslut då summan passerar gränsen; utan ett av besluten är det ett senare',
  'FL-5-UNEQUAL': 'En jämförelse berättas på det sista ärendet i gruppen; utan ett av ärendena är det ett annat',
};

/** Who vouches for the items vouches for the order that holds them, and so for directives. */
const vouchedThrough: Readonly<Record<string, string>> = { 'delegation-order': 'delegation-item', directive: 'directive-clause' };

const strength: Readonly<Record<Severity, number>> = { notice: 1, risk: 2, unlawful: 3 };

/** How severely the rule speaks of each thing. */
function flagged(facts: Facts, rule: Rule, asOf: string): ReadonlyMap<string, number> {
  const { findings, failures } = evaluateAll(facts, asOf, [rule]);
  expect(failures).toEqual([]);
  const told = new Map<string, number>();
  for (const { outcome, severity, subject } of findings) if (outcome === 'flag' && severity) told.set(subject.id, Math.max(told.get(subject.id) ?? 0, strength[severity]));
  return told;
}

/** The fields that the rule looks at in the example, as "kind row field". */
function fieldsRead({ facts, asOf }: RuleExample, rule: Rule): ReadonlySet<string> {
  const read = new Set<string>();
  const noting = (kind: RegisterKind) => (row: AnyRow, index: number) => new Proxy(row, { get: (target, field) => (read.add(`${kind} ${index} ${String(field)}`), target[String(field)]) });
  const rows = Object.fromEntries(registerKinds.map((kind) => [kind, (facts.rows[kind] as readonly AnyRow[]).map(noting(kind))]));
  evaluateAll(new Facts(facts.organization, rows as never), asOf, [rule]);
  return read;
}

/** Has somebody said something there that might as well have been left out? A required field is never empty. */
function mayBeUnrecorded(kind: RegisterKind, row: AnyRow, field: string): boolean {
  const definition = registerOf(kind).fields[field];
  const isRecorded = row[field] !== null || row.absent.includes(field);
  return definition !== undefined && !definition.required && isRecorded && !(`${kind}.${field}` in emptyIsAnAnswer);
}

/** The example where nobody vouches for the register: an empty field of it then says nothing. */
function unvouchedFor(kind: RegisterKind, { facts }: RuleExample): Facts {
  return facts.replacing({ 'completeness-mark': facts.all('completeness-mark').filter(({ register }) => register !== (vouchedThrough[kind] ?? kind)) });
}

/** The facts as they would be if nobody had recorded that field of that row. */
function unrecorded(facts: Facts, kind: RegisterKind, index: number, field: string): Facts {
  const rows = facts.rows[kind] as readonly AnyRow[];
  const lost = (row: AnyRow) => ({ ...row, [field]: null, absent: row.absent.filter((name) => name !== field) });
  return facts.replacing({ [kind]: rows.map((row, at) => (at === index ? lost(row) : row)) });
}

/** What the rule says too much when one recorded value after the other is taken away. */
function saidForLack(example: RuleExample, rule: Rule): readonly string[] {
  const worlds = new Map<RegisterKind, { readonly facts: Facts; readonly before: ReadonlyMap<string, number> }>();
  return [...fieldsRead(example, rule)].flatMap((read) => {
    const [kind, index, field] = read.split(' ') as [RegisterKind, string, string];
    const row = example.facts.rows[kind][Number(index)] as AnyRow;
    if (!mayBeUnrecorded(kind, row, field)) return [];
    const world = worlds.get(kind) ?? { facts: unvouchedFor(kind, example), before: flagged(unvouchedFor(kind, example), rule, example.asOf) };
    worlds.set(kind, world);
    const after = flagged(unrecorded(world.facts, kind, Number(index), field), rule, example.asOf);
    return [...after].some(([subject, severity]) => severity > (world.before.get(subject) ?? 0)) ? [`${example.name}: ${kind}.${field} of ${row.id}`] : [];
  });
}

describe('data that nobody has recorded', () => {
  it.each(allExamples.filter(({ rule }) => !(rule in deliberate)).map((one) => [one.rule, one.examples] as const))('never raises a flag of %s, nor a stricter one', (id, examples) => {
    expect(examples.flatMap((example) => saidForLack(example, ruleOf(id)!))).toEqual([]);
  });

  it('never speaks louder without a completeness mark', () => {
    const louder = allExamples.flatMap(({ rule, examples }) => examples.filter((example) => {
      const before = flagged(example.facts, ruleOf(rule)!, example.asOf);
      return example.facts.all('completeness-mark').some(({ id }) => {
        const after = flagged(example.facts.replacing({ 'completeness-mark': example.facts.all('completeness-mark').filter((mark) => mark.id !== id) }), ruleOf(rule)!, example.asOf);
        return [...after].some(([subject, severity]) => severity > (before.get(subject) ?? 0));
      });
    }).map(({ name }) => `${rule}: ${name}`));
    expect(louder).toEqual([]);
  });

  it('is let past only where it is told why', () => {
    const fields = Object.keys(emptyIsAnAnswer).map((name) => name.split('.') as [RegisterKind, string]);
    expect(fields.filter(([kind, field]) => registerOf(kind).fields[field]?.required !== false)).toEqual([]);
    const loud = allExamples.filter(({ rule, examples }) => rule in deliberate && examples.some((example) => saidForLack(example, ruleOf(rule)!).length > 0));
    expect(loud.map(({ rule }) => rule).sort()).toEqual(Object.keys(deliberate).sort());
  });
});
