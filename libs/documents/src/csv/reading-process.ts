/** The reading process: takes one file, answers one table, ends. It holds no secrets and is killed when it takes too long. */
import { parseTable } from './parse-table.js';
import type { TableOptions } from './table.js';

process.once('message', (message: { readonly bytes: Uint8Array; readonly options: TableOptions }) => {
  process.send?.(parseTable(message.bytes, message.options), () => process.disconnect());
});
