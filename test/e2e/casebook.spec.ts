import { afterAll, describe, expect, it } from '@jest/globals';
import { open, readable } from './screen.js';
import { flaws, Windows } from './windows.js';

const windows = new Windows();
afterAll(() => windows.close());

describe('Case och samtal', () => {
  it('lists thirteen cases, and the number of flags beside one is the number in the list it leads to', async () => {
    const page = await windows.as('director');
    await open(page, '/casebook');
    await page.locator('li.case').first().waitFor();
    expect(await page.locator('li.case').count()).toBe(13);
    const link = page.locator('li.case').nth(9).getByRole('link', { name: /flaggor här/ });
    const count = /\d+/.exec((await link.textContent()) ?? '')![0];
    await link.click();
    await page.locator('.pager', { hasText: `av ${count}` }).waitFor();
    expect(readable(await page.locator('.chip[aria-current=true]').textContent())).toBe(`Alla ${count}`);
  });

  it('tells a case in parts, cites the report by number, and links both ways with the rules and flags', async () => {
    const page = await windows.as('board-chair');
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
    const page = await windows.as('system-administrator');
    await open(page, '/casebook/10');
    await page.getByRole('heading', { name: 'Att tala om' }).waitFor();
    await page.getByRole('heading', { name: 'Flaggor här som liknar' }).first().waitFor({ state: 'detached' });
  });

  it('says that a case does not exist', async () => {
    const page = await windows.as('director');
    await page.goto('/casebook/14');
    expect(await page.getByRole('alert').textContent()).toContain('Caset kunde inte hämtas');
  });

  it('has no flaws on the desk, in the dark or on the phone', async () => {
    const page = await windows.as('director');
    for (const address of ['/casebook', '/casebook/13']) expect(await flaws(page, address)).toEqual([]);
    // The browser writes down by itself that a case was not found.
    expect(await windows.complaints(/status of 404/u)).toEqual([]);
  });
});
