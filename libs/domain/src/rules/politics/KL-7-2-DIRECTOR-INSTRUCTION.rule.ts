import type { Facts, Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { isValidOn } from '../../time/validity.js';
import { holdsInFull, noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, or, unknown, type Truth } from '../three-valued.js';
import { executiveBoardOf } from './the-director.js';

const required = ['leadership', 'other-tasks'] as const;
const advised = ['other-administrations', 'companies', 'contact-paths', 'reporting'] as const;

export const directorInstruction: StructureRule = {
  id: 'KL-7-2-DIRECTOR-INSTRUCTION', version: 1, on: 'structure',
  title: 'Direktörsinstruktion saknas eller är inaktuell',
  severities: ['unlawful', 'notice'], direction: 'politics-to-administration', mode: ['determinate'],
  basis: [{ law: 'KL-7-1' }, { law: 'KL-7-2', note: 'Styrelsen fastställer instruktionen; två delar måste finnas' }, { practice: 'Rapportens tredje kapitel om instruktionen', mark: 'secondary' }],
  cases: [
    { no: 4, primary: true, why: 'Det var oklart vad som var ordförandens och vad som var direktörens. Likheten är att det dokument som skulle skilja dem åt inte räcker till.' },
    { no: 7, why: 'Många direktörer på kort tid, och ingen instruktion som höll över bytena.' },
    { no: 8, why: 'Två personer med olika syn på ledarskap och inget skrivet om vem som gör vad.' },
    { no: 13, why: 'Det var inte bestämt vem som fick besluta vad.' },
  ],
  dataNeeded: 'Direktörsinstruktionen: vem som antog den, när, när den ska ses över och vad den innehåller. Styrelsens mandatperiod.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      none: 'Det finns ingen gällande direktörsinstruktion.', adopter: 'Direktörsinstruktionen är inte antagen av styrelsen.', incomplete: 'Direktörsinstruktionen saknar en del som lagen kräver.',
      stale: 'Direktörsinstruktionen behöver ses över.', [cannotTell]: 'Uppfyller direktörsinstruktionen det som lagen kräver?',
    },
    happened: {
      none: 'Ingen instruktion för direktören gäller, och styrdokumenten är helt införda.', adopter: '{document:name} är registrerad som antagen av {adopter:inline}.',
      incomplete: '{document:name} säger inte både hur direktören leder förvaltningen och vilka övriga uppgifter som ingår.',
      stale: '{document:name} är från före mandatperioden, har passerat dagen för översyn eller saknar någon del som brukar behövas: andra förvaltningar, bolag och samverkan, kontaktvägar eller rapportering.',
    },
    says: 'Styrelsen ska i en instruktion fastställa hur direktören leder förvaltningen och vilka övriga uppgifter direktören har.',
    allowed: 'Styrelsen hade prövat instruktionen under mandatperioden och låtit den gälla oförändrad.',
    remedy: ['Ta upp instruktionen i styrelsen.', 'Skriv in kontaktvägar mellan politik och förvaltning.', 'Bestäm när den ska ses över nästa gång.'],
  },
  check: (facts, asOf) => {
    const board = executiveBoardOf(facts, asOf);
    if (!board) return emptyRegister(facts, 'body', asOf);
    const documents = facts.where('governing-document', 'documentKind', 'director-instruction').filter((row) => isValidOn(row, asOf));
    if (documents.length > 0) return documents.flatMap((row) => judge(facts, row, board, asOf) ?? []);
    const none = conclude({ unlawful: noneExists(facts, 'governing-document', [board.id], asOf, false) }, {
      subject: { kind: 'body', id: board.id }, day: asOf, code: 'none', instance: 'instruction', evidence: [seen('body', board, 'bodyKind')],
    });
    return none ? [none] : [];
  },
};

function judge(facts: Facts, row: Row<'governing-document'>, board: Row<'body'>, asOf: Day): Outcome | undefined {
  const adopter = facts.findAny('body', row.adoptedByBody, asOf);
  const byOther = adopter ? holds('body', adopter, 'bodyKind', (kind) => kind !== 'executive-board') : unknown('governing-document', row.id, 'adoptedByBody');
  const lacks = (parts: readonly (typeof required | typeof advised)[number][]): Truth => holds('governing-document', row, 'contents', (contents) => parts.some((part) => !contents.includes(part)), true);
  const incomplete = lacks(required);
  return conclude({ unlawful: or(byOther, incomplete), notice: or(isFromBefore(facts, row, board, asOf), row.reviewDue !== null && row.reviewDue < asOf, lacks(advised)) }, {
    subject: { kind: 'governing-document', id: row.id }, day: asOf, code: byOther === true ? 'adopter' : incomplete === true ? 'incomplete' : 'stale', instance: 'instruction',
    parameters: { document: row.id, adopter: row.adoptedByBody }, evidence: [seen('governing-document', row, 'adoptedByBody'), seen('governing-document', row, 'adoptedOn'), seen('governing-document', row, 'reviewDue')],
  });
}

/** Last adopted or tried before the present term of the board. */
function isFromBefore(facts: Facts, row: Row<'governing-document'>, board: Row<'body'>, asOf: Day): Truth {
  const start = facts.where('term-of-office', 'body', board.id).find((term) => isValidOn(term, asOf))?.validFrom;
  const adopted = row.adoptedOn ?? row.validFrom;
  if (adopted === null) return unknown('governing-document', row.id, 'adoptedOn');
  // Its first day says when it was adopted only where it is known that no later day is.
  const isKnown = holdsInFull(facts, 'governing-document', row, 'adoptedOn', () => true, [board.id], asOf, true);
  return start === undefined || start === null ? unknown('term-of-office', null, 'validFrom') : and(adopted < start, isKnown);
}
