import { afterAll, describe, expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { open, readable } from './screen.js';
import { flaws, idOf, Windows } from './windows.js';

const windows = new Windows();
afterAll(() => windows.close());

const order = async (page: Page, q: string): Promise<string> => idOf(page, 'delegation-orders', q);
const draftOf = async (page: Page): Promise<string> => {
  const { items } = (await (await page.context().request.get('/api/v1/delegation-orders?status=draft&period=all')).json()) as { items: readonly { id: string }[] };
  return items[0]!.id;
};
const replay = async (page: Page, query = ''): Promise<string> => { const id = await draftOf(page); return `/delegation/${id}/replay?replay=${id}&from=2023-01-01&through=2026-11-24${query}`; };

describe('Spela om ett utkast', () => {
  it('is reached from the draft, runs over the period and says in numbers what it came to', async () => {
    const page = await windows.as('director');
    await open(page, '/delegation');
    await page.getByRole('link', { name: /^Spela om: Samhällsbyggnadsnämndens/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Spela om ett utkast' }).waitFor();
    await page.getByRole('button', { name: 'Spela om' }).click();
    await page.waitForURL(/replay=/);
    await page.locator('rg-replay-numbers').waitFor();
    expect(readable(await page.locator('rg-replay-numbers').textContent())).toMatch(/18\s*hade fattats av någon annan|hade fattats av någon annan\s*18/);
  });

  it('draws the flow from old level to new; a ribbon leads to its decisions, and the address holds which', async () => {
    const page = await windows.as('director');
    await open(page, await replay(page));
    const ribbon = page.locator('rg-flow-drawing').getByRole('link', { name: '3 beslut går från Utskott till Enhet' });
    await ribbon.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/fromLevel=subcommittee&toLevel=unit/);
    await page.waitForFunction(() => document.querySelectorAll('rg-move-table tbody tr').length === 3);
    expect(await page.locator('rg-flow-table tbody tr').count()).toBe(9);
    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll('rg-move-table tbody tr').length === 3);
    expect(readable(await page.locator('rg-move-table tbody tr').first().textContent())).toMatch(/Förhandsbesked.*Samhällsbyggnadsnämndens utskott.*Bygglovschef/);
  });

  it('lists the flags that come and go, by rule, and leads to the one that is there already', async () => {
    const page = await windows.as('director');
    await open(page, await replay(page));
    await page.getByRole('link', { name: /^Flaggor som tillkommer/ }).click();
    await page.locator('rg-replayed-flags tbody tr').first().waitFor();
    await page.locator('rg-replayed-flags').getByRole('link', { name: /^Beloppsgräns överskriden/ }).click();
    await page.waitForFunction(() => document.querySelectorAll('rg-replayed-flags tbody tr').length === 5);
    await page.getByRole('link', { name: /^Flaggor som försvinner/ }).click();
    await page.locator('rg-replayed-flags tbody th a').click();
    await page.waitForURL(/\/flags\//);
  });

  it('shows how far a long one has come, and can be stopped', async () => {
    const page = await windows.as('director');
    // The municipality's decisions take milliseconds: a longer one is told of in their place.
    const slow = (route: Route) => route.fetch().then(async (response) => route.fulfill({ response, json: { ...((await response.json()) as object), state: 'running', done: 40_000, total: 100_000, milliseconds: 4_000, result: null } }));
    await page.route(/\/replays(\/[\w-]+\?limit=1)?$/, (route) => (route.request().method() === 'DELETE' ? route.continue() : slow(route)));
    await open(page, await replay(page));
    const bar = page.getByRole('progressbar', { name: 'Besluten prövas' });
    await bar.waitFor();
    expect([await bar.getAttribute('aria-valuenow'), readable(await page.locator('rg-replay-progress [aria-live=polite]').textContent())]).toEqual(['40', '40 000 av 100 000 beslut. Ungefär 6 sekunder kvar.']);
    const stopped = page.waitForRequest((request) => request.method() === 'DELETE' && request.url().includes('/replays/'));
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await stopped;
    await bar.waitFor({ state: 'detached' });
    await page.unrouteAll();
  });

  it('says what to do when the server no longer has it, and can be started again', async () => {
    const page = await windows.as('director');
    await page.route(/\/replays$/, (route) => route.fulfill({ status: 429, contentType: 'application/problem+json', json: { type: '/problem/replay.busy', title: 'För många försök', status: 429, detail: 'Vänta tills en är klar.' } }));
    await open(page, await replay(page));
    await page.getByText('Vänta tills en är klar.').waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Starta igen' }).click();
    await page.locator('rg-replay-numbers').waitFor();
  });

  it('is not offered to those who may not try drafts', async () => {
    const page = await windows.as('auditor');
    await open(page, `/delegation/${await order(page, 'Kommunstyrelsens')}`);
    await page.locator('.tabs').waitFor();
    await page.locator('.tabs').getByRole('link', { name: 'Spela om' }).first().waitFor({ state: 'detached' });
  });

  it('has no flaws on the desk, in the dark or on the phone', async () => {
    const page = await windows.as('director');
    for (const address of [await replay(page), await replay(page, '&show=appeared')]) expect(await flaws(page, address)).toEqual([]);
    expect(await windows.complaints(/429/)).toEqual([]);
  });
});

describe('Delegationsordningens hälsa', () => {
  it('says in numbers that an order holds', async () => {
    const page = await windows.as('director');
    await open(page, `/delegation/${await order(page, 'Samhällsbyggnadsnämndens')}/health`);
    await page.getByText('Håller', { exact: true }).waitFor();
    expect(readable(await page.locator('.lead').first().textContent())).toMatch(/^\d+ ärendetyper är prövade för alla belopp och alla dagar.* 0 luckor, 0 överlapp, 0 konflikter och 0 brister/);
  });

  it('shows each fault with a counterexample, which Vem bestämmer? agrees with', async () => {
    const page = await windows.as('director');
    await open(page, `/delegation/${await order(page, 'Kommunstyrelsens')}/health`);
    await page.locator('rg-proof-faults li').first().waitFor();
    expect(readable(await page.locator('rg-proof-faults').textContent())).toMatch(/Lucka.*750 000 kr, 2026-11-24: ingen delegat.*Överlapp.*2 500 000 kr, 2026-11-24: två delegater.*Delegaten har upphört/);
    await page.locator('rg-amount-staircase').waitFor();
    await page.getByRole('link', { name: /^Pröva motexemplet: .*två delegater/ }).click();
    await page.getByText('Två gällande svar').waitFor();
  });

  it('answers what falls if a post becomes vacant, and keeps the question in the address', async () => {
    const page = await windows.as('director');
    await open(page, `/delegation/${await order(page, 'Samhällsbyggnadsnämndens')}/health`);
    await page.getByLabel('Befattningen blir vakant').selectOption({ label: 'Bygglovschef' });
    await page.waitForURL(/falls=post\./);
    await page.reload();
    await page.locator('rg-what-falls .lead').waitFor();
    expect(readable(await page.locator('rg-what-falls .lead').textContent())).toMatch(/^Om befattningen Bygglovschef blir vakant den 2026-11-24: .*faller.*ersättare/);
    await page.getByLabel('Organet läggs ned').selectOption({ label: 'Samhällsbyggnadsnämnden' });
    await page.waitForFunction(() => document.querySelector('rg-what-falls .lead')?.textContent?.includes('läggs ned'));
  });

  it('has no flaws on the desk, in the dark or on the phone', async () => {
    const page = await windows.as('director');
    expect(await flaws(page, `/delegation/${await order(page, 'Kommunstyrelsens')}/health?falls=law.KL-7-6`)).toEqual([]);
  });
});
