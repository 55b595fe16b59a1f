import { assignmentFunctions, type AssignmentFunction } from '../registers/organization/assignment.js';

/** How members are grouped when shown: a company's board stands apart from its lay auditors (lekmannarevisorer, KL 10:5). */
export const memberGroups = { members: 'Ledamöter', substitutes: 'Ersättare', auditors: 'Revisorer', others: 'Övriga' } as const;
export type MemberGroup = keyof typeof memberGroups;

const groups: Readonly<Record<AssignmentFunction, MemberGroup>> = {
  chair: 'members', 'first-vice-chair': 'members', 'second-vice-chair': 'members', 'third-vice-chair': 'members', 'vice-chair': 'members', member: 'members',
  commissioner: 'members', 'opposition-commissioner': 'members', substitute: 'substitutes', 'deputy-member': 'substitutes',
  auditor: 'auditors', 'lay-auditor': 'auditors', 'deputy-lay-auditor': 'auditors',
  representative: 'others', 'employee-representative': 'others', 'wedding-officiant': 'others', 'funeral-officiant': 'others', trustee: 'others', other: 'others',
};
const groupOrder = Object.keys(memberGroups) as readonly MemberGroup[];
const functionOrder = Object.keys(assignmentFunctions) as readonly AssignmentFunction[];

/** The chair of the auditors is an auditor; the chair of a board is a member. */
export function groupOf(functions: readonly AssignmentFunction[]): MemberGroup {
  const own = functions.map((name) => groups[name]);
  for (const group of ['auditors', 'substitutes', 'members'] as const) if (own.includes(group)) return group;
  return 'others';
}

/** Place in a list: group first, then the highest function held. */
export function rankOf(functions: readonly AssignmentFunction[]): number {
  const highest = Math.min(functionOrder.length, ...functions.map((name) => functionOrder.indexOf(name)));
  return groupOrder.indexOf(groupOf(functions)) * 100 + highest;
}
