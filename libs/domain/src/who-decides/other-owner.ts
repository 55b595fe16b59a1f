import type { Facts } from '../facts/facts.js';
import type { MatterType } from '../reference/matter-type.js';
import type { Question } from './answer.js';
import { resolved, type Resolution } from './resolution.js';
import { lawStep, stepOf } from './step.js';
import { lowerFirst, organizationWord, upperFirst } from './swedish.js';

/** Gotland is municipality and region in one (KL 3:14). */
const isBoth = (facts: Facts) => facts.organization.code === '0980' || facts.organization.code === '09';

/** "Fråga kommunens registrator", but "Fråga Trafikverket": names of authorities keep their capital. */
const lowerRole = (ask: string) => (/^(Kommunens|Regionens|Registratorn|Bolagets|Bostadsbolaget|Församlingen|Företagets|Elnätsföretaget|Väghållaren|Länstrafiken|Länsstyrelsen|Tingsrätten|Hyresnämnden|Polisen)/.test(ask) ? lowerFirst(ask) : ask);

/** Annan huvudman: the matter is not ours to decide. The answer says whose it is and whom to ask. */
export function otherOwner(facts: Facts, type: MatterType, _question: Question): Resolution | undefined {
  const own = facts.organization.organizationKind;
  const ours = type.organizationKinds.includes(own) || isBoth(facts);
  if (type.legalOwner.type !== 'other' && ours) return undefined;
  const who = type.legalOwner.type === 'other' ? type.legalOwner.who : own === 'region' ? 'Kommunen' : 'Regionen';
  const not = /^(kommunen|regionen)$/i.test(who) ? `, inte ${organizationWord(facts)}` : `. Det är inte ${organizationWord(facts)}s fråga`;
  return resolved({
    outcome: 'other-owner', sentence: `${upperFirst(who)} bestämmer${not}.`, lead: `Fråga ${lowerRole(type.legalOwner.ask)}.`,
    chains: [[lawStep(`Lagen ger frågan till någon annan än ${organizationWord(facts)}`, type.law, type.note), stepOf({ level: 'other-owner', title: `${upperFirst(who)} bestämmer`, verification: 'stated' })]],
  });
}
