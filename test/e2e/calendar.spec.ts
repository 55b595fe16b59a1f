import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { open, readable } from './screen.js';
import { flaws, Windows } from './windows.js';

const windows = new Windows();
beforeAll(() => windows.as('director'));
afterAll(() => windows.close());

describe('Årshjulet', () => {
  it('is in the menu, and opens the calculation of a deadline with its law and how well it is known', async () => {
    const page = await windows.as('director');
    await open(page, '/overview');
    await page.locator('.rail').getByRole('link', { name: 'Årshjul' }).click();
    const row = page.locator('tbody tr', { hasText: 'Budgeten ska vara fastställd' }).first();
    await row.getByText('Så är dagen räknad').click();
    await row.getByText('Valår: de nyvalda fastställer, tidigast').waitFor();
    expect(readable(await row.textContent())).toContain('2026-11-30');
    expect(await row.textContent()).toContain('Läst i lagtexten');
    expect(await row.textContent()).toContain('Påminnelse 45 dagar före.');
  });

  it('keeps body and kind in the address, and a circle leads to its month', async () => {
    const page = await windows.as('director');
    await open(page, '/calendar');
    await page.getByLabel('Organ', { exact: true }).selectOption({ label: 'Socialnämnden' });
    await page.waitForURL(/body=/);
    await page.getByLabel('Område', { exact: true }).selectOption({ label: 'Styrning och uppföljning' });
    await page.waitForURL(/family=steering/);
    await page.reload();
    await page.locator('rg-deadline-table tbody tr').first().waitFor();
    expect(new Set(await page.locator('rg-deadline-table td.whose').allTextContents())).toEqual(new Set(['Socialnämnden']));
    await page.getByRole('link', { name: /^Styrning och uppföljning, mars 2027/ }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#m-2027-03/);
    expect(await page.locator('#m-2027-03').textContent()).toContain('Uppföljning av intern kontroll');
  });

  it('has the same numbers in the table as in the band', async () => {
    const page = await windows.as('director');
    await open(page, '/calendar');
    await page.locator('rg-year-band .no').first().waitFor();
    const inBand = (await page.locator('rg-year-band .no').allTextContents()).map(Number);
    await page.getByRole('link', { name: 'Visa som tabell' }).click();
    await page.locator('rg-band-table td').first().waitFor();
    const inTable = (await page.locator('rg-band-table td').allTextContents()).map((text) => text.trim()).filter((text) => /^[1-9]\d*$/.test(text)).map(Number);
    expect(inTable).toEqual(inBand);
  });

  it('leads from what cannot be worked out to where the datum is filled in', async () => {
    const page = await windows.as('registrar');
    await open(page, '/calendar?show=unknown&kind=TERM_COMMITTEE');
    await page.getByRole('link', { name: /^Fyll i.*Valnämnden/ }).click();
    await page.waitForURL(/\/register\/terms-of-office\/new\?body=/);
  });

  it('gives the file of what is shown, and says that nobody can subscribe to it yet', async () => {
    const page = await windows.as('director');
    await open(page, '/calendar?kind=BUDGET_KF');
    const link = page.getByRole('link', { name: 'Hämta kalenderfil' });
    await link.waitFor();
    const answer = await page.context().request.get((await link.getAttribute('href')) ?? '');
    expect(answer.headers()['content-type']).toContain('text/calendar');
    expect((await answer.text()).match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(await page.locator('main').textContent()).toContain('Det går ännu inte att prenumerera');
  });

  it.each(['/calendar', '/calendar?show=unknown', '/calendar?band=table&show=overdue'])('is without flaws: %s', async (address) => {
    expect(await flaws(await windows.as('director'), address)).toEqual([]);
    expect(await windows.complaints()).toEqual([]);
  });
});
