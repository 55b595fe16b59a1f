import type { Facts, Row } from '../../facts/facts.js';
import { keyQuestions } from '../../registers/collaboration/decision-right.js';
import type { Day } from '../../time/day.js';
import { isValidOn } from '../../time/validity.js';
import { noneExists } from '../existence.js';
import { cannotTell, conclude, emptyRegister, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, or, type Truth } from '../three-valued.js';
import { askedOnce } from './asked-once.js';
import { documentsOf, isFormed, runningOn } from './running.js';

export const colDecisionRightUnclear: StructureRule = {
  id: 'COL-DECISION-RIGHT-UNCLEAR', version: 1, on: 'structure',
  title: 'Oklart vem som beslutar i samverkansfrågan',
  severities: ['risk', 'notice'], direction: 'collaboration-to-principal', mode: ['determinate'],
  basis: [{ law: 'KL-9-6', note: 'Punkterna 2, 7 och 11–13' }, { law: 'KL-9-22' }, { practice: 'Bygger på rapportens case', mark: 'secondary' }],
  cases: [
    { no: 10, primary: true, why: 'Invånaren såg inte vem som kunde ställas till svars för taxan. Likheten är en nyckelfråga utan utpekad beslutsfattare.' },
    { no: 2, why: 'Det var oklart vad grupperna fick avgöra. Skillnaden är att det här finns ett dokument där svaret borde stå.' },
  ],
  dataNeeded: 'Samarbetets nyckelfrågor, beslutsrätter, om dokumentet är läst, och ett märke om att beslutsrätterna är införda.',
  validFrom: '2018-01-01', absenceBased: true,
  texts: {
    title: {
      silent: 'Dokumenten säger inte vem som beslutar om {questions} i {collaboration:name}.', unread: 'Ingen har läst ut vem som beslutar om {questions} i {collaboration:name}.',
      [cannotTell]: 'Vem beslutar i nyckelfrågorna i {collaboration:name}?',
    },
    happened: {
      silent: 'Utpekat som nyckelfråga: {questions}. Alla beslutsrätter i dokumenten är införda, och ingen av dem gäller det.',
      unread: 'Utpekat som nyckelfråga: {questions}. Dokumentet är inte läst eller inte infört, och ingen beslutsrätt är registrerad.',
    },
    says: 'Förbundsordningen ska ange vad förbundet beslutar om och hur budget och lån hanteras, och en gemensam nämnds uppgifter ska framgå av överenskommelsen. Den som berörs ska kunna se vem som beslutar.',
    allowed: 'En rad i förbundsordningen om att direktionen beslutar efter samråd med medlemmarna, och vid vilken tid.',
    remedy: ['Läs ut svaret ur förbundsordningen eller avtalet och för in det med paragraf.', 'Förtydliga dokumentet vid nästa revidering.'],
  },
  check: (facts, asOf) => (facts.all('collaboration').length === 0 ? emptyRegister(facts, 'collaboration', asOf, 'collaboration')
    : askedOnce(runningOn(facts, asOf).flatMap((one) => judge(facts, one, asOf) ?? []))),
};

function judge(facts: Facts, one: Row<'collaboration'>, asOf: Day): Outcome | undefined {
  const answered = new Set(facts.where('decision-right', 'subject', one.id).filter((row) => isValidOn(row, asOf)).map((row) => row.question));
  const open = (one.keyQuestions ?? []).filter((question) => !answered.has(question));
  const hasOpen = and(isFormed(one), holds('collaboration', one, 'keyQuestions', () => open.length > 0));
  const silent = noneExists(facts, 'decision-right', [one.id], asOf, false);
  return conclude({ risk: and(hasOpen, silent), notice: and(hasOpen, isUnread(facts, one, asOf)) }, {
    subject: { kind: 'collaboration', id: one.id }, day: asOf, code: silent === true ? 'silent' : 'unread', instance: 'decision-right',
    parameters: { collaboration: one.id, questions: open.map((question) => keyQuestions[question].toLocaleLowerCase('sv')).join(', ') }, evidence: seenAll(seen('collaboration', one, 'keyQuestions')),
  });
}

/** Known not to have been read, or not to be in the register at all. */
function isUnread(facts: Facts, one: Row<'collaboration'>, asOf: Day): Truth {
  const documents = documentsOf(facts, one, asOf);
  if (documents.length === 0) return noneExists(facts, 'agreement', [one.id], asOf, false);
  return or(...documents.map((row) => holds('agreement', row, 'readThrough', (read) => !read)));
}
