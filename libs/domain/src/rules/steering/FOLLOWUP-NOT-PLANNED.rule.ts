import { matterOf, matterTypeOf } from '../deciding.js';
import { holdsInFull, noneExists } from '../existence.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and } from '../three-valued.js';

export const followUpNotPlanned: DecisionRule = {
  id: 'FOLLOWUP-NOT-PLANNED', version: 1, on: 'decision',
  title: 'Beslut utan plan för uppföljning',
  severities: ['notice'], direction: 'administration-to-politics', mode: ['determinate'],
  basis: [{ practice: 'Bygger på rapportens case', mark: 'secondary' }, { law: 'KL-6-6' }],
  cases: [
    { no: 11, primary: true, why: 'Ett strukturbeslut fattades utan att någon bestämde hur följderna skulle mätas. Likheten är att frågan om effekt aldrig ställdes.' },
    { no: 9, why: 'Åtagandet för anläggningen följdes inte upp.' },
    { no: 3, why: 'Stora investeringar beslutades utan plan för vad som skulle följas.' },
  ],
  dataNeeded: 'Ärendetypen, beloppet och planerade uppföljningar.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { unplanned: 'Beslutet {number} har ingen plan för uppföljning.', [cannotTell]: 'Är en uppföljning av {number} planerad?' },
    happened: { unplanned: '"{title}" beslutades den {on:day}. Det är ett vägval eller en stor utgift, och inget steg för uppföljning är planerat.' },
    says: 'Nämnden ansvarar för att verksamheten når målen och behöver därför veta vad stora beslut leder till. Det är enklast att bestämma när och hur redan i beslutet. Vad som är stort är en lokal gräns.',
    allowed: 'Ett tillstånd för en enskild, som inte behöver någon plan.',
    remedy: ['Lägg till en punkt om uppföljning i beslutsförslaget.', 'Planera genomförande, återkoppling och effekt, med ansvarig roll.'],
  },
  check: (decision, facts, asOf) => {
    const matter = matterOf(facts, decision);
    const limit = facts.thresholdNumber('strategicAmount', decision.day);
    const isStrategic = matterTypeOf(facts, matter)?.isStructural === true || (limit !== null && decision.amount !== null && decision.amount > limit);
    if (decision.kind !== 'decision' || decision.company !== null || !isStrategic) return undefined;
    const isPlanned = facts.where('follow-up', 'decision', decision.id).some((row) => row.day <= asOf);
    const isRequired = holdsInFull(facts, 'decision', decision, 'followUpRequired', (required) => required, [decision.body, decision.matter], asOf, true);
    return conclude({ notice: and(noneExists(facts, 'follow-up', [decision.matter, decision.body], asOf, isPlanned), isRequired) }, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: 'unplanned', parameters: { number: decision.number, title: decision.title, on: decision.day },
      evidence: seenAll(matter && seen('matter', matter, 'matterType'), seen('decision', decision, 'amount')),
    });
  },
};
