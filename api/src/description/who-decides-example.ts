/** "Vem bestämmer om bygglov?" in the demo municipality. */
export const whoDecidesExample = {
  outcome: 'decided', basis: 'registered', matterType: { key: 'BYGGLOV', title: 'Bygglov' },
  sentence: 'En bygglovshandläggare bestämmer, på uppdrag av samhällsbyggnadsnämnden.', lead: 'Det är Elin Råsjö.',
  chains: [[{
    detail: 'PBL 9 kap. avser lydelsen den 1 september 2025; kapitlet gjordes om den 1 december 2025 (ej kontrollerat), kontrollera paragrafnummer.',
    known: true, source: 'PBL 9:2', law: ['PBL-9-2'], since: '2011-05-02', verification: 'verified', level: 'law',
    title: 'Byggnadsnämnden beslutar om bygglov',
  }]],
  since: '2025-03-10',
  uncertainties: [{ code: 'law-checked-to', text: 'Lagen är kontrollerad till och med den 1 september 2025. Ändringar därefter är inte med.', missing: null }],
  limits: [],
  whyNot: [{
    who: 'Kommunalrådet', holder: null, law: ['KL-4-2'],
    reason: 'Uppdraget ger ingen egen rätt att besluta. Den rätten finns hos organen och deras delegater.',
  }],
  reporting: 'Beslutet ska anmälas till samhällsbyggnadsnämnden.',
  appeal: {
    law: ['FL-42'],
    text: 'Den som beslutet gäller kan överklaga till länsstyrelsen, därefter mark- och miljödomstol, inom tre veckor från den dag hen fick del av det. Skrivelsen lämnas till den som fattade beslutet.',
  },
  clarify: null, otherOwner: null, sources: ['PBL-9-2'], asOf: '2026-11-24', lawCheckedTo: '2025-09-01',
  names: { '80ecda9e-03d9-58a7-a6b4-f852766dcba7': { kind: 'body', name: 'Kommunfullmäktige' } },
  laws: {
    'PBL-9-2': {
      id: 'PBL-9-2', label: 'PBL 9:2', heading: 'Bygglov',
      gist: 'Bygglov behövs för ny- och tillbyggnad och för vissa ändringar, som ny användning, ny bostad eller lokal och ändrad fasad i detaljplan.',
      mark: 'verified', markLabel: 'Läst i lagtexten', link: 'https://lagen.nu/2010:900#K9P2',
      note: 'Bygglovsreglerna gjordes enligt egen kunskap om från 2025-12-01 (prop. 2024/25:169); nummer och innehåll kan ha ändrats, ej verifierat',
    },
  },
};
