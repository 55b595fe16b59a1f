/** An entry of the main menu. It stands here when its screen works. `area` hides it from those who may not read that area. */
export interface NavigationEntry {
  readonly path: string;
  readonly key: string;
  readonly icon: string;
  readonly right?: 'manage-users';
  readonly counts?: 'openFlags';
}

/** Groups, with a hairline between them. */
export const navigation: readonly (readonly NavigationEntry[])[] = [
  [
    { path: '/overview', key: 'shell.nav.overview', icon: 'compass' },
    { path: '/who-decides', key: 'shell.nav.whoDecides', icon: 'signpost' },
  ],
  [
    { path: '/collaboration', key: 'shell.nav.collaboration', icon: 'handshake' },
    { path: '/ownership', key: 'shell.nav.ownership', icon: 'building-office' },
    { path: '/delegation', key: 'shell.nav.delegation', icon: 'tree-structure' },
    { path: '/decisions', key: 'shell.nav.decisions', icon: 'gavel' },
    { path: '/flags', key: 'shell.nav.flags', icon: 'flag', counts: 'openFlags' },
    { path: '/boundary', key: 'shell.nav.boundary', icon: 'map-trifold' },
  ],
  [
    { path: '/vision', key: 'shell.nav.vision', icon: 'mountains' },
    { path: '/casebook', key: 'shell.nav.casebook', icon: 'chats' },
    { path: '/rulebook', key: 'shell.nav.rulebook', icon: 'books' },
    { path: '/organization', key: 'shell.nav.organization', icon: 'users-three' },
    { path: '/calendar', key: 'shell.nav.calendar', icon: 'circle-dashed' },
  ],
  [{ path: '/administration', key: 'shell.nav.administration', icon: 'gear-six' }],
];

/** The five of the phone's bottom bar; the rest are under "Mer". */
export const bottomBar = ['/overview', '/who-decides', '/flags', '/collaboration'] as const;
