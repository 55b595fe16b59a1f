import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { appUrl } from './browser.js';

/** EN 301 549 rests on WCAG 2.1 A and AA; 2.2 is tried as well. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the browser has complained of: errors of scripts, breaches of the content security policy, requests that failed. */
  readonly complaints: readonly string[];
}

export interface Look { readonly width?: number; readonly dark?: boolean; readonly organization?: string }

/** A browser window of its own, signed in to the demo municipality with a role. */
export async function visit(browser: Browser, role: string, look: Look = {}): Promise<Visit> {
  const { width = 1440, dark = false, organization = 'bankmala' } = look;
  const context = await browser.newContext({ baseURL: appUrl(), viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  const answer = await context.request.post('/api/v1/session/demo', { data: { organization, role }, headers: { origin: appUrl() } });
  if (!answer.ok()) throw new Error(`Signing in as ${role} answered ${answer.status()}.`);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`); });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { context, page, complaints };
}

/** Opens an address and waits for its heading. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('main h1').first().waitFor();
}

/** Violations in words, so that a failing test says what and where. */
export async function violations(page: Page): Promise<readonly string[]> {
  return inWords(axe(page).withTags(TAGS));
}

/** Text that is too pale, and nothing else. */
export async function paleText(page: Page): Promise<readonly string[]> {
  return inWords(axe(page).withRules(['color-contrast']));
}

/** The pages hold no frames, so axe judges in the page itself, without a blank page beside it; and tells only of what is wrong. */
const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();

async function inWords(builder: AxeBuilder): Promise<readonly string[]> {
  const { violations: found } = await builder.analyze();
  return found.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')}`);
}

/** Awaits the focus, which a page under load moves a moment after the key. */
export const focusOn = (page: Page, selector: string) => page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);

/** Presses Tab, and awaits that the focus has left where it was. */
export async function tab(page: Page): Promise<void> {
  const before = await page.evaluateHandle(() => document.activeElement);
  await page.keyboard.press('Tab');
  await page.waitForFunction((element) => document.activeElement !== element, before);
}

/** Presses Tab until the target has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator, most = 20): Promise<void> {
  for (let steps = 0; steps < most; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await tab(page);
  }
  throw new Error(`The focus did not come there in ${most} steps.`);
}

/** Text as it is read, with ordinary spaces where the page has hard ones. */
export const readable = (text: string | null): string => (text ?? '').replaceAll('\u00A0', ' ').trim();

/** How many pixels the page is wider than its window. */
export const sidewaysScroll = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
