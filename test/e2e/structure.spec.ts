import { afterAll, describe, expect, it } from '@jest/globals';
import { open, readable } from './screen.js';
import { flaws, Windows } from './windows.js';

const windows = new Windows();
afterAll(() => windows.close());

const DAYS = '/structure/diff?from=2025-12-31&to=2026-01-01';

describe('Skillnad mellan två dagar', () => {
  it('groups what has changed, with as many rows as the heading says', async () => {
    const page = await windows.as('director');
    await open(page, DAYS);
    await page.locator('rg-diff-list li').first().waitFor();
    const heading = readable(await page.locator('.title h2').textContent());
    expect(heading).toMatch(/^Mellan 31 december 2025 och 1 januari 2026: \S+ skillnader\.$/);
    const all = await page.locator('rg-diff-list li').count();
    await page.getByRole('link', { name: /^Snävare gränser/ }).click();
    await page.waitForURL(/kind=narrowed/);
    await page.waitForFunction((most) => document.querySelectorAll('rg-diff-list li').length < most, all);
    expect(readable(await page.locator('rg-diff-list li').first().textContent())).toMatch(/snävats av: tidigare upp till 1 000 000 kr/);
  });

  it('copies the text as it can be quoted, and gives the same as JSON', async () => {
    const page = await windows.as('director');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, DAYS);
    await page.getByRole('button', { name: 'Kopiera som text' }).click();
    await page.getByText('Texten är kopierad.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const href = await page.getByRole('link', { name: 'Öppna som JSON' }).getAttribute('href');
    const { text, changes } = (await (await page.context().request.get(href!)).json()) as { text: string; changes: readonly unknown[] };
    expect([copied, copied.split('\n').length]).toEqual([text, changes.length + 1]);
  });

  it('compares what was known then with what is known now', async () => {
    const page = await windows.as('director');
    await open(page, '/structure/diff?from=2026-03-01&to=2026-03-01');
    await page.getByText('Inget av det som är registrerat skiljer de två dagarna åt.').waitFor();
    await page.getByLabel('Så som vi visste det').first().fill('2020-01-01');
    await page.getByRole('button', { name: 'Jämför' }).click();
    await page.waitForURL(/fromKnownAt=2020-01-01T23/);
    await page.locator('rg-diff-list li').first().waitFor();
    expect(readable(await page.locator('.title h2').textContent())).toMatch(/^Två tidpunkters kunskap om 1 mars 2026/);
  });

  it('says what to do when the days stand in the wrong order', async () => {
    const page = await windows.as('director');
    await open(page, '/structure/diff?from=2026-03-02&to=2026-03-01');
    await page.getByText('Byt plats på dem.').waitFor();
  });

  it('is reached from the day that is shown', async () => {
    const page = await windows.as('director');
    await open(page, '/delegation?asOf=2026-03-01');
    await page.getByRole('link', { name: 'Vad har ändrats sedan dess?' }).click();
    await page.waitForURL(/structure\/diff\?.*from=2026-03-01.*to=2026-11-24/);
    await page.getByRole('heading', { level: 1, name: 'Skillnad mellan två dagar' }).waitFor();
    await page.locator('.datebar').first().waitFor({ state: 'detached' });
  });

  it('has no flaws on the desk, in the dark or on the phone', async () => {
    const page = await windows.as('director');
    expect(await flaws(page, DAYS)).toEqual([]);
    expect(await windows.complaints(/422/)).toEqual([]);
  });
});
