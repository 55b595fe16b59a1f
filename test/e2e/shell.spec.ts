import { afterAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { appUrl } from './browser.js';
import { focusOn, open, violations } from './screen.js';
import { flaws, Windows } from './windows.js';

const windows = new Windows();
afterAll(() => windows.close());

/** A window in which nobody is signed in. */
const stranger = async (): Promise<Page> => (await (await windows.browser()).newContext({ baseURL: appUrl(), reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } })).newPage();
/** Opens the search and writes when its field is ready. */
async function searchFor(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await focusOn(page, 'dialog input');
  await page.keyboard.insertText(text);
}

describe('signing in and out', () => {
  it('leads a stranger to sign-in and, after one press, back to the page that was asked for', async () => {
    const page = await stranger();
    await page.goto('/vision?asOf=2025-06-01');
    await page.waitForURL(/\/sign-in\?back=/);
    await page.locator('.demo').getByRole('button', { name: /^Kommundirektör/ }).first().click();
    await page.waitForURL((url) => url.pathname === '/vision' && url.searchParams.get('asOf') === '2025-06-01');
    await page.getByRole('heading', { level: 1, name: 'Vision och mål' }).waitFor();
  });

  it('says what is wrong with a password without saying which part, and keeps the name', async () => {
    const page = await stranger();
    await page.goto('/sign-in');
    await page.getByLabel('Kommun eller region').fill('bankmala');
    await page.getByLabel('Användarnamn').fill('ingen');
    await page.getByLabel('Lösenord').fill('fel lösenord');
    await page.getByRole('button', { name: 'Logga in' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Användarnamn').inputValue()).toBe('ingen');
  });

  it('signs out from the user menu, and nothing can be read any more', async () => {
    const page = await windows.as('case-officer');
    await open(page, '/collaboration');
    await page.locator('button.usr').click();
    await page.getByRole('button', { name: 'Logga ut' }).click();
    await page.waitForURL(/\/sign-in$/);
    expect((await page.context().request.get('/api/v1/collaborations')).status()).toBe(401);
    await page.goto('/collaboration');
    await page.waitForURL(/\/sign-in\?back=/);
  });

  it('leads to sign-in with the way back when the session has ended', async () => {
    const page = await windows.as('auditor');
    await open(page, '/collaboration');
    await page.context().clearCookies();
    await page.locator('nav.rail').getByRole('link', { name: 'Bolag' }).click();
    await page.waitForURL((url) => url.pathname === '/sign-in' && url.searchParams.get('back') === '/ownership');
  });

  it('keeps a form that is being filled in when saving finds the session ended', async () => {
    const page = await windows.as('registrar', { organization: 'grannby' });
    await open(page, '/register/bodies/new');
    const field = page.locator('#field-name');
    await field.fill('Nämnden som inte får försvinna');
    await page.locator('#field-bodyKind').selectOption({ label: 'Nämnd' });
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Registrera', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Logga in igen' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(true);
    expect(await field.inputValue()).toBe('Nämnden som inte får försvinna');
  });
});

describe('the day that rules the interface', () => {
  it('puts the chosen day in the address, says both times in a banner, and carries the day to the next page', async () => {
    const page = await windows.as('director');
    await open(page, '/collaboration');
    await page.getByRole('button', { name: /^Läget per/ }).click();
    await page.getByLabel('Visa läget den dagen').fill('2024-01-01');
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await page.waitForURL(/asOf=2024-01-01/);
    const banner = page.locator('.datebar');
    expect(await banner.textContent()).toMatch(/Du ser läget den 1.januari.2024, så som vi känner till det i dag\./);
    await page.locator('nav.rail').getByRole('link', { name: 'Bolag' }).click();
    await page.waitForURL((url) => url.pathname.startsWith('/ownership') && url.searchParams.get('asOf') === '2024-01-01');
    await banner.getByRole('button', { name: 'Tillbaka till i dag' }).click();
    await page.waitForURL((url) => !url.searchParams.has('asOf'));
    await banner.first().waitFor({ state: 'detached' });
  });

  it('shows a day as it was known then, when asked to', async () => {
    const page = await windows.as('director');
    await open(page, '/vision?asOf=2024-01-01');
    await page.getByRole('button', { name: 'Visa så som vi visste det då' }).click();
    await page.waitForURL(/knownAt=2024-01-01/);
    await page.locator('.datebar', { hasText: 'så som vi kände till det den' }).waitFor();
  });

  it('closes on Escape and gives the focus back to its button', async () => {
    const page = await windows.as('director');
    await open(page, '/collaboration');
    await page.getByRole('button', { name: /^Läget per/ }).click();
    await page.getByLabel('Visa läget den dagen').focus();
    await page.keyboard.press('Escape');
    await focusOn(page, '.asof');
  });
});

describe('search', () => {
  it('opens by Ctrl+K with the field ready, finds in groups, and gives the focus back on Escape', async () => {
    const page = await windows.as('director');
    await open(page, '/collaboration');
    await page.locator('nav.rail').getByRole('link', { name: 'Delegation' }).focus();
    await searchFor(page, 'upphandling');
    const groups = page.locator('#search-hits [role=group]');
    await groups.first().waitFor();
    expect(await groups.count()).toBeGreaterThan(1);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.textContent?.trim() === 'Delegation');
  });

  it('opens the chosen hit by Enter', async () => {
    const page = await windows.as('director');
    await open(page, '/collaboration');
    await searchFor(page, 'Bänkmåla Fastighets');
    const options = page.locator('[role=option]');
    const isChosen = (no: number) => page.waitForFunction((index) => document.querySelectorAll('[role=option]')[index]?.getAttribute('aria-selected') === 'true', no);
    await isChosen(0);
    const more = (await options.count()) > 1 ? 1 : 0;
    await page.keyboard.press('ArrowDown');
    await isChosen(more);
    await page.keyboard.press('ArrowUp');
    await isChosen(0);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/collaboration');
    await page.locator('main h1').waitFor();
  });

  it('says that nothing was found', async () => {
    const page = await windows.as('director');
    await open(page, '/collaboration');
    await searchFor(page, 'qzxqzx');
    await page.getByText('Inget i registren innehåller ”qzxqzx”.').waitFor();
    await page.keyboard.press('Escape');
  });
});

describe('the frame', () => {
  it('keeps dark mode through a reload', async () => {
    const page = await windows.as('board-chair');
    await open(page, '/collaboration');
    const bright = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.locator('button.usr').click();
    await page.getByLabel('Mörkt').check();
    await page.reload();
    await page.locator('main h1').waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(bright);
  });

  it('changes language where one stands: the page stays and the document says which language it is in', async () => {
    const page = await windows.as('registrar');
    await open(page, '/collaboration?show=expiring');
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('nav.rail').getByRole('link', { name: 'Who decides?' }).waitFor();
    expect(page.url()).toMatch(/\/collaboration\?show=expiring$/);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.getByRole('button', { name: 'Svenska' }).click();
    await page.locator('nav.rail').getByRole('link', { name: 'Vem bestämmer?' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('sv');
  });

  it('lets the first Tab skip the menu', async () => {
    const page = await windows.as('director');
    await open(page, '/collaboration');
    await page.evaluate(() => { (document.activeElement as HTMLElement | null)?.blur(); });
    await page.keyboard.press('Tab');
    await focusOn(page, '.skip');
    await page.keyboard.press('Enter');
    await focusOn(page, '#main');
  });

  it('says that a page does not exist, and leads on', async () => {
    const page = await windows.as('director');
    await open(page, '/finns-inte');
    await page.getByRole('heading', { level: 1, name: 'Sidan finns inte' }).waitFor();
    await page.getByRole('link', { name: 'Till översikten', exact: true }).click();
    await page.waitForURL(/\/overview/);
  });

  it('reaches every screen from the phone’s bottom bar', async () => {
    const page = await windows.as('director', { width: 390 });
    await open(page, '/collaboration');
    await page.locator('.bottombar').getByRole('button', { name: 'Mer' }).click();
    await page.getByRole('link', { name: 'Vision och mål' }).click();
    await page.waitForURL(/\/vision/);
  });

  it('has no flaws on the desk, in the dark or on the phone', async () => {
    expect(await flaws(await stranger(), '/sign-in')).toEqual([]);
    const page = await windows.as('director');
    expect(await flaws(page, '/finns-inte')).toEqual([]);
    await open(page, '/collaboration?asOf=2024-01-01');
    await searchFor(page, 'avtal');
    await page.locator('[role=option]').first().waitFor();
    expect(await violations(page)).toEqual([]);
    // The browser writes down by itself that a session has ended.
    expect(await windows.complaints(/status of 401/u)).toEqual([]);
  });
});
