/** What an untrusted table file may hold at most; anything more is refused before it is read. */
export interface TableLimits {
  readonly maxBytes: number;
  /** Rows after the header. */
  readonly maxRows: number;
  readonly maxColumns: number;
  /** Characters in one cell. */
  readonly maxCell: number;
  /** Milliseconds and MiB that the reading process gets. */
  readonly maxTime: number;
  readonly maxMemory: number;
}

export const tableLimits: TableLimits = { maxBytes: 10 * 1024 * 1024, maxRows: 10_000, maxColumns: 100, maxCell: 10_000, maxTime: 20_000, maxMemory: 256 };

/** Windows-1252 cannot be told from other one-byte encodings, so it is read only when a person has said so. */
export type TableEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface TableOptions extends Partial<TableLimits> {
  /** Left out: found from the bytes. */
  readonly encoding?: TableEncoding | undefined;
  /** Left out: found from the header. */
  readonly delimiter?: ',' | ';' | '\t' | undefined;
}

export interface TableRow {
  /** Line of the file where the row starts, the header's being 1. */
  readonly line: number;
  /** As many as the header has; text as it stands, trimmed. A cell that looks like a formula is text like any other. */
  readonly cells: readonly string[];
}

/** A fault in the file: the line where it shows, a code, and a Swedish sentence that says what to do. */
export interface TableError {
  readonly line: number;
  readonly code: string;
  readonly detail: string;
}

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** Rows that could not be read are told here and left out of `rows`; a fault in the file as a whole leaves both empty. */
  readonly errors: readonly TableError[];
  readonly encoding: TableEncoding | null;
  readonly delimiter: string | null;
}

/** The file cannot be read at all. */
export function unreadable(code: string, detail: string, line = 1): Table {
  return { header: [], rows: [], errors: [{ line, code, detail }], encoding: null, delimiter: null };
}
