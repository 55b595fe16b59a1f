import { describe, expect, it } from '@jest/globals';
import { agreementNotice, amountStaircase, collaborationOverview, Facts } from '@ragang/domain';
import { whoDecides } from '@ragang/domain/who-decides';
import { bundles } from './bundles.ts';
import { TODAY } from './calendar.ts';
import { rowsOf } from './check-bundle.ts';
import { idOf } from './key.ts';

const bundle = bundles['bankmala.bundle.json']!;
const facts = new Facts(bundle.organization, rowsOf(bundle));
const ask = (text: string, asOf = TODAY) => whoDecides({ text, asOf }, facts);
const levels = (text: string, asOf = TODAY) => ask(text, asOf).chains[0]!.map((step) => step.level);
const person = (text: string, asOf = TODAY) => ask(text, asOf).chains[0]!.at(-1)!.title;

describe('who decides in Bänkmåla', () => {
  it('about the waste tariff: the council before the federation, okänt with the document that would settle it today', () => {
    expect(ask('vem bestämmer om avfallstaxan', '2024-01-01')).toMatchObject({ outcome: 'decided', sentence: 'Kommunfullmäktige bestämmer.' });
    const today = ask('vem bestämmer om avfallstaxan');
    expect([today.outcome, today.lead]).toEqual(['unknown', 'Svaret finns i förbundsordningen.']);
  });

  it('about a building permit for a terrace: two different chains on the two days', () => {
    expect([levels('bygglov för altan', '2024-01-01').includes('sub-delegate'), person('bygglov för altan', '2024-01-01')]).toEqual([false, 'Jonas Ekenäs, bygglovschef']);
    expect([levels('bygglov för altan').includes('sub-delegate'), person('bygglov för altan')]).toEqual([true, 'Elin Råsjö, bygglovshandläggare']);
  });

  it('about the bus line across the border: somebody else', () => {
    expect(ask('busslinjen över regiongränsen').outcome).toBe('other-owner');
  });

  it('about a lease of 750 000: the board itself, since no item reaches there', () => {
    expect(whoDecides({ matterType: 'LOKALHYRA', amount: 750_000, asOf: TODAY }, facts)).toMatchObject({ outcome: 'decided', sentence: 'Kommunstyrelsen bestämmer.' });
  });
});

describe('what the screens of Bänkmåla show', () => {
  it('has a gap and an overlap in the right to rent premises, which the version before had not', () => {
    const faults = (order: string, asOf: string) => amountStaircase(facts, idOf('delegation-order', order), 'LOKALHYRA', asOf).faults.map((fault) => [fault.kind, fault.from, fault.to]);
    expect(faults('ks12', TODAY)).toEqual([['gap', 500_000, 1_000_000], ['overlap', 2_000_000, 3_000_000]]);
    expect(faults('ks11', '2025-06-01').filter(([kind]) => kind === 'overlap')).toEqual([]);
  });

  it('has nine collaborations and one that sources disagree about', () => {
    expect(collaborationOverview(facts, TODAY).filter((row) => row.status === 'active')).toHaveLength(9);
  });

  it('lets the payroll agreement be terminated until the last of December, or it holds to 2030', () => {
    expect(agreementNotice({ ...facts.find('agreement', idOf('agreement', 'lon'), TODAY)!, isFederation: false }, TODAY)).toMatchObject({ state: 'known', day: '2026-12-31' });
  });
});
