import type { MatterArea, MatterType } from '../../reference/matter-type.js';
import type { Mark } from '../rule.js';

/** A law that itself says when such decisions may be carried out, so that FL 35 stands back (FL 4). */
export interface SpecialTimeOfEffect {
  readonly statute: string;
  readonly areas: readonly MatterArea[];
  readonly types: readonly string[];
  readonly mark: Mark;
}

/** Plans take effect when they have gained legal force (PBL 5:40); no exception in FL 35 helps. */
export const planTypes: readonly string[] = ['DETALJPLAN_ANTAGANDE', 'DETALJPLAN_UPPHAV', 'OMRADESBEST'];

/**
 * Kept wide: where a special law may set its own time of effect the rule stays silent, since a flag that says "mot lag" must be
 * right. The sections are not read in the statutes; hence the marks.
 */
export const specialTimesOfEffect: readonly SpecialTimeOfEffect[] = [
  { statute: 'Plan- och bygglagen: lov, startbesked, tillsyn och avgifter', areas: ['planning-and-building'], types: [], mark: 'unverified' },
  { statute: 'Miljöbalken och livsmedelslagen', areas: ['environment-and-health'], types: ['AVFALL_DISPENS', 'KOMPOST', 'SLAMTOMNING'], mark: 'unverified' },
  { statute: 'Alkohollagen, tobakslagen och spellagen', areas: ['alcohol-tobacco-gambling'], types: [], mark: 'unverified' },
  { statute: 'Socialtjänstlagen, LVU och LSS', areas: ['social-services', 'elder-care', 'disability-support'], types: ['R_HABILITERING'], mark: 'unverified' },
  { statute: 'Föräldrabalken', areas: ['chief-guardian'], types: [], mark: 'unverified' },
  { statute: 'Skollagen', areas: ['schools'], types: [], mark: 'unverified' },
  { statute: 'Trafikförordningen och lagen om flyttning av fordon', areas: ['traffic-streets-parks'], types: [], mark: 'unverified' },
  { statute: 'Lagarna om skydd mot olyckor och om brandfarliga varor', areas: ['rescue-safety-order'], types: [], mark: 'unverified' },
  { statute: 'Upphandlingslagarna', areas: ['procurement'], types: ['R_VARDAVTAL'], mark: 'unverified' },
  { statute: 'Vallagen', areas: [], types: ['VALNAMND_LOKAL'], mark: 'unverified' },
  { statute: 'Tryckfrihetsförordningen och offentlighets- och sekretesslagen', areas: [], types: ['HANDLING_UTLAMNANDE', 'R_JOURNAL'], mark: 'unverified' },
  { statute: 'Lagarna om tvångsvård och smittskydd', areas: [], types: ['R_TVANGSVARD', 'R_SMITTSKYDD'], mark: 'unverified' },
];

/** The special law that sets the time of effect for such matters, if any. */
export function specialTimeOfEffect(type: MatterType): SpecialTimeOfEffect | undefined {
  return specialTimesOfEffect.find((special) => special.areas.includes(type.area) || special.types.includes(type.key));
}
