import type { MatterType } from '../reference/matter-type.js';
import type { LawSectionId } from '../law/law-section-id.js';
import type { Answer } from './answer.js';
import { lowerFirst } from './swedish.js';

/** How the decision is appealed, which also says which procedure law applies (domänunderlaget A.6). */
export function appealOf(type: MatterType): NonNullable<Answer['appeal']> {
  const to = lowerFirst(type.appealTo);
  if (type.appealRoute === 'legality-review') {
    const law: readonly LawSectionId[] = ['KL-13-1', 'KL-13-2', 'KL-13-5'];
    return { law, text: `Medlemmar i kommunen eller regionen kan överklaga till ${to.replace(/ \(laglighetsprövning, KL 13 kap\.\)/, '')} och få lagligheten prövad. Det ska ske inom tre veckor från det att protokollets justering tillkännagavs.` };
  }
  if (type.appealRoute === 'administrative-appeal') {
    const law: readonly LawSectionId[] = ['FL-42', 'FL-43', 'FL-44'];
    return { law, text: `Den som beslutet gäller kan överklaga till ${to}, inom tre veckor från den dag hen fick del av det. Skrivelsen lämnas till den som fattade beslutet.` };
  }
  if (type.legalOwner.type === 'other') return { law: [], text: 'Den som bestämmer svarar för hur beslutet överklagas.' };
  const otherwise = /^ingen:/i.test(type.appealTo) ? '' : ` ${type.appealTo}.`;
  return { law: ['KL-13-2'], text: `Beslutet kan i regel inte överklagas.${otherwise}` };
}
