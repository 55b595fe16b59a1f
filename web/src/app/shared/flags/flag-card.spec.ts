import { describe, it, expect } from '@jest/globals';
import { provideHttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Finding } from './finding';
import { FlagCard } from './flag-card';

const finding: Finding = {
  id: 'f1', number: 'F-0231', rule: 'DEL-AMOUNT', ruleTitle: 'Belopp över gränsen', ruleVersion: 1, outcome: 'flag', severity: 'unlawful', severityLabel: 'Strider mot lag', direction: 'administration-to-politics',
  directionLabel: 'Förvaltning går in i politik', subject: { kind: 'decision', id: 'd1', name: 'KS 2026:318-4' }, body: { id: 'ks', name: 'Kommunstyrelsen' }, matter: null, day: '2026-11-12', due: null,
  title: 'Avtalet ligger över gränsen.', happened: 'Fastighetschefen beslutade.', says: 'Punkt 2.1 gäller till och med 3 miljoner kronor.', allowed: 'Samma lokal i tre år.', remedy: ['Kontrollera beloppet.'],
  basis: [{ label: 'KL 7:5', law: 'KL-7-5', mark: 'verified', gist: 'En nämnd får delegera.' }], cases: [{ no: 7, title: 'Fastighetsbolaget', why: 'En ram passerades.', primary: true }],
  evidence: [{ kind: 'delegation-item', id: 'i1', name: 'punkt 2.1', field: 'amountMax', value: 3_000_000 }, { kind: 'decision', id: 'd1', name: 'KS 2026:318-4', field: 'amount', value: 4_500_000 }],
  amounts: { limit: 3_000_000, amount: 4_500_000 }, missing: null, status: 'open', statusLabel: 'Öppen', openedOn: '2026-11-18', reviews: [], seeAlso: [],
};

function show(shown: Finding): HTMLElement {
  TestBed.configureTestingModule({ providers: [provideRouter([]), provideHttpClient()] });
  const fixture = TestBed.createComponent(FlagCard);
  fixture.componentRef.setInput('finding', shown);
  fixture.detectChanges();
  return fixture.nativeElement as HTMLElement;
}

describe('FlagCard', () => {
  it('tells its severity in words and its parts in order', () => {
    const element = show(finding);
    expect(element.querySelector('.sev')?.textContent).toContain('Strider mot lag');
    expect([...element.querySelectorAll('dd > p:first-child')].map((node) => node.textContent?.replaceAll('\u00a0', ' '))).toEqual([
      'Fastighetschefen beslutade.', 'Punkt 2.1 gäller till och med 3 miljoner kronor.', expect.stringContaining('En ram passerades.'), 'Samma lokal i tre år.',
    ]);
  });

  it('draws limit and amount as a bar that is read out', () => {
    expect(show(finding).querySelector('.amt')?.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')).toBe('Gräns 3 mnkr. Beslut 4,5 mnkr, alltså 1,5 mnkr över.');
  });

  it('leads an undetermined flag to the missing datum', () => {
    const element = show({ ...finding, outcome: 'undetermined', severity: null, missing: { kind: 'meeting', id: 'm1', field: 'noticeDay' } });
    expect(element.querySelector('.sev')?.textContent).toContain('Går ej att avgöra');
    expect(element.querySelector('a[href^="/register/meeting/m1/edit"]')).not.toBeNull();
  });

  it('shows the gist of a section when its label is pressed', async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([]), provideHttpClient()] });
    const fixture = TestBed.createComponent(FlagCard);
    fixture.componentRef.setInput('finding', finding);
    fixture.detectChanges();
    (fixture.nativeElement as HTMLElement).querySelector<HTMLButtonElement>('.law')?.click();
    fixture.detectChanges();
    expect((fixture.nativeElement as HTMLElement).querySelector('.law-gist')?.textContent).toContain('En nämnd får delegera.');
  });
});
