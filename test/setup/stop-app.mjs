import stopPostgres from './stop-postgres.mjs';

export default async function stopApp() {
  await globalThis.testApp?.stop();
  await stopPostgres();
}
