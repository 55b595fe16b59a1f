export * from './csv/table.js';
export * from './csv/read-table.js';
export * from './csv/write-csv.js';
