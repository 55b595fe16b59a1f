import { afterAll, describe, expect, it } from '@jest/globals';
import { open, tab } from './screen.js';
import { flaws, idOf, Windows } from './windows.js';

const windows = new Windows();
afterAll(() => windows.close());

describe('Samverkan', () => {
  it('shows a director nine collaborations and one contradiction, with neither number chosen', async () => {
    const page = await windows.as('director');
    await open(page, '/collaboration');
    await page.locator('table.collaborations').waitFor();
    expect(await page.locator('table.collaborations tbody th[scope=row]').count()).toBe(9);
    const contradiction = page.locator('rg-contradiction');
    expect(await contradiction.count()).toBe(1);
    expect(await contradiction.locator('.claim b.v').allTextContents()).toEqual(['sju', 'åtta']);
    await contradiction.locator('input:checked').first().waitFor({ state: 'detached' });
    expect(await page.locator('main .lead').textContent()).toMatch(/nio/i);
  });

  it('keeps a filter in the address and through a reload, and its number is the number of rows', async () => {
    const page = await windows.as('director');
    await open(page, '/collaboration');
    const chip = page.getByRole('link', { name: /^Löper ut inom 12 månader/ });
    const count = Number(/\d+$/.exec(((await chip.textContent()) ?? '').trim())![0]);
    await chip.click();
    await page.waitForURL(/show=expiring/);
    await page.reload();
    await page.locator('.chip[aria-current=true]', { hasText: 'Löper ut inom 12 månader' }).waitFor();
    const rows = page.locator('table.collaborations tbody th[scope=row]');
    expect(await rows.count()).toBe(count);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(9);
  });

  it('lets Tab reach every node of the graph, and names the same collaborations as the table', async () => {
    const page = await windows.as('director');
    await open(page, '/collaboration');
    const nodes = page.locator('svg.relation a.node');
    await nodes.first().waitFor();
    const labels = await nodes.evaluateAll((all) => all.map((node) => node.getAttribute('aria-label')));
    await nodes.first().focus();
    const reached = [labels[0]];
    for (let step = 1; step < labels.length; step += 1) {
      await tab(page);
      reached.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null));
    }
    expect(reached).toEqual(labels);
    expect(labels).toEqual(expect.arrayContaining(await page.locator('table.collaborations tbody th[scope=row]').allTextContents()));
    await nodes.first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/collaboration');
  });

  it('says where the right to decide the waste tariff is not recorded', async () => {
    const page = await windows.as('director');
    await open(page, '/collaboration');
    const row = page.locator('table.collaborations tbody tr', { has: page.getByRole('link', { name: 'Avfallshantering' }) });
    await row.first().waitFor();
    expect(await row.first().textContent()).toContain('Oklart');
  });

  it('counts the last day of notice on the collaboration’s own page, and shows how', async () => {
    const page = await windows.as('director');
    await open(page, `/collaboration/${await idOf(page, 'collaborations', 'Lön')}`);
    await page.locator('main .lead').waitFor();
    expect(await page.locator('main .lead').textContent()).toContain('Sista dag att säga upp är 2026-12-31.');
    await page.getByText('Så är dagen räknad').click();
    await page.locator('details ol li', { hasText: '12 månader' }).first().waitFor();
  });

  it('leads from a question without an answer to the register that holds it', async () => {
    const page = await windows.as('registrar');
    await open(page, `/collaboration/${await idOf(page, 'collaborations', 'Avfallshantering')}`);
    await page.getByRole('link', { name: 'Fyll i' }).first().click();
    await page.waitForURL(/\/register\/[a-z-]+\?/);
  });

  it('offers an auditor nothing to record', async () => {
    const page = await windows.as('auditor');
    await open(page, '/collaboration');
    await page.locator('table.collaborations').waitFor();
    await page.getByRole('link', { name: 'Nytt samarbete' }).first().waitFor({ state: 'detached' });
  });

  it('gives the phone the table instead of the drawing', async () => {
    const page = await windows.as('director', { width: 390 });
    await open(page, '/collaboration');
    await page.locator('table.collaborations').waitFor();
    expect(await page.locator('svg.relation').isVisible()).toBe(false);
    expect(await page.locator('table.collaborations tbody th[scope=row]').count()).toBe(9);
  });

  it('has no flaws on the desk, in the dark or on the phone', async () => {
    const page = await windows.as('director');
    expect(await flaws(page, '/collaboration')).toEqual([]);
    expect(await flaws(page, `/collaboration/${await idOf(page, 'collaborations', 'Avfallshantering')}`)).toEqual([]);
    expect(await windows.complaints()).toEqual([]);
  });
});
