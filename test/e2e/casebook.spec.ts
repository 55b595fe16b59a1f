import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launch } from './browser.js';
import { open, readable, sidewaysScroll, violations, visit, type Look, type Visit } from './screen.js';

let browser: Browser;
let current: Visit;
const as = async (role: string, look?: Look) => (current = await visit(browser, role, look)).page;

beforeAll(async () => { browser = await launch(); });
afterEach(async () => { await current.context.close(); });
afterAll(async () => { await browser.close(); });

describe('Case och samtal', () => {
  it('lists thirteen cases, and the number of flags beside one is the number in the list it leads to', async () => {
    const page = await as('director');
    await open(page, '/casebook');
    await page.locator('li.case').first().waitFor();
    expect(await page.locator('li.case').count()).toBe(13);
    const link = page.locator('li.case').nth(9).getByRole('link', { name: /flaggor här/ });
    const count = /\d+/.exec((await link.textContent()) ?? '')![0];
    await link.click();
    await page.locator('.pager', { hasText: `av ${count}` }).waitFor();
    expect(readable(await page.locator('.chip[aria-current=true]').textContent())).toBe(`Alla ${count}`);
    expect(current.complaints).toEqual([]);
  });

  it('tells a case in parts, cites the report by number, and links both ways with the rules and flags', async () => {
    const page = await as('board-chair');
    await open(page, '/casebook/10');
    expect(readable(await page.locator('main').textContent())).toContain('SKR-rapporten, case 10');
    expect(await page.locator('h2').allTextContents()).toEqual(['Läget', 'Att tala om', 'Flaggor här som liknar', 'Regler som pekar hit', 'Det caset lär', 'Ett samtal i fem steg', 'Teman']);
    expect(await page.locator('rg-talk-steps li').count()).toBe(5);
    await page.getByRole('link', { name: 'Samverkan utan återrapportering' }).click();
    await page.waitForURL(/\/rulebook\/COL-NO-REPORTING$/);
    await page.goto('/casebook/10');
    await page.locator('li.fl a').first().click();
    await page.waitForURL(/\/flags\//);
    await page.getByRole('link', { name: 'Läs case 10' }).click();
    await page.waitForURL(/\/casebook\/10$/);
  });

  it('is read without flags by those who may not see them', async () => {
    const page = await as('system-administrator');
    await open(page, '/casebook/10');
    await page.getByRole('heading', { name: 'Att tala om' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Flaggor här som liknar' }).count()).toBe(0);
    expect(current.complaints).toEqual([]);
  });

  it('says that a case does not exist', async () => {
    const page = await as('director');
    await page.goto('/casebook/14');
    expect(await page.getByRole('alert').textContent()).toContain('Caset kunde inte hämtas');
  });

  it.each([['bright and wide', {}], ['dark and wide', { dark: true }], ['on a phone', { width: 390 }]] as const)('is accessible and does not scroll sideways: %s', async (_name, look) => {
    const page = await as('director', look);
    for (const address of ['/casebook', '/casebook/13']) {
      await open(page, address);
      await page.locator('h2').first().waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    }
  });
});
