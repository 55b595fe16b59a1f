import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { overlaps, registers, registerOf, type RegisterKind, type Validity } from '@ragang/domain';
import { lawSections } from '@ragang/domain/law';
import { matterTypes } from '@ragang/domain/reference';
import { bundleText } from './bundle.ts';
import { bundles } from './bundles.ts';
import { TODAY } from './calendar.ts';
import { faultsOf, rowsOf } from './check-bundle.ts';

const bankmala = bundles['bankmala.bundle.json']!;
const rows = rowsOf(bankmala);
const folder = 'test/municipality';
const periodOf = (row: Readonly<Record<string, unknown>>): Validity => ({ validFrom: (row['validFrom'] as string | undefined) ?? null, validUntil: (row['validUntil'] as string | undefined) ?? null });

describe.each(Object.entries(bundles))('%s', (file, bundle) => {
  it('is the same file when it is composed again', () => {
    expect(readFileSync(`${folder}/${file}`, 'utf8')).toBe(bundleText(bundle));
  });

  it('holds only rows that the register definitions allow, and every reference leads somewhere', () => {
    expect(faultsOf(bundle)).toEqual([]);
  });

  it('names only matter types and law sections that exist', () => {
    const types = new Set(matterTypes.map((type) => type.key));
    const sections = new Set(lawSections.map((section) => section.id as string));
    const unknown = Object.entries(bundle.records).flatMap(([kind, list]) => list.flatMap((row) => Object.entries(registerOf(kind as RegisterKind).fields).flatMap(([name, field]) => {
      const values = [row[name] ?? []].flat() as string[];
      const known = field.type.startsWith('matter-type') ? types : field.type === 'law-sections' ? sections : null;
      return known ? values.filter((value) => !known.has(value)) : [];
    })));
    expect(unknown).toEqual([]);
  });

  it('never has two periods of one thing at once', () => {
    const faults = Object.values(bundle.records).flatMap((list) => list.filter((row, index) => !('day' in row) && list.some((other, at) => at > index && other.id === row.id && overlaps(periodOf(row), periodOf(other)))));
    expect(faults).toEqual([]);
  });

  it('has no event twice', () => {
    const events = Object.entries(bundle.records).filter(([kind]) => registerOf(kind as RegisterKind).class === 'event').flatMap(([, list]) => list.map((row) => row.id));
    expect(events.length).toBe(new Set(events).size);
  });

  it('refers only to things that are valid for the whole period, where the register demands it', () => {
    const faults = Object.entries(bundle.records).flatMap(([kind, list]) => Object.entries(registerOf(kind as RegisterKind).fields).filter(([, field]) => field.covers).flatMap(([name, field]) => list.filter((row) => {
      const target = (bundle.records[field.kinds![0]!] ?? []).filter((other) => other.id === row[name]).map(periodOf);
      const period = periodOf(row);
      const covered = target.some((other) => (other.validFrom === null || (period.validFrom !== null && other.validFrom <= period.validFrom)) && (other.validUntil === null || (period.validUntil !== null && period.validUntil <= other.validUntil)));
      return row[name] !== undefined && !covered;
    }).map((row) => `${kind} ${row.id} ${name}`)));
    expect(faults).toEqual([]);
  });
});

describe('Bänkmåla keeps the invariants', () => {
  it('I3: no decision is made after today', () => {
    expect(rows.decision.filter((row) => row.day > TODAY)).toEqual([]);
  });

  it('I2: every decision has a basis, except where one of a powerless forum is shown for what it is', () => {
    expect(rows.decision.filter((row) => row.kind === 'decision' && row.basis === null).map((row) => row.number)).toEqual(['Nära vård 2026-02-19 p. 4', 'KS 2026:621-1']);
  });

  it('I5: an amount says what it counts', () => {
    expect([...rows['delegation-item'].filter((row) => row.amountMax !== null && row.amountBasis === null), ...rows.decision.filter((row) => row.amount !== null && row.amountBasis === null)]).toEqual([]);
  });

  it('I6: an order has items, and a decision that adopted it unless it is a draft', () => {
    expect(rows['delegation-order'].filter((order) => (order.adoptedBy === null && order.status !== 'draft') || !rows['delegation-item'].some((item) => item.order === order.id))).toEqual([]);
  });

  it('I8: minutes are approved after the meeting and posted after that', () => {
    expect(rows.minutes.filter((row) => (row.approvedOn ?? '9') < row.day || (row.postedOn !== null && row.postedOn < (row.approvedOn ?? '9')))).toEqual([]);
  });

  it('I10: one directive at a time for a company from the same issuer', () => {
    expect(rows.directive.filter((row, index, list) => list.some((other, at) => at > index && other.company === row.company && other.issuer === row.issuer && overlaps(row, other)))).toEqual([]);
  });

  it('I11: a collaboration has two parties or more, unless it is only explored', () => {
    expect(rows.collaboration.filter((row) => row.status !== 'explored' && rows['collaboration-party'].filter((party) => party.collaboration === row.id).length < 2)).toEqual([]);
  });

  it('I12 and I13: rights cite a clause, and representatives were elected by a decision', () => {
    expect([...rows['decision-right'].filter((row) => !row.clause || !row.source), ...rows.representation.filter((row) => !/^K[FS] \d{4}-\d\d-\d\d §/.test(row.electedBy ?? ''))]).toEqual([]);
  });

  it('I14 and I17: claims have a source; assessments have a name and a reason', () => {
    expect([...rows.claim.filter((row) => row.source === null), ...rows.assessment.filter((row) => !row.by || !row.reason)]).toEqual([]);
  });

  it('I16: nobody shares a post, except the one who acts or stands in', () => {
    const regular = rows['post-holding'].filter((row) => row.holdingKind === 'regular');
    expect(regular.filter((row, index) => regular.some((other, at) => at > index && other.post === row.post && overlaps(row, other)))).toEqual([]);
  });
});

describe('Bänkmåla is as large as a municipality of its size', () => {
  const count = (kind: RegisterKind) => new Set(rows[kind].map((row) => row.id)).size;

  it('holds nine collaborations that go on, four of unknown form, and one that is only talked about', () => {
    const active = rows.collaboration.filter((row) => row.status === 'active');
    expect([active.length, active.filter((row) => row.form === null).length, rows.collaboration.filter((row) => row.status === 'explored').length]).toEqual([9, 4, 1]);
  });

  it('holds items over five committees, decisions of four years, posts and people enough', () => {
    const today = rows['delegation-item'].filter((row) => row.validUntil === null);
    expect(today.length).toBeGreaterThanOrEqual(150);
    expect(count('decision')).toBeGreaterThanOrEqual(400);
    expect([...new Set(rows.decision.map((row) => row.day.slice(0, 4)))].sort()).toEqual(['2023', '2024', '2025', '2026']);
    expect(count('post')).toBeGreaterThanOrEqual(45);
    expect(count('person')).toBeGreaterThanOrEqual(90);
  });

  it('uses every register at least once', () => {
    expect(Object.keys(registers).filter((kind) => !bankmala.records[kind])).toEqual([]);
  });

  it('gives every matter a diary number of its own', () => {
    const numbers = rows.matter.map((row) => row.diaryNumber);
    expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
  });
});
