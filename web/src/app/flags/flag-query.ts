import type { ParamMap } from '@angular/router';

export type Query = Readonly<Record<string, string>>;

/** What narrows the list, as it stands in the address; `severity` also takes `undetermined` (Går ej att avgöra). */
export const filterNames = ['severity', 'outcome', 'rule', 'area', 'direction', 'body', 'case', 'status', 'held', 'period', 'from', 'to', 'missing', 'subject', 'matter', 'mine'] as const;
/** Those that have a control of their own in the filter. */
const controlled: readonly string[] = ['severity', 'rule', 'area', 'direction', 'body', 'case', 'status', 'held', 'period', 'from', 'to'];

/** The filters of an address, and nothing else of it. */
export function filtersIn(parameters: ParamMap): Query {
  return Object.fromEntries(filterNames.flatMap((name) => (parameters.get(name) ? [[name, parameters.get(name)!]] : [])));
}

/** Filters as the API takes them: what cannot be told has no severity. */
export function asked({ severity, ...filters }: Query): Query {
  if (severity === 'undetermined') return { ...filters, outcome: 'undetermined' };
  return severity ? { ...filters, severity } : filters;
}

/** Narrowed by something that no control shows; it is told in words then. */
export const isNarrowedOtherwise = (filters: Query): boolean => Object.keys(filters).some((name) => !controlled.includes(name));

/** A link that takes every filter away. */
export const cleared: Readonly<Record<string, null>> = Object.fromEntries([...filterNames, 'page'].map((name) => [name, null]));
