import { afterAll, describe, expect, it } from '@jest/globals';
import { open, readable } from './screen.js';
import { flaws, Windows } from './windows.js';

const windows = new Windows();
afterAll(() => windows.close());

describe('Översikt', () => {
  it('counts in its heading exactly the rows that it shows, and says how many there are in all', async () => {
    const page = await windows.as('director');
    await open(page, '/overview');
    const rows = await page.locator('.act > li').count();
    const heading = (await page.locator('h1').textContent()) ?? '';
    expect(heading).toMatch(/^Tolv av \d+ saker som kräver din åtgärd$/);
    expect(rows).toBe(12);
    const all = Number(/av (\d+)/.exec(heading)![1]);
    await page.getByRole('link', { name: 'Öppna hela listan' }).click();
    await page.locator('.pager').waitFor();
    expect(await page.locator('.pager').textContent()).toContain(`av ${all}`);
  });

  it('shows a committee secretary only the own committee’s, and the list that it leads to agrees', async () => {
    const page = await windows.as('committee-secretary');
    await open(page, '/overview');
    const places = await page.locator('.act .where').allTextContents();
    expect(new Set(places.map((place) => place.trim()))).toEqual(new Set(['Samhällsbyggnadsnämnden']));
    const all = Number(/av (\d+)/.exec((await page.locator('h1').textContent())!)![1]);
    expect(all).toBeGreaterThan(places.length);
    await page.getByRole('link', { name: 'Öppna hela listan' }).click();
    await page.locator('.pager').waitFor();
    expect(page.url()).toContain('mine=true');
    expect(await page.locator('.pager').textContent()).toContain(`av ${all}`);
  });

  it('begins for the registrar with what is to be filled in, and leads to the field', async () => {
    const page = await windows.as('registrar');
    await open(page, '/overview');
    expect(await page.locator('.act > li').first().textContent()).toContain('Går ej att avgöra');
    await page.getByRole('link', { name: /^Fyll i uppgiften/ }).first().click();
    await page.waitForURL(/\/register\/.+field=/);
  });

  it('asks nothing of an auditor, who only reads', async () => {
    const page = await windows.as('auditor');
    await open(page, '/overview');
    expect(await page.locator('h1').textContent()).toMatch(/öppna iakttagelser$/);
    await page.getByRole('link', { name: /^Ta ställning/ }).first().waitFor({ state: 'detached' });
  });

  it('shows the system administrator how the system is doing, and no matter', async () => {
    const page = await windows.as('system-administrator');
    await open(page, '/overview');
    expect(await page.locator('h1').textContent()).toMatch(/^Driften är i gång/);
    await page.locator('.act').first().waitFor({ state: 'detached' });
  });

  it('draws each crossed question as a link that the keyboard reaches, and lists the same questions in the table', async () => {
    const page = await windows.as('board-chair');
    await open(page, '/overview');
    const said = Number(/^(\d+) öppna frågor/.exec((await page.locator('rg-boundary-part .sub').textContent()) ?? '')?.[1]);
    const more = (await page.locator('svg.map .more').allTextContents()).reduce((sum, text) => sum + Number(text.replace('+', '')), 0);
    expect((await page.locator('svg.map a.mark').count()) + more).toBe(said);
    await page.locator('svg.map a.mark').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/flags\/[0-9a-f-]{36}/);
    await open(page, '/overview?map=table');
    expect(await page.locator('rg-boundary-table tbody tr').count()).toBe(said);
    await page.locator('svg.map').first().waitFor({ state: 'detached' });
  });

  it('tells when the day is not today that the flags are', async () => {
    const page = await windows.as('director');
    await open(page, '/overview?asOf=2026-03-01');
    expect(await page.locator('main').textContent()).toContain('Flaggorna är prövade mot det som är registrerat i dag.');
  });

  it('shows how each deadline was counted', async () => {
    const page = await windows.as('director');
    await open(page, '/overview');
    await page.getByRole('link', { name: 'Alla frister' }).click();
    const row = page.locator('tbody tr', { hasText: 'Samverkansavtal om löneadministration' }).first();
    await row.waitFor();
    expect(await row.textContent()).toContain('2026-12-31');
    expect(readable(await row.textContent())).toContain('Uppsägningstid: 12 månader');
  });

  it('has no flaws on the desk, in the dark or on the phone, where the map gives way to its table', async () => {
    const page = await windows.as('director');
    expect(await flaws(page, '/overview')).toEqual([]);
    await page.setViewportSize({ width: 390, height: 900 });
    await page.locator('svg.map').waitFor({ state: 'hidden' });
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await windows.complaints()).toEqual([]);
  });
});
