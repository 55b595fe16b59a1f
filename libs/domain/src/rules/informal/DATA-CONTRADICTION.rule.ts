import type { Facts, Row } from '../../facts/facts.js';
import { kindOf } from '../../facts/names.js';
import { OTHER_MUNICIPALITIES } from '../../collaboration/claims.js';
import { claim } from '../../registers/collaboration/claim.js';
import { registerOf } from '../../registers/registers.js';
import { overlaps } from '../../time/validity.js';
import type { Day } from '../../time/day.js';
import { cannotTell, seen, undetermined } from '../outcome.js';
import type { Outcome, StructureRule, SubjectRef } from '../rule.js';

export const dataContradiction: StructureRule = {
  id: 'DATA-CONTRADICTION', version: 1, on: 'structure',
  title: 'Motstridiga uppgifter om samma sak',
  severities: ['notice'], direction: 'formal-to-informal', mode: ['determinate'],
  basis: [{ law: 'KL-6-1', note: 'Uppsikten förutsätter en riktig bild' }, { practice: 'Bygger på rapportens case', mark: 'secondary' }],
  cases: [
    { no: 10, primary: true, why: 'Avfallsförbundet beskrivs med olika många medlemmar på två ställen. Likheten är att ingen har bestämt vilken uppgift som gäller.' },
    { no: 1, why: 'Även visionsarbetet räknar upp färre perspektiv än det har utlovat. Skillnaden är att det rör en text, inte ett avtal.' },
  ],
  dataNeeded: 'Uppgifter med källa och giltighetstid, och avgöranden mellan dem.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: {
      contradiction: 'Källorna säger olika om {subject:name}: {values}.',
      [cannotTell]: 'Vilken uppgift stämmer om {subject:name}: {values}?',
    },
    happened: { contradiction: 'Två källor anger olika värden för samma uppgift, {what}, om {subject:name}: {values}. Uppgifterna gäller samtidigt och ingen har avgjort vilken som är rätt.' },
    says: 'Den som har uppsikt behöver en riktig bild. Båda uppgifterna ligger kvar tills någon har kontrollerat källan och valt en av dem.',
    allowed: 'Två källor som säger samma sak med olika ord, eller en uppgift som har ersatt en äldre från en viss dag.',
    remedy: ['Kontrollera mot det dokument som bestämmer saken, till exempel förbundsordningen.', 'Registrera ett avgörande med skäl. Den andra uppgiften ligger kvar i historiken.'],
  },
  check: (facts, asOf) => groups(facts, asOf).flatMap(([first, claims]) => judge(facts, first, claims, asOf)),
};

/** Claims about one attribute of one thing, made by `asOf`; the first stands for what they are about. */
function groups(facts: Facts, asOf: Day): readonly (readonly [Row<'claim'>, readonly Row<'claim'>[]])[] {
  const made = facts.all('claim').filter((row) => row.validFrom === null || row.validFrom <= asOf);
  const aboutSame = (one: Row<'claim'>) => made.filter((other) => other.subject === one.subject && other.attribute === one.attribute);
  return made.filter((one) => aboutSame(one)[0] === one).map((one) => [one, aboutSame(one)] as const);
}

function judge(facts: Facts, { subject: id, attribute }: Row<'claim'>, claims: readonly Row<'claim'>[], asOf: Day): readonly Outcome[] {
  const disagreeing = claims.filter((one) => claims.some((other) => meaning(one.value) !== meaning(other.value) && overlaps(one, other)));
  const isResolved = facts.where('claim-resolution', 'subject', id).some((row) => row.attribute === attribute && row.day <= asOf);
  if (id === null || disagreeing.length === 0 || isResolved) return [];
  // Only what the sources plainly state can contradict; a text that may be read in two ways, or an assumption, is a question.
  const stated = disagreeing.filter((one) => one.standing === 'stated');
  const isContradiction = stated.some((one) => stated.some((other) => meaning(one.value) !== meaning(other.value) && overlaps(one, other)));
  const shown = isContradiction ? stated : disagreeing;
  const subject: SubjectRef = { kind: kindOf(facts, id, claim.fields.subject.kinds ?? []) ?? 'collaboration', id };
  const about = {
    subject, day: asOf, instance: attribute ?? '', evidence: shown.map((one) => seen('claim', one, 'value')),
    parameters: { subject: id, attribute, what: attributeLabel(subject, attribute), values: shown.map((one) => one.value).sort().join(' eller ') },
  };
  return [isContradiction ? { outcome: 'flag', severity: 'notice', code: 'contradiction', ...about } : undetermined(about, { kind: 'claim-resolution', id: null, field: 'chosen' })];
}

/** The attribute as people read it: the label of the field, where it is one. */
function attributeLabel({ kind }: SubjectRef, attribute: string | null): string {
  if (attribute === OTHER_MUNICIPALITIES) return 'antal andra kommuner';
  return registerOf(kind).fields[attribute ?? '']?.label.toLocaleLowerCase('sv') ?? attribute ?? '';
}

const numberWords = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

/** The same value with other words: "sju" and "7". */
function meaning(value: string | null): string {
  const words = (value ?? '').trim().toLocaleLowerCase('sv');
  const number = numberWords.indexOf(words);
  return number === -1 ? words : String(number);
}
