import { CsvError, parse } from 'csv-parse/sync';
import { decode } from './decode.js';
import { tableLimits, unreadable, type Table, type TableError, type TableLimits, type TableOptions, type TableRow } from './table.js';

/** How many faults are told at once. */
const MOST_ERRORS = 1000;

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Untrusted bytes as a table. Pure, but runs in the reading process only: see `readTable`. */
export function parseTable(bytes: Uint8Array, options: TableOptions = {}): Table {
  const limits: TableLimits = { ...tableLimits, ...options };
  if (bytes.length === 0) return unreadable('file.empty', 'Filen är tom. Välj en fil med rubrikrad och minst en rad.');
  if (bytes.length > limits.maxBytes) return unreadable('file.tooLarge', `Filen är större än ${Math.floor(limits.maxBytes / 1024 / 1024)} MB. Dela upp den i flera.`);
  const decoded = decode(bytes, options.encoding);
  if ('error' in decoded) return { ...unreadable('', ''), errors: [decoded.error] };
  const delimiter = options.delimiter ?? delimiterOf(decoded.text);
  try {
    const parsed = parse(decoded.text, {
      delimiter, info: true, relax_column_count: true, bom: true, trim: true, record_delimiter: ['\r\n', '\n', '\r'],
      // One row over the limit is enough to know that there are too many.
      to: limits.maxRows + 2, max_record_size: limits.maxColumns * limits.maxCell,
    }) as unknown as readonly Parsed[];
    return { ...tableOf(parsed, limits), encoding: decoded.encoding, delimiter };
  } catch (error) {
    if (error instanceof CsvError) return { ...unreadable('', ''), errors: [explain(error, decoded.text)] };
    throw error;
  }
}

/** The sign that parts the header into most columns, outside quotes. */
function delimiterOf(text: string): string {
  const header = (/^(?:"(?:[^"]|"")*"|[^\r\n"])*/.exec(text.slice(0, 20_000))?.[0] ?? '').replaceAll(/"(?:[^"]|"")*"/g, '');
  const count = (sign: string): number => header.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function tableOf(parsed: readonly Parsed[], limits: TableLimits): Pick<Table, 'header' | 'rows' | 'errors'> {
  const lines = parsed.map(({ record }, index) => ({ line: index === 0 ? 1 : (parsed[index - 1]?.info.lines ?? 0) + 1, cells: record.map((cell) => cell.normalize('NFC')) }));
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first, ...rest] = filled;
  const header = first?.cells ?? [];
  const faults = headerFaults(first?.line ?? 1, header, limits);
  if (faults.length > 0) return { header: header.slice(0, limits.maxColumns), rows: [], errors: faults };
  if (rest.length > limits.maxRows) {
    const over = rest[limits.maxRows]?.line ?? 1;
    return { header, rows: [], errors: [{ line: over, code: 'file.tooManyRows', detail: `Filen har fler än ${limits.maxRows.toLocaleString('sv-SE')} rader. Dela upp den i flera.` }] };
  }
  const errors = rest.flatMap(({ line, cells }) => rowFaults(line, cells, header, limits));
  const broken = new Set(errors.map((error) => error.line));
  const rows: TableRow[] = rest.filter(({ line }) => !broken.has(line)).map(({ line, cells }) => ({ line, cells }));
  return { header, rows, errors: errors.slice(0, MOST_ERRORS) };
}

function headerFaults(line: number, header: readonly string[], limits: TableLimits): TableError[] {
  if (header.length === 0) return [{ line, code: 'file.noHeader', detail: 'Filen har ingen rubrikrad. Den första raden ska namnge kolumnerna.' }];
  if (header.length > limits.maxColumns) return [{ line, code: 'file.tooManyColumns', detail: `Filen har ${header.length.toLocaleString('sv-SE')} kolumner; det får vara högst ${limits.maxColumns}.` }];
  const seen = new Set<string>();
  return header.flatMap((name, index): TableError[] => {
    const key = name.toLowerCase();
    if (name === '') return [{ line, code: 'header.empty', detail: `Kolumn ${index + 1} saknar rubrik. Ge den ett namn eller ta bort den.` }];
    if (seen.has(key)) return [{ line, code: 'header.duplicate', detail: `Rubriken ”${name}” står mer än en gång. Ta bort den ena kolumnen.` }];
    seen.add(key);
    return [];
  });
}

function rowFaults(line: number, cells: readonly string[], header: readonly string[], limits: TableLimits): TableError[] {
  const width = header.length;
  if (cells.length !== width) return [{ line, code: cells.length > width ? 'row.tooWide' : 'row.tooNarrow', detail: `Raden har ${cells.length} celler men rubrikraden ${width}. Kontrollera skiljetecken och citattecken.` }];
  if (cells.every((cell, index) => cell === header[index])) return [{ line, code: 'header.repeated', detail: 'Rubrikraden står en gång till här. Ta bort raden.' }];
  const long = cells.findIndex((cell) => cell.length > limits.maxCell);
  if (long >= 0) return [{ line, code: 'cell.tooLong', detail: `Cell ${long + 1} är längre än ${limits.maxCell.toLocaleString('sv-SE')} tecken. Korta den.` }];
  return [];
}

function explain(error: CsvError, text: string): TableError {
  const line = (error as unknown as { readonly lines?: number }).lines ?? 1;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return { line: lineOfOpenQuote(text), code: 'csv.quoteNotClosed', detail: 'Ett citattecken öppnas här men stängs aldrig. Lägg till det avslutande citattecknet.' };
  if (error.code === 'CSV_MAX_RECORD_SIZE') return { line, code: 'csv.rowTooLong', detail: 'Raden är för lång. Kontrollera att citattecknen är parvis och att filen är en CSV-fil.' };
  return { line, code: 'csv.malformed', detail: 'Raden går inte att läsa som CSV. Kontrollera citattecken runt celler som innehåller citattecken eller skiljetecken.' };
}

/** Where the quote opened that nothing closes; csv-parse names the end of the file. */
function lineOfOpenQuote(text: string): number {
  let line = 1;
  let opened: number | null = null;
  let openedOn = 1;
  for (const sign of text) {
    if (sign === '\n') line += 1;
    if (sign !== '"') continue;
    opened = opened === null ? line : null;
    openedOn = opened ?? openedOn;
  }
  return openedOn;
}
