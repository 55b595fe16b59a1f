import type { Browser, Page } from 'playwright-core';
import { launch } from './browser.js';
import { paleText, sidewaysScroll, violations, visit, type Look, type Visit } from './screen.js';

/** The windows of one file, one for each role, so that a role signs in once. What any of them complains of is a fault of the product. */
export class Windows {
  #browser: Promise<Browser> | undefined;
  readonly #visits = new Map<string, Promise<Visit>>();

  /** The window of a role; opened and signed in the first time. */
  async as(role: string, look: Look = {}): Promise<Page> {
    const key = JSON.stringify([role, look]);
    let opened = this.#visits.get(key);
    if (!opened) this.#visits.set(key, (opened = this.browser().then((browser) => visit(browser, role, look))));
    return (await opened).page;
  }

  /** A window that no other test shares, for what signs out or changes who is signed in. */
  async alone(role: string, look: Look = {}): Promise<Page> {
    const opened = this.browser().then((browser) => visit(browser, role, look));
    this.#visits.set(`alone ${this.#visits.size}`, opened);
    return (await opened).page;
  }

  browser(): Promise<Browser> {
    return (this.#browser ??= launch());
  }

  /** Errors of scripts, breaches of the content security policy, requests that failed. `expected` is what a test has provoked. */
  async complaints(expected = /^$/u): Promise<readonly string[]> {
    const visits = await Promise.all(this.#visits.values());
    return visits.flatMap((one) => one.complaints).filter((complaint) => !expected.test(complaint));
  }

  async close(): Promise<void> {
    await (await this.#browser)?.close();
  }
}

const LOOKS = [
  { name: 'wide and bright', width: 1440, colorScheme: 'light' }, { name: 'wide and dark', width: 1440, colorScheme: 'dark' }, { name: 'on a phone', width: 390, colorScheme: 'light' },
] as const;

/** What is wrong with a page in any of its looks: accessibility on the desk in bright and dark and on the phone, and sideways scroll there. Empty when nothing is. */
export async function flaws(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('main h1').first().waitFor({ state: 'attached' });
  const found: string[] = [];
  for (const look of LOOKS) {
    await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: look.width, height: 900 });
    // The dark look differs in its colours alone, so contrast is all that needs trying again.
    const wrong = look.colorScheme === 'dark' ? await paleText(page) : await violations(page);
    found.push(...wrong.map((violation) => `${look.name}: ${violation}`));
    const pixels = await sidewaysScroll(page);
    if (pixels > 0) found.push(`${look.name}: ${pixels} pixels wider than the window`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  return found;
}

/** Id of the first row that a register's search finds. */
export async function idOf(page: Page, path: string, q: string): Promise<string> {
  const answer = await page.context().request.get(`/api/v1/${path}?q=${encodeURIComponent(q)}&limit=1`);
  const { items } = (await answer.json()) as { items: readonly { id: string }[] };
  if (!items[0]) throw new Error(`${path} holds nothing called ${q}.`);
  return items[0].id;
}
