import { buildWhenChanged } from './build.mjs';
import { readConfiguration } from './configuration.mjs';
import { startEmbedded } from './embedded-postgres.mjs';
import { onServerNode } from './node-runtime.mjs';
import { claimServer } from './one-server.mjs';
import { freePort } from './postgres-process.mjs';
import { Refusal, run, say, step } from './progress.mjs';
import { startServerProcess } from './server-process.mjs';

/** Tells a person where to go and how to get in. */
function welcome({ mode, dataDir, external }, address) {
  say(`\nRågång är igång på ${address}`);
  if (mode === 'demo') {
    say('Logga in: öppna adressen, välj Bänkmåla kommun och en roll. Inget lösenord behövs. Kommunen och alla personer är påhittade.');
  } else {
    say('Logga in med ett konto. Finns inget ännu: npm run ragang -- create-organization --help och create-user --help.');
  }
  say(`Uppgifterna sparas i ${external ? 'den PostgreSQL som DATABASE_URL pekar på' : dataDir}. Avsluta med Ctrl+C.\n`);
}

/**
 * Resolves at the first signal and swallows the rest: npm passes Ctrl+C on although the terminal has already sent it.
 * @returns {Promise<'stop'>}
 */
function askedToStop() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve('stop'));
  });
}

/** @param {import('./configuration.mjs').Configuration} configuration */
async function serve(configuration) {
  const { port, host, mode, dataDir, external } = configuration;
  const address = `http://${host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`;
  const release = claimServer(dataDir, address);
  const stopAsked = askedToStop();
  const database = external ?? await startEmbedded({ dataDir });
  const server = startServerProcess({
    env: {
      DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl, RAGANG_EMBEDDED: external ? '' : '1', RAGANG_MODE: mode,
      PORT: String(port), HOST: host, RAGANG_DATA_DIR: dataDir,
    },
  });
  try {
    const first = await Promise.race([stopAsked, server.exited, step('Startar', server.isReady)]);
    if (first === true) {
      welcome(configuration, address);
      await Promise.race([stopAsked, server.exited.then(() => undefined)]);
    }
    const wasAsked = await Promise.race([stopAsked, Promise.resolve('not asked')]) === 'stop';
    if (!wasAsked) throw new Refusal(`API:t avslutades oväntat (kod ${await server.exited}). Raderna ovan säger varför; inget som sparats har gått förlorat.`);
    say('Stänger …');
    await server.stop();
  } finally {
    if ('stop' in database) await database.stop();
    release();
  }
}

await run(async () => {
  const elsewhere = await onServerNode();
  if (elsewhere !== undefined) return elsewhere;
  const configuration = readConfiguration(process.env);
  if (await freePort(configuration.port) !== configuration.port) {
    throw new Refusal(`Port ${configuration.port} är upptagen. Stäng det som använder den eller välj en annan: PORT=3001 npm start`);
  }
  await buildWhenChanged();
  await serve(configuration);
  return 0;
});
