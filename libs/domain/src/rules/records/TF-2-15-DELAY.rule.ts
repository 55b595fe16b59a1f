import { requestDay } from '../../deadlines/document-request.js';
import type { Facts, Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isYes, not, or } from '../three-valued.js';

export const tf215Delay: StructureRule = {
  id: 'TF-2-15-DELAY', version: 1, on: 'structure',
  title: 'Begäran om allmän handling dröjer',
  severities: ['risk'], direction: 'order', mode: ['determinate'],
  basis: [
    { law: 'TF-2-15' }, { law: 'TF-2-16' }, { law: 'TF-2-17' }, { law: 'TF-2-18', note: 'Den som frågar får vara anonym' }, { law: 'TF-2-19', note: 'Överklagande' },
    { practice: 'Offentlighets- och sekretesslagen 6 kap.', mark: 'unverified' },
  ],
  cases: [
    { no: 10, primary: true, why: 'Invånarna skulle kunna förstå vem som ansvarar. Likheten är att handlingen som visar det låter vänta på sig.' },
    { no: 7, why: 'Pressen frågade om bolaget. Skillnaden kan vara att uppgifterna där skyddades av sekretess.' },
  ],
  dataNeeded: 'Begäranden om handlingar: när de kom in och besvarades, besked om dröjsmål, avslag och vad som frågades.',
  validFrom: null, absenceBased: true,
  texts: {
    title: {
      late: 'En begäran från den {on:day} besvarades inte inom {days} dagar.', refusal: 'Ett avslag på en begäran från den {on:day} saknar skriftligt beslut eller hänvisning.',
      identity: 'Den som begärde en handling den {on:day} fick frågor som inte behövdes.', [cannotTell]: 'Togs begäran från den {on:day} om hand på rätt sätt?',
    },
    happened: {
      late: 'Begäran kom in den {on:day}. Svaret skulle ha kommit senast den {deadline:day} och inget besked om att det tar längre tid är lämnat i tid. Antalet dagar är en lokal gräns.',
      refusal: 'Begäran avslogs helt eller delvis. Ett skriftligt beslut som kan överklagas är inte lämnat, eller så saknas upplysning om hur man överklagar.',
      identity: 'Namn eller syfte efterfrågades, och det är antecknat att det inte behövdes för att pröva sekretessen.',
    },
    says: 'En allmän handling ska lämnas ut genast eller så snart det går. Den som frågar behöver inte uppge sitt namn eller sitt skäl, om det inte behövs för sekretessprövningen. Den som får nej har rätt till ett skriftligt beslut som går att överklaga.',
    allowed: 'En sekretessprövning av flera hundra sidor, med besked samma dag om när svaret kommer.',
    remedy: ['Lämna ut handlingen, eller ge besked om när den kommer.', 'Ge ett skriftligt beslut med hänvisning om något inte lämnas ut.', 'Bestäm vem som svarar när registratorn är borta.'],
  },
  check: (facts, asOf) => (facts.all('document-request').length === 0 ? emptyRegister(facts, 'document-request', asOf, 'document-request')
    : facts.on('document-request', asOf).flatMap((request) => judge(facts, request, asOf) ?? [])),
};

function judge(facts: Facts, request: Row<'document-request'>, asOf: Day): Outcome | undefined {
  const days = facts.thresholdNumber('documentRequestDays', asOf) ?? 2;
  const deadline = requestDay(request.day, days);
  const isAfter = (day: Day): boolean => day > deadline;
  const isLate = and(asOf > deadline, holds('document-request', request, 'answeredOn', isAfter, true), holds('document-request', request, 'delayNoticeOn', isAfter, true));
  const wasRefused = request.answer === 'refused' || request.answer === 'partly';
  const isRefusalBare = and(wasRefused, or(not(isYes('document-request', request, 'writtenDecision')), not(isYes('document-request', request, 'appealNotice'))));
  const wasQuestioned = and(request.askedIdentity === true, not(isYes('document-request', request, 'identityNeeded')));
  return conclude({ risk: or(isLate, isRefusalBare, wasQuestioned) }, {
    subject: { kind: 'document-request', id: request.id }, day: request.day, due: deadline, code: isLate === true ? 'late' : isRefusalBare === true ? 'refusal' : 'identity',
    parameters: { on: request.day, days, deadline },
    evidence: seenAll(seen('document-request', request, 'answeredOn'), seen('document-request', request, 'delayNoticeOn'), seen('document-request', request, 'answer')),
  });
}
