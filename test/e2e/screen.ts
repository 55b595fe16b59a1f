import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
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
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
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
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')}`);
}

/** Text as it is read, with ordinary spaces where the page has hard ones. */
export const readable = (text: string | null): string => (text ?? '').replaceAll('\u00A0', ' ').trim();

/** How many pixels the page is wider than its window. */
export const sidewaysScroll = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
