/** Enumeration words of the source material → the words of the code (GLOSSARY.md has the Swedish labels). */
export const councilExclusive = { ALLTID: 'always', OM_PRINCIPIELLT: 'if-principal', NEJ: 'no' };
export const appealRoute = { LAGLIGHETSPRÖVNING: 'legality-review', FÖRVALTNINGSBESVÄR: 'administrative-appeal', EJ: 'none' };
export const organizationKinds = { KOMMUN: 'municipality', REGION: 'region' };
export const legalOwner = { KOMMUN: 'municipality', REGION: 'region', KOMMUN_ELLER_REGION: 'municipality-or-region', ANNAN: 'other', DELAD: 'shared' };
export const touchesGoals = { NEJ: 'no', BEDÖMS: 'assessed', ALLTID: 'always' };
export const uncheckedReasons = { 'formregel utan gränsbetydelse': 'form', 'möjlig framtida regel': 'possible', 'definition eller hänvisning utan egen regel': 'definition', 'gäller bara region': 'region', 'gäller bara Gotland': 'gotland' };
export const marks = { '✔': 'verified', '◐': 'secondary', '✎': 'unverified' };

export const typicalDelegate = {
  NONE: 'none', NÄMND: 'committee', FÖRVALTNINGSCHEF: 'administration-head', HANDLÄGGARE: 'case-officer', ENHETSCHEF: 'unit-head', ORDFÖRANDE: 'chair', UTSKOTT: 'subcommittee',
};

export const allowedKinds = {
  FULLMÄKTIGE: 'council', NÄMND: 'committee', UTSKOTT: 'subcommittee', LEDAMOT: 'member', PRESIDIUM: 'presidium', ERSÄTTARE: 'substitute', ANSTÄLLD: 'employee',
  AUTOMATISERAD_FUNKTION: 'automated', EJ_KOMMUNEN: 'other-owner', VERKSTÄLLANDE_TJÄNSTEPERSON: 'executing-official', REKTOR_ELLER_SKOLPERSONAL: 'school-head-or-staff',
  SÄRSKILD_BEFATTNINGSHAVARE: 'statutory-official', ORDFÖRANDE: 'chair', FÖRORDNAD_LEDAMOT: 'appointed-member', TJÄNSTGÖRANDE_ERSÄTTARE: 'serving-substitute',
  KOMPETENT_KOMMUNAL_TJÄNSTEPERSON: 'competent-official', KOMMUNSTYRELSE: 'executive-board', BYGGNADSNÄMND: 'building-committee',
  FÖRBUNDETS_BESLUTANDE_FÖRSAMLING: 'federation-assembly', VA_HUVUDMAN: 'water-principal',
};

export const statutoryDecider = {
  INGEN_SÄRSKILD: 'none', REVISORERNA: 'auditors', RÄDDNINGSLEDARE: 'rescue-leader', 'LEGITIMERAD PERSONAL': 'licensed-staff', REKTOR: 'school-head', LÄRARE: 'teacher',
  'LÄRARE ELLER REKTOR': 'teacher-or-school-head', 'REKTOR OCH HUVUDMAN': 'school-head-or-organizer', 'REKTOR/HUVUDMAN': 'school-head-or-organizer', CHEFSÖVERLÄKAREN: 'chief-physician',
  FÖRSKRIVARE: 'prescriber', SMITTSKYDDSLÄKAREN: 'infection-control-physician', LÄKARE: 'physician',
};

export const areas = {
  'ALKOHOL, TOBAK OCH SPEL': 'alcohol-tobacco-gambling', 'ANNAN HUVUDMAN': 'other-owner', BOLAG: 'companies', DEMOKRATI: 'democracy', EKONOMI: 'finance',
  'ENERGI, KLIMAT OCH BREDBAND': 'energy-climate-broadband', 'FASTIGHET OCH MARK': 'property-and-land', FUNKTIONSSTÖD: 'disability-support', 'KOLLEKTIVTRAFIK OCH FÄRDTJÄNST': 'public-transport',
  KOMMUNÖVERGRIPANDE: 'organization-wide', 'KULTUR OCH FRITID': 'culture-and-leisure', 'MILJÖ OCH HÄLSOSKYDD': 'environment-and-health', 'NÄRINGSLIV OCH ARBETSMARKNAD': 'business-and-labour',
  PERSONAL: 'staff', 'PLAN OCH BYGG': 'planning-and-building', REGION: 'region', 'RÄDDNINGSTJÄNST, TRYGGHET OCH ORDNING': 'rescue-safety-order', SAMVERKAN: 'collaboration',
  'SKOLA OCH FÖRSKOLA': 'schools', SOCIALTJÄNST: 'social-services', STYRDOKUMENT: 'governing-documents', 'TRAFIK, GATA OCH PARK': 'traffic-streets-parks', UPPHANDLING: 'procurement',
  'VATTEN, AVLOPP OCH AVFALL': 'water-and-waste', ÄLDREOMSORG: 'elder-care', ÖVERFÖRMYNDARE: 'chief-guardian',
};

/** Abbreviations of who normally decides; text that names somebody else is kept as text only. */
export const bodies = {
  KF: 'council', RF: 'council', KS: 'executive-board', RS: 'executive-board', NÄMND: 'committee', BN: 'building-committee', SN: 'social-committee', UN: 'education-committee',
  MN: 'environment-committee', TN: 'technical-committee', KFN: 'culture-and-leisure-committee', ÖFN: 'chief-guardian-committee', RN: 'rescue-committee', HSN: 'health-care-committee',
  VALNÄMNDEN: 'election-committee', KRISLEDNINGSNÄMNDEN: 'crisis-committee', REVISORERNA: 'auditors', PATIENTNÄMNDEN: 'patient-committee', FÖRBUND: 'federation', FÖRBUNDET: 'federation',
};

export function word(table, value, where) {
  const found = table[value];
  if (found === undefined) throw new Error(`${where}: no word for ${JSON.stringify(value)}`);
  return found;
}

/** Notes for readers: marks become words, and how the material was made is left out. */
export function readable(text) {
  if (!text) return null;
  const said = REWRITES.reduce((result, [pattern, replacement]) => result.replaceAll(pattern, replacement), text).replaceAll(/\s+/g, ' ').replaceAll(' .', '.').replaceAll(' ,', ',').replaceAll(' :', ':').replaceAll(' )', ')').trim();
  return said.charAt(0).toUpperCase() + said.slice(1);
}

const REWRITES = [
  [/paragrafer ej lästa i snapshot\. SoL 2025:400 finns inte i fulltext i snapshoten/g, 'paragraferna är inte lästa'],
  [/SoL 2025:400 finns inte i fulltext i snapshoten/g, 'Paragraferna i SoL 2025:400 är inte lästa'],
  [/lydelsen i snapshot 2025-09-01/g, 'lydelsen den 1 september 2025'],
  [/\(✎\)/g, '(ej kontrollerat)'],
  [/ \(ej läst i snapshot\)/g, ' (inte läst)'],
  [/ \(rättar tidigare lista\)/g, ''],
  [/ enligt underlaget/g, ''],
  [/Paragrafen saknas i snapshoten och är inte upphävd enligt dess ändringsregister/g, 'Paragrafens lydelse är inte läst; den är inte upphävd enligt ändringsregistret'],
  [/texten saknas i snapshoten/g, 'texten är inte läst'],
  [/Upphävandet framgår av snapshotens ändringslogg \(2025-07-01\); lagtexten finns inte i den/g, 'Upphävd 2025-07-01 enligt ändringsregistret; lagtexten är inte läst'],
  [/Upphävandet framgår av snapshotens ändringsregister/g, 'Upphävandet framgår av ändringsregistret'],
  [/; paragrafen saknas i källutgåvan/g, ''],
  [/gisten/g, 'sammanfattningen'],
  [/ ?[✔◐✎]/g, ''],
];
