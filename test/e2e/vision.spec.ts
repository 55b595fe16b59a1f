import { afterAll, describe, expect, it } from '@jest/globals';
import { open } from './screen.js';
import { flaws, Windows } from './windows.js';

const windows = new Windows();
afterAll(() => windows.close());

describe('Vision och mål', () => {
  it('says in its first sentence that the vision is over and that a new one is being made', async () => {
    const page = await windows.as('board-chair');
    await open(page, '/vision');
    await page.locator('main .lead').waitFor();
    expect(await page.locator('main .lead').textContent()).toMatch(/^Vision 2025 gick ut den 31.december.2025\. En ny, Bänkmåla 2040, är under framtagande\. Tio mål hör fortfarande till Vision 2025\.$/);
  });

  it('shows the visions in time, with the days that have none', async () => {
    const page = await windows.as('board-chair');
    await open(page, '/vision');
    const rows = page.locator('rg-vision-timeline .tl > li');
    await rows.first().waitFor();
    expect((await rows.allTextContents()).map((text) => text.slice(0, 10))).toEqual(['2018-04-23', '2026-01-01', '2026-03-30']);
    expect(await rows.nth(1).textContent()).toContain('Ingen vision gäller sedan den 1\u00A0januari\u00A02026');
    expect(await page.locator('rg-vision-timeline svg rect.gap').count()).toBe(1);
  });

  it('tells each goal’s owner, how it is followed up, and the way its indicator goes', async () => {
    const page = await windows.as('board-chair');
    await open(page, '/vision');
    const goal = page.locator('.under > li', { hasText: 'Fler elever blir behöriga till gymnasiet' });
    await goal.waitFor();
    expect(await goal.textContent()).toMatch(/Ägs av\s*Barn- och utbildningsnämnden\s*· följs upp med mått.*86,4.%.*Går åt rätt håll/s);
    await goal.locator('summary').click();
    expect((await goal.locator('details tbody td').allTextContents()).map((text) => text.trim())).toEqual(['2024-06-30', '84,2\u00A0%', 'Barn- och utbildningsnämnden', '2025-06-30', '85,1\u00A0%', 'Barn- och utbildningsnämnden', '2026-06-30', '86,4\u00A0%', 'Barn- och utbildningsnämnden']);
  });

  it('shows a collaboration that works against a goal, and leads to it', async () => {
    const page = await windows.as('board-chair');
    await open(page, '/vision');
    const works = page.getByRole('list', { name: 'Stöder eller motverkar Nära service i alla kommundelar' });
    await works.waitFor();
    expect(await works.textContent()).toContain('Motverkar');
    await works.getByRole('link', { name: 'Avfallshantering' }).click();
    await page.waitForURL(/\/collaboration\/[0-9a-f-]{36}/);
  });

  it('lists the owner directives that lean on the vision that is over, the one that names it first', async () => {
    const page = await windows.as('board-chair');
    await open(page, '/vision');
    const rows = page.locator('rg-vision-references li');
    await rows.first().waitFor();
    expect(await rows.first().textContent()).toMatch(/Ägardirektiv för Bänkmåla Fastighets AB.*§.4.*Bolaget ska bidra till Vision 2025\..*Nämner Vision 2025/s);
    expect(await rows.count()).toBe(5);
  });

  it('leads to the open flag about the vision', async () => {
    const page = await windows.as('board-chair');
    await open(page, '/vision');
    await page.getByRole('link', { name: 'Vision 2025 har slutat gälla och ingen ny gäller.' }).click();
    await page.locator('rg-flag-card').waitFor();
  });

  it('lets the vision hold, and nothing lean on a dead one, the day before', async () => {
    const page = await windows.as('board-chair');
    await open(page, '/vision?asOf=2025-12-31');
    await page.locator('main .lead').waitFor();
    expect(await page.locator('main .lead').textContent()).toMatch(/^Vision 2025 gäller till och med den 31.december.2025\.$/);
    await page.locator('rg-vision-references li').first().waitFor({ state: 'detached' });
  });

  it('keeps the vision chosen in the address', async () => {
    const page = await windows.as('board-chair');
    await open(page, '/vision');
    await page.locator('.tl').getByRole('link', { name: 'Bänkmåla 2040' }).click();
    await page.waitForURL(/\/vision\/[0-9a-f-]{36}/);
    await page.getByRole('heading', { level: 1, name: 'Bänkmåla 2040' }).waitFor();
    expect(await page.locator('rg-goal-tree').textContent()).toContain('Inget mål är registrerat');
  });

  it('offers no buttons that record to one who only reads', async () => {
    const [reader, registrar] = [await windows.as('board-chair'), await windows.as('registrar')];
    for (const page of [reader, registrar]) { await open(page, '/vision'); await page.locator('main .lead').waitFor(); }
    expect([await reader.getByRole('link', { name: 'Nytt mål' }).count(), await registrar.getByRole('link', { name: 'Nytt mål' }).count()]).toEqual([0, 1]);
  });

  it('has no flaws on the desk, in the dark or on the phone', async () => {
    expect(await flaws(await windows.as('registrar'), '/vision')).toEqual([]);
    expect(await windows.complaints()).toEqual([]);
  });
});
