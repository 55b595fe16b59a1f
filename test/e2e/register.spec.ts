import { afterAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { open } from './screen.js';
import { flaws, idOf, Windows } from './windows.js';

const windows = new Windows();
afterAll(() => windows.close());

/** The small neighbour: what is written there disturbs no other file's counts. */
const neighbour = { organization: 'grannby' } as const;
const NAME = 'Kultur- och fritidsnämnden';
let committee = '';

const firstCells = (page: Page): Promise<string[]> => page.locator('tbody th[scope=row]').allTextContents();
const save = (page: Page, name: string): Promise<void> => page.locator('.form-actions').getByRole('button', { name, exact: true }).click();

describe('a register as a list', () => {
  it('keeps filter and sorting in the address and through a reload', async () => {
    const page = await windows.as('registrar');
    await open(page, '/register/bodies');
    await page.locator('tbody tr').first().waitFor();
    await page.locator('#filter-bodyKind').selectOption({ label: 'Nämnd' });
    await page.waitForURL(/bodyKind=committee/);
    await page.locator('thead').getByRole('link', { name: 'Namn' }).click();
    await page.waitForURL(/sort=name/);
    await page.locator('th[aria-sort=ascending]').waitFor();
    await page.reload();
    await page.locator('th[aria-sort=ascending]').waitFor();
    await page.locator('tbody tr').first().waitFor();
    const names = await firstCells(page);
    expect(names.length).toBeGreaterThan(2);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'sv')));
    expect(await page.locator('#filter-bodyKind').inputValue()).toBe('committee');
    await page.locator('thead').getByRole('link', { name: 'Namn' }).click();
    await page.locator('th[aria-sort=descending]').waitFor();
    await page.waitForFunction((first) => document.querySelector('tbody th')?.textContent !== first, names[0]);
    expect(await firstCells(page)).toEqual([...names].reverse());
  });

  it('finds by words, says when nothing fits, and lets go of the filter', async () => {
    const page = await windows.as('registrar');
    await open(page, '/register/bodies');
    await page.locator('#filter-q').fill('tekniska');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=tekniska/);
    await page.locator('tbody tr', { hasText: 'Tekniska nämnden' }).first().waitFor();
    await open(page, '/register/bodies?q=qzxqzx');
    await page.getByRole('link', { name: 'Rensa filtren' }).click();
    await page.locator('tbody tr').first().waitFor();
  });

  it('turns its pages in the address', async () => {
    const page = await windows.as('registrar');
    await open(page, '/register/persons');
    await page.locator('.pager').waitFor();
    const first = await firstCells(page);
    expect(first.length).toBe(20);
    await page.locator('.pager').getByRole('link', { name: /Nästa/ }).click();
    await page.waitForURL(/page=2/);
    await page.locator('.pager', { hasText: /21/ }).waitFor();
    expect(await firstCells(page)).not.toEqual(first);
  });

  it('teaches what an empty register is for, and offers a beginning', async () => {
    const page = await windows.as('registrar', neighbour);
    await open(page, '/register/claims');
    await page.locator('.empty').waitFor();
    expect(((await page.locator('.empty p').textContent()) ?? '').length).toBeGreaterThan(20);
    await page.locator('.empty').getByRole('link', { name: /^Registrera första/ }).click();
    await page.waitForURL(/\/register\/claims\/new$/);
  });
});

describe('a row from its beginning to its end', () => {
  it('lists what is missing, takes the focus, and leads to each field', async () => {
    const page = await windows.as('registrar', neighbour);
    await open(page, '/register/bodies/new');
    await save(page, 'Registrera');
    const summary = page.locator('.errsum');
    await summary.waitFor();
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    await summary.getByRole('link').first().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-name');
  });

  it('keeps what was typed when the page is loaded again', async () => {
    const page = await windows.as('registrar', neighbour);
    await open(page, '/register/bodies/new');
    await page.locator('#field-name').fill(NAME);
    await page.reload();
    await page.locator('#field-name').waitFor();
    expect(await page.inputValue('#field-name')).toBe(NAME);
  });

  it('is recorded, and says its state in a sentence', async () => {
    const page = await windows.as('registrar', neighbour);
    await open(page, '/register/bodies/new');
    await page.locator('#field-name').fill(NAME);
    await page.locator('#field-bodyKind').selectOption({ label: 'Nämnd' });
    await page.locator('#field-validFrom').fill('2026-01-01');
    await page.locator('#field-source').fill('KF 2025-11-24 § 120');
    await save(page, 'Registrera');
    await page.waitForURL(/\/register\/bodies\/[0-9a-f-]{36}$/);
    committee = page.url().split('/').at(-1)!;
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    expect(await page.locator('main .lead').textContent()).toMatch(/gäller från 1.januari.2026/);
  });

  it('is changed from a day, and the time before keeps what held then', async () => {
    const page = await windows.as('registrar', neighbour);
    await open(page, `/register/bodies/${committee}`);
    await page.getByRole('link', { name: 'Ändra från en dag' }).click();
    await page.locator('input#field-abbreviation').fill('KFN');
    await page.locator('#field-validFrom').fill('2026-06-01');
    await save(page, 'Spara ändringen');
    await page.locator('rg-register-periods li').nth(1).waitFor();
    expect(await page.locator('rg-field-list').textContent()).toContain('KFN');
    await page.getByRole('link', { name: 'Visa som det var då' }).click();
    await page.waitForURL(/asOf=2026-01-01/);
    await page.locator('.datebar').waitFor();
    await page.waitForFunction(() => !document.querySelector('rg-field-list')?.textContent?.includes('KFN'));
  });

  it('is corrected, and the history says what was before, by whom and why', async () => {
    const page = await windows.as('registrar', neighbour);
    await open(page, `/register/bodies/${committee}`);
    await page.getByRole('link', { name: 'Rätta' }).click();
    await page.locator('input#field-abbreviation').fill('KUFN');
    await page.locator('#field-reason').fill('Fel förkortning i underlaget');
    await save(page, 'Spara rättelsen');
    const entry = page.locator('.log li', { hasText: 'Fel förkortning i underlaget' });
    await entry.waitFor();
    expect(await entry.locator('del').textContent()).toBe('KFN');
    expect(await entry.locator('ins').textContent()).toBe('KUFN');
    expect(await entry.textContent()).toMatch(/\d{4}-\d{2}-\d{2}.*Rättat/s);
  });

  it('lays two people’s texts beside each other when both have changed it, and saves what is chosen', async () => {
    const [mine, theirs] = [await windows.as('registrar', neighbour), await windows.as('director', neighbour)];
    for (const page of [mine, theirs]) {
      await open(page, `/register/bodies/${committee}/edit?mode=correct`);
      await page.locator('#field-abbreviation').waitFor();
    }
    await theirs.locator('#field-abbreviation').fill('KFNÄ');
    await save(theirs, 'Spara rättelsen');
    await theirs.waitForURL(/\/register\/bodies\/[0-9a-f-]{36}$/);
    await mine.locator('#field-abbreviation').fill('KULT');
    await save(mine, 'Spara rättelsen');
    const row = mine.locator('.merge tbody tr', { hasText: 'Förkortning' });
    await row.waitFor();
    expect((await row.locator('label').allTextContents()).map((text) => text.trim())).toEqual(['KULT', 'KFNÄ']);
    await row.getByLabel('KFNÄ').check();
    await mine.getByRole('button', { name: 'Spara sammanslagningen' }).click();
    await mine.waitForURL(/\/register\/bodies\/[0-9a-f-]{36}$/);
    await mine.locator('rg-field-list', { hasText: 'KFNÄ' }).waitFor();
  });

  it('is ended, and the end can be undone for ten seconds', async () => {
    const page = await windows.as('registrar', neighbour);
    await open(page, `/register/bodies/${committee}`);
    await page.getByRole('link', { name: 'Avsluta' }).click();
    await page.locator('#field-lastDay').fill('2026-12-31');
    await page.locator('#field-reason').fill('Nämnden läggs ned');
    await save(page, 'Avsluta');
    await page.locator('main .lead', { hasText: /31.december.2026/ }).waitFor();
    await page.locator('.snack').getByRole('button', { name: 'Ångra' }).click();
    await page.locator('.snack', { hasText: 'Avslutet är ångrat' }).waitFor();
    await page.locator('main .lead', { hasText: /tills vidare/ }).waitFor();
    await page.locator('.log li', { hasText: 'Ångrat avslut' }).waitFor();
    expect(await page.locator('.log li', { hasText: 'Nämnden läggs ned' }).count()).toBe(1);
  });
});

describe('a row that is read', () => {
  it('writes a year as a year', async () => {
    const page = await windows.as('registrar');
    await open(page, `/register/collaborations/${await idOf(page, 'collaborations', 'Avfallshantering')}`);
    const year = page.locator('dt', { hasText: 'Sedan år' }).locator('xpath=following-sibling::dd[1]');
    await year.waitFor();
    expect((await year.textContent())?.trim()).toBe('2024');
  });
});

describe('fields by group', () => {
  it('fold what is empty, and open at the field that the address asks for', async () => {
    const page = await windows.as('registrar');
    const id = await idOf(page, 'decisions', 'Smedjan');
    await open(page, `/register/decisions/${id}?field=neededBy`);
    await page.waitForFunction(() => document.activeElement?.id === 'shown-neededBy');
    const group = (name: string) => page.locator('rg-field-list details', { has: page.getByRole('heading', { name, exact: true }) });
    expect(await group('Brådska').getAttribute('open')).not.toBeNull();
    const folded = group('Utgift, stöd och avgift');
    expect([await folded.getAttribute('open'), await folded.locator('summary span').textContent()]).toEqual([null, 'inget ifyllt']);
    await folded.locator('summary').press('Enter');
    await folded.locator('dl').waitFor();
    await open(page, `/register/decisions/${id}/edit?mode=correct&field=neededBy`);
    await page.waitForFunction(() => document.activeElement?.id === 'field-neededBy');
  });
});

describe('what belongs to a thing', () => {
  it('stands on its page by register, leads to the whole list, and is added to with the reference filled in', async () => {
    const page = await windows.as('registrar');
    const id = await idOf(page, 'companies', 'Bänkmålahem');
    await open(page, `/ownership/${id}`);
    const meetings = page.locator('rg-referrers .refs', { hasText: 'Bolagsstämmor' });
    await meetings.getByRole('link', { name: /^Bänkmålahem AB 20/ }).first().waitFor();
    await meetings.getByRole('link', { name: /^Lägg till/ }).click();
    await page.waitForURL(/\/register\/shareholder-meetings\/new\?company=/);
    await page.locator('.chosen li', { hasText: 'Bänkmålahem AB' }).waitFor();
    await open(page, `/register/shareholder-meetings?company=${id}`);
    await page.locator('.note', { hasText: 'Visar bara bolag: Bänkmålahem AB' }).waitFor();
  });
});

describe('what is open to everyone', () => {
  it('cannot be chosen in a form', async () => {
    const page = await windows.as('registrar', neighbour);
    await open(page, `/register/bodies/${committee}/edit?mode=correct`);
    await page.locator('#field-disclosure').waitFor();
    expect((await page.locator('#field-disclosure label').allTextContents()).map((text) => text.trim())).toEqual(['Internt', 'Sekretess']);
  });

  it('is asked for with a reason by one person, and approved by another', async () => {
    const [asking, approving] = [await windows.as('registrar', neighbour), await windows.as('director', neighbour)];
    await open(asking, `/register/bodies/${committee}`);
    await asking.getByRole('button', { name: 'Begär publicering' }).click();
    await asking.getByRole('button', { name: 'Skicka begäran' }).click();
    await asking.getByRole('alert').filter({ hasText: 'Skriv skälet' }).waitFor();
    await asking.getByLabel('Skäl').fill('Invånarna ska kunna se vilka nämnder som finns.');
    await asking.getByRole('button', { name: 'Skicka begäran' }).click();
    await asking.locator('rg-publication', { hasText: 'En annan person godkänner.' }).waitFor();
    await asking.getByRole('button', { name: 'Godkänn' }).first().waitFor({ state: 'detached' });
    await open(approving, `/register/bodies/${committee}`);
    await approving.locator('rg-publication').getByRole('button', { name: 'Godkänn' }).click();
    await approving.getByRole('dialog').getByRole('button', { name: 'Godkänn' }).click();
    await approving.locator('rg-publication', { hasText: 'Öppet för alla' }).waitFor();
    await open(asking, `/register/bodies/${committee}/edit?mode=correct`);
    expect(await asking.locator('#field-disclosure').getByLabel('Öppet för alla').isChecked()).toBe(true);
  });
});

describe('somebody who only reads', () => {
  it('sees no button that changes anything, and the API refuses all the same', async () => {
    const page = await windows.as('board-chair');
    await open(page, `/register/bodies/${await idOf(page, 'bodies', 'Kommunstyrelsen')}`);
    await page.locator('rg-field-list').waitFor();
    for (const name of ['Ändra från en dag', 'Rätta', 'Avsluta']) expect(await page.getByRole('link', { name, exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Begär publicering' }).first().waitFor({ state: 'detached' });
    await open(page, '/register/bodies');
    await page.locator('tbody tr').first().waitFor();
    await page.getByRole('link', { name: /^Registrera/ }).first().waitFor({ state: 'detached' });
    const request = page.context().request;
    const { csrfToken } = (await (await request.get('/api/v1/session')).json()) as { csrfToken: string };
    const refused = await request.post('/api/v1/bodies', { data: { name: 'X', bodyKind: 'committee' }, headers: { 'X-CSRF-Token': csrfToken } });
    expect([refused.status(), refused.headers()['content-type']]).toEqual([403, expect.stringContaining('application/problem+json')]);
  });
});

describe('the register pages', () => {
  it.each(['/register', '/register/bodies', '/register/claims', '/register/delegation-items/new', '/register/decisions/new?field=grant'])('%s has no flaws on the desk, in the dark or on the phone', async (address) => {
    expect(await flaws(await windows.as('registrar', neighbour), address)).toEqual([]);
  });

  it('have no flaws where one row is read and edited', async () => {
    const page = await windows.as('registrar', neighbour);
    expect(await flaws(page, `/register/bodies/${committee}`)).toEqual([]);
    expect(await flaws(page, `/register/bodies/${committee}/edit?mode=change`)).toEqual([]);
  });

  it('have written no error to the console but the refusal that was provoked', async () => {
    expect(await windows.complaints(/status of 412/u)).toEqual([]);
  });
});
