import type { SpecialDelegationRule } from './special-delegation-rule.js';

const committeeOnly = { allowed: ['body'], urgent: 'allowed', exempt: [] } as const;
const socialCircle = { condition: 'always', allowed: ['body', 'subcommittee'], exempt: [] } as const;
const schoolHead = { condition: 'handed-on', allowed: ['employee-post', 'employee-person', 'body'], exempt: [], urgent: 'no', mark: 'verified' } as const;

/** Spärrar i speciallag, the same for every municipality. A matter type that is not here has no bar of its own. */
export const specialDelegationRules: readonly SpecialDelegationRule[] = [
  {
    id: 'pbl-plan', matterTypes: ['DETALJPLAN_ANTAGANDE', 'DETALJPLAN_UPPHAV', 'DETALJPLAN_AVSLAG', 'OMRADESBEST'], law: ['PBL-5-27', 'PBL-5-38', 'PBL-5-39'],
    condition: 'always', allowed: ['body'], exempt: [], urgent: 'assessed', mark: 'verified', decider: 'fullmäktige, eller styrelsen eller byggnadsnämnden på fullmäktiges uppdrag',
  },
  { ...committeeOnly, id: 'pbl-sanction', matterTypes: ['BYGGSANKTION'], law: ['PBL-12-6'], condition: 'always', mark: 'verified', decider: 'byggnadsnämnden' },
  {
    // PBL 12:6 p. 2 lets a delegate forbid with a fine under 11:30–32 and 33 p. 1; p. 3 (at the owner's expense) has no exception.
    ...committeeOnly, id: 'pbl-fine', matterTypes: ['BYGG_VITE'], law: ['PBL-12-6'], condition: 'unless-cites', exempt: ['PBL-11-30', 'PBL-11-31', 'PBL-11-32', 'PBL-11-33'], mark: 'verified',
    decider: 'byggnadsnämnden',
  },
  {
    ...committeeOnly, id: 'pbl-principal', condition: 'principal', mark: 'verified', decider: 'byggnadsnämnden när ärendet är principiellt eller av större vikt', law: ['PBL-12-6'],
    matterTypes: ['BYGGLOV', 'BYGG_TILLSYN', 'BYGG_STOPP', 'OVK_HISS', 'TILLGANGLIGHET', 'OVARDAD_TOMT'],
  },
  { ...socialCircle, id: 'lvu-care-order', matterTypes: ['LVU_OMH'], law: ['LVU-6'], urgent: 'own-law', mark: 'verified', decider: 'socialnämnden, och vid brådska ordföranden eller en utsedd ledamot' },
  { ...socialCircle, id: 'lvu-prohibitions', matterTypes: ['LVU_FLYTTFORBUD', 'LVU_UTRESE'], law: ['LVU-27', 'LVU-31d'], urgent: 'own-law', mark: 'verified', decider: 'socialnämnden, och vid brådska ordföranden eller en utsedd ledamot' },
  { ...socialCircle, id: 'lvu-whereabouts', matterTypes: ['LVU_14'], law: ['LVU-14', 'PRAXIS-HFD2016ref74'], urgent: 'allowed', mark: 'verified', decider: 'socialnämnden, och vid brådska ordföranden eller en utsedd ledamot' },
  {
    id: 'lvu-police', matterTypes: ['LVU_HANDRACKNING'], law: ['LVU-43'], condition: 'always', exempt: [], urgent: 'allowed', mark: 'verified',
    allowed: ['body', 'subcommittee', 'chair', 'member', 'employee-post', 'employee-person'], decider: 'nämnden, en förordnad ledamot eller en tjänsteman',
  },
  {
    ...schoolHead, id: 'school-head-not-onward', matterTypes: ['AVSTANGNING_ELEV', 'BEFRIELSE', 'SARSKILT_STOD'], law: ['SKOL-3-9', 'SKOL-5-14', 'SKOL-5-17', 'SKOL-5-19', 'SKOL-7-19'],
    decider: 'rektorn, som inte får lämna beslutet vidare',
  },
  {
    ...socialCircle, id: 'social-services', law: ['SOL25'], from: '2025-07-01', urgent: 'allowed', mark: 'unverified', decider: 'nämnden eller ett utskott',
    matterTypes: ['EKB_ATERKRAV', 'BARN_PLACERING', 'FAMILJEHEM_GODKANN', 'LVU_ANSOKAN', 'LVU_OMPROVNING', 'LVU_UPPHORA', 'LVU_22', 'LVM_ANSOKAN', 'VARD_UTAN_SAMTYCKE', 'SARSKILD_VARDNAD', 'ADOPTION'],
  },
];

/** The bars of a matter type; none for one that no statute closes. */
export function barsOn(matterType: string | null | undefined): readonly SpecialDelegationRule[] {
  return specialDelegationRules.filter((rule) => matterType != null && rule.matterTypes.includes(matterType));
}
