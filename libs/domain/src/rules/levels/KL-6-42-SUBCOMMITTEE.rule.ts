import type { Facts, Row } from '../../facts/facts.js';
import type { BodyKind } from '../../registers/organization/body.js';
import type { Day } from '../../time/day.js';
import { isValidOn } from '../../time/validity.js';
import { bodyOf } from '../deciding.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, seen } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, not, or, type Truth } from '../three-valued.js';

const preparatory: readonly BodyKind[] = ['committee-preparatory', 'council-preparatory'];
/** Those who sit on it; what else somebody does there (a secretary, a representative) gives no seat. */
const seats: readonly string[] = ['member', 'substitute', 'chair', 'vice-chair', 'first-vice-chair', 'second-vice-chair', 'third-vice-chair'];

export const subcommittee: StructureRule = {
  id: 'KL-6-42-SUBCOMMITTEE', version: 1, on: 'structure',
  title: 'Utskott eller beredning med fel sammansättning eller uppgift',
  severities: ['unlawful'], direction: 'level', mode: ['determinate'],
  basis: [
    { law: 'KL-6-42' }, { law: 'KL-6-43' }, { law: 'KL-6-41' }, { law: 'KL-3-5' }, { law: 'KL-3-2', note: 'Fullmäktigeberedningar bereder' }, { practice: 'Lag 2022:629 om proportionella val', mark: 'unverified' },
  ],
  cases: [
    { no: 4, primary: true, why: 'En informell krets började fungera som ett utskott. Likheten är att de som beslutar inte är de som är valda till det.' },
    { no: 13, why: 'En grupp som skulle bereda blev platsen där det avgjordes.' },
  ],
  dataNeeded: 'Utskottets ledamöter och nämndens, vem som inrättade utskottet, och vilket organ som fattade besluten.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: {
      outsider: '{body:name} har en eller flera ledamöter som inte sitter i nämnden.', founder: '{body:name} är inrättat av någon annan än nämnden eller fullmäktige.', decides: '{body:name} fattade ett beslut, fast en beredning bara får bereda.',
      [cannotTell]: 'Är {body:inline} rätt inrättat och sammansatt?',
    },
    happened: {
      outsider: 'Den {on:day} var {count} av platserna i {body:inline} besatta av någon som inte är ledamot eller ersättare i {parent:inline}.', founder: '{body:name} hör till {parent:inline} men är inrättat av {by:inline}.',
      decides: 'Den {on:day} beslutade {body:inline} "{title}".',
    },
    says: 'Fullmäktige eller nämnden inrättar utskott, och ledamöterna väljs bland nämndens egna ledamöter och ersättare. I en nämndberedning får också andra sitta, men den bereder och beslutar inte.',
    allowed: 'En nämndberedning där en sakkunnig utifrån är med och lämnar förslag till nämnden.',
    remedy: ['Kontrollera valen och vem som inrättade organet.', 'Förrätta nytt val bland nämndens ledamöter och ersättare.', 'Låt nämnden fatta besluten, och låt beredningen bereda.'],
  },
  check: (facts, asOf) => facts.on('body', asOf).filter((body) => body.bodyKind === 'subcommittee').flatMap((body) => judgeSubcommittee(facts, body, asOf) ?? []),
  checkDecision: (decision, facts) => judgeDecision(facts, decision),
};

function judgeSubcommittee(facts: Facts, body: Row<'body'>, asOf: Day): Outcome | undefined {
  if (body.parent === null) return undefined;
  const sits = facts.where('assignment', 'body', body.id).filter((row) => isValidOn(row, asOf) && (row.functions ?? []).some((seat) => seats.includes(seat)));
  const outside = sits.filter((row) => !sitsIn(facts, row.person, body.parent, asOf));
  const outsider: Truth = and(outside.length > 0, noneExists(facts, 'assignment', [body.parent], asOf, false));
  const founder = not(holds('body', body, 'establishedByBody', (by) => by === body.parent || facts.findAny('body', by, asOf)?.bodyKind === 'council'));
  return conclude({ unlawful: or(outsider, founder) }, {
    subject: { kind: 'body', id: body.id }, day: asOf, code: outsider === true ? 'outsider' : 'founder', instance: 'composition',
    parameters: { body: body.id, parent: body.parent, count: outside.length, on: asOf, by: body.establishedByBody }, evidence: [seen('body', body, 'parent'), ...outside.map((row) => seen('assignment', row, 'body'))],
  });
}

function sitsIn(facts: Facts, person: string | null, body: string | null, asOf: Day): boolean {
  return person !== null && facts.where('assignment', 'person', person).some((row) => row.body === body && isValidOn(row, asOf) && (row.functions ?? []).some((seat) => seats.includes(seat)));
}

/** A body that only prepares, whether the decision is kept under it or under its committee. */
function judgeDecision(facts: Facts, decision: Row<'decision'>): Outcome | undefined {
  const body = [facts.findAny('body', decision.maker, decision.day), bodyOf(facts, decision)].find((one) => one?.bodyKind != null && preparatory.includes(one.bodyKind));
  return body && conclude({ unlawful: holds('decision', decision, 'kind', (kind) => kind === 'decision') }, {
    subject: { kind: 'decision', id: decision.id }, day: decision.day, code: 'decides', parameters: { body: body.id, title: decision.title, on: decision.day }, evidence: [seen('decision', decision, 'body'), seen('body', body, 'bodyKind')],
  });
}
