import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { open, readable } from './screen.js';
import { flaws, Windows } from './windows.js';

const windows = new Windows();
beforeAll(() => windows.as('registrar'));
afterAll(() => windows.close());

describe('Mandatskiftet', () => {
  it('says for each body what is to be renewed, by whom, by when and where it stands', async () => {
    const page = await windows.as('registrar');
    await open(page, '/calendar');
    await page.getByRole('link', { name: 'Mandatskiftet' }).click();
    const row = page.locator('rg-body-checklist', { hasText: 'Kommunstyrelsen' }).filter({ has: page.getByRole('heading', { name: 'Kommunstyrelsen' }) }).locator('tbody tr', { hasText: 'Utse vem som får besluta när det brådskar' });
    await row.waitFor();
    const text = readable(await row.textContent());
    expect(text).toContain('Nämnden utser');
    expect(text).toContain('2027-01-12');
    expect(text).toContain('kvar');
    expect(text).toContain('Första sammanträdet');
  });

  it('keeps what is shown in the address, and the numbers on the chips are the rows behind them', async () => {
    const page = await windows.as('registrar');
    await open(page, '/term-change');
    const chip = page.locator('.chip', { hasText: 'klart' });
    const count = Number(/\d+/.exec((await chip.textContent()) ?? '')![0]);
    await chip.click();
    await page.waitForURL(/state=done/);
    await page.reload();
    await page.locator('rg-body-checklist tbody tr').first().waitFor();
    expect(await page.locator('rg-body-checklist tbody tr').count()).toBe(count);
  });

  it('opens the form with what is known, and offers a reader no form', async () => {
    const page = await windows.as('registrar');
    await open(page, '/term-change');
    await page.getByRole('link', { name: /Registrera brådskemandat.*Socialnämnden/ }).click();
    await page.waitForURL(/\/register\/urgent-mandates\/new\?body=.+validFrom=2027-01-01/);
    const reader = await windows.as('auditor');
    await open(reader, '/term-change');
    await reader.locator('rg-body-checklist tbody tr').first().waitFor();
    await reader.locator('rg-body-checklist td.do a').first().waitFor({ state: 'detached' });
  });

  it('says when no change is near when the next one comes', async () => {
    const page = await windows.as('registrar');
    await open(page, '/term-change?asOf=2024-09-01');
    await page.locator('rg-empty, rg-body-checklist').first().waitFor();
    expect(readable(await page.locator('main').textContent())).toMatch(/Fullmäktiges nästa period börjar den 15 oktober 2026|Mandatperioden är okänd/);
  });

  it('is without flaws', async () => {
    expect(await flaws(await windows.as('registrar'), '/term-change')).toEqual([]);
    expect(await windows.complaints()).toEqual([]);
  });
});
