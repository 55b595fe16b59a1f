import { afterAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { open } from './screen.js';
import { flaws, Windows } from './windows.js';

const windows = new Windows();
afterAll(() => windows.close());

const THEN = '2024-01-01';

/** Asks as a person does: writes the question, perhaps a day, and presses the button. Answers what is said first. */
async function ask(page: Page, text: string, day?: string): Promise<string> {
  await open(page, '/who-decides');
  await page.getByLabel('Vem bestämmer om').fill(text);
  if (day) await page.getByLabel('Den dag det gällde').fill(day);
  await page.getByRole('button', { name: 'Visa svaret' }).click();
  await page.locator('h2.ans').waitFor();
  return (await page.locator('h2.ans').textContent()) ?? '';
}

const stair = (page: Page): Promise<string[]> => page.locator('rg-stair li.st').allTextContents();

describe('Vem bestämmer?', () => {
  it('answers "bygglov för altan" with two different chains on two days', async () => {
    const page = await windows.as('director');
    const before = [await ask(page, 'bygglov för altan', THEN), ...(await stair(page))];
    expect(page.url()).toContain(`asOf=${THEN}`);
    await page.locator('.datebar', { hasText: '1\u00A0januari\u00A02024' }).waitFor();
    const now = [await ask(page, 'bygglov för altan', '2026-11-24'), ...(await stair(page))];
    expect(before[0]).toMatch(/^Bygglovschefen bestämmer/);
    expect(now[0]).toMatch(/^En bygglovshandläggare bestämmer/);
    expect(now.length).toBe(before.length + 1);
    expect(await page.locator('rg-stair').textContent()).toContain('lämnar rätten vidare');
  });

  it('says that the waste tariff is unknown today and which document would settle it, but knew in 2024', async () => {
    const page = await windows.as('director');
    expect(await ask(page, 'avfallstaxan', THEN)).toBe('Kommunfullmäktige bestämmer.');
    await page.goto('/who-decides?text=avfallstaxan');
    const sentence = page.locator('h2.ans', { hasText: 'Det är inte registrerat' });
    await sentence.waitFor();
    expect(await page.locator('rg-answer-page .sev').first().textContent()).toContain('Okänt');
    const doubt = page.locator('.note.unk', { hasText: 'förbundsordningen' });
    expect(await doubt.textContent()).toMatch(/Läs förbundsordningen/);
    await doubt.getByRole('link', { name: 'Fyll i uppgiften' }).click();
    await page.waitForURL(/\/register\//);
  });

  it('says that the bus line is the region’s, not the municipality’s', async () => {
    const page = await windows.as('director');
    expect(await ask(page, 'busslinjen över regiongränsen')).toMatch(/^Regional kollektivtrafikmyndighet .* bestämmer\. Det är inte kommunens fråga\.$/);
    expect(await page.locator('rg-answer-page .sev').first().textContent()).toContain('Någon annans fråga');
  });

  it('answers why not of anybody one asks about, and keeps them in the address', async () => {
    const page = await windows.as('director');
    await ask(page, 'bygglov för altan');
    await page.getByLabel('Fråga om någon annan').fill('Planchef');
    await page.getByRole('option', { name: /^Planchef/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/whyNot=/);
    await page.reload();
    await page.locator('rg-why-not-table tbody tr', { hasText: 'Planchefen' }).waitFor();
    expect(await page.locator('rg-why-not-table tbody tr', { hasText: 'Planchefen' }).textContent()).toContain('Inget beslut om vidaredelegering');
  });

  it('says why nobody else decides, each with its section', async () => {
    const page = await windows.as('director');
    await ask(page, 'bygglov för altan');
    const rows = page.locator('rg-why-not-table tbody tr');
    expect(await rows.locator('th').allTextContents()).toEqual(expect.arrayContaining(['Kommunfullmäktige', 'Kommunstyrelsen', 'Kommundirektören']));
    expect(await rows.locator('rg-law-refs').count()).toBe(await rows.count());
  });

  it('tells to which day the law was checked', async () => {
    const page = await windows.as('director');
    await ask(page, 'bygglov för altan');
    expect(await page.locator('main').textContent()).toMatch(/Lagen är kontrollerad till och med den 1.september.2025/);
  });

  it('asks back when the words can mean two things, and keeps the choice in the address', async () => {
    const page = await windows.as('director');
    expect(await ask(page, 'hyra in lokal')).toMatch(/\?$/);
    await page.getByRole('list', { name: 'Välj det du menar' }).getByRole('link').first().click();
    await page.waitForURL(/matterType=/);
    await page.reload();
    await page.locator('rg-stair').first().waitFor();
  });

  it('copies an answer to send, with its sources', async () => {
    const page = await windows.as('director');
    await ask(page, 'bygglov för altan');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Kopiera med källor' }).click();
    await page.locator('.snack', { hasText: 'Svaret är kopierat' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/bygglovshandläggare bestämmer.*Källa:/s);
  });

  it('begins with examples that answer at once', async () => {
    const page = await windows.as('case-officer');
    await open(page, '/who-decides');
    await page.getByRole('link', { name: 'avfallstaxan' }).click();
    await page.locator('h2.ans').waitFor();
  });

  it('has no flaws on the desk, in the dark or on the phone', async () => {
    const page = await windows.as('director');
    for (const address of ['/who-decides', '/who-decides?text=bygglov%20f%C3%B6r%20altan', '/who-decides?text=avfallstaxan']) expect(await flaws(page, address)).toEqual([]);
    expect(await windows.complaints()).toEqual([]);
  });
});
