import { describe, it, expect } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideHttpClient } from '@angular/common/http';
import type { ChainStep } from '@ragang/domain';
import { Stair } from './stair';

const step = (level: ChainStep['level'], title: string, more: Partial<ChainStep> = {}): ChainStep => ({
  level, title, detail: null, known: true, holder: null, source: null, sourceRef: null, law: [], since: '2025-03-01', until: null, verification: 'minutes', ...more,
});

function show(chain: readonly ChainStep[]): HTMLElement {
  TestBed.configureTestingModule({ providers: [provideRouter([]), provideHttpClient()] });
  const fixture = TestBed.createComponent(Stair);
  fixture.componentRef.setInput('chain', chain);
  fixture.detectChanges();
  return fixture.nativeElement as HTMLElement;
}

const titles = (element: HTMLElement) => [...element.querySelectorAll('.st .nm')].map((node) => node.textContent?.trim());

describe('Stair', () => {
  it('draws the boundary line between the committee and its delegate, once', () => {
    const element = show([step('law', 'Byggnadsnämnden prövar bygglov'), step('committee', 'Nämnden har delegerat'), step('delegate', 'Chefen får besluta'), step('person', 'Elin Råsjö')]);
    expect(element.querySelectorAll('rg-boundary-line')).toHaveLength(1);
    expect(element.querySelector('.bd-row')?.previousElementSibling?.textContent).toContain('Nämnden har delegerat');
  });

  it('draws no boundary line above a delegate that is itself a body', () => {
    const element = show([step('committee', 'Nämnden har delegerat'), step('delegate', 'Utskottet får besluta', { holder: { kind: 'body', id: 'au' } })]);
    expect(element.querySelector('rg-boundary-line')).toBeNull();
  });

  it('fills the last step', () => {
    const element = show([step('law', 'Lagen'), step('person', 'Elin Råsjö')]);
    expect(element.querySelector('.st.last .nm')?.textContent).toContain('Elin Råsjö');
  });

  it('dashes a step that nobody has recorded and draws nothing below it', () => {
    const element = show([step('committee', 'Nämnden'), step('delegate', 'Delegaten är inte känd', { known: false }), step('person', 'Elin Råsjö')]);
    expect(titles(element)).toEqual(['Nämnden', 'Delegaten är inte känd']);
    expect(element.querySelector('.st.unknown a')?.getAttribute('href')).toBe('/register/delegation-item/new');
    expect(element.querySelector('.st.last')).toBeNull();
  });
});
