/** A flag of the demo municipality, whole. */
export const findingExample = {
  id: 'f59bc244-3e55-4624-85a1-57b2c20a5778', number: 'F-0073', rule: 'KL-7-6-SUBDELEGATION',
  ruleTitle: 'Vidaredelegering utan rätt eller i flera led', ruleVersion: 1, outcome: 'flag', severity: 'unlawful', severityLabel: 'Strider mot lag',
  direction: 'administration-to-politics', directionLabel: 'Förvaltning går in i politik',
  subject: { kind: 'sub-delegation', id: '001a0b48-c8eb-5de6-b56e-4f7fb13282f0', name: '6.5 Avrop på ramavtal', path: 'sub-delegations' },
  body: { id: 'a5447560-d607-527d-9b32-e3c033128234', name: 'Barn- och utbildningsnämnden' }, matter: null, day: '2026-11-24', due: null,
  title: 'Verksamhetschef grundskola har lämnat vidare en rätt som redan var vidaredelegerad.',
  happened: 'Rätten enligt 6.5 Avrop på ramavtal gick först till verksamhetschef grundskola och sedan vidare till rektor Sjöskolan. Lagen medger bara ett led.',
  says: 'Nämnden får medge att förvaltningschefen i sin tur uppdrar åt en annan anställd att besluta. Rätten stannar hos den anställde.',
  allowed: 'Förvaltningschefen hade lämnat rätten direkt till enhetschefen, med medgivande i punkten.', remedy: ['Återkalla vidaredelegeringen.'],
  missing: null,
  basis: [{
    label: 'KL 7:6', law: 'KL-7-6', mark: 'verified',
    gist: 'En förvaltningschef med delegation kan, om nämnden tillåter det, föra beslutanderätten vidare till en annan anställd.',
    link: 'https://lagen.nu/2017:725#K7P6',
  }],
  cases: [{
    no: 13, title: 'Företagsledaren som tog över regionen',
    why: 'Ordföranden ville att tjänstepersoner med delegation skulle besluta själva. Likheten är frågan om hur långt kedjan får gå.', primary: true,
  }],
  evidence: [{
    kind: 'sub-delegation', id: '001a0b48-c8eb-5de6-b56e-4f7fb13282f0', name: '6.5 Avrop på ramavtal', field: 'fromPost', label: 'Från',
    value: 'Verksamhetschef grundskola',
  }],
  amounts: null, seeAlso: [], status: 'open', statusLabel: 'Öppen', assignee: null, answerBy: null, openedOn: '2026-11-24', reviews: [],
} as const;
