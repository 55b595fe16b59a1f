/** What a spreadsheet would take for a formula (OWASP, CSV injection). */
const formulaStart = /^[=+\-@\t\r]/;

/** A CSV file as Swedish spreadsheets open it: UTF-8 with byte order mark, `;`, CRLF. Cells that look like formulas are made text. */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\ufeff${[header, ...rows].map((row) => row.map(cellText).join(';')).join('\r\n')}\r\n`;
}

function cellText(cell: string): string {
  const safe = formulaStart.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
