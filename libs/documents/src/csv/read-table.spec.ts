import { describe, expect, it } from '@jest/globals';
import { readTable, writeCsv, type TableOptions } from '@ragang/documents';

const text = (content: string): Uint8Array => Buffer.from(content, 'utf8');
const firstError = async (bytes: Uint8Array, options: TableOptions = {}) => {
  const [error] = (await readTable(bytes, options)).errors;
  return error ? `${error.line} ${error.code}` : null;
};

describe('readTable', () => {
  it('reads commas, semicolons, byte order marks, quoted line breaks and mixed line ends', async () => {
    const table = await readTable(text('\ufeffnamn;roll\r\n"Ek; Bo";Ledamot\n"Al\nLi";Ersättare\r\n\n=1+1;-2\n'));
    expect(table.header).toEqual(['namn', 'roll']);
    expect(table.rows).toEqual([
      { line: 2, cells: ['Ek; Bo', 'Ledamot'] }, { line: 3, cells: ['Al\nLi', 'Ersättare'] }, { line: 6, cells: ['=1+1', '-2'] },
    ]);
    expect((await readTable(text('a,"b;c;d;e"\n1,2\n'))).header).toEqual(['a', 'b;c;d;e']);
  });

  it('reads UTF-16 with its mark and Windows-1252 when told, and asks otherwise', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('å;ö\nä;é\n', 'utf16le')]);
    expect((await readTable(utf16)).rows[0]?.cells).toEqual(['ä', 'é']);
    const windows = Buffer.from('a;b\n1;2\nå;ö\n', 'latin1');
    expect(await firstError(windows)).toBe('3 file.encoding');
    expect((await readTable(windows, { encoding: 'windows-1252' })).rows[1]?.cells).toEqual(['å', 'ö']);
  });

  it.each([
    ['an empty file', text(''), '1 file.empty'],
    ['NUL', text('a;b\n1;\0\n'), '2 file.nul'],
    ['å that was spoilt before it came here', text('a;b\n1;2\nGÃ¥rd;2\n'), '3 file.encoding'],
    ['a quote that is never closed, at the line where it opens', text('a;b\n1;2\n3;"x\n4;5\n'), '3 csv.quoteNotClosed'],
    ['a quote inside a bare cell', text('a;b\n1;2\n3;x"y\n'), '3 csv.malformed'],
    ['the same header twice', text('a;A\n1;2\n'), '1 header.duplicate'],
    ['a column without header', text('a;\n1;2\n'), '1 header.empty'],
    ['two header rows', text('a;b\na;b\n1;2\n'), '2 header.repeated'],
    ['a row that is too wide', text('a;b\n1;2;3\n'), '2 row.tooWide'],
    ['a row that is too narrow', text('a;b\n1;2\n1\n'), '3 row.tooNarrow'],
    ['50,000 columns', text(`${Array.from({ length: 50_000 }, (_, index) => `k${index}`).join(';')}\n`), '1 file.tooManyColumns'],
    ['10,001 rows', text(`a;b\n${'1;2\n'.repeat(10_001)}`), '10002 file.tooManyRows'],
    ['one line of nine megabytes', Buffer.alloc(9 * 1024 * 1024, 97), '1 csv.rowTooLong'],
    ['eleven megabytes', Buffer.alloc(11 * 1024 * 1024, 97), '1 file.tooLarge'],
  ])('refuses %s', async (_what, bytes, expected) => {
    expect(await firstError(bytes)).toBe(expected);
  });

  it('tells every faulty row and keeps the others', async () => {
    const table = await readTable(text('a;b\n1;2\n1\n3;4\n1;2;3\n'));
    expect(table.errors.map((error) => error.line)).toEqual([3, 5]);
    expect(table.rows.map((row) => row.line)).toEqual([2, 4]);
  });

  it('survives a reader that runs out of time or memory', async () => {
    expect(await firstError(text(`a;b\n${'1;2\n'.repeat(200_000)}`), { maxRows: 1_000_000, maxTime: 5 })).toBe('1 file.tooSlow');
    expect(await firstError(Buffer.alloc(9 * 1024 * 1024, ',\n'), { maxRows: 100_000_000, maxMemory: 8 })).toBe('1 file.unreadable');
  });
});

describe('writeCsv', () => {
  it('makes text of what a spreadsheet would calculate', () => {
    expect(writeCsv(['a', 'b'], [['=cmd|x', '+1'], ['@SUM', 'x;"y"']])).toBe(`\ufeffa;b\r\n'=cmd|x;'+1\r\n'@SUM;"x;""y"""\r\n`);
  });
});
