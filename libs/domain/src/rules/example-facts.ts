import { factsFrom, withRows, type PartialRows } from '../facts/facts-from.js';
import { Facts, type Row } from '../facts/facts.js';
import type { MarkableRegister } from '../registers/platform/completeness-mark.js';
import type { RegisterKind } from '../registers/registers.js';
import type { Day } from '../time/day.js';
import type { RuleExample } from './example.js';
import type { Severity } from './rule.js';

/** Exempelkommunen: a council, a board, two committees and their administrations, enough to tell a decision. */
const town: PartialRows = {
  body: [
    { id: 'kf', name: 'Kommunfullmäktige', bodyKind: 'council' },
    { id: 'ks', name: 'Kommunstyrelsen', bodyKind: 'executive-board', reportLeadDays: 7 },
    { id: 'ksau', name: 'Kommunstyrelsens arbetsutskott', bodyKind: 'subcommittee', parent: 'ks' },
    { id: 'tn', name: 'Tekniska nämnden', bodyKind: 'committee', reportLeadDays: 7 },
    { id: 'bun', name: 'Barn- och utbildningsnämnden', bodyKind: 'committee' },
    { id: 'rev', name: 'Revisorerna', bodyKind: 'auditors' },
  ],
  unit: [
    { id: 'klk', name: 'Kommunledningskontoret', unitKind: 'administration', body: 'ks' },
    { id: 'tf', name: 'Tekniska förvaltningen', unitKind: 'administration', body: 'tn' },
    { id: 'fastighet', name: 'Fastighetsavdelningen', unitKind: 'department', parent: 'tf' },
    { id: 'uf', name: 'Utbildningsförvaltningen', unitKind: 'administration', body: 'bun' },
  ],
  person: [
    { id: 'kim', name: 'Kim Alnäs' }, { id: 'tove', name: 'Tove Bergby' }, { id: 'vide', name: 'Vide Carlholm' }, { id: 'fanny', name: 'Fanny Dalsjö' },
    { id: 'tage', name: 'Tage Ekö' }, { id: 'ulla', name: 'Ulla Forsnäs' }, { id: 'rut', name: 'Rut Granhed' },
  ],
  assignment: [
    { id: 'kso', person: 'kim', body: 'ks', functions: ['member', 'chair', 'commissioner'], validFrom: '2022-12-01' },
    { id: 'tn-chair', person: 'tove', body: 'tn', functions: ['member', 'chair'], validFrom: '2022-12-01' },
    { id: 'tn-vice', person: 'vide', body: 'tn', functions: ['member', 'vice-chair'], validFrom: '2022-12-01' },
    { id: 'auditor', person: 'rut', body: 'rev', functions: ['auditor'], validFrom: '2022-12-01' },
  ],
  post: [
    { id: 'technical-head', title: 'Teknisk chef', unit: 'tf', isAdministrationHead: true },
    { id: 'property-head', title: 'Fastighetschef', unit: 'fastighet', isAdministrationHead: false },
    { id: 'school-head', title: 'Utbildningschef', unit: 'uf', isAdministrationHead: true },
  ],
  'post-holding': [
    { id: 'tage-holds', person: 'tage', post: 'technical-head', holdingKind: 'regular', validFrom: '2020-01-01' },
    { id: 'fanny-holds', person: 'fanny', post: 'property-head', holdingKind: 'regular', validFrom: '2021-01-01' },
    { id: 'ulla-holds', person: 'ulla', post: 'school-head', holdingKind: 'regular', validFrom: '2019-08-01' },
  ],
  'delegation-order': [{ id: 'tn-order', title: 'Tekniska nämndens delegationsordning', body: 'tn', status: 'adopted', validFrom: '2023-01-01' }],
};

/** Facts about Exempelkommunen and the rows of one example. A row with the id of one in the town takes its place. */
export function exampleTown(rows: PartialRows): Facts {
  return withRows(factsFrom(town), rows);
}

/** The same facts with some fields of one row changed. */
export function changed<K extends RegisterKind>(facts: Facts, kind: K, id: string, fields: Partial<Row<K>>): Facts {
  const rows = facts.periodsOf(kind, id).map((row) => ({ ...row, ...fields }));
  if (rows.length === 0) throw new Error(`Exemplet har ingen rad ${kind} ${id}`);
  return withRows(facts, { [kind]: rows } as unknown as PartialRows);
}

/** The same facts without one row. */
export function without(facts: Facts, kind: RegisterKind, id: string): Facts {
  if (facts.periodsOf(kind, id).length === 0) throw new Error(`Exemplet har ingen rad ${kind} ${id}`);
  return new Facts(facts.organization, { ...facts.rows, [kind]: facts.rows[kind].filter((row) => row.id !== id) } as Facts['rows']);
}

/** Completeness marks that vouch for whole registers. */
export function vouched(...registers: readonly MarkableRegister[]): PartialRows['completeness-mark'] {
  return registers.map((register) => ({ id: `mark-${register}`, register, by: 'Registratorn' }));
}

/** The same facts where nobody vouches for the register. */
export function unvouched(facts: Facts, register: MarkableRegister): Facts {
  return without(facts, 'completeness-mark', `mark-${register}`);
}

/** Ways to write an example about one subject, asked on one day. */
export function examplesAbout(subject: string, asOf: Day) {
  return {
    /** `told`: the severity, with the code of the text where the rule has more than one. */
    flags: (name: string, told: Severity | readonly [Severity, string], facts: Facts, on: Day = asOf): RuleExample => {
      const [severity, code] = typeof told === 'string' ? [told] : told;
      return { name, facts, asOf: on, subject, expect: 'flag', severity, ...(code === undefined ? {} : { code }) };
    },
    passes: (name: string, because: string, facts: Facts, on: Day = asOf): RuleExample => ({ name, facts, asOf: on, subject, expect: 'none', because }),
    /** `missing` is `kind.field`. */
    cannotTell: (name: string, missing: string, facts: Facts, on: Day = asOf): RuleExample => ({ name, facts, asOf: on, subject, expect: 'undetermined', missing }),
  };
}
