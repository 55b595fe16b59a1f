import type { Facts } from '../facts/facts.js';
import type { LawSectionId } from '../law/law-section-id.js';
import { statutoryDeciders, type BodyWord, type MatterType } from '../reference/matter-type.js';
import type { ChainStep } from './answer.js';
import { resolved, type Resolution } from './resolution.js';
import { lawStep } from './step.js';
import { bodyWord, lowerFirst, organizationWord, upperFirst } from './swedish.js';
import { uncertain } from './uncertainties.js';

/** The first step of the chain: what the law says about who decides. */
export function lawOpening(facts: Facts, type: MatterType): readonly ChainStep[] {
  const general: LawSectionId = type.councilExclusive === 'always' ? 'KL-5-1' : 'KL-6-3';
  const law = [...new Set<LawSectionId>([...type.law, general])];
  const about = lowerFirst(type.title);
  if (type.statutoryDecider !== 'none') return [lawStep(`${statutoryDeciders[type.statutoryDecider]} bestämmer direkt enligt lagen om ${about}`, law, type.note)];
  return [lawStep(`${upperFirst(bodyWord(facts, wordOf(type)))} beslutar om ${about}`, law, type.note)];
}

const wordOf = (type: MatterType): BodyWord => (type.councilExclusive === 'always' ? 'council' : (type.defaultBodies[0] ?? 'committee'));

/** Matters where nobody delegates: the law names the decider, or there is nothing to decide. */
export function decidedByLaw(facts: Facts, type: MatterType, opening: readonly ChainStep[]): Resolution | undefined {
  if (type.statutoryDecider !== 'none') return resolved({ outcome: 'decided', sentence: `${statutoryDeciders[type.statutoryDecider]} bestämmer, med stöd direkt i lagen.`, lead: 'Ingen delegation behövs.', chains: [opening] });
  if (type.isExecution) return resolved({ outcome: 'decided', sentence: `Den ansvariga tjänstepersonen i ${organizationWord(facts)} gör det.`, lead: 'Det är verkställighet. Ingen delegation behövs, och det finns inget beslut att överklaga.', chains: [opening] });
  return undefined;
}

/** Nothing is recorded: the law's own answer, marked as such. */
export function lawOnly(facts: Facts, type: MatterType, opening: readonly ChainStep[]): Resolution {
  const first = wordOf(type);
  const who = bodyWord(facts, first);
  const others = type.defaultBodies.slice(1).map((word) => bodyWord(facts, word));
  const delegable = first === 'council' ? '' : ` ${delegationOf(type)}`;
  return resolved({
    outcome: 'decided', sentence: `${upperFirst(who)}${others.length > 0 ? ` eller ${others.join(' eller ')}` : ''} bestämmer.${delegable}`.trimEnd(), lead: 'Det är lagens eget svar. Här finns inget registrerat om frågan.', chains: [opening],
    limits: type.nonDelegable ? [{ kind: 'reserved', text: type.allowedBasis, met: true, law: ['KL-6-38'] }] : [],
    uncertainties: [uncertain('remit-missing', 'Det är inte registrerat vilket organ som reglementet ger frågan till.', { kind: 'remit', id: null, field: 'body' })],
  });
}

/** Whether a committee may let somebody else decide, and whom (KL 6:37–38, 7:5, special law). */
function delegationOf(type: MatterType): string {
  if (type.nonDelegable) return 'Frågan får inte delegeras.';
  if (type.allowedKinds.some((kind) => kind === 'employee' || kind === 'competent-official')) return 'Frågan kan delegeras.';
  return type.allowedKinds.some((kind) => kind === 'subcommittee' || kind === 'member' || kind === 'chair' || kind === 'appointed-member') ? 'Frågan kan bara delegeras till förtroendevalda.' : '';
}
