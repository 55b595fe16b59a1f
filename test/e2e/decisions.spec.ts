import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { focusOn, tab, violations } from './screen.js';
import { Windows } from './windows.js';

const windows = new Windows();
let page: Page;
beforeAll(async () => { page = await windows.as('case-officer'); });
afterAll(() => windows.close());

const open = async (path: string): Promise<void> => { await page.goto(path, { waitUntil: 'networkidle' }); };
/** Presses Tab, which the form answers by moving on to the field. */
const tabInto = async (field: string): Promise<void> => {
  await page.keyboard.press('Tab');
  await focusOn(page, `#field-${field}`);
};

/** Types into a field that proposes, and takes the first proposal with Enter. */
async function take(field: string, text: string): Promise<string> {
  await page.focus(`#field-${field}`);
  await page.keyboard.insertText(text);
  const first = page.locator(`#field-${field}-list [aria-selected=true]`);
  await first.waitFor();
  const name = (await first.textContent()) ?? '';
  await page.keyboard.press('Enter');
  return name;
}

describe('the list of decisions', () => {
  it('keeps its filter in the address, and shows the decisions that have flags', async () => {
    await open('/decisions');
    await page.locator('tbody tr').nth(19).waitFor();
    await page.getByRole('link', { name: 'Med flaggor att svara på' }).click();
    await page.waitForURL(/flagged=true/);
    await page.selectOption('#filter-body', { label: 'Kommunstyrelsen' });
    await page.waitForURL(/body=/);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('tbody tr').allTextContents()).toEqual(expect.arrayContaining([expect.stringMatching(/Hyresavtal för Smedjan 4.*Strider mot lag/s)]));
    expect(await violations(page)).toEqual([]);
  });

  it('finds a diary number however it is written', async () => {
    await open('/decisions');
    await page.fill('#filter-q', 'ks2026/318');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=/);
    await page.getByRole('link', { name: 'Hyresavtal för Smedjan 4' }).waitFor();
    await page.locator('.pager').getByText('av 1').waitFor();
  });
});

describe('registering a decision at the keyboard', () => {
  const diary = `TN 2026:${Date.now() % 100_000}`;

  it('puts the focus on what must be corrected, and leads to each field', async () => {
    await open('/decisions/new');
    await page.getByRole('button', { name: 'Registrera beslutet' }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.classList.contains('errsum'));
    await page.getByRole('link', { name: /^Ärendetyp saknas/ }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'field-matterType');
    expect(await violations(page)).toEqual([]);
  });

  it('proposes after three letters, tries the decision before it is saved, and shows the flag afterwards with its section and case', async () => {
    await open('/decisions/new');
    expect(await take('matterType', 'underhåll och')).toMatch(/^Underhåll och ombyggnad/);
    await page.focus('#field-diaryNumber');
    await page.keyboard.insertText(diary);
    await tabInto('matterTitle');
    await page.keyboard.insertText('Nytt tak på förrådet');
    await tab(page);
    expect(await take('body', 'tek')).toMatch(/Tekniska nämnden/);
    expect(await take('maker', 'teknisk')).toMatch(/Teknisk chef/);
    // The holder of the post and the item of the delegation order are proposed.
    await page.locator('.fld', { hasText: 'Person' }).locator('.chosen li').waitFor();
    await page.locator('.fld', { hasText: 'Delegationspunkt' }).locator('.chosen li', { hasText: '4.1' }).waitFor();
    await page.focus('#field-amount');
    await page.keyboard.insertText('2 600 000');
    await tab(page);
    await page.waitForFunction((number) => document.querySelector<HTMLInputElement>('#field-number')?.value === number, `${diary}-1`);
    const panel = page.locator('aside.panel');
    await panel.getByText('Delegationen räcker till 2 000 000 kr').waitFor();
    expect(await panel.getByText('Inget är sparat ännu.').count()).toBe(1);
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Registrera beslutet' }).press('Enter');
    await page.waitForURL(/\/decisions\/[0-9a-f-]{36}\?saved=true/);
    const card = page.locator('rg-flag-card');
    await card.getByText('Delegationen räcker till').first().waitFor();
    expect(await card.getByText('KL 7:5').count()).toBeGreaterThan(0);
    expect(await card.getByRole('link', { name: /^Läs case \d+/ }).count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
  });

  it('counts the amount as the limit of the item is counted, so that a case officer of the building committee meets the flag at once', async () => {
    await open('/decisions/new');
    expect(await take('matterType', 'direktupph')).toMatch(/^Direktupphandling/);
    await page.fill('#field-diaryNumber', diary.replace('TN', 'SBN'));
    await page.fill('#field-matterTitle', 'Mätinstrument');
    await tab(page);
    await take('body', 'samh');
    await take('maker', 'samhällsb');
    await page.locator('.fld', { hasText: 'Delegationspunkt' }).locator('.chosen li', { hasText: '6.3' }).waitFor();
    await page.fill('#field-amount', '900 000');
    await tab(page);
    await page.locator('aside.panel').getByText('Delegationen räcker till 500 000 kr').waitFor();
    await page.getByRole('button', { name: 'Registrera beslutet' }).click();
    await page.waitForURL(/\/decisions\/[0-9a-f-]{36}\?saved=true/);
    const card = page.locator('rg-flag-card');
    await card.getByText('Delegationen räcker till').first().waitFor();
    expect([await card.getByText('KL 7:5').count() > 0, await card.getByRole('link', { name: /^Läs case \d+/ }).count() > 0]).toEqual([true, true]);
  });

  it('asks for what a rule lacks where one stands, and keeps the rest behind further fields', async () => {
    await open('/decisions/new');
    await take('matterType', 'hyra in');
    await take('body', 'socialn');
    await page.selectOption('#field-makerKind', { label: 'Ordförande' });
    await take('maker', 'ordf');
    await page.selectOption('#field-basis', { label: 'Brådskande (KL 6:39)' });
    const asked = page.locator('rg-asked-fields');
    await asked.locator('#field-isUrgent').getByLabel('Ja').check();
    await asked.locator('#field-urgentReason, #field-neededBy').first().waitFor();
    expect(await asked.locator('#field-isUrgent').getByLabel('Ja').isChecked()).toBe(true);
    await page.locator('.further > summary').press('Enter');
    const urgency = page.locator('.further details', { has: page.getByRole('heading', { name: 'Brådska', exact: true }) });
    await urgency.locator('summary').press('Enter');
    await urgency.locator('#field-urgentEvent').waitFor();
    expect([await urgency.locator('#field-isUrgent').count(), await violations(page)]).toEqual([0, []]);
    await page.getByRole('button', { name: 'Kasta det och börja om' }).click();
  });

  it('keeps what was typed when the diary number is taken', async () => {
    await open('/decisions/new');
    await take('matterType', 'underhåll och');
    await page.fill('#field-diaryNumber', diary);
    await page.fill('#field-matterTitle', 'Samma nummer en gång till');
    await take('body', 'tek');
    await take('maker', 'teknisk');
    await page.getByRole('button', { name: 'Registrera beslutet' }).click();
    await page.getByRole('link', { name: /Diarienumret .* finns redan/ }).waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#field-matterTitle')?.value === 'Samma nummer en gång till');
    await page.getByRole('button', { name: 'Kasta det och börja om' }).click();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#field-matterTitle')?.value === '');
  });
});

describe('Får jag besluta detta?', () => {
  it('holds the question in the address and answers with delegate, limit, condition and reporting', async () => {
    await open('/decisions/check');
    await take('matterType', 'hyra in');
    await page.waitForURL(/matterType=LOKALHYRA/);
    await page.fill('#field-amount', '4500000');
    await tab(page);
    await page.waitForURL(/amount=4500000/);
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByText(/Kommundirektören bestämmer/).first().waitFor();
    await page.getByText('Över 2 000 000 kr till och med 6 000 000 kr').waitFor();
    await page.getByText('Beslutet ska anmälas till kommunstyrelsen.').waitFor();
    expect(await page.locator('rg-stair li.st').count()).toBe(5);
    expect(await violations(page)).toEqual([]);
  });
});

describe('on a phone', () => {
  it.each(['/decisions', '/decisions/new', '/decisions/check?matterType=LOKALHYRA&amount=4500000'])('%s has no sideways scroll', async (path) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await violations(page)).toEqual([]);
  });
});

it('no page has written an error to the console', async () => {
  // A refused registration is an answer of the API that the browser writes down by itself.
  expect(await windows.complaints(/status of (409|422)/u)).toEqual([]);
});
