import { afterAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { open, readable } from './screen.js';
import { flaws, idOf, Windows } from './windows.js';

const windows = new Windows();
afterAll(() => windows.close());

/** The opening sentences, as they are read. */
const lead = async (page: Page): Promise<string> => readable(await page.locator('main .lead').textContent());
/** A search for a committee also finds its subcommittee; the abbreviation is its own. */
async function committee(page: Page, abbreviation: string): Promise<string> {
  const answer = await page.context().request.get(`/api/v1/bodies?abbreviation=${abbreviation}`);
  return ((await answer.json()) as { items: readonly { id: string }[] }).items[0]!.id;
}
const totalOf = async (page: Page, path: string): Promise<number> => ((await (await page.context().request.get(`/api/v1/${path}?limit=1`)).json()) as { total: number }).total;
const members = (page: Page): Promise<readonly string[]> => page.locator('table.members tbody th[scope=row]').allTextContents();

describe('Organisation', () => {
  it('says how much there is on the day, and what runs out', async () => {
    const page = await windows.as('registrar');
    await open(page, '/organization');
    await page.locator('table.bodies').waitFor();
    const [units, posts] = [await totalOf(page, 'units'), await totalOf(page, 'posts')];
    const bodies = await page.locator('table.bodies tbody th[scope=row]').count();
    expect(await lead(page)).toMatch(new RegExp(`^Bänkmåla kommun har ${bodies} organ, ${units} enheter och ${posts} befattningar denna dag\\..*\\d+ uppdrag löper ut inom 90 dagar, alla den 31 december 2026\\.$`));
  });

  it('gathers the bodies by kind, the council first, and says of informal forums that they decide nothing', async () => {
    const page = await windows.as('registrar');
    await open(page, '/organization');
    const groups = page.locator('table.bodies th[scope=rowgroup]');
    await groups.first().waitFor();
    expect((await groups.allTextContents()).map((text) => text.replace(/Beslutar.*/, ''))).toEqual(['Fullmäktige, styrelse och nämnder', 'Revisorer', 'Gemensamma nämnder och förbund', 'Bolag, stiftelser och föreningar', 'Informella forum']);
    expect(await page.locator('table.bodies tbody th[scope=row]').first().textContent()).toContain('Kommunfullmäktige');
    expect(await groups.last().textContent()).toContain('Beslutar ingenting');
  });

  it('shows the posts that nobody has, or somebody acting, in words and through a reload', async () => {
    const page = await windows.as('registrar');
    await open(page, '/organization?tab=units');
    await page.getByRole('link', { name: /^Tillförordnade och vikarier/ }).click();
    await page.waitForURL(/show=acting/);
    await page.reload();
    const posts = page.locator('rg-unit-list .posts li');
    await posts.first().waitFor();
    expect(await posts.count()).toBe(1);
    expect(readable(await posts.first().textContent())).toMatch(/Gymnasiechef.*Aida Kronfält, tillförordnad sedan 2026-11-01/);
    await page.getByRole('link', { name: /^Vakanta/ }).click();
    await posts.filter({ hasText: 'Parkchef' }).waitFor();
    expect(await posts.filter({ hasText: 'Vakant' }).count()).toBe(await posts.count());
  });

  it('lists whose assignments run out, with the persons behind the number', async () => {
    const page = await windows.as('registrar');
    await open(page, '/organization?tab=expiring');
    const row = page.locator('table.expiring tbody tr', { hasText: 'Kommunstyrelsen' }).first();
    await row.waitFor();
    expect(readable(await row.textContent())).toMatch(/11.*2026-12-31.*37 dagar/s);
    await row.getByText('Visa vilka').click();
    await row.getByRole('link', { name: 'Stefan Kvarnlöf' }).waitFor();
    await page.getByRole('link', { name: 'Inom 30 dagar' }).click();
    await page.getByText('Inget uppdrag löper ut inom 30 dagar').waitFor();
  });

  it('leads a registrar to the import and to every register, and offers an auditor neither form nor import', async () => {
    const page = await windows.as('registrar');
    await open(page, '/organization?tab=registers');
    await page.getByRole('link', { name: 'Befattningar', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Läs in uppdrag' }).click();
    await page.waitForURL(/administration\/import/);
    const auditor = await windows.as('auditor');
    await open(auditor, '/organization');
    await auditor.locator('table.bodies').waitFor();
    await auditor.getByRole('link', { name: /Läs in uppdrag|Nytt uppdrag/ }).first().waitFor({ state: 'detached' });
  });
});

describe('One body', () => {
  it('answers who sat there on another day when the day is changed', async () => {
    const page = await windows.as('director');
    await open(page, `/organization/bodies/${await idOf(page, 'bodies', 'Kommunfullmäktiges presidium')}`);
    await page.locator('rg-member-tables').waitFor();
    expect(await lead(page)).toContain('Ingen satt i organet');
    expect(await members(page)).toEqual([]);
    await page.locator('#members-day').fill('2025-03-01');
    await page.keyboard.press('Enter');
    await page.waitForURL(/asOf=2025-03-01/);
    await page.locator('table.members').waitFor();
    expect(await members(page)).toEqual(['Gun-Britt Ådalen', 'Roland Pilfors', 'Louise Åsmyr']);
    expect(await lead(page)).toMatch(/^Gun-Britt Ådalen är ordförande sedan den 24 oktober 2022\./);
    await page.getByRole('heading', { name: /Vilka som satt den 1 mars 2025/ }).waitFor();
  });

  it('follows the day of the header and its way back to today', async () => {
    const page = await windows.as('director');
    const council = await committee(page, 'KF');
    await open(page, `/organization/bodies/${council}?asOf=2025-03-01`);
    await page.locator('table.members').waitFor();
    expect(await lead(page)).toContain('Gun-Britt Ådalen är ordförande');
    await page.getByRole('button', { name: 'Tillbaka till i dag' }).or(page.getByRole('link', { name: 'Tillbaka till i dag' })).first().click();
    await page.locator('main .lead', { hasText: 'Katarina Högvad är ordförande' }).waitFor();
    expect(await page.locator('table.members tbody tr').count()).toBe(31);
  });

  it('says okänt and why, never an empty list, for a term that nobody has read the successors of', async () => {
    const page = await windows.as('registrar');
    await open(page, `/organization/bodies/${await committee(page, 'SBN')}?asOf=2027-01-15`);
    await page.locator('rg-member-tables .note.unk').waitFor();
    expect(await lead(page)).toMatch(/gällde till och med 2026-12-31\. Källan lästes 2026-11-20.*okänt/);
    expect(await members(page)).toEqual([]);
  });

  it('keeps the lay auditor apart from the board', async () => {
    const page = await windows.as('director');
    await open(page, `/organization/bodies/${await idOf(page, 'bodies', 'Styrelsen för Bänkmåla Fastighets AB')}`);
    await page.locator('table.members').first().waitFor();
    const tables = page.locator('table.members');
    expect(await tables.count()).toBe(2);
    expect(await tables.nth(0).locator('tbody tr').count()).toBe(7);
    expect(await tables.nth(1).textContent()).toContain('Lekmannarevisor');
  });

  it('leads on to the term, the delegation order, the meetings and the flags', async () => {
    const page = await windows.as('director');
    await open(page, `/organization/bodies/${await committee(page, 'SBN')}`);
    const facts = page.locator('rg-body-facts');
    await facts.waitFor();
    expect(readable(await facts.textContent())).toMatch(/Mandatperiod.*2023–2026.*Nästa sammanträde\s*2026-12-10.*Senaste sammanträde\s*2026-11-12/s);
    await page.locator('.remits').getByRole('link', { name: 'Bygglov', exact: true }).waitFor();
    await page.locator('li[rg-flag-row]').first().waitFor();
    await facts.getByRole('link', { name: /delegationsordning, version 2/ }).click();
    await page.waitForURL(/\/delegation\//);
  });
});

describe('One person', () => {
  it('shows assignments, posts and affiliations over time, reached from the body by keyboard', async () => {
    const page = await windows.as('registrar');
    await open(page, `/organization/bodies/${await idOf(page, 'bodies', 'Styrelsen för Bänkmåla Fastighets AB')}`);
    await page.getByRole('link', { name: 'Bernt Askhyttan' }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Bernt Askhyttan' }).waitFor();
    await page.locator('main .lead', { hasText: 'har två uppdrag denna dag' }).waitFor();
    await page.getByText('Askhyttans Bygg AB').waitFor();
    await open(page, page.url().replace(/(\?.*)?$/, '?asOf=2027-06-01'));
    await page.locator('main .lead', { hasText: 'inget uppdrag och ingen befattning' }).waitFor();
    expect(await page.getByRole('cell', { name: 'Avslutat' }).count()).toBe(2);
  });
});

describe('The screens of the organisation', () => {
  it('have no flaws on the desk, in the dark or on the phone', async () => {
    const page = await windows.as('registrar');
    expect(await flaws(page, '/organization')).toEqual([]);
    expect(await flaws(page, '/organization?tab=units')).toEqual([]);
    expect(await flaws(page, '/organization?tab=expiring')).toEqual([]);
    expect(await flaws(page, `/organization/bodies/${await committee(page, 'SBN')}`)).toEqual([]);
    expect(await flaws(page, `/organization/persons/${await idOf(page, 'persons', 'Askhyttan')}`)).toEqual([]);
    expect(await windows.complaints()).toEqual([]);
  });

  it('speak of a region with its own names', async () => {
    const page = await windows.as('registrar', { organization: 'region-exempel' });
    await open(page, '/organization');
    await page.locator('table.bodies').waitFor();
    expect(await lead(page)).toMatch(/^Region Exempel har/);
    expect(await page.locator('main').textContent()).not.toMatch(/kommun(en|fullmäktige|styrelsen)/i);
  });
});
