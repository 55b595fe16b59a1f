import { afterAll, describe, expect, it } from '@jest/globals';
import { generateSync } from 'otplib';
import type { Page } from 'playwright-core';
import { appUrl } from './browser.js';
import { open, readable, sidewaysScroll, tabTo, violations } from './screen.js';
import { flaws, Windows } from './windows.js';

const windows = new Windows();
afterAll(() => windows.close());

const PASSWORD = 'gärdsgårdar längs hela ån';
const menu = (page: Page) => page.getByRole('navigation', { name: 'Administration', exact: true }).getByRole('link');

/** A made-up register: two names of one body, a role that nobody knows, and three rows that cannot be read. */
function madeUpFile(): Buffer {
  const rows = [
    'person;organisation_id;organisation;roll;fran;till',
    ...['Asta Bergvik', 'Bo Cederlid', 'Cia Dalmo'].map((person, index) => `${person};o-barn;Barnnämnden;${index === 0 ? 'Ledamot och ordförande' : 'Ledamot'};2023-01-01;2026-12-31`),
    'Disa Ekmo;o-miljo;Miljönämnden;Ledamot;2023-01-01;2024-12-31', 'Eva Falk;o-miljo;Samhällsmiljönämnden;Ledamot;2025-01-01;2026-12-31',
    'Gun Hed;o-park;Parkgruppen;Trivselvärd;2026-01-01;',
    'Hans Is;o-park;Parkgruppen;Ledamot;2026-02-30;', 'Ida Jon;o-park;;Ledamot;2026-02-01;', '=1+1;o-park;Parkgruppen;;2026-02-01;',
  ];
  return Buffer.from(rows.join('\r\n'), 'utf8');
}

async function chooseFile(page: Page): Promise<void> {
  await open(page, '/administration/import');
  await page.getByLabel('Fil', { exact: true }).setInputFiles({ name: 'uppdrag.csv', mimeType: 'text/csv', buffer: madeUpFile() });
  await page.getByLabel('Dagen då källan lästes').fill('2026-07-15');
  await page.getByRole('button', { name: 'Granska filen' }).click();
  await page.getByRole('heading', { name: '3 organ i filen' }).waitFor();
}

/** The numbers of the review or the result, by their label. */
async function numbersOn(page: Page): Promise<Record<string, string>> {
  const pairs = await page.locator('rg-import-numbers dl > div').evaluateAll((divs) => divs.map((div) => [div.querySelector('dt')!.textContent, div.querySelector('dd')!.textContent] as const));
  return Object.fromEntries(pairs);
}

async function createAccount(page: Page, name: string, username: string): Promise<void> {
  await open(page, '/administration/users');
  await page.getByRole('button', { name: 'Ny användare' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Namn', { exact: true }).fill(name);
  await dialog.getByLabel('Användarnamn').fill(username);
  await dialog.getByLabel('Första lösenordet').fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Skapa kontot' }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

async function requestRole(page: Page, role: string): Promise<void> {
  await page.getByLabel('Roll', { exact: true }).selectOption({ label: role });
  await page.getByLabel('Varför rollen behövs').fill('Ny på tjänsten.');
  await page.getByRole('button', { name: 'Begär rollen' }).click();
  await page.getByRole('heading', { name: 'Begärda roller' }).waitFor();
}

describe('Administration', () => {
  it.each([
    ['system-administrator', ['Användare', 'Roller och rättigheter', 'Inloggningar', 'Engångskod', 'Driftläge', 'Läslogg']],
    ['registrar', ['Användare', 'Roller och rättigheter', 'Inloggningar', 'Trösklar', 'Fullständighet', 'Publicering', 'Import', 'Hela organisationen', 'Driftläge', 'Läslogg']],
    ['case-officer', ['Roller och rättigheter', 'Inloggningar', 'Trösklar', 'Fullständighet']],
    ['auditor', ['Roller och rättigheter', 'Inloggningar', 'Trösklar', 'Fullständighet', 'Driftläge', 'Läslogg']],
  ])('shows a %s the pages that the role may use', async (role, pages) => {
    const page = await windows.as(role);
    await open(page, '/administration');
    expect(await menu(page).allTextContents()).toEqual(pages);
    expect(await page.locator('main h1').textContent()).toBe(pages[0]);
  });

  it('says in words that a page belongs to other roles', async () => {
    const page = await windows.as('case-officer');
    await open(page, '/administration/import');
    expect(await page.locator('main').textContent()).toContain('Du är inloggad som Handläggare.');
  });
});

describe('Användare', () => {
  it('gives a role when another person has approved it, and not before', async () => {
    const page = await windows.as('system-administrator');
    await createAccount(page, 'Tora Ängsmark', 'tora');
    await requestRole(page, 'Registrator');
    await page.getByText('En annan person beslutar', { exact: false }).waitFor();
    await page.getByRole('button', { name: /^Godkänn/ }).first().waitFor({ state: 'detached' });
    expect(await page.locator('dl.kv').textContent()).toContain('Ingen roll ännu');

    const other = await windows.as('director');
    await open(other, '/administration/users');
    await other.getByRole('button', { name: 'Godkänn Registrator, Tora Ängsmark' }).click();
    await other.getByRole('dialog').getByRole('button', { name: 'Godkänn' }).click();
    await other.locator('.snack', { hasText: 'Förslaget är godkänt.' }).waitFor();
    await other.getByRole('row', { name: /Tora Ängsmark.*tora.*Registrator/ }).waitFor();
  });

  it('answers whoever decides on a request of their own in words', async () => {
    const page = await windows.as('system-administrator');
    await createAccount(page, 'Urban Vret', 'urban');
    await requestRole(page, 'Revisor');
    const { items } = (await (await page.request.get('/api/v1/administration/role-grants')).json()) as { items: readonly { id: string; status: string }[] };
    const { csrfToken } = (await (await page.request.get('/api/v1/session')).json()) as { csrfToken: string };
    const answer = await page.request.post(`/api/v1/administration/role-grants/${items.find((item) => item.status === 'pending')!.id}/decisions`, { data: { status: 'approved' }, headers: { 'x-csrf-token': csrfToken, origin: appUrl() } });
    expect(answer.status()).toBe(409);
    expect(((await answer.json()) as { detail: string }).detail).toContain('en annan person än den som föreslog');

    const other = await windows.as('director');
    await open(other, '/administration/users');
    await other.getByRole('button', { name: 'Avslå Revisor, Urban Vret' }).click();
    const dialog = other.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Avslå' }).click();
    expect(await dialog.getByRole('alert').textContent()).toContain('Skriv skälet');
    await dialog.getByLabel('Skäl för avslaget').fill('Revisorerna utses av fullmäktige.');
    await dialog.getByRole('button', { name: 'Avslå' }).click();
    await other.getByRole('row', { name: /Urban Vret.*Avslaget: Revisorerna utses av fullmäktige\./ }).waitFor();
  });

  it('limits a committee secretary to bodies that are chosen by name, though the register is closed to the one who chooses', async () => {
    const page = await windows.as('system-administrator');
    await createAccount(page, 'Vera Ljungdal', 'vera.l');
    await page.getByLabel('Roll', { exact: true }).selectOption({ label: 'Nämndsekreterare' });
    await page.getByLabel('Organ', { exact: true }).fill('social');
    await page.getByRole('option', { name: 'Socialnämnden' }).click();
    await page.getByLabel('Varför rollen behövs').fill('Sekreterare i nämnden.');
    await page.getByRole('button', { name: 'Begär rollen' }).click();
    await page.getByRole('row', { name: /Nämndsekreterare.*Socialnämnden/ }).waitFor();
  });

  it('locks an account, which then stands as locked', async () => {
    const page = await windows.as('system-administrator');
    await createAccount(page, 'Ylva Stensund', 'ylva');
    await page.getByRole('button', { name: 'Spärra kontot' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Spärra kontot' }).click();
    await page.locator('dl.kv', { hasText: 'Spärrat' }).waitFor();
    await page.getByRole('button', { name: 'Öppna kontot' }).waitFor();
  });

  it('leads a system administrator without an app from the sign-in to the enrolment, and in with its code', async () => {
    const page = await windows.alone('system-administrator');
    await createAccount(page, 'Åke Rönnby', 'ake');
    await requestRole(page, 'Systemadministratör');
    const other = await windows.as('director');
    await open(other, '/administration/users');
    await other.getByRole('button', { name: 'Godkänn Systemadministratör, Åke Rönnby' }).click();
    await other.getByRole('dialog').getByRole('button', { name: 'Godkänn' }).click();
    await other.locator('.snack').waitFor();

    await page.context().clearCookies();
    await page.goto('/sign-in');
    const fillIn = async () => {
      await page.getByLabel('Användarnamn').fill('ake');
      await page.getByLabel('Lösenord').fill(PASSWORD);
    };
    await page.getByLabel('Kommun eller region').fill('bankmala');
    await fillIn();
    await page.getByRole('button', { name: 'Logga in', exact: true }).click();
    await page.getByRole('link', { name: 'Koppla en app för engångskoder' }).click();
    await page.getByRole('heading', { name: 'Engångskod' }).waitFor();
    await page.getByLabel('Kommun eller region').fill('bankmala');
    await fillIn();
    await page.getByRole('button', { name: 'Koppla en app' }).click();
    const secret = (await page.locator('#secret-code').textContent())!.replaceAll(' ', '');
    expect(await violations(page)).toEqual([]);

    await page.getByRole('link', { name: 'Till inloggningen' }).click();
    await page.getByLabel('Kommun eller region').fill('bankmala');
    await fillIn();
    await page.getByLabel('Engångskod').fill(generateSync({ secret }));
    await page.getByRole('button', { name: 'Logga in', exact: true }).click();
    await page.locator('.usr', { hasText: 'Åke Rönnby' }).waitFor();
  });
});

describe('Inloggningar', () => {
  it('ends somebody else\'s session at once', async () => {
    const target = await windows.alone('case-officer');
    await open(target, '/administration/sessions');
    const page = await windows.as('system-administrator');
    await open(page, '/administration/sessions');
    await page.getByText('Den här', { exact: true }).waitFor();
    expect(await page.getByText('Den här', { exact: true }).count()).toBe(1);
    const rows = page.getByRole('button', { name: /^Avsluta Elin Råsjö/ });
    const before = await rows.count();
    for (let left = before; left > 0; left -= 1) {
      await rows.first().click();
      await rows.nth(left - 1).waitFor({ state: 'detached' });
    }
    expect((await target.request.get('/api/v1/session')).status()).toBe(401);
  });
});

describe('Roller och rättigheter', () => {
  it('shows the matrix as the API enforces it, right by right for the chosen role', async () => {
    const page = await windows.as('auditor');
    await open(page, '/administration/roles');
    await page.getByRole('link', { name: 'Handläggare' }).last().click();
    await page.waitForURL(/role=case-officer/);
    const decisions = page.getByRole('table', { name: /Handläggare, rättighet för rättighet/ }).getByRole('row', { name: /^Beslut/ });
    await decisions.waitFor();
    expect(readable(await decisions.textContent())).toMatch(/egna enheter/);
  });
});

describe('Trösklar', () => {
  it('tells own values from defaults, and changes one from a day through its form', async () => {
    const page = await windows.as('registrar');
    await open(page, '/administration/thresholds');
    const own = page.getByRole('row', { name: /^Antal samarbeten/ });
    expect(readable(await own.textContent())).toContain('KS 2023-12-12 § 184');
    expect(await own.getByRole('link', { name: 'COL-NO-OVERVIEW' }).getAttribute('href')).toContain('/rulebook/COL-NO-OVERVIEW');
    await page.getByRole('row', { name: /^Vakans tolereras/ }).getByRole('link', { name: /Sätt eget värde/ }).click();
    await page.waitForURL(/register\/thresholds\/new\?key=vacancyDays/);
    await page.goBack();
    await own.getByRole('link', { name: /^Ändra/ }).click();
    await page.waitForURL(/mode=change/);
  });
});

describe('Fullständighet', () => {
  it('leads to the form with the register and the role filled in', async () => {
    const page = await windows.as('registrar');
    await open(page, '/administration/completeness');
    await page.getByRole('link', { name: 'Gå i god Avvikelser' }).click();
    await page.waitForURL(/register=deviation/);
    await page.locator('#field-by').waitFor();
    expect(await page.locator('#field-by').inputValue()).toBe('Registrator');
  });
});

describe('Import', () => {
  it('previews, confirms kinds, leaves out failing rows, and finds nothing new the second time', async () => {
    const page = await windows.as('registrar', { organization: 'region-exempel' });
    await chooseFile(page);
    expect(await numbersOn(page)).toEqual({ uppdrag: '6', personer: '6', organ: '3', oförändrade: '0' });
    expect(await page.locator('rg-fault-table tbody th').allTextContents()).toEqual(['Rad 8', 'Rad 9', 'Rad 10']);
    expect(await page.locator('rg-import-bodies').textContent()).toContain('Miljönämnden till 2024-12-31');
    expect(await page.getByRole('button', { name: /^Läs in/ }).isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Ladda ner raderna' }).click()]);
    expect(download.suggestedFilename()).toBe('fel-i-uppdrag.csv');
    const stream = await download.createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    const saved = Buffer.concat(parts).toString('utf8');
    expect(saved).toContain('orsak');
    expect(saved).toContain('är ingen dag i kalendern');
    expect(saved).toContain(`'=1+1`);

    await page.getByRole('button', { name: 'Bekräfta Barnnämnden, Nämnd' }).click();
    await page.getByLabel('Art för Parkgruppen').selectOption({ label: 'Nätverk' });
    await page.getByText('2 av 3 arter bekräftade').waitFor();
    await page.getByRole('button', { name: 'Bekräfta alla gissningar' }).click();
    await page.getByText('3 av 3 arter bekräftade').waitFor();
    await page.getByLabel('Läs in det som går och utelämna raderna med fel').check();
    await page.getByRole('button', { name: 'Läs in', exact: true }).click();
    await page.getByRole('heading', { name: 'Inläst' }).waitFor();
    expect(await numbersOn(page)).toEqual({ uppdrag: '6', personer: '6', organ: '3', oförändrade: '0', 'utelämnade rader': '3' });
    expect(await violations(page)).toEqual([]);
    const { items } = (await (await page.request.get('/api/v1/bodies?q=Parkgruppen')).json()) as { items: readonly { bodyKind: string }[] };
    expect(items.map((item) => item.bodyKind)).toEqual(['network']);

    await page.getByRole('button', { name: 'Läs in en fil till' }).click();
    await chooseFile(page);
    await page.getByLabel('Läs in det som går och utelämna raderna med fel').check();
    await page.getByRole('button', { name: /^Läs in/ }).click();
    await page.getByRole('heading', { name: 'Inget nytt' }).waitFor();
    expect(await numbersOn(page)).toMatchObject({ uppdrag: '0', personer: '0', organ: '0', oförändrade: '6' });
  });

  it('refuses a file without the columns it needs, and says which', async () => {
    const page = await windows.as('registrar', { organization: 'region-exempel', width: 390 });
    await open(page, '/administration/import');
    await page.getByRole('button', { name: 'Granska filen' }).click();
    expect(await page.getByRole('alert').textContent()).toBe('Välj en fil.');
    await page.getByLabel('Fil', { exact: true }).setInputFiles({ name: 'fel.csv', mimeType: 'text/csv', buffer: Buffer.from('namn;organ\r\nAsta;KS\r\n') });
    await page.getByRole('button', { name: 'Granska filen' }).click();
    await page.locator('rg-fault-table').waitFor();
    expect(await page.locator('rg-fault-table').textContent()).toContain('Kolumnen roll saknas');
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  });
});

describe('Hela organisationen', () => {
  it('is downloaded as one file, and refused by an organisation that already has data', async () => {
    const page = await windows.as('registrar', { organization: 'region-exempel' });
    await open(page, '/administration/bundle');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Ladda ner Region Exempel' }).click()]);
    expect(download.suggestedFilename()).toMatch(/^ragang-region-exempel-\d{4}-\d{2}-\d{2}\.json$/);
    await page.getByLabel('Fil (JSON)').setInputFiles(await download.path());
    await page.getByRole('button', { name: 'Läs in filen' }).click();
    expect(readable(await page.getByRole('alert').textContent())).toContain('tom');
  });
});

describe('Driftläge', () => {
  it('recomputes the audit chain and tells what was compared, also for an auditor', async () => {
    const page = await windows.as('auditor');
    await open(page, '/administration/status');
    await page.getByRole('button', { name: 'Kontrollera loggkedjan' }).click();
    await page.getByText('Kedjan är hel.').waitFor();
    expect(readable(await page.locator('rg-chain-check .note').textContent())).toMatch(/\d+ händelser, \d+ länkar, \d+ kontrollpunkter och [\d ]+ rader jämfördes/);
  });
});

describe('every page', () => {
  it.each([
    ['system-administrator', ['users', 'one-time-code', 'status', 'reading-log', 'sessions']], ['registrar', ['roles', 'thresholds', 'completeness', 'publications', 'import', 'bundle']],
  ] as const)('has no flaws on the desk, in the dark or on the phone: %s', async (role, paths) => {
    const page = await windows.as(role);
    for (const path of paths) expect([path, await flaws(page, `/administration/${path}`)]).toEqual([path, []]);
  });

  it('opens its menu by keyboard on a phone', async () => {
    const page = await windows.as('registrar', { width: 390 });
    await open(page, '/administration/roles');
    expect(await menu(page).first().isVisible()).toBe(false);
    await page.getByRole('button', { name: /^Administration: Roller/ }).focus();
    await page.keyboard.press('Enter');
    await menu(page).first().waitFor();
    const sessions = menu(page).filter({ hasText: 'Inloggningar' });
    await tabTo(page, sessions, 10);
    await page.keyboard.press('Enter');
    await page.waitForURL(/administration\/sessions/);
    await page.getByRole('heading', { name: 'Inloggningar', level: 1 }).waitFor();
  });

  it('has written no error to the console but what was provoked', async () => {
    // The browser writes down by itself that a session was ended, a sign-in asked for a code, and a file or a decision was refused.
    expect(await windows.complaints(/status of (401|409|422)|status of 403.*\/session$/u)).toEqual([]);
  });
});
