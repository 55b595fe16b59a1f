import { describe, expect, it } from '@jest/globals';
import { missingSentence, renderBasis, renderEvidence } from './render.js';
import { fillTemplate } from './template.js';

const names = (id: string) => ({ tn: 'Tekniska nämnden', ksau: 'KS arbetsutskott' })[id];

describe('a sentence', () => {
  it('writes amounts and days with hard spaces', () => {
    expect(fillTemplate('{amount:sek} den {on:day}', { amount: 4_500_000, on: '2025-03-10' }, names)).toBe('4\u00A0500\u00A0000\u00A0kr den 10\u00A0mars\u00A02025');
  });
  it('writes negative amounts with a minus sign', () => expect(fillTemplate('{a:sek}', { a: -1500 }, names)).toBe('−1\u00A0500\u00A0kr'));
  it('starts with a capital and keeps names small inside', () => expect(fillTemplate('{who:inline} frågar {who:inline} och {au:inline}', { who: 'tn', au: 'ksau' }, names)).toBe('Tekniska nämnden frågar tekniska nämnden och KS arbetsutskott'));
  it('says okänt for what is not known, and okänd for a thing without a name', () => expect(fillTemplate('{a:sek}, {b:name}', { a: null, b: 'gone' }, names)).toBe('Okänt, okänd'));
});

describe('what is missing', () => {
  it('names the field and the thing', () => expect(missingSentence({ kind: 'decision', id: 'd1', field: 'amount' })).toBe('Uppgiften Belopp, exkl. moms är inte ifylld för beslutet.'));
  it('names the register that nobody vouches for', () => expect(missingSentence({ kind: 'completeness-mark', id: null, field: 'agreement' })).toContain('registret Avtal är helt infört'));
  it('says that nobody has judged', () => expect(missingSentence({ kind: 'assessment', id: null, field: 'value' })).toContain('Ingen har bedömt'));
});

describe('what a finding rests on', () => {
  it('shows a section as lawyers cite it, with its gist', () => expect(renderBasis({ law: 'KL-7-5' })).toMatchObject({ label: 'KL\u00A07:5', law: 'KL-7-5', mark: 'verified' }));
  it('shows practice with how well it is known', () => expect(renderBasis({ practice: 'Praxis', mark: 'secondary' })).toEqual({ label: 'Praxis', mark: 'secondary' }));
  it('shows a value in its own form', () => {
    expect(renderEvidence({ kind: 'decision', id: 'd', field: 'amount', value: 3_000_000 }, names)).toEqual({ label: 'Belopp, exkl. moms', value: '3\u00A0000\u00A0000\u00A0kr' });
    expect(renderEvidence({ kind: 'decision', id: 'd', field: 'basis', value: 'delegation' }, names)).toEqual({ label: 'Grund', value: 'Delegation' });
    expect(renderEvidence({ kind: 'decision', id: 'd', field: 'body', value: 'tn' }, names)).toEqual({ label: 'Organ', value: 'Tekniska nämnden' });
  });
});

describe('a post in a sentence', () => {
  it.each([
    ['Fastighetschef', 'Fastighetschefen'], ['Teknisk chef', 'Tekniska chefen'], ['VA-jurist', 'VA-juristen'], ['Handläggare', 'Handläggaren'], ['Rektor', 'Rektorn'],
    ['Rektor Kvarnskolan', 'Rektor Kvarnskolan'], ['Ordföranden', 'Ordföranden'], ['En anställd', 'En anställd'], ['Kommunstyrelsens ordförande', 'Kommunstyrelsens ordförande'],
  ])('%s is told as %s', (title, told) => expect(fillTemplate('{maker:role} beslutade', { maker: title }, () => undefined)).toBe(`${told} beslutade`));
  it('is small inside a sentence', () => expect(fillTemplate('Då beslutade {maker:role}', { maker: 'p1' }, () => 'Gatuchef')).toBe('Då beslutade gatuchefen'));
});
