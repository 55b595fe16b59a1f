import type { AssignmentFunction } from '@ragang/domain';

const words: Readonly<Record<string, AssignmentFunction>> = {
  ledamot: 'member', 'ordinarie ledamot': 'member', ersättare: 'substitute', suppleant: 'deputy-member', kommunalråd: 'commissioner', regionråd: 'commissioner',
  oppositionsråd: 'opposition-commissioner', revisor: 'auditor', lekmannarevisor: 'lay-auditor', lekmannarevisorssuppleant: 'deputy-lay-auditor',
  lekmannarevisorsersättare: 'deputy-lay-auditor', representant: 'representative', ombud: 'representative', vigselförrättare: 'wedding-officiant',
  begravningsförrättare: 'funeral-officiant', 'god man': 'trustee', ordförande: 'chair', 'vice ordförande': 'vice-chair',
};
const ordinals: readonly (readonly [RegExp, AssignmentFunction])[] = [
  [/^(?:1:?[ae]?|första|förste) vice ordförande$/, 'first-vice-chair'],
  [/^(?:2:?[ae]?|andra|andre) vice ordförande$/, 'second-vice-chair'],
  [/^(?:3:?[ae]?|tredje) vice ordförande$/, 'third-vice-chair'],
];
const offices = new Set<AssignmentFunction>(['chair', 'first-vice-chair', 'second-vice-chair', 'third-vice-chair', 'vice-chair']);

/**
 * The functions of a role as the source writes it: "Ledamot och ordförande" is one assignment with two, the seat before the office.
 * Null when the role is not known; it is then kept as written and recorded as `other`.
 */
export function roleFunctions(asWritten: string): readonly AssignmentFunction[] | null {
  const parts = asWritten.toLowerCase().replaceAll(/\s+/g, ' ').trim().split(/ (?:och|samt) |, ?/);
  const found = parts.map((part) => words[part] ?? ordinals.find(([shape]) => shape.test(part))?.[1]);
  if (found.some((name) => name === undefined)) return null;
  const functions = [...new Set(found as AssignmentFunction[])];
  return [...functions.filter((name) => !offices.has(name)), ...functions.filter((name) => offices.has(name))];
}
