import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launch } from './browser.js';
import { open, sidewaysScroll, violations, visit, type Look, type Visit } from './screen.js';

let browser: Browser;
let current: Visit;
const as = async (role: string, look?: Look) => (current = await visit(browser, role, look)).page;

beforeAll(async () => { browser = await launch(); });
afterEach(async () => { await current.context.close(); });
afterAll(async () => { await browser.close(); });

/** Address of the first flag that the query finds. */
async function flagOf(page: Page, query: string): Promise<string> {
  const answer = await page.context().request.get(`/api/v1/findings?${query}&limit=1`);
  const { items } = (await answer.json()) as { items: readonly { id: string }[] };
  return `/flags/${items[0]!.id}`;
}

describe('Flaggor', () => {
  it('keeps its filters in the address, and the number on a chip is the number of rows behind it', async () => {
    const page = await as('director');
    await open(page, '/flags');
    const chip = page.getByRole('link', { name: /^Uppmärksamma/ });
    const count = Number(/\d+/.exec((await chip.textContent()) ?? '')![0]);
    await chip.click();
    await page.waitForURL(/severity=notice/);
    await page.locator('.chip[aria-current=true]', { hasText: 'Uppmärksamma' }).waitFor();
    // The rows of the earlier answer stay until the new ones are there.
    await page.waitForFunction((rows) => document.querySelectorAll('li.fl').length === rows, count);
    await page.reload();
    await page.locator('li.fl').first().waitFor();
    expect(await page.locator('li.fl').count()).toBe(count);
    expect(await page.locator('li.fl .sev').allTextContents()).toEqual(Array.from({ length: count }, () => 'Uppmärksamma'));
  });

  it('finds what cannot be told as missing facts, and narrows by rule and body', async () => {
    const page = await as('director');
    await open(page, '/flags?severity=undetermined');
    await page.locator('li.fl').first().waitFor();
    expect(new Set(await page.locator('li.fl .sev').allTextContents())).toEqual(new Set(['Går ej att avgöra']));
    await open(page, '/flags');
    await page.getByLabel('Regel').selectOption('DEL-AMOUNT');
    await page.waitForURL(/rule=DEL-AMOUNT/);
    await page.locator('a.btn', { hasText: 'Rensa filtren' }).waitFor();
    const option = await page.getByLabel('Regel').locator('option[value=DEL-AMOUNT]').textContent();
    await page.locator('.pager', { hasText: `av ${/\((\d+)\)/.exec(option!)![1]}` }).waitFor();
    await page.locator('a.btn', { hasText: 'Rensa filtren' }).click();
    await page.waitForURL((url) => !url.search.includes('rule'));
  });

  it('explains a decision above its limit in four parts, with its section, its case and what to do', async () => {
    const page = await as('director');
    await page.goto(await flagOf(page, 'rule=DEL-AMOUNT&sort=-day'));
    await page.locator('h1').waitFor();
    expect(await page.locator('dl.parts > dt').allTextContents()).toEqual(['Vad som hände', 'Vad regeln säger', 'Vad det liknar', 'Vad som hade gått bra', 'Gör så här']);
    expect(await page.locator('.fc').textContent()).toContain('enligt registrerade uppgifter – kontrollera');
    expect(await page.locator('.amt').getAttribute('aria-label')).toMatch(/^Gräns .+ Beslut .+ över\.$/);
    await page.getByRole('button', { name: /^KL.7:5$/ }).click();
    expect(await page.locator('.law-gist a[target]').getAttribute('href')).toMatch(/^https:\/\//);
    await page.getByRole('link', { name: 'Läs case 7' }).click();
    await page.waitForURL(/\/casebook\/7$/);
    expect(current.complaints).toEqual([]);
  });

  it('takes an answer with its reason by keyboard alone, and the answer stands in the history with name and time', async () => {
    const page = await as('registrar');
    const address = await flagOf(page, 'rule=COL-NO-OVERVIEW');
    await page.goto(address);
    await page.getByRole('radio', { name: /^Granskas/ }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('Översikten ses över i december.');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('Kommunjuristen');
    await page.keyboard.press('Enter');
    await page.locator('.snack', { hasText: 'är sparad' }).waitFor();
    const first = page.locator('.log li').first();
    await first.filter({ hasText: 'Översikten ses över i december.' }).waitFor();
    expect(await first.textContent()).toMatch(/\d{4}-\d{2}-\d{2}.\d{2}\.\d{2}.*Granskas/);
    await page.goto(address);
    await page.locator('.log li', { hasText: 'Översikten ses över i december.' }).first().waitFor();
    expect([await first.textContent(), await page.locator('#field-assignee').inputValue()]).toEqual([expect.stringContaining('Hos Kommunjuristen'), 'Kommunjuristen']);
  });

  it('asks for a reason before it saves', async () => {
    const page = await as('director');
    await page.goto(await flagOf(page, 'rule=COL-NOTICE'));
    await page.getByRole('radio', { name: /^Avfärda/ }).check();
    await page.getByRole('button', { name: 'Spara bedömningen' }).click();
    expect(await page.getByRole('alert').textContent()).toBe('Skriv skälet, så att andra kan följa det.');
    expect(await page.locator('#field-reason').evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it.each([['auditor', 'Du kan läsa flaggan men inte svara på den.'], ['committee-secretary', 'Flaggan hör till ett annat organ.']])('hides the answers from a %s who may not give them', async (role, text) => {
    const page = await as(role);
    await page.goto(await flagOf(page, 'rule=DEL-MIXED'));
    await page.locator('h1').waitFor();
    expect(await page.getByRole('button', { name: 'Spara bedömningen' }).count()).toBe(0);
    expect(await page.locator('aside').textContent()).toContain(text);
  });

  it('leads an unanswered question to the field that would settle it, by its Swedish name', async () => {
    const page = await as('registrar');
    await page.goto(await flagOf(page, 'outcome=undetermined&rule=COL-NO-REPORTING'));
    await page.getByRole('link', { name: 'Fyll i Sedan år' }).click();
    await page.waitForURL(/field=startYear/);
  });

  it('is not shown to the system administrator', async () => {
    const page = await as('system-administrator');
    await page.goto('/flags');
    await page.getByRole('alert').waitFor();
    expect(await page.locator('li.fl').count()).toBe(0);
  });

  it.each([['bright and wide', {}], ['dark and wide', { dark: true }], ['on a phone', { width: 390 }]] as const)('is accessible and does not scroll sideways: %s', async (_name, look) => {
    const page = await as('director', look);
    for (const address of ['/flags', await flagOf(page, 'rule=DEL-AMOUNT'), await flagOf(page, 'outcome=undetermined')]) {
      await open(page, address);
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    }
  });
});
