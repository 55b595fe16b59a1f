import type { LawSectionId } from '../law/law-section-id.js';

/** How far a matter belongs to the council alone (KL 5:1). */
export type CouncilExclusive = 'always' | 'if-principal' | 'no';
/** Laglighetsprövning (KL 13 kap.), förvaltningsbesvär (FL, special law) or no appeal. */
export type AppealRoute = 'legality-review' | 'administrative-appeal' | 'none';
export type LegalOwnerType = 'municipality' | 'region' | 'municipality-or-region' | 'other' | 'shared';

/** Who the law normally expects to decide; `committee` is whichever committee the council has given the matter. */
export type BodyWord =
  | 'council' | 'executive-board' | 'committee' | 'building-committee' | 'social-committee' | 'education-committee' | 'environment-committee' | 'technical-committee'
  | 'culture-and-leisure-committee' | 'chief-guardian-committee' | 'rescue-committee' | 'health-care-committee' | 'election-committee' | 'crisis-committee' | 'auditors'
  | 'patient-committee' | 'federation';

/** Those who may decide on somebody's behalf in this matter, or by law. */
export type AllowedKind =
  | 'council' | 'committee' | 'subcommittee' | 'member' | 'presidium' | 'substitute' | 'employee' | 'automated' | 'other-owner' | 'executing-official' | 'school-head-or-staff'
  | 'statutory-official' | 'chair' | 'appointed-member' | 'serving-substitute' | 'competent-official' | 'executive-board' | 'building-committee' | 'federation-assembly' | 'water-principal';

export type TypicalDelegate = 'none' | 'committee' | 'administration-head' | 'case-officer' | 'unit-head' | 'chair' | 'subcommittee';

/** Somebody whom a statute itself points out; no delegation is needed. */
export const statutoryDeciders = {
  none: 'Ingen särskild', auditors: 'Revisorerna', 'rescue-leader': 'Räddningsledaren', 'licensed-staff': 'Legitimerad personal', 'school-head': 'Rektorn', teacher: 'Läraren',
  'teacher-or-school-head': 'Läraren eller rektorn', 'school-head-or-organizer': 'Rektorn eller huvudmannen', 'chief-physician': 'Chefsöverläkaren', prescriber: 'Förskrivaren',
  'infection-control-physician': 'Smittskyddsläkaren', physician: 'Läkaren',
} as const;
export type StatutoryDecider = keyof typeof statutoryDeciders;

export const matterAreas = {
  'alcohol-tobacco-gambling': 'Alkohol, tobak och spel', 'other-owner': 'Annan huvudman', companies: 'Bolag', democracy: 'Demokrati', finance: 'Ekonomi',
  'energy-climate-broadband': 'Energi, klimat och bredband', 'property-and-land': 'Fastighet och mark', 'disability-support': 'Funktionsstöd', 'public-transport': 'Kollektivtrafik och färdtjänst',
  'organization-wide': 'Kommunövergripande', 'culture-and-leisure': 'Kultur och fritid', 'environment-and-health': 'Miljö och hälsoskydd', 'business-and-labour': 'Näringsliv och arbetsmarknad',
  staff: 'Personal', 'planning-and-building': 'Plan och bygg', region: 'Region', 'rescue-safety-order': 'Räddningstjänst, trygghet och ordning', collaboration: 'Samverkan',
  schools: 'Skola och förskola', 'social-services': 'Socialtjänst', 'governing-documents': 'Styrdokument', 'traffic-streets-parks': 'Trafik, gata och park', procurement: 'Upphandling',
  'water-and-waste': 'Vatten, avlopp och avfall', 'elder-care': 'Äldreomsorg', 'chief-guardian': 'Överförmyndare',
} as const;
export type MatterArea = keyof typeof matterAreas;

/** Ärendetyp: what the law says about one kind of matter. A fact about the law, the same for every municipality. */
export interface MatterType {
  readonly key: string;
  readonly title: string;
  readonly area: MatterArea;
  readonly organizationKinds: readonly ('municipality' | 'region')[];
  /** What people call it. */
  readonly synonyms: readonly string[];
  readonly councilExclusive: CouncilExclusive;
  readonly lawReservesForCouncil: boolean;
  /** Who normally decides, in order; empty when it is none of the usual bodies. */
  readonly defaultBodies: readonly BodyWord[];
  /** The same in Swedish. */
  readonly defaultBody: string;
  readonly typicalDelegate: TypicalDelegate;
  readonly statutoryDecider: StatutoryDecider;
  /** A committee may not delegate it (KL 6:38 or special law). */
  readonly nonDelegable: boolean;
  readonly allowedKinds: readonly AllowedKind[];
  readonly allowedBasis: string;
  readonly automationAllowed: boolean;
  /** May be decided by the chair when it cannot wait (KL 6:39). */
  readonly urgentChairPossible: boolean;
  /** Ren verkställighet: no decision in the sense of KL. */
  readonly isExecution: boolean;
  /** Myndighetsutövning mot enskild. */
  readonly isAuthorityExercise: boolean;
  readonly isMonetary: boolean;
  readonly asksAmount: boolean;
  readonly isFee: boolean;
  readonly chargesFee: boolean;
  readonly isStructural: boolean;
  readonly isProcurement: boolean;
  readonly requiresImpact: boolean;
  /** Verksamhetens mål, inriktning, omfattning eller kvalitet (KL 6:38 p. 1); `assessed`: a person must say. */
  readonly touchesGoals: 'no' | 'assessed' | 'always';
  readonly appealRoute: AppealRoute;
  readonly appealTo: string;
  readonly legalOwner: { readonly type: LegalOwnerType; readonly who: string; readonly ask: string };
  readonly law: readonly LawSectionId[];
  readonly note: string | null;
}

/** A phrase that means several things; `question` is what to ask back. */
export interface AmbiguousPhrase {
  readonly phrase: string;
  readonly keys: readonly string[];
  readonly question: string;
}
