import { afterAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { open, readable } from './screen.js';
import { flaws, Windows } from './windows.js';

const windows = new Windows();
afterAll(() => windows.close());

const numberIn = (text: string | null): number => Number(/\d+/.exec(text ?? '')![0]);
const row = (page: Page, direction: string) => page.locator('rg-crossing-table tr', { hasText: direction });

describe('Gränskarta', () => {
  it('says first which way questions most often cross, and draws an arrow each way with the numbers of the table', async () => {
    const page = await windows.as('board-chair');
    await open(page, '/boundary');
    await page.locator('rg-crossing-map svg').waitFor();
    expect(readable(await page.locator('main .lead').textContent())).toMatch(/^\d+ öppna flaggor gäller frågor som har kommit över på den andra sidan\. Oftast har förvaltningen gått in på politikens sida, \d+ av \d+\.$/);
    const told = await page.locator('rg-crossing-map a[aria-label$=flaggor], rg-crossing-map a[aria-label$=flagga]').evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
    expect(told.length).toBe(6);
    for (const label of told) expect(await row(page, label!.split(':')[0]!).locator('td').nth(3).textContent()).toContain(/\d+ flagg\w+/.exec(label!)![0]);
  });

  it('leads from an arrow to its flags by keyboard, and to as many of them', async () => {
    const page = await windows.as('board-chair');
    await open(page, '/boundary?period=year');
    const arrow = page.locator('rg-crossing-map a[aria-label^="Förvaltning går in i politik"]').first();
    await arrow.waitFor();
    const count = numberIn(await arrow.getAttribute('aria-label'));
    await arrow.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/flags\?.*direction=administration-to-politics.*from=2026-01-01/);
    await page.locator('.pager', { hasText: `av ${count}` }).waitFor();
  });

  it('leads to the decisions behind it, and to as many of them', async () => {
    const page = await windows.as('board-chair');
    await open(page, '/boundary');
    const link = row(page, 'Förvaltning går in i politik').getByRole('link', { name: /beslut$/ });
    const count = numberIn((await link.textContent())!.split(':')[1]!);
    await link.click();
    await page.waitForURL(/\/decisions\?direction=administration-to-politics/);
    await page.locator('.note', { hasText: 'förvaltning går in i politik' }).waitFor();
    await page.locator('.pager', { hasText: `av ${count}` }).waitFor();
    await page.getByRole('link', { name: 'Visa alla beslut' }).click();
    await page.waitForURL((url) => !url.search.includes('direction'));
  });

  it('keeps its period in the address, and counts level, order and informal ways beside', async () => {
    const page = await windows.as('board-chair');
    await open(page, '/boundary');
    const level = row(page, 'Beslutsnivå inom politiken').locator('td').nth(3);
    const before = numberIn((await level.textContent())!.split(':')[1]!);
    await page.getByLabel('Period', { exact: true }).and(page.locator('select')).selectOption('90');
    await page.waitForURL(/period=90/);
    await page.waitForFunction(([direction, count]) => {
      const found = [...document.querySelectorAll('rg-crossing-table tr')].find((one) => one.textContent?.includes(String(direction)));
      return found !== undefined && !found.textContent?.includes(`${count} flaggor`);
    }, ['Beslutsnivå inom politiken', before] as const);
    await page.reload();
    await page.locator('rg-crossing-map svg').waitFor();
    expect(await page.getByLabel('Period', { exact: true }).and(page.locator('select')).inputValue()).toBe('90');
  });

  it('shows between whom, as a drawing and as a table, each mark opening its flag', async () => {
    const page = await windows.as('board-chair');
    await open(page, '/boundary?map=table');
    const rows = page.locator('rg-boundary-table tbody tr');
    await rows.first().waitFor();
    const count = await rows.count();
    await page.getByRole('link', { name: 'Visa som karta' }).click();
    await page.locator('rg-boundary-map a.mark').first().waitFor();
    const more = (await page.locator('rg-boundary-map .more').allTextContents()).reduce((sum, text) => sum + numberIn(text), 0);
    expect((await page.locator('rg-boundary-map a.mark').count()) + more).toBe(count);
    await page.locator('rg-boundary-map a.mark').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/flags\/[0-9a-f-]{36}/);
  });

  it('is in the menu, and is reached from the overview and from the flags', async () => {
    const page = await windows.as('director');
    await open(page, '/overview');
    await page.getByRole('link', { name: 'Hela gränskartan' }).click();
    await page.waitForURL(/\/boundary$/);
    await page.locator('nav.rail').getByRole('link', { name: 'Flaggor' }).click();
    await page.locator('main').getByRole('link', { name: 'Gränskarta' }).click();
    await page.waitForURL(/\/boundary$/);
    expect(await page.locator('nav.rail a[aria-current=page]').textContent()).toContain('Gränskarta');
  });

  it('says so when nothing has crossed in the period', async () => {
    const page = await windows.as('director');
    await open(page, '/boundary?from=1990-01-01&to=1990-12-31');
    await page.getByRole('heading', { name: 'Inget har gått över gränsen' }).waitFor();
    await page.locator('rg-crossing-map').first().waitFor({ state: 'detached' });
  });

  it.each(['/boundary', '/boundary?map=table&from=2026-01-01'])('is accessible in every look: %s', async (address) => {
    expect(await flaws(await windows.as('director'), address)).toEqual([]);
  });

  it('leaves nothing for the browser to complain of', async () => expect(await windows.complaints()).toEqual([]));
});
