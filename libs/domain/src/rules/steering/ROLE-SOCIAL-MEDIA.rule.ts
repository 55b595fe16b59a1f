import type { Facts } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, seenAll } from '../outcome.js';
import { wholeOrganization, type Outcome, type StructureRule } from '../rule.js';

export const roleSocialMedia: StructureRule = {
  id: 'ROLE-SOCIAL-MEDIA', version: 1, on: 'structure',
  title: 'Roll- och stödbeskrivning för sociala medier saknas',
  severities: ['notice'], direction: 'order', mode: ['determinate'],
  basis: [{ practice: 'Bygger på rapportens kapitel 3', mark: 'secondary' }],
  cases: [{ no: 12, primary: true, why: 'Att delta eller avstå i sociala medier blev varje politikers ensak. Likheten är att inget stöd är beskrivet. Skillnaden är att det här går att ordna innan något händer.' }],
  dataNeeded: 'Styrdokument, och ett märke om att de är införda.',
  validFrom: null, absenceBased: false,
  texts: {
    title: { none: 'Ingen beskrivning av roller och stöd i sociala medier gäller.', [cannotTell]: 'Finns det en beskrivning av roller och stöd i sociala medier?' },
    happened: { none: 'Styrdokumenten är införda, och inget av dem beskriver vad som gäller för förtroendevaldas konton och vilket stöd de kan få.' },
    says: 'Ingen lag kräver en beskrivning. Att vara med eller avstå är ett personligt val, och den som är med behöver veta i vilken roll och vem som hjälper till.',
    allowed: 'En rutin som säger vad som är privat och vad som är uppdrag, och vem som ger stöd.',
    remedy: ['Ta fram en kort beskrivning tillsammans med dem som berörs.', 'Erbjud stöd från kommunikationsavdelningen.'],
  },
  check: (facts, asOf) => (facts.all('governing-document').length === 0 ? [] : judge(facts, asOf)),
};

function judge(facts: Facts, asOf: Day): readonly Outcome[] {
  const documents = facts.on('governing-document', asOf);
  const found = documents.some((document) => document.documentKind === 'social-media-role');
  const outcome = conclude({ notice: noneExists(facts, 'governing-document', [], asOf, found) }, {
    subject: { kind: 'governing-document', id: wholeOrganization }, day: asOf, code: 'none', instance: 'social-media', evidence: seenAll(),
  });
  return outcome ? [outcome] : [];
}
