import type { Facts, Row } from '../../facts/facts.js';
import { addDays, addMonths, type Day } from '../../time/day.js';
import { overlaps } from '../../time/validity.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import { wholeOrganization, type Outcome, type StructureRule } from '../rule.js';
import { and, holds, not, or, type Truth } from '../three-valued.js';
import { councilTermOn, type CouncilTerm } from './council-term.js';

type Program = Row<'governing-document'>;
/** From that day the programme is for every provider, with follow-up and insight (KL 5:3, SFS 2024:247). */
const NEW_CONTENT_FROM: Day = '2024-07-01';
const required = ['all-providers', 'follow-up', 'insight'] as const;
const names = { 'all-providers': 'mål och riktlinjer för samtliga utförare', 'follow-up': 'uppföljning', insight: 'insyn' } as const;

export const providerProgram: StructureRule = {
  id: 'KL-5-3-PROGRAM', version: 1, on: 'structure',
  title: 'Program för privata utförare saknas för mandatperioden',
  severities: ['unlawful', 'risk', 'notice'], direction: 'order', mode: ['determinate'],
  basis: [{ law: 'KL-5-3', note: 'Ett program för varje mandatperiod; lydelse från den 1 juli 2024' }, { law: 'KL-10-8' }, { law: 'KL-10-9' }, { practice: 'Prop. 2023/24:52', mark: 'secondary' }],
  cases: [
    { no: 10, primary: true, why: 'En översikt över vem som sköter vad behöver ta med dem som kommunen har avtal med. Likheten är att ingen samlad linje fanns för dem.' },
    { no: 13, why: 'En ny majoritet behöver anta sitt program. Det gamla följer inte med.' },
  ],
  dataNeeded: 'Avtal med privata utförare, programmet med dag och innehåll, fullmäktiges mandatperiod och ett märke om styrdokumenten.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      ended: 'Mandatperioden {term} gick ut utan program för privata utförare.', late: 'Program för privata utförare saknas, och mandatperiodens första år har gått.', due: 'Program för privata utförare är ännu inte antaget för mandatperioden.',
      content: '{document:name} saknar {parts}.', [cannotTell]: 'Finns ett program för privata utförare för mandatperioden {term}?',
    },
    happened: {
      ended: 'Under mandatperioden {term} hade minst en privat utförare hand om en kommunal uppgift. Styrdokumenten är införda, och inget program antogs under perioden.',
      late: 'Minst en privat utförare har hand om en kommunal uppgift. Mandatperioden började den {from:day} och inget program är antaget sedan dess.',
      due: 'Minst en privat utförare har hand om en kommunal uppgift. Mandatperioden började den {from:day} och inget program är antaget sedan dess.',
      content: 'Programmet antogs den {adopted:day}. Enligt registret ingår inte {parts}.',
    },
    says: 'Fullmäktige ska för varje mandatperiod anta ett program med mål och riktlinjer för uppgifter som privata utförare sköter. Där ska stå hur de följs upp och hur allmänheten får insyn. Lagen anger ingen dag inom perioden.',
    allowed: 'Ingen privat utförare, eller ett program som antas under det första året.',
    remedy: ['Ta fram ett program till fullmäktige.', 'Lägg en plan för uppföljningen.', 'Bevaka ändringar i lagen om nämndernas rapportering.'],
  },
  check: (facts, asOf) => (facts.all('handover').length === 0 ? emptyRegister(facts, 'handover', asOf, 'handover')
    : [...termsOn(facts, asOf).flatMap((term) => judgeTerm(facts, term, asOf) ?? []), ...facts.on('governing-document', asOf).flatMap((document) => judgeContent(document, asOf) ?? [])]),
};

/** The term that runs and the one before it. */
function termsOn(facts: Facts, asOf: Day): readonly CouncilTerm[] {
  const now = councilTermOn(facts, asOf);
  return [councilTermOn(facts, addDays(now.from, -1)), now];
}

function judgeTerm(facts: Facts, term: CouncilTerm, asOf: Day): Outcome | undefined {
  const providers = facts.all('handover').filter((row) => row.recipientKind === 'private-provider' && overlaps(row, { validFrom: term.from, validUntil: term.until }) && (row.validFrom === null || row.validFrom <= asOf));
  if (providers.length === 0) return undefined;
  const programs = facts.where('governing-document', 'documentKind', 'provider-program').map((program) => adoptedWithin(program, term));
  const missing = and(not(or(...programs)), noneExists(facts, 'governing-document', [], asOf, false));
  const stage = asOf >= term.until ? 'unlawful' : asOf > addMonths(term.from, 12) ? 'risk' : 'notice';
  const council = facts.all('body').find((body) => body.bodyKind === 'council');
  const label = `${term.from.slice(0, 4)}–${term.until.slice(0, 4)}`;
  return conclude({ [stage]: missing }, {
    subject: { kind: 'body', id: council?.id ?? wholeOrganization }, day: asOf, code: { unlawful: 'ended', risk: 'late', notice: 'due' }[stage], instance: label,
    parameters: { term: label, from: term.from },
    evidence: seenAll(...providers.map((row) => seen('handover', row, 'recipientKind'))),
  });
}

function adoptedWithin(program: Program, term: CouncilTerm): Truth {
  return holds('governing-document', program, 'adoptedOn', (day) => day >= term.from && day < term.until);
}

function judgeContent(document: Program, asOf: Day): Outcome | undefined {
  if (document.documentKind !== 'provider-program') return undefined;
  const isNew = holds('governing-document', document, 'adoptedOn', (day) => day >= NEW_CONTENT_FROM);
  const missing = required.filter((part) => !document.contents?.includes(part));
  const isThin = holds('governing-document', document, 'contents', () => missing.length > 0, true);
  return conclude({ risk: and(isNew, isThin) }, {
    subject: { kind: 'governing-document', id: document.id }, day: asOf, code: 'content', instance: 'content',
    parameters: { document: document.id, adopted: document.adoptedOn, parts: missing.map((part) => names[part]).join(', '), term: 'som löper' },
    evidence: seenAll(seen('governing-document', document, 'adoptedOn'), seen('governing-document', document, 'contents')),
  });
}
