import { describe, expect, it } from '@jest/globals';
import { factsFrom } from '@ragang/domain';
import { guessBodyKind } from './guess-body-kind.js';
import { importId } from './import-ids.js';
import { nameHistory } from './name-history.js';
import { planAssignments, type PlanOptions } from './plan.js';
import { readRows } from './read-rows.js';
import { roleFunctions } from './role-functions.js';

const tenantId = '11111111-1111-4111-8111-111111111111';
const options: PlanOptions = { tenantId, title: 'Registret', readOn: '2026-07-15', sha256: 'x', kinds: {} };
const read = (...cells: readonly (readonly string[])[]) =>
  readRows({ header: ['Namn', 'Organ_id', 'Organ', 'Roll', 'Från', 'T.o.m.'], rows: cells.map((row, index) => ({ line: index + 2, cells: row })), errors: [], encoding: 'utf-8', delimiter: ';' });

describe('roleFunctions', () => {
  it.each([
    ['Ledamot', ['member']], ['Ledamot och ordförande', ['member', 'chair']], ['Ledamot och 1:e vice ordförande', ['member', 'first-vice-chair']], ['Ordförande och revisor', ['auditor', 'chair']],
    ['LEKMANNAREVISORSSUPPLEANT', ['deputy-lay-auditor']], ['God man', ['trustee']], ['Andre vice ordförande', ['second-vice-chair']], ['Inspirationsansvarig', null], ['Ledamot och inspiratör', null],
  ])('%s', (written, functions) => expect(roleFunctions(written)).toEqual(functions));
});

describe('guessBodyKind', () => {
  it('is not led astray by a word in the middle of a name', () => {
    expect(guessBodyKind('Samverkan Delregional nämnd och Staden/Kommunstyrelsen', []).kind).toBe('political-consultation');
    expect(guessBodyKind('Strukturfondpartnerskapet', []).kind).toBe('unknown');
    expect(guessBodyKind('Referensgrupp för ungdomsfullmäktige', []).kind).toBe('political-consultation');
    expect(guessBodyKind('Ekvatten', ['Ledamot', 'Lekmannarevisor']).kind).toBe('company-board');
    expect(guessBodyKind('Regionfullmäktige', []).kind).toBe('council');
  });
});

describe('nameHistory', () => {
  it('dates the change by the first start under the newer name', () => {
    expect(nameHistory([{ name: 'Ny', from: '2026-01-01' }, { name: 'Gammal', from: '2023-01-01' }, { name: 'Ny', from: '2026-04-01' }])).toEqual([
      { name: 'Gammal', validFrom: null, validUntil: '2026-01-01', uncertainty: null },
      { name: 'Ny', validFrom: '2026-01-01', validUntil: null, uncertainty: expect.stringContaining('2026-01-01') },
    ]);
  });

  it('states that the order is uncertain when both names are used at once', () => {
    const [older, newer] = nameHistory([{ name: 'A', from: '2023-03-08' }, { name: 'A', from: '2025-10-22' }, { name: 'B', from: '2023-03-08' }]);
    expect(older).toMatchObject({ name: 'B', validUntil: '2025-10-22' });
    expect(newer?.uncertainty).toContain('osäker');
    expect(nameHistory([{ name: 'A', from: '2023-03-08' }, { name: 'B', from: '2023-03-08' }])[1]?.validFrom).toBe('2023-03-08');
  });
});

describe('planAssignments', () => {
  it('reads other names of the columns and stores the day after the last day', () => {
    const plan = planAssignments(read(['Åsa Ek', 'o1', 'Miljönämnden', 'Ledamot', '2026-01-01', '2026-12-31']), factsFrom({}), options);
    expect(plan.record.assignment).toEqual([expect.objectContaining({ validFrom: '2026-01-01', validUntil: '2027-01-01', roleAsWritten: 'Ledamot' })]);
    expect(plan.record.body[0]).toMatchObject({ name: 'Miljönämnden', bodyKind: 'unknown' });
    expect(plan.bodies[0]?.guess.kind).toBe('committee');
  });

  it('gives the same ids every time, and others in another organisation', () => {
    expect(importId(tenantId, 'body', 'o1')).toBe(importId(tenantId, 'body', 'o1'));
    expect(importId(tenantId, 'body', 'o1')).not.toBe(importId('22222222-2222-4222-8222-222222222222', 'body', 'o1'));
    expect(importId(tenantId, 'body', 'o1')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('uses a body that already bears the name', () => {
    const facts = factsFrom({ body: [{ id: 'own', name: 'miljönämnden', bodyKind: 'committee' }] });
    const plan = planAssignments(read(['Åsa Ek', 'o1', 'Miljönämnden', 'Ledamot', '2026-01-01', '']), facts, options);
    expect(plan.record.body).toEqual([]);
    expect(plan.record.assignment[0]?.['body']).toBe('own');
  });

  it('keeps an unknown role as written and says so', () => {
    const plan = planAssignments(read(['Åsa Ek', 'o1', 'Miljönämnden', 'Inspiratör', '2026-01-01', '']), factsFrom({}), options);
    expect(plan.record.assignment[0]).toMatchObject({ functions: ['other'], roleAsWritten: 'Inspiratör' });
    expect(plan.warnings.join()).toContain('Inspiratör');
  });
});
