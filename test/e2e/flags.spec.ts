import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { open, readable, violations } from './screen.js';
import { flaws, Windows } from './windows.js';

const windows = new Windows();
beforeAll(() => windows.as('director'));
afterAll(() => windows.close());

interface Flag { readonly id: string; readonly number: string; readonly status: string; readonly rule: string; readonly assignee: string | null }

const get = async <T>(page: Page, path: string): Promise<T> => (await (await page.context().request.get(`/api/v1/${path}`)).json()) as T;
const found = (page: Page, query: string) => get<{ items: readonly Flag[]; total: number }>(page, `findings?${query}`);
/** Address of the first flag that the query finds. */
const flagOf = async (page: Page, query: string): Promise<string> => `/flags/${(await found(page, `${query}&limit=1`)).items[0]!.id}`;
const numberIn = (text: string | null): number => Number(/\d+/.exec(text ?? '')![0]);
/** The list shows the answer to the address: its pager says how many there are. */
const listed = (page: Page, total: number): Promise<void> => page.locator('rg-flag-results .pager', { hasText: new RegExp(`av\\s${total}(?!\\d)`) }).waitFor();

describe('the list', () => {
  it('keeps its filters in the address, and the number on a chip is the number of flags behind it', async () => {
    const page = await windows.as('director');
    await open(page, '/flags');
    const chip = page.getByRole('link', { name: /^Uppmärksamma/ });
    const count = numberIn(await chip.textContent());
    await chip.click();
    await page.waitForURL(/severity=notice/);
    await listed(page, count);
    await page.reload();
    await listed(page, count);
    expect(await page.locator('rg-flag-results h2').allTextContents()).toEqual(['Uppmärksamma']);
    expect(await page.locator('li.fl').count()).toBe(Math.min(20, count));
  });

  it('gathers the flags under their severity, with how many there are in all, unless another order is chosen', async () => {
    const page = await windows.as('director');
    await open(page, '/flags');
    const { total } = await found(page, 'severity=unlawful');
    const group = page.locator('rg-flag-results .group').first();
    await group.waitFor();
    expect(readable(await group.textContent())).toMatch(new RegExp(`^Strider mot lag\\s*${total} i hela urvalet`));
    await page.locator('li.fl .sev').first().waitFor({ state: 'detached' });
    await page.getByLabel('Ordning', { exact: true }).selectOption('-day');
    await page.waitForURL(/sort=-day/);
    await page.locator('li.fl .sev').first().waitFor();
    await page.locator('rg-flag-results .group').first().waitFor({ state: 'detached' });
  });

  it('finds a rule by a few letters, with the keyboard, and a whole area of the rulebook', async () => {
    const page = await windows.as('director');
    await open(page, '/flags');
    await page.locator('#filter-rule').focus();
    await page.keyboard.press('Enter');
    await page.locator('#rule-search:focus').waitFor();
    await page.keyboard.insertText('beloppsgräns över');
    const rule = page.locator('#rule-panel li a', { hasText: 'Beloppsgräns överskriden' });
    await page.locator('#rule-panel h3', { hasText: 'Delegationsbeslut' }).waitFor();
    const count = numberIn(await rule.locator('.n').textContent());
    await rule.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/rule=DEL-AMOUNT/);
    await listed(page, count);
    expect(await page.locator('#filter-rule').evaluate((button) => button === document.activeElement)).toBe(true);
    await page.locator('#filter-rule').click();
    await page.locator('#rule-panel').getByRole('link', { name: /^Delegationsbeslut.*hela området/ }).click();
    await page.waitForURL(/area=delegation/);
    await page.locator('#filter-rule', { hasText: 'Delegationsbeslut' }).waitFor();
    await page.locator('#filter-rule').click();
    await page.keyboard.press('Escape');
    await page.locator('#rule-panel').first().waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Rensa filtren' }).click();
    await page.waitForURL((url) => !url.search.includes('area'));
  });

  it('keeps to a running period, and to days of one’s own', async () => {
    const page = await windows.as('director');
    await open(page, '/flags');
    await page.getByLabel('Period', { exact: true }).selectOption('year');
    await page.waitForURL(/period=year/);
    await listed(page, (await found(page, 'period=year')).total);
    await page.getByLabel('Period', { exact: true }).selectOption('own');
    await page.getByLabel('Från och med', { exact: true }).fill('2026-04-01');
    await page.waitForURL(/from=2026-04-01/);
    await page.getByLabel('Till och med', { exact: true }).fill('2026-04-30');
    await page.waitForURL(/to=2026-04-30/);
    await listed(page, (await found(page, 'from=2026-04-01&to=2026-04-30')).total);
  });

  it('gives a filter a name in this browser, goes back to it, and takes it away with regret', async () => {
    const page = await windows.as('director');
    await open(page, '/flags?severity=risk&direction=level');
    const saved = page.locator('rg-saved-filters');
    await saved.locator('summary').click();
    await saved.getByRole('button', { name: 'Spara filtret' }).click();
    expect(await saved.getByRole('alert').textContent()).toBe('Skriv ett namn.');
    await page.keyboard.insertText('Nivåer att bevaka');
    await page.keyboard.press('Enter');
    await open(page, '/flags');
    await saved.locator('summary').click();
    expect(await saved.textContent()).toContain('sparas i den här webbläsaren');
    await saved.getByRole('link', { name: 'Nivåer att bevaka' }).click();
    await page.waitForURL((url) => url.searchParams.get('severity') === 'risk' && url.searchParams.get('direction') === 'level');
    await saved.locator('summary').click();
    await saved.getByRole('button', { name: 'Ta bort Nivåer att bevaka' }).click();
    await page.locator('.snack').getByRole('button', { name: 'Ångra' }).click();
    await saved.getByRole('link', { name: 'Nivåer att bevaka' }).waitFor();
  });

  it('is not shown to the system administrator', async () => {
    const page = await windows.as('system-administrator');
    await page.goto('/flags');
    await page.getByRole('alert').waitFor();
    await page.locator('li.fl').first().waitFor({ state: 'detached' });
  });
});

describe('answers to several', () => {
  it('are given by keyboard, told in numbers first, and stand in the history of each', async () => {
    const page = await windows.as('director');
    await open(page, '/flags?severity=notice&held=nobody');
    await page.locator('li.fl').first().waitFor();
    const chosen = (await found(page, 'severity=notice&held=nobody&limit=2')).items;
    for (const flag of chosen) {
      await page.getByRole('checkbox', { name: new RegExp(`^Välj ${flag.number}`) }).focus();
      await page.keyboard.press('Space');
    }
    const bar = page.getByRole('region', { name: 'Valda flaggor' });
    await bar.getByRole('button', { name: 'Svara på de valda' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Svara på 2 flaggor' });
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'Spara svaret på 2 flaggor' }).click();
    expect(await dialog.getByRole('alert').textContent()).toBe('Välj en bedömning.');
    await dialog.getByRole('radio', { name: /^Granskas/ }).check();
    expect(readable(await dialog.locator('.numbers').textContent())).toMatch(/Alla 2 flaggor får samma svar.*Det går inte att ångra/s);
    await dialog.getByLabel('Skäl').fill('Tas upp med kommunjuristen i december.');
    await dialog.getByLabel('Hos vem', { exact: true }).fill('Kommundirektör');
    await dialog.getByLabel('Svara senast').fill('2026-11-20');
    await page.keyboard.press('Enter');
    await page.locator('.snack', { hasText: 'Svaret på 2 flaggor är sparat.' }).waitFor();
    await dialog.waitFor({ state: 'detached' });
    await bar.first().waitFor({ state: 'detached' });
    for (const flag of chosen) expect(await get(page, `findings/${flag.id}`)).toMatchObject({ item: { status: 'in-review', assignee: 'Kommundirektör', reviews: [{ reason: 'Tas upp med kommunjuristen i december.' }] } });
  });

  it('who has them is told in the list, and those that are mine and late are found', async () => {
    const page = await windows.as('director');
    await open(page, '/flags');
    await page.getByLabel('Hos vem', { exact: true }).selectOption('mine');
    await page.waitForURL(/held=mine/);
    await listed(page, (await found(page, 'held=mine')).total);
    expect(readable(await page.locator('li.fl .held').first().textContent())).toMatch(/Hos Kommundirektör.*skulle svara 2026-11-20.*Granskas/s);
    await page.getByLabel('Hos vem', { exact: true }).selectOption('overdue');
    await page.waitForURL(/held=overdue/);
    await listed(page, (await found(page, 'held=overdue')).total);
  });

  it('the whole page is chosen at once, stays chosen on the next, and can be let go', async () => {
    const page = await windows.as('director');
    await open(page, '/flags');
    await page.getByRole('checkbox', { name: 'Markera alla på sidan (20)' }).check();
    await page.getByRole('link', { name: 'Nästa' }).click();
    await page.waitForURL(/page=2/);
    const bar = page.getByRole('region', { name: 'Valda flaggor' });
    await bar.filter({ hasText: 'varav 20 utanför sidan' }).waitFor();
    await bar.getByRole('button', { name: 'Avmarkera' }).click();
    await bar.waitFor({ state: 'detached' });
  });

  it('the presidium chooses among the board’s own, and one who only reads has no boxes', async () => {
    const chair = await windows.as('board-chair');
    await open(chair, '/flags');
    await chair.locator('li.fl').first().waitFor();
    const { answerable } = await get<{ answerable: readonly string[] }>(chair, 'findings?limit=20');
    expect(await chair.locator('li.fl input[type=checkbox]').count()).toBe(answerable.length);
    const auditor = await windows.as('auditor');
    await open(auditor, '/flags');
    await auditor.locator('li.fl').first().waitFor();
    await auditor.locator('rg-flag-results input[type=checkbox]').first().waitFor({ state: 'detached' });
  });
});

describe('the heat map', () => {
  it('has a number in every cell that leads to as many flags', async () => {
    const page = await windows.as('director');
    await open(page, '/flags?view=heat-map');
    const cell = page.locator('rg-heat-map tbody td:not(.sum) a').last();
    await cell.waitFor();
    const name = readable(await cell.textContent());
    expect(name).toMatch(/^.+, [a-zåäö]+ 20\d\d: \d+ flagg/);
    const count = Number(/: (\d+) flagg/.exec(name)![1]);
    await cell.click();
    await page.waitForURL(/body=.+from=.+to=/);
    await listed(page, count);
  });

  it('shows two years in a box of its own', async () => {
    const page = await windows.as('director');
    await open(page, '/flags?view=heat-map');
    await page.getByRole('link', { name: '24 månader' }).click();
    await page.waitForURL(/months=24/);
    await page.waitForFunction(() => document.querySelectorAll('rg-heat-map thead th').length >= 26);
  });
});

describe('missing facts', () => {
  it('are gathered by what is missing, lead to the very field, and go away when it is filled in', async () => {
    const page = await windows.as('registrar');
    await open(page, '/flags?view=missing');
    const datum = page.locator('rg-missing-facts li', { has: page.getByRole('heading', { name: /Samarbete: Sedan år/ }) });
    await datum.waitFor();
    const before = numberIn(await datum.locator('.count').textContent());
    await datum.getByRole('link', { name: /^Fyll i:/ }).first().click();
    await page.waitForURL(/\/register\/.+field=startYear/);
    await page.locator('#field-startYear:focus').waitFor();
    await page.locator('#field-startYear').fill('2015');
    await page.locator('#field-reason').fill('Läst i avtalet.');
    await page.locator('.form-actions button[type=submit]').click();
    await page.locator('.snack').waitFor();
    await open(page, '/flags?view=missing');
    await page.waitForFunction((fewer) => {
      const item = [...document.querySelectorAll('rg-missing-facts li')].find((one) => one.textContent?.includes('Samarbete: Sedan år'));
      return document.querySelector('rg-missing-facts li') !== null && Number(item?.querySelector('.count')?.firstChild?.textContent ?? 0) === fewer;
    }, before - 1);
    await page.locator('rg-flag-progress', { hasText: 'Flaggorna är i fas med registren sedan' }).waitFor();
  });

  it('are shown as questions too', async () => {
    const page = await windows.as('registrar');
    await open(page, '/flags?view=missing');
    const datum = page.locator('rg-missing-facts li', { hasText: 'Är registret Avtal helt infört?' });
    const count = numberIn(await datum.locator('.count').textContent());
    await datum.getByRole('link', { name: /^Visa fråg/ }).click();
    await page.waitForURL(/missing=completeness-mark.agreement/);
    await listed(page, count);
    expect(await page.locator('rg-flag-results h2').allTextContents()).toEqual(['Går ej att avgöra']);
  });
});

describe('one flag', () => {
  it('explains a decision above its limit in four parts, with its section, its case and what to do', async () => {
    const page = await windows.as('director');
    await page.goto(await flagOf(page, 'rule=DEL-AMOUNT&sort=-day'));
    await page.locator('h1').waitFor();
    expect(await page.locator('dl.parts > dt').allTextContents()).toEqual(['Vad som hände', 'Vad regeln säger', 'Vad det liknar', 'Vad som hade gått bra', 'Gör så här']);
    expect(await page.locator('.fc').textContent()).toContain('enligt registrerade uppgifter – kontrollera');
    expect(await page.locator('.amt').getAttribute('aria-label')).toMatch(/^Gräns .+ Beslut .+ över\.$/);
    await page.getByRole('button', { name: /^KL.7:5$/ }).click();
    await page.locator('.law-gist a[href^=https]').waitFor();
    await page.getByRole('link', { name: 'Läs case 7' }).click();
    await page.waitForURL(/\/casebook\/7$/);
  });

  it('takes an answer with its reason by keyboard alone, and the answer stands in the history with name and time', async () => {
    const page = await windows.as('registrar');
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
    const page = await windows.as('director');
    await page.goto(await flagOf(page, 'rule=COL-NOTICE'));
    await page.getByRole('radio', { name: /^Avfärda/ }).check();
    await page.getByRole('button', { name: 'Spara bedömningen' }).click();
    expect(await page.getByRole('alert').textContent()).toBe('Skriv skälet, så att andra kan följa det.');
    expect(await page.locator('#field-reason').evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it.each([['auditor', 'Du kan läsa flaggan men inte svara på den.'], ['committee-secretary', 'Flaggan hör till ett annat organ.']])('hides the answers from a %s who may not give them', async (role, text) => {
    const page = await windows.as(role);
    await page.goto(await flagOf(page, 'rule=DEL-MIXED'));
    await page.locator('h1').waitFor();
    await page.getByRole('button', { name: 'Spara bedömningen' }).first().waitFor({ state: 'detached' });
    expect(await page.locator('aside').textContent()).toContain(text);
  });

  it('leads an unanswered question to the field that would settle it, by its Swedish name', async () => {
    const page = await windows.as('registrar');
    await page.goto(await flagOf(page, 'outcome=undetermined&missing=agreement.noticeMonths'));
    await page.getByRole('link', { name: /^Fyll i Uppsägningstid/ }).click();
    await page.waitForURL(/field=noticeMonths/);
  });
});

describe('every page of flags', () => {
  it.each(['/flags?sort=-day', '/flags?view=heat-map&months=24', '/flags?view=missing', 'rule=DEL-AMOUNT', 'outcome=undetermined'])('is accessible in every look: %s', async (address) => {
    const page = await windows.as('director');
    expect(await flaws(page, address.startsWith('/') ? address : await flagOf(page, address))).toEqual([]);
  });

  it('is accessible with flags chosen, the dialog open and the rules unfolded', async () => {
    const page = await windows.as('director');
    await open(page, '/flags');
    await page.locator('#filter-rule').click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('checkbox', { name: /^Markera alla/ }).check();
    await page.getByRole('button', { name: 'Svara på de valda' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('leaves nothing for the browser to complain of but what was refused', async () => expect(await windows.complaints(/40[134]/)).toEqual([]));
});
