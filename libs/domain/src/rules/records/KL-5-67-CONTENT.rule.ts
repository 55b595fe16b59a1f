import type { Row } from '../../facts/facts.js';
import { paragraphContents, type ParagraphContent } from '../../registers/organization/minutes-paragraph.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, or, type Truth } from '../three-valued.js';

export const kl567Content: StructureRule = {
  id: 'KL-5-67-CONTENT', version: 1, on: 'structure',
  title: 'Protokollet saknar obligatoriska uppgifter',
  severities: ['unlawful', 'notice'], direction: 'order', mode: ['determinate'],
  basis: [{ law: 'KL-5-66' }, { law: 'KL-5-67' }, { law: 'KL-6-35' }, { law: 'KL-4-27', note: 'Reservation' }],
  cases: [
    { no: 10, primary: true, why: 'Ingen kunde läsa ut vem som hade bestämt. Likheten är att protokollet inte svarar på vem som röstade hur.' },
    { no: 6, why: 'Samtalen saknade protokoll helt. Skillnaden är att det här finns ett, med en lucka.' },
  ],
  dataNeeded: 'Granskade paragrafer: vad som hände och vad protokollet redovisar.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: { lacking: '{paragraph} redovisar inte allt som hände.', numberless: '{paragraph} saknar paragraf eller diarienummer.', [cannotTell]: 'Redovisar {paragraph} det som ett protokoll ska redovisa?' },
    happened: { lacking: 'Det som saknas är: {lacking}.', numberless: 'Beslutet går inte att peka ut med paragraf och diarienummer.' },
    says: 'För varje ärende ska protokollet visa beslutet och vilka som deltog. Det som har hänt ska också stå där: yrkanden, propositionsordning, omröstning med resultat, hur var och en röstade och reservationer. Det som inte har hänt behöver inte nämnas.',
    allowed: 'Ett beslut med acklamation, utan yrkanden och utan omröstning. Då räcker beslutet och vilka som deltog.',
    remedy: ['Komplettera vid justeringen, eller rätta genom ett nytt protokoll.', 'Se över mallen så att den frågar efter uppgifterna.'],
  },
  check: (facts, asOf) => (facts.all('minutes-paragraph').length === 0 ? emptyRegister(facts, 'minutes-paragraph', asOf)
    : facts.on('minutes-paragraph', asOf).flatMap((paragraph) => judge(paragraph) ?? [])),
};

type Event = NonNullable<Row<'minutes-paragraph'>['occurred']>[number];

/** What must be told always, and what must be told when something happened. */
const always: readonly ParagraphContent[] = ['decision', 'participants', 'serving'];
const whenItHappened: readonly (readonly [Event, ParagraphContent])[] = [
  ['motions', 'motions'], ['several-proposals', 'order'], ['vote-requested', 'vote-result'], ['open-vote', 'votes-by-member'], ['reservation', 'reservation'],
];

function judge(paragraph: Row<'minutes-paragraph'>): Outcome | undefined {
  const lacks = (content: ParagraphContent): Truth => holds('minutes-paragraph', paragraph, 'stated', (stated) => !stated.includes(content), true);
  const happened = (event: Event): Truth => holds('minutes-paragraph', paragraph, 'occurred', (occurred) => occurred.includes(event));
  const duties = [
    ...always.map((content) => ({ content, isLacking: lacks(content) })),
    ...whenItHappened.map(([event, content]) => ({ content, isLacking: and(lacks(content), happened(event)) })),
  ];
  const lacking = duties.filter((duty) => duty.isLacking === true).map((duty) => paragraphContents[duty.content].toLowerCase());
  return conclude({ unlawful: or(...duties.map((duty) => duty.isLacking)), notice: lacks('number') }, {
    subject: { kind: 'minutes-paragraph', id: paragraph.id }, day: paragraph.day, code: lacking.length > 0 ? 'lacking' : 'numberless', parameters: { paragraph: paragraph.paragraph, lacking: lacking.join(', ') },
    evidence: seenAll(seen('minutes-paragraph', paragraph, 'paragraph')),
  });
}
