import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Below this a header weighs more than what is saved. */
const SMALLEST = 1_024;
const TEXT = /\.(?:js|css|svg|json|txt|webmanifest)$/;

/** Lays a brotli and a gzip file beside every text file of the built interface, for the server to send as they are. */
function compressAll(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (!TEXT.test(name) || statSync(file).size < SMALLEST) continue;
    const content = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}

compressAll(join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'web', 'dist'));
