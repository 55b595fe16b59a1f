import { describe, expect, it } from '@jest/globals';
import { factsFrom, withRows } from '../facts/facts-from.js';
import { claimedValues, OTHER_MUNICIPALITIES } from './claims.js';
import { collaborationOverview } from './collaboration-overview.js';
import { overviewSentence } from './overview-sentence.js';

const asOf = '2026-11-24';
const waste = { id: 'waste', name: 'Avfall', status: 'active', form: 'federation', scope: ['TAXA_AVFALL'] } as const;
const pay = { id: 'pay', name: 'Lön', status: 'active', form: 'agreement', startYear: 2021 } as const;
const archive = { id: 'archive', name: 'Arkiv', status: 'active', assumedForm: 'agreement' } as const;
const bus = { id: 'bus', name: 'Buss', status: 'explored', form: 'none' } as const;
const claim = (id: string, subject: string, value: string, standing: 'stated' | 'ambiguous') => ({ id, subject, attribute: OTHER_MUNICIPALITIES, value, standing, source: id });
const facts = factsFrom({
  collaboration: [archive, pay, waste, bus],
  claim: [claim('a', 'waste', '8', 'stated'), claim('b', 'waste', '7', 'stated'), claim('c', 'archive', '2', 'ambiguous'), claim('d', 'archive', '1', 'ambiguous')],
  agreement: [{ id: 'pay-agreement', collaboration: 'pay', title: 'Löneavtalet', documentKind: 'contract', endsOn: '2024-12-31', renewMonths: 36, noticeMonths: 12 }],
  cost: [{ id: 'c1', subject: 'pay', year: 2023, actual: 5_900_000, day: '2024-02-01' }, { id: 'c2', subject: 'pay', year: 2026, budget: 6_900_000, day: '2025-11-01' }, { id: 'c3', subject: 'pay', year: 2027, budget: 9_000_000, day: '2026-11-01' }],
});
const rowOf = (id: string, of = facts, day = asOf) => collaborationOverview(of, day).find((row) => row.id === id);

describe('the overview of collaborations', () => {
  it('leaves out what is only being discussed, and puts what needs a choice first', () => {
    expect(collaborationOverview(facts, asOf).map((row) => row.name)).toEqual(['Avfall', 'Lön', 'Arkiv']);
  });

  it('tells a contradiction from what can be read in two ways', () => {
    expect([rowOf('waste')?.others?.standing, rowOf('archive')?.others?.standing]).toEqual(['contradicted', 'ambiguous']);
    expect([rowOf('waste')?.contradictions.length, rowOf('archive')?.contradictions.length]).toEqual([1, 0]);
  });

  it('lets a resolution settle the matter from its day', () => {
    const settled = withRows(facts, { 'claim-resolution': [{ id: 'r', subject: 'waste', attribute: OTHER_MUNICIPALITIES, chosen: 'a', day: '2026-06-01' }] });
    expect(claimedValues(settled, 'waste', '2026-05-31')[0]?.standing).toBe('contradicted');
    expect(claimedValues(settled, 'waste', '2026-06-01')[0]).toMatchObject({ standing: 'agreed', values: ['8'] });
  });

  it('counts the last notice day under tacit renewal', () => {
    expect(rowOf('pay')?.notice).toMatchObject({ daysLeft: 37, result: { state: 'known', day: '2026-12-31' } });
  });

  it('says that the right to decide a tariff is unclear where the tariff is a question and nobody has recorded it', () => {
    const known = withRows(facts, { 'decision-right': [{ id: 'r', subject: 'waste', question: 'tariff', organText: 'Direktionen', clause: 'förbundsordningen § 9' }] });
    expect([rowOf('waste')?.tariffUnclear, rowOf('pay')?.tariffUnclear, rowOf('waste', known)?.tariffUnclear]).toEqual([true, false, false]);
  });

  it('shows costs up to the year asked about, with the change since the first', () => {
    expect(rowOf('pay')?.cost).toMatchObject({ latest: { year: 2026, amount: 6_900_000 }, changePercent: 17 });
    expect(rowOf('waste')?.cost.latest).toBeNull();
  });

  it('answers none of the twelve questions for a collaboration of which only the name is known', () => {
    expect(rowOf('archive')?.questions.filter((question) => question.answered !== 'no')).toEqual([]);
    expect(rowOf('archive')?.questions.length).toBe(12);
  });

  it('says "minst" until somebody has vouched that the list is whole', () => {
    const rows = collaborationOverview(facts, asOf);
    expect(overviewSentence(rows, false, null)).toBe('Minst tre kända samarbeten: ett kommunalförbund, ett avtal och ett där formen inte är belagd. Ett av tre har en registrerad kostnad. Ingen samlad genomgång är registrerad.');
    expect(overviewSentence(rows, true, { day: '2023-06-12', body: 'Kommunfullmäktige' })).toMatch(/^Tre samarbeten: .* Kommunfullmäktige fick senast en samlad genomgång i juni 2023\.$/);
  });
});
