import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildWhenChanged } from '../../api/bin/build.mjs';
import { onServerNode, root } from '../../api/bin/node-runtime.mjs';
import { run } from '../../api/bin/progress.mjs';

await run(async () => {
  const elsewhere = await onServerNode();
  if (elsewhere !== undefined) return elsewhere;
  await buildWhenChanged();
  const child = spawn(process.execPath, ['--expose-gc', fileURLToPath(new URL('rules.mjs', import.meta.url)), ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => { child.once('exit', (code) => resolve(code ?? 1)); });
});
