import type { TableError } from '@ragang/documents';

/** The columns of an assignment register, by the names that sources give them. */
const columnNames = {
  personId: ['person_id', 'person-id', 'personid'],
  person: ['person', 'namn', 'name', 'förtroendevald', 'fortroendevald'],
  bodyId: ['organisation_id', 'organ_id', 'organization_id', 'body_id', 'organ-id'],
  body: ['organisation', 'organ', 'organization', 'body', 'nämnd', 'namnd'],
  role: ['roll', 'role', 'befattning', 'funktion', 'uppdrag'],
  from: ['fran', 'från', 'from', 'fr.o.m.', 'from_date', 'startdatum', 'start', 'valid_from'],
  lastDay: ['till', 'to', 't.o.m.', 'tom', 'till och med', 'slutdatum', 'slut', 'last_day'],
  party: ['parti', 'party'],
} as const;
export type ImportColumn = keyof typeof columnNames;

const required: readonly ImportColumn[] = ['person', 'body', 'role', 'from', 'lastDay'];
const labels: Readonly<Record<ImportColumn, string>> = {
  personId: 'person_id', person: 'person', bodyId: 'organisation_id', body: 'organisation', role: 'roll', from: 'från', lastDay: 'till (sista dagen)', party: 'parti',
};

export type ColumnPlaces = Readonly<Partial<Record<ImportColumn, number>>>;

/** Where each column stands; every required column that is missing, and every column that answers to the same thing twice, is told. */
export function placeColumns(header: readonly string[]): { readonly places: ColumnPlaces; readonly errors: readonly TableError[] } {
  const places: Partial<Record<ImportColumn, number>> = {};
  const errors: TableError[] = [];
  header.forEach((name, index) => {
    const found = (Object.keys(columnNames) as ImportColumn[]).find((column) => (columnNames[column] as readonly string[]).includes(name.trim().toLowerCase()));
    if (!found) return;
    if (places[found] !== undefined) errors.push({ line: 1, code: 'header.twice', detail: `Både ”${header[places[found] ?? 0]}” och ”${name}” läses som ${labels[found]}. Ta bort den ena kolumnen.` });
    else places[found] = index;
  });
  for (const column of required) {
    if (places[column] === undefined) errors.push({ line: 1, code: 'header.missing', detail: `Kolumnen ${labels[column]} saknas. Den kan heta ${columnNames[column].slice(0, 4).join(', ')}.` });
  }
  return { places, errors };
}
