import type { Facts, Row } from '../../facts/facts.js';
import type { MatterType } from '../../reference/matter-type.js';
import { findMatterType, matterTypeTitle } from '../../reference/matter-types.js';
import type { Day } from '../../time/day.js';
import { cannotTell, conclude, seen } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, not, holds, type Truth } from '../three-valued.js';

type Handed = { readonly kind: 'remit'; readonly row: Row<'remit'> } | { readonly kind: 'council-mandate'; readonly row: Row<'council-mandate'> };

export const councilDelegates: StructureRule = {
  id: 'KL-5-2-COUNCIL-DELEGATES', version: 1, on: 'structure',
  title: 'Fullmäktige har delegerat ärende som inte får delegeras',
  severities: ['unlawful', 'notice'], direction: 'level', mode: ['determinate'],
  basis: [{ law: 'KL-5-2' }, { law: 'KL-5-1', note: 'Första stycket: det som bara fullmäktige får besluta' }, { law: 'KL-5-23' }, { law: 'KL-3-2' }, { law: 'KL-7-20' }, { law: 'PBL-12-10', note: 'Taxan' }, { law: 'PBL-5-27', note: 'Detaljplan' }],
  cases: [
    { no: 4, primary: true, why: 'Plan- och byggfrågor skulle flyttas till styrelsen. Likheten är frestelsen att låta fullmäktiges egna frågor följa med.' },
    { no: 11, why: 'Ett vägval om skolor kan inte parkeras i en nämnd.' },
  ],
  dataNeeded: 'Ansvarsområden och fullmäktigeuppdrag med ärendetyp och organ, och om principiella ärenden är undantagna.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: {
      always: 'Fullmäktige har lämnat rätten att besluta om {matter} till {body:inline}, fast bara fullmäktige får besluta om det.', 'no-committee': 'Fullmäktige har lämnat rätten att besluta om {matter} till {body:inline}, som inte får ta emot beslutanderätt.',
      principal: '{body:name} har {matter} i reglementet utan undantag för principiella ärenden.', [cannotTell]: 'Är principiella ärenden undantagna när {body:inline} beslutar om {matter}?',
    },
    happened: {
      always: 'Enligt {source} får {body:inline} besluta om {matter}. Ärendetypen hör alltid till fullmäktige.',
      'no-committee': 'Enligt {source} får {body:inline} besluta om {matter}. Organet är varken styrelse, nämnd, gemensam nämnd eller krisledningsnämnd.',
      principal: 'Enligt {source} får {body:inline} besluta om {matter}. Undantag för principiella ärenden är antecknat som att det saknas.',
    },
    says: 'Fullmäktige får låta en nämnd besluta i en viss grupp av ärenden, men aldrig i det som är fullmäktiges eget eller som en lag lägger på fullmäktige. I övrigt behöver principiella ärenden hållas utanför.',
    allowed: 'Ett uppdrag om en avgränsad grupp av löpande ärenden, till exempel att sälja småhustomter enligt en fastställd taxa.',
    remedy: ['Kontrollera hur punkten är skriven.', 'Låt fullmäktige ändra reglementet eller uppdraget.', 'Gå igenom beslut som vilar på punkten och lyft dem som hör till fullmäktige.'],
  },
  check: (facts, asOf) => {
    const handed: readonly Handed[] = [
      ...facts.on('remit', asOf).map((row) => ({ kind: 'remit' as const, row })),
      ...facts.on('council-mandate', asOf).filter((row) => row.mandateKind === 'delegation').map((row) => ({ kind: 'council-mandate' as const, row })),
    ];
    return onePerQuestion(handed.flatMap((one) => judge(facts, one, asOf) ?? []));
  },
};

/** Whether principal matters are excepted is asked once for each body and not for every point of its reglemente. */
function onePerQuestion(outcomes: readonly Outcome[]): readonly Outcome[] {
  const asked = new Set<unknown>();
  return outcomes.filter((outcome) => {
    if (outcome.outcome === 'flag') return true;
    const isFirst = !asked.has(outcome.parameters['body']);
    asked.add(outcome.parameters['body']);
    return isFirst;
  });
}

function judge(facts: Facts, handed: Handed, asOf: Day): Outcome | undefined {
  const { kind, row } = handed;
  const type = findMatterType(row.matterType);
  const body = facts.findAny('body', row.body, asOf);
  if (!type || !body || body.bodyKind === 'council') return undefined;
  const isForbidden = type.councilExclusive === 'always' || type.lawReservesForCouncil;
  const cannotReceive = !mayReceive(body, type);
  return conclude({ unlawful: isForbidden || cannotReceive, notice: and(type.councilExclusive === 'if-principal', notExcepted(handed)) }, {
    subject: { kind, id: row.id }, day: asOf, code: isForbidden ? 'always' : cannotReceive ? 'no-committee' : 'principal', instance: 'handed',
    parameters: { body: body.id, matter: matterTypeTitle(type.key).toLowerCase(), source: row.paragraph ?? row.source ?? 'det som är infört' },
    evidence: [kind === 'remit' ? seen('remit', row, 'matterType') : seen('council-mandate', row, 'matterType')],
  });
}

/** KL 5:2, and for a body with staff representatives only what belongs to the relation to the staff (KL 7:20). */
function mayReceive(body: Row<'body'>, type: MatterType): boolean {
  if (body.bodyKind === 'employee-joint') return type.area === 'staff';
  return body.bodyKind === 'executive-board' || body.bodyKind === 'committee' || body.bodyKind === 'joint-committee' || body.bodyKind === 'crisis-committee';
}

function notExcepted(handed: Handed): Truth {
  return not(handed.kind === 'remit' ? holds('remit', handed.row, 'exceptsPrincipal', (excepts) => excepts) : holds('council-mandate', handed.row, 'exceptsPrincipal', (excepts) => excepts));
}
