import type { Facts, Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, isYes, not, or, unknown, type Truth } from '../three-valued.js';
import { askedOnce } from './asked-once.js';
import { firstTrue, type Points } from './first-true.js';
import { documentsOf, partiesOf, runningOn } from './running.js';

export const colFormDefect: StructureRule = {
  id: 'COL-FORM-DEFECT', version: 1, on: 'structure',
  title: 'Formbrist i samverkan',
  severities: ['unlawful', 'risk'], direction: 'collaboration-to-principal', mode: ['determinate'],
  basis: [
    { law: 'KL-9-1' }, { law: 'KL-9-6' }, { law: 'KL-9-19' }, { law: 'KL-9-20' }, { law: 'KL-9-21' }, { law: 'KL-9-22' }, { law: 'KL-9-33' }, { law: 'KL-9-37', note: 'Lagen kräver ett avtal men säger inte uttryckligen att det ska vara skriftligt' },
    { practice: 'Ett avtal av principiell betydelse kan behöva beslutas av fullmäktige', mark: 'secondary' },
  ],
  cases: [
    { no: 10, primary: true, why: 'Samarbetena var ett lapptäcke av former. Likheten är att formen inte håller när någon frågar efter pappren.' },
    { no: 2, why: 'Grupper användes i stället för en form som lagen känner till. Skillnaden är att en form är vald här.' },
  ],
  dataNeeded: 'Samarbetets form, förbundsordning, överenskommelse, reglemente eller avtal, vad de saknar och vilka som har antagit dem, värd, och ett märke om att dokumenten är införda.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      'no-document': '{collaboration:name} saknar {document}.', 'missing-points': 'Förbundsordningen för {collaboration:name} saknar {count} av lagens punkter.', 'not-all': '{document:name} har inte antagits av alla parter.',
      'no-host': '{collaboration:name} har ingen värd.', 'no-contract': '{collaboration:name} har inget registrerat avtal.', incompetent: '{document:name} antogs av ett organ utan rätt att besluta om det.',
      [cannotTell]: 'Vilken form har {collaboration:name}, och är dokumenten fullständiga?',
    },
    happened: {
      'no-document': 'I registret saknas {document}, och dokumenten är helt införda.', 'missing-points': 'När förbundsordningen lästes saknades: {points}.', 'not-all': 'Beslut om {document:name} saknas i minst en parts fullmäktige.',
      'no-host': 'Ingen av parterna är värd för nämnden.', 'no-contract': 'Samarbetet pågår. Inget avtal finns i registret, och dokumenten är helt införda.', incompetent: 'Den som antog {document:name} för vår del hade inte rätt att besluta i frågan.',
    },
    says: 'Ett kommunalförbund finns först när alla medlemmars fullmäktige har antagit samma förbundsordning, och lagen räknar upp vad den ska innehålla. En gemensam nämnd hör till en värd, har en överenskommelse och ett reglemente som varje parts fullmäktige antar. Samverkan genom avtal vilar på ett avtal.',
    allowed: 'Likalydande beslut i alla parters fullmäktige, med en förbundsordning som täcker alla punkter.',
    remedy: ['Ta fram det som saknas och läs det mot lagens lista.', 'Begär kompletterande beslut i de fullmäktige som saknas.', 'För in dokumentet i registret.'],
  },
  check: (facts, asOf) => (facts.all('collaboration').length === 0 ? emptyRegister(facts, 'collaboration', asOf, 'collaboration')
    : askedOnce(runningOn(facts, asOf).flatMap((one) => judge(facts, one, asOf) ?? []))),
};

function judge(facts: Facts, one: Row<'collaboration'>, asOf: Day): Outcome | undefined {
  const documents = documentsOf(facts, one, asOf);
  const { unlawful, risk = false, named } = defects(facts, one, documents, asOf);
  const told: Points = [...unlawful, ['no-contract', risk]];
  const faulty = documents.find((row) => row.adoptedByAll === false || row.competentlyAdopted === false) ?? documents[0];
  const points = documents.flatMap((row) => row.missingPoints ?? []);
  return conclude({ unlawful: or(...unlawful.map(([, truth]) => truth)), risk }, {
    subject: { kind: 'collaboration', id: one.id }, day: asOf, code: firstTrue(told), instance: 'form',
    parameters: { collaboration: one.id, document: firstTrue(told) === 'no-document' ? named : (faulty?.id ?? null), count: points.length, points: points.join(', ') },
    evidence: seenAll(seen('collaboration', one, 'form'), ...documents.map((row) => seen('agreement', row, 'adoptedByAll')), ...facts.where('body', 'collaboration', one.id).map((body) => seen('body', body, 'name'))),
  });
}

interface Defects {
  readonly unlawful: Points;
  readonly risk?: Truth;
  /** The document that is missing. */
  readonly named: string;
}

function defects(facts: Facts, one: Row<'collaboration'>, documents: readonly Row<'agreement'>[], asOf: Day): Defects {
  const of = (kind: Row<'agreement'>['documentKind']) => documents.filter((row) => row.documentKind === kind);
  const lacks = (kind: Row<'agreement'>['documentKind']) => noneExists(facts, 'agreement', [one.id], asOf, of(kind).length > 0);
  const notAll = (kind: Row<'agreement'>['documentKind']) => or(...of(kind).map((row) => not(isYes('agreement', row, 'adoptedByAll'))));
  if (one.form === null) return { unlawful: [['no-document', unknown('collaboration', one.id, 'form')]], named: '' };
  if (one.form === 'federation') {
    const incomplete = or(...of('federation-order').map((row) => holds('agreement', row, 'missingPoints', () => true)));
    return { unlawful: [['no-document', lacks('federation-order')], ['missing-points', incomplete], ['not-all', notAll('federation-order')]], named: 'förbundsordning' };
  }
  if (one.form === 'joint-committee') {
    const [agreement, standingOrders] = [lacks('joint-agreement'), lacks('joint-standing-orders')];
    return { unlawful: [['no-document', or(agreement, standingOrders)], ['not-all', notAll('joint-standing-orders')], ['no-host', hasNoHost(facts, one, asOf)]], named: agreement === true ? 'överenskommelse' : 'reglemente' };
  }
  if (one.form !== 'agreement') return { unlawful: [], named: '' };
  return { unlawful: [['incompetent', or(...of('contract').map((row) => holds('agreement', row, 'competentlyAdopted', (competent) => !competent)))]], risk: lacks('contract'), named: '' };
}

function hasNoHost(facts: Facts, one: Row<'collaboration'>, asOf: Day): Truth {
  const parties = partiesOf(facts, one.id, asOf);
  if (parties.length === 0) return unknown('collaboration-party', null, 'isHost');
  return and(not(holds('collaboration', one, 'ownRole', (role) => role === 'host')), ...parties.map((row) => not(isYes('collaboration-party', row, 'isHost'))));
}
