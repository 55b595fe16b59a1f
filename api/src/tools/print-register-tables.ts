import { registerKinds, registerOf } from '@ragang/domain';
import { registerTableSql } from '../platform/temporal/register-table.js';

/**
 * Prints the SQL of the named registers (all, when none is named), to be put into a new migration, read and completed by hand:
 * `node api/dist/tools/print-register-tables.js delegation-item`.
 */
const wanted = process.argv.slice(2);
const kinds = wanted.length > 0 ? registerKinds.filter((kind) => wanted.includes(kind)) : registerKinds;
process.stdout.write(kinds.flatMap((kind) => registerTableSql(registerOf(kind))).map((statement) => `${statement};\n`).join('\n'));
