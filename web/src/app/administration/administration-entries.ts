import type { Session } from '../shared/session/session';

/** One page of the administration. It is listed for those who may use it; the API decides all the same. */
export interface AdministrationEntry {
  readonly path: string;
  readonly isFor: (session: Session) => boolean;
}

export interface EntryGroup {
  readonly key: string;
  readonly entries: readonly AdministrationEntry[];
}

const readsAdministration = (session: Session): boolean => session.may('read', 'administration');
const anyone = (): boolean => true;

/** The pages, in groups. */
export const entryGroups: readonly EntryGroup[] = [
  {
    key: 'people',
    entries: [
      { path: 'users', isFor: readsAdministration },
      { path: 'roles', isFor: anyone },
      { path: 'sessions', isFor: anyone },
      { path: 'one-time-code', isFor: (session) => session.user()?.role === 'system-administrator' },
    ],
  },
  {
    key: 'register',
    entries: [
      { path: 'thresholds', isFor: (session) => session.may('read', 'settings') },
      { path: 'completeness', isFor: (session) => session.may('read', 'settings') },
      { path: 'publications', isFor: (session) => session.may('adopt', 'decisions') },
      { path: 'import', isFor: (session) => session.may('import', 'organization') },
      { path: 'bundle', isFor: (session) => session.may('export', 'organization') || session.may('import', 'organization') },
    ],
  },
  {
    key: 'operation',
    entries: [
      { path: 'status', isFor: (session) => readsAdministration(session) || session.may('read-audit', 'administration') },
      { path: 'reading-log', isFor: (session) => session.may('read-audit', 'administration') },
    ],
  },
];

/** What the signed-in person sees; a group without pages is left out. */
export function groupsFor(session: Session): readonly EntryGroup[] {
  return entryGroups.map((group) => ({ ...group, entries: group.entries.filter((entry) => entry.isFor(session)) })).filter((group) => group.entries.length > 0);
}
