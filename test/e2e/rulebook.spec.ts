import { afterAll, describe, expect, it } from '@jest/globals';
import { open, readable } from './screen.js';
import { flaws, Windows } from './windows.js';

const windows = new Windows();
afterAll(() => windows.close());

const shown = (page: Awaited<ReturnType<Windows['as']>>): Promise<number> => page.locator('rg-rule-table tbody tr:not(.area)').count();

describe('Regelboken', () => {
  it('is found in the menu, and holds every rule in its area with its sections and its flags here', async () => {
    const page = await windows.as('director');
    await open(page, '/overview');
    await page.locator('rg-rail').getByRole('link', { name: 'Regelboken' }).click();
    const row = page.locator('rg-rule-table tr', { hasText: 'DEL-AMOUNT' });
    await row.waitFor();
    expect(await shown(page)).toBe(169);
    expect((await row.locator('td').allTextContents()).map(readable)).toEqual(['Strider mot lag', 'KL 7:5, KL 6:37, KL 13:8', expect.stringMatching(/^\d+$/), expect.any(String)]);
    expect(await page.locator('rg-rule-table .area th').first().textContent()).toContain('Rätt beslutsnivå');
  });

  it('keeps its filters in the address', async () => {
    const page = await windows.as('director');
    await open(page, '/rulebook?case=10');
    await page.locator('rg-rule-table').waitFor();
    const ofCase = await shown(page);
    await page.getByLabel('Hur allvarligt').selectOption('unlawful');
    await page.waitForURL(/case=10.*severity=unlawful/);
    await page.locator('.found', { hasNotText: `${ofCase} av` }).waitFor();
    const both = await shown(page);
    expect([ofCase < 169, both < ofCase, both > 0]).toEqual([true, true, true]);
    await page.getByLabel('Sök regel, lagrum eller ord').fill('KL 9:37');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=KL/);
    await page.reload();
    await page.locator('rg-rule-table').waitFor();
    expect(await page.getByLabel('Sök regel, lagrum eller ord').inputValue()).toBe('KL 9:37');
    await page.getByRole('link', { name: 'Rensa filtren' }).click();
    await page.waitForURL((url) => url.search === '');
  });

  it('runs the examples of a rule in front of the reader, and again when asked', async () => {
    const page = await windows.as('director');
    await open(page, '/rulebook/DEL-AMOUNT');
    const result = page.locator('rg-rule-examples .ran');
    await result.waitFor();
    expect(readable(await result.textContent())).toMatch(/^(\d+) av \1 exempel gav det väntade svaret\. Kördes \d{4}-\d{2}-\d{2}/);
    expect((await page.locator('rg-rule-examples h3').allTextContents()).map((text) => text.replace(/[\s\d]+$/u, ''))).toEqual(['Utlöser', 'Utlöser inte', 'Går inte att säga']);
    expect(readable(await page.locator('rg-rule-examples li').first().textContent())).toContain('Beslutet är på 4 500 000 kr, men delegationen räcker till 3 000 000 kr.');
    const [answer] = await Promise.all([page.waitForResponse(/\/rules\/DEL-AMOUNT\/examples$/), page.getByRole('button', { name: 'Kör exemplen' }).click()]);
    expect(answer.status()).toBe(200);
    await page.locator('rg-rule-examples li.off').first().waitFor({ state: 'detached' });
  });

  it('tells a doubt with its number, and a source that is not read', async () => {
    const page = await windows.as('director');
    await open(page, '/rulebook/COL-FINSAM');
    expect(await page.locator('.note', { hasText: 'Tvivel 20.' }).textContent()).toContain('har inte kunnat läsas');
    expect(await page.locator('rg-rule-law .ver').first().textContent()).toContain('Andrahandskälla');
    await page.getByRole('link', { name: 'Alla tvivel' }).click();
    await page.locator('li.doubt').nth(24).waitFor();
    expect(await page.locator('main').textContent()).toContain('Prop. 2025/26:164');
  });

  it('shows how much of the municipal act is checked, and why a section is not', async () => {
    const page = await windows.as('director');
    await open(page, '/rulebook/coverage?chapter=5');
    await page.getByRole('link', { name: /^Har betydelse men prövas inte/ }).click();
    await page.waitForURL(/reason=boundary/);
    const row = page.locator('rg-coverage-sections tr', { hasText: 'KL\u00A05:4' }).first();
    expect(readable(await row.textContent())).toContain('Prövas genom en annan paragraf eller regel');
    await row.getByRole('link', { name: /^KL.5:4$/ }).click();
    await page.waitForURL(/\/rulebook\/law\/KL-5-4/);
  });

  it('leads from a flag to its rule, and from the rule to its section with the powers that rest on it', async () => {
    const page = await windows.as('director');
    const answer = await page.context().request.get('/api/v1/findings?rule=DEL-AMOUNT&limit=1');
    const { items } = (await answer.json()) as { items: readonly { id: string }[] };
    await open(page, `/flags/${items[0]!.id}`);
    await page.getByRole('link', { name: 'Regeln DEL-AMOUNT och dess exempel' }).click();
    await page.waitForURL(/\/rulebook\/DEL-AMOUNT$/);
    await page.getByRole('link', { name: /^KL.7:5$/ }).first().click();
    await page.waitForURL(/\/rulebook\/law\/KL-7-5$/);
    await page.locator('rg-law-falls li').first().waitFor();
    expect(await page.locator('main h2').allTextContents()).toEqual(['Regler som vilar på lagrummet', 'Vad faller om lagrummet ändras', 'Ärendetyper som vilar på lagrummet', 'Om lagrummet']);
    expect(readable(await page.locator('rg-law-falls p').first().textContent())).toMatch(/^\d+ befogenheter här vilar på lagrummet\. Om det upphävs faller \d+\./);
  });

  it('is read without flags by the system administrator', async () => {
    const page = await windows.as('system-administrator');
    await open(page, '/rulebook/DEL-AMOUNT');
    await page.locator('rg-rule-facts').waitFor();
    expect(await page.locator('rg-rule-facts').textContent()).not.toContain('Flaggor här');
    expect(await windows.complaints()).toEqual([]);
  });

  it.each(['/rulebook?area=conflict', '/rulebook/KL-6-38-SPECIAL-LAW', '/rulebook/coverage?chapter=5', '/rulebook/doubts', '/rulebook/law?q=delegering', '/rulebook/law/KL-7-6'])('%s is accessible in bright, dark and on a phone', async (address) => {
    expect(await flaws(await windows.as('director'), address)).toEqual([]);
  });
});
