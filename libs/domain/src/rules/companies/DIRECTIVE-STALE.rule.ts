import type { Facts, Row } from '../../facts/facts.js';
import { addMonths, type Day } from '../../time/day.js';
import { cannotTell, conclude, seen, seenAll } from '../outcome.js';
import type { Outcome, StructureRule } from '../rule.js';
import { and, holds, or, type Truth } from '../three-valued.js';
import { councilTermOn } from './council-term.js';

/** The new council has its first year to look at what the old one decided. */
const MONTHS_TO_REVIEW = 12;

export const directiveStale: StructureRule = {
  id: 'DIRECTIVE-STALE', version: 1, on: 'structure',
  title: 'Ägardirektivet inte omprövat',
  severities: ['notice'], direction: 'company-to-owner', mode: ['determinate'],
  basis: [{ law: 'KL-6-1' }, { law: 'KL-6-10' }, { practice: 'God sed: direktiven prövas första året i mandatperioden', mark: 'secondary' }],
  cases: [
    { no: 7, primary: true, why: 'Bolaget växte, men direktivet skrevs för det lilla bolaget. Likheten är att ingen tog fram det gamla direktivet och läste det på nytt.' },
    { no: 1, why: 'Ett direktiv som pekar på en vision som har gått ut styr mot något som inte längre gäller.' },
    { no: 13, why: 'En ny majoritet behöver säga vad den vill med bolagen, annars gäller den gamlas vilja.' },
  ],
  dataNeeded: 'När direktivet antogs, när det ska ses över, när det senast prövades och vilken vision det pekar på.',
  validFrom: null, absenceBased: false,
  texts: {
    title: {
      overdue: '{directive:name} skulle ha setts över senast den {due:day}.', 'old-vision': '{directive:name} hänvisar till {vision:name}, som har gått ut.',
      'earlier-term': '{directive:name} är inte prövat under den här mandatperioden.', [cannotTell]: 'Är {directive:name} prövat på nytt?',
    },
    happened: {
      overdue: 'Direktivet gäller för {company:name}. Dagen för översyn har passerat och ingen ny dag är satt.',
      'old-vision': 'Direktivet gäller för {company:name} och bygger på en vision som slutade gälla den {ended:day}.',
      'earlier-term': 'Direktivet gäller för {company:name} och antogs den {adopted:day}, före mandatperioden som började den {term:day}. Första året har gått.',
    },
    says: 'Styrelsen leder och samordnar, också genom uppsikt över bolagen. Lagen säger inte hur ofta direktiven ska prövas. Det är god sed att varje ny mandatperiod ta ställning till dem.',
    allowed: 'Fullmäktige prövade direktivet och lät det gälla oförändrat. Det räcker.',
    remedy: ['Sätt upp direktivet på listan över det som ska prövas under första året.', 'Anteckna när det prövades, också när inget ändrades.', 'Byt hänvisningen till visionen.'],
  },
  check: (facts, asOf) => facts.on('directive', asOf).flatMap((directive) => judge(facts, directive, asOf) ?? []),
};

function judge(facts: Facts, directive: Row<'directive'>, asOf: Day): Outcome | undefined {
  const term = councilTermOn(facts, asOf).from;
  const ended = facts.periodsOf('vision', directive.vision).at(-1)?.validUntil ?? null;
  const overdue = holds('directive', directive, 'reviewDue', (due) => due < asOf);
  // A directive need not point at any vision, so an empty field is no question.
  const isOldVision = ended !== null && ended <= asOf;
  const isEarlier = asOf > addMonths(term, MONTHS_TO_REVIEW)
    && and(holds('directive', directive, 'adoptedOn', (day) => day < term), holds('directive', directive, 'reviewedOn', (day) => day < term, true));
  return conclude({ notice: or(overdue, isOldVision, isEarlier) }, {
    subject: { kind: 'directive', id: directive.id }, day: asOf, code: codeOf(overdue, isOldVision), instance: 'review',
    parameters: { directive: directive.id, company: directive.company, due: directive.reviewDue, vision: directive.vision, ended, adopted: directive.adoptedOn, term },
    evidence: seenAll(seen('directive', directive, 'reviewDue'), seen('directive', directive, 'adoptedOn'), seen('directive', directive, 'reviewedOn'), directive.vision !== null && seen('directive', directive, 'vision')),
  });
}

function codeOf(overdue: Truth, isOldVision: boolean): string {
  if (overdue === true) return 'overdue';
  return isOldVision ? 'old-vision' : 'earlier-term';
}
