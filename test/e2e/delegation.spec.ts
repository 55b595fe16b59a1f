import { afterAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { open } from './screen.js';
import { flaws, idOf, Windows } from './windows.js';

const windows = new Windows();
afterAll(() => windows.close());

const board = async (page: Page): Promise<string> => `/delegation/${await idOf(page, 'delegation-orders', 'Kommunstyrelsens')}`;
const rows = (page: Page) => page.locator('rg-item-table tbody tr');

describe('Delegation', () => {
  it('lists the orders that hold today, one a committee, and opens one', async () => {
    const page = await windows.as('director');
    await open(page, '/delegation');
    const orders = page.getByRole('table', { name: 'Delegationsordningar', exact: true }).locator('tbody tr');
    await orders.first().waitFor();
    expect(await page.locator('.lead').textContent()).toBe(`${await orders.count()} delegationsordningar gäller denna dag.`);
    const drafts = page.getByRole('table', { name: 'Utkast till delegationsordningar' }).locator('tbody tr');
    await drafts.first().waitFor();
    expect(await drafts.count()).toBe(1);
    await page.getByRole('link', { name: 'Kommunstyrelsen', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^Kommunstyrelsens delegationsordning/ }).waitFor();
  });

  it('draws the staircase of leases with its gap and its overlap, and says both in words', async () => {
    const page = await windows.as('director');
    await open(page, `${await board(page)}?matterType=LOKALHYRA`);
    const stair = page.locator('rg-amount-staircase');
    await stair.waitFor();
    expect(await stair.locator('.faults').textContent()).toMatch(/Lucka 500.tkr–1.mnkr\..*Kommunstyrelsen beslutar.*Överlapp 2.mnkr–3.mnkr\..*4\.7.*2\.1 b/s);
    expect(await stair.locator('svg.desk rect[fill="url(#stair-gap)"]').count()).toBe(1);
    expect(await stair.locator('svg.desk rect[fill="url(#stair-overlap)"]').count()).toBe(2);
  });

  it('keeps the chosen matter type in the address', async () => {
    const page = await windows.as('director');
    await open(page, await board(page));
    const choice = page.getByLabel('Välj annan ärendetyp');
    await choice.waitFor();
    const other = await choice.locator('option:not([value=LOKALHYRA])').first().getAttribute('value');
    await choice.selectOption(other);
    await page.waitForURL(new RegExp(`matterType=${other}`));
    await page.reload();
    await choice.waitFor();
    expect(await choice.inputValue()).toBe(other);
  });

  it('filters the items in the address, with as many rows as the chip says', async () => {
    const page = await windows.as('director');
    await open(page, await board(page));
    await rows(page).first().waitFor();
    const all = await rows(page).count();
    const chip = page.locator('rg-item-table').getByRole('link', { name: /^Att se över/ });
    const count = Number(/\d+/.exec((await chip.textContent()) ?? '')![0]);
    await chip.click();
    await page.waitForURL(/show=see/);
    await page.reload();
    await page.locator('rg-item-table .chip[aria-current=true]', { hasText: 'Att se över' }).waitFor();
    expect(await rows(page).count()).toBe(count);
    expect(count).toBeLessThan(all);
    await open(page, `${await board(page)}?q=hyra`);
    await rows(page).first().waitFor();
    const found = await rows(page).count();
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(all);
  });

  it('shows an older version as it was, with the day said out loud', async () => {
    const page = await windows.as('director');
    await open(page, `/delegation/${await idOf(page, 'delegation-orders', 'Samhällsbyggnadsnämndens')}?tab=versions`);
    await page.locator('rg-order-versions').getByRole('link', { name: 'Öppna' }).first().click();
    await page.waitForURL(/asOf=/);
    await page.locator('.datebar').waitFor();
  });

  it('opens each part of the order by its tab', async () => {
    const page = await windows.as('director');
    await open(page, await board(page));
    for (const [name, part] of [['Vidaredelegering', 'rg-sub-delegations'], ['Anmälan', 'rg-order-reporting'], ['Versioner', 'rg-order-versions']] as const) {
      await page.locator('.tabs').getByRole('link', { name }).click();
      await page.locator(part).waitFor();
      expect(await page.locator('.tabs [aria-current=page]').textContent()).toBe(name);
    }
  });

  it('offers an auditor no button that changes the order', async () => {
    const page = await windows.as('auditor');
    await open(page, await board(page));
    await rows(page).first().waitFor();
    await page.getByRole('link', { name: /^Ny (punkt|delegationsordning)$/ }).first().waitFor({ state: 'detached' });
  });

  it('has no flaws on the desk, in the dark or on the phone', async () => {
    const page = await windows.as('director');
    for (const address of ['/delegation', `${await board(page)}?matterType=LOKALHYRA`, `${await board(page)}?tab=sub`]) expect(await flaws(page, address)).toEqual([]);
    expect(await windows.complaints()).toEqual([]);
  });
});
