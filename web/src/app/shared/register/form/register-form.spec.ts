import { describe, it, expect } from '@jest/globals';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { registerOf } from '@ragang/domain';
import { RegisterForm } from './register-form';

const ROW = { id: 'o1', versionId: 'v1', name: 'Kommunstyrelsen', bodyKind: 'executive-board', abbreviation: 'KS', absent: [], source: 'KF 2022-11-28 § 101', decidedBy: null, disclosure: 'internal', validFrom: '2023-01-01', validUntil: null };

/** Lets answered promises run, then draws. */
async function settle(fixture: ComponentFixture<RegisterForm>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  fixture.detectChanges();
}

async function open(inputs: Readonly<Record<string, string>> = {}): Promise<{ fixture: ComponentFixture<RegisterForm>; element: HTMLElement; http: HttpTestingController }> {
  sessionStorage.clear();
  TestBed.configureTestingModule({ providers: [provideRouter([{ path: '**', children: [] }]), provideHttpClient(), provideHttpClientTesting()] });
  const fixture = TestBed.createComponent(RegisterForm);
  fixture.componentRef.setInput('register', registerOf('body'));
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  const http = TestBed.inject(HttpTestingController);
  fixture.detectChanges();
  if (inputs['id']) http.expectOne('/api/v1/bodies/o1').flush({ item: ROW, names: {}, periods: [ROW] }, { headers: { ETag: '"v1"' } });
  await settle(fixture);
  return { fixture, element: fixture.nativeElement as HTMLElement, http };
}

function type(element: HTMLElement, id: string, value: string): void {
  const field = element.querySelector<HTMLInputElement>(`#field-${id}`)!;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

async function submit(fixture: ComponentFixture<RegisterForm>): Promise<void> {
  (fixture.nativeElement as HTMLElement).querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
  await settle(fixture);
}

describe('RegisterForm', () => {
  it('lists what is missing, and sends nothing', async () => {
    const { fixture, element, http } = await open();
    await submit(fixture);
    expect([...element.querySelectorAll('.errsum a')].map((link) => link.getAttribute('href'))).toEqual(['#field-name', '#field-bodyKind']);
    expect(element.querySelector('#field-name')?.getAttribute('aria-invalid')).toBe('true');
    http.verify();
  });

  it('records with a key of its own, the last day as the day after, and what does not exist in absent', async () => {
    const { fixture, element, http } = await open();
    type(element, 'name', 'Tekniska nämnden');
    type(element, 'bodyKind', 'committee');
    type(element, 'seats', '11');
    type(element, 'validFrom', '2026-01-01');
    type(element, 'lastDay', '2026-12-31');
    element.querySelector('#field-parent')!.closest('.fld')!.querySelector<HTMLInputElement>('.absent input')!.click();
    fixture.detectChanges();
    await submit(fixture);
    const request = http.expectOne({ method: 'POST', url: '/api/v1/bodies' });
    expect(request.request.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(request.request.body).toMatchObject({ name: 'Tekniska nämnden', bodyKind: 'committee', seats: 11, quorum: null, validFrom: '2026-01-01', validUntil: '2027-01-01', absent: ['parent'] });
  });

  it('corrects with the version it read', async () => {
    const { fixture, element, http } = await open({ id: 'o1', mode: 'correct' });
    type(element, 'abbreviation', 'KST');
    await submit(fixture);
    const request = http.expectOne({ method: 'PUT', url: '/api/v1/bodies/o1' });
    expect(request.request.headers.get('If-Match')).toBe('"v1"');
    expect(request.request.body).toMatchObject({ abbreviation: 'KST', validFrom: '2023-01-01', validUntil: null });
  });

  it('lays the other text beside mine when somebody else has saved, and loses neither', async () => {
    const { fixture, element, http } = await open({ id: 'o1', mode: 'correct' });
    type(element, 'abbreviation', 'KST');
    await submit(fixture);
    http.expectOne({ method: 'PUT', url: '/api/v1/bodies/o1' }).flush({ title: 'Uppgiften har ändrats', status: 412, detail: 'x' }, { status: 412, statusText: 'Precondition Failed' });
    await settle(fixture);
    http.expectOne('/api/v1/bodies/o1').flush({ item: { ...ROW, versionId: 'v2', name: 'Kommunstyrelsen i Bänkmåla' }, names: {}, periods: [] }, { headers: { ETag: '"v2"' } });
    await settle(fixture);
    expect([...element.querySelectorAll('.merge tbody tr')].map((row) => [...row.querySelectorAll('th, label')].map((cell) => cell.textContent?.trim()))).toEqual([
      ['Namn', 'Kommunstyrelsen', 'Kommunstyrelsen i Bänkmåla'], ['Förkortning', 'KST', 'KS'],
    ]);
  });
});
