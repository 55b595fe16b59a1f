import { chromium, type Browser } from 'playwright-core';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--font-render-hinting=none'];

/** Starts the browser that the suite's set-up has made ready. */
export async function launch(): Promise<Browser> {
  const { executablePath, env } = JSON.parse(setting('TEST_BROWSER')) as { executablePath: string; env: Record<string, string> };
  return chromium.launch({ executablePath, args: flags, env: { ...environment(), ...env } });
}

/** Where the application of the suite answers. */
export function appUrl(): string {
  return setting('TEST_APP_URL');
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the suite with its own set-up, npm test -- e2e.`);
  return value;
}

function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
