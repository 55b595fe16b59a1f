import { afterAll, describe, expect, it } from '@jest/globals';
import { open } from './screen.js';
import { flaws, idOf, Windows } from './windows.js';

const windows = new Windows();
afterAll(() => windows.close());

describe('Bolag', () => {
  it('shows the chair the property company’s overrun that was never reported', async () => {
    const page = await windows.as('board-chair');
    await open(page, '/ownership');
    await page.getByRole('link', { name: /Bänkmåla Fastighets AB/ }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Bänkmåla Fastighets AB' }).waitFor();
    expect(await page.locator('main .lead').textContent()).toMatch(/43.mnkr dyrare än ramen.*ingen rapport till ägaren/);
    const chart = page.locator('rg-overrun-chart');
    expect(await chart.textContent()).toContain('Ingen rapport registrerad');
    expect(await chart.textContent()).toMatch(/\d+ dagar efter sista dag/);
  });

  it('shows the one clause that the directive lacks, the rule behind it, and a text to begin from', async () => {
    const page = await windows.as('board-chair');
    await open(page, `/ownership/${await idOf(page, 'companies', 'Fastighets')}`);
    const missing = page.locator('rg-clause-table tr.miss');
    await missing.waitFor();
    expect(await missing.count()).toBe(1);
    expect(await missing.textContent()).toMatch(/Underställning.*Saknas/s);
    await missing.getByText('Förslag till text').click();
    await missing.getByText('Bolaget ska låta fullmäktige ta ställning').waitFor();
    await missing.getByRole('button', { name: /^KL.10:3$/ }).click();
    await page.locator('.law-gist').waitFor();
  });

  it('says that the review of the directive is overdue, in words and with an icon', async () => {
    const page = await windows.as('board-chair');
    await open(page, `/ownership/${await idOf(page, 'companies', 'Fastighets')}`);
    const overdue = page.locator('.sev', { hasText: '2023-12-31, försenad' });
    await overdue.waitFor();
    expect(await overdue.locator('svg').count()).toBe(1);
  });

  it('moves in the tree by arrow keys and opens by Enter', async () => {
    const page = await windows.as('board-chair');
    await open(page, '/ownership');
    const names = await page.locator('.tree a.nd').allTextContents();
    await page.locator('.tree a.nd').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((name) => document.activeElement?.textContent === name, names[1]);
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction((name) => document.activeElement?.textContent === name, names[0]);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Bänkmåla Stadshus AB' }).waitFor();
    expect(await page.locator('.tree a[aria-current=page]').textContent()).toBe(names[0]);
  });

  it('leads a registrar from an unrecorded supervision decision to its form, filled in as far as it goes', async () => {
    const page = await windows.as('registrar');
    await open(page, `/ownership/${await idOf(page, 'companies', 'Fastighets')}`);
    await page.getByRole('link', { name: 'Skriv uppsiktsbeslut' }).click();
    await page.waitForURL(/supervision-decisions\/new\?company=/);
    await page.locator('#field-year').waitFor();
    expect(await page.inputValue('#field-year')).toBe('2025');
  });

  it('has no flaws on the desk, in the dark or on the phone', async () => {
    const page = await windows.as('board-chair');
    expect(await flaws(page, `/ownership/${await idOf(page, 'companies', 'Fastighets')}`)).toEqual([]);
    expect(await windows.complaints()).toEqual([]);
  });
});
