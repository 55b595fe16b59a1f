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

describe('Översikt', () => {
  it('counts in its heading exactly the rows that it shows, and says how many there are in all', async () => {
    const page = await as('director');
    await open(page, '/overview');
    const rows = await page.locator('.act > li').count();
    const heading = (await page.locator('h1').textContent()) ?? '';
    expect(heading).toMatch(/^Tolv av \d+ saker som kräver din åtgärd$/);
    expect(rows).toBe(12);
    const all = Number(/av (\d+)/.exec(heading)![1]);
    await page.getByRole('link', { name: 'Öppna hela listan' }).click();
    await page.locator('.pager').waitFor();
    expect(await page.locator('.pager').textContent()).toContain(`av ${all}`);
    expect(current.complaints).toEqual([]);
  });

  it('shows a committee secretary only the own committee’s, and the list that it leads to agrees', async () => {
    const page = await as('committee-secretary');
    await open(page, '/overview');
    const places = await page.locator('.act .where').allTextContents();
    expect(new Set(places.map((place) => place.trim()))).toEqual(new Set(['Samhällsbyggnadsnämnden']));
    const rows = places.length;
    await page.getByRole('link', { name: 'Öppna hela listan' }).click();
    await page.locator('.pager').waitFor();
    expect(page.url()).toContain('mine=true');
    expect(await page.locator('li.fl').count()).toBe(rows);
  });

  it('begins for the registrar with what is to be filled in, and leads to the field', async () => {
    const page = await as('registrar');
    await open(page, '/overview');
    expect(await page.locator('.act > li').first().textContent()).toContain('Går ej att avgöra');
    await page.getByRole('link', { name: /^Fyll i uppgiften/ }).first().click();
    await page.waitForURL(/\/register\/.+field=/);
  });

  it('asks nothing of an auditor, who only reads', async () => {
    const page = await as('auditor');
    await open(page, '/overview');
    expect(await page.locator('h1').textContent()).toMatch(/öppna iakttagelser$/);
    expect(await page.getByRole('link', { name: /^Ta ställning/ }).count()).toBe(0);
  });

  it('shows the system administrator how the system is doing, and no matter', async () => {
    const page = await as('system-administrator');
    await open(page, '/overview');
    expect(await page.locator('h1').textContent()).toMatch(/^Driften är i gång/);
    expect(await page.locator('.act').count()).toBe(0);
    expect(current.complaints).toEqual([]);
  });

  it('draws each crossed question as a link that the keyboard reaches, and lists the same questions in the table', async () => {
    const page = await as('board-chair');
    await open(page, '/overview');
    const said = Number(/^(\d+) öppna frågor/.exec((await page.locator('rg-boundary-part .sub').textContent()) ?? '')?.[1]);
    const more = (await page.locator('svg.map .more').allTextContents()).reduce((sum, text) => sum + Number(text.replace('+', '')), 0);
    expect((await page.locator('svg.map a.mark').count()) + more).toBe(said);
    await page.locator('svg.map a.mark').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/flags\/[0-9a-f-]{36}/);
    await open(page, '/overview?map=table');
    expect(await page.locator('rg-boundary-table tbody tr').count()).toBe(said);
    expect(await page.locator('svg.map').count()).toBe(0);
  });

  it('tells when the day is not today that the flags are', async () => {
    const page = await as('director');
    await open(page, '/overview?asOf=2026-03-01');
    expect(await page.locator('main').textContent()).toContain('Flaggorna är prövade mot det som är registrerat i dag.');
  });

  it('shows how each deadline was counted', async () => {
    const page = await as('director');
    await open(page, '/overview');
    await page.getByRole('link', { name: 'Alla frister' }).click();
    const row = page.locator('tbody tr', { hasText: 'Samverkansavtal om löneadministration' }).first();
    await row.waitFor();
    expect(await row.textContent()).toContain('2026-12-31');
    expect(readable(await row.textContent())).toContain('Uppsägningstid: 12 månader');
  });

  it.each([['bright and wide', {}], ['dark and wide', { dark: true }], ['on a phone', { width: 390 }]] as const)('is accessible and does not scroll sideways: %s', async (_name, look) => {
    const page = await as('director', look);
    await open(page, '/overview');
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    if ('width' in look) expect(await page.locator('svg.map').isVisible()).toBe(false);
  });
});
