import type { Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { holdsInFull } from '../existence.js';
import { cannotTell, conclude, seen } from '../outcome.js';
import type { DecisionRule } from '../rule.js';
import { and, isAbsent, not, type Truth } from '../three-valued.js';

type Step = Row<'follow-up'>;

export const followUpChain: DecisionRule = {
  id: 'FOLLOWUP-CHAIN', version: 1, on: 'decision',
  title: 'Beslutets uppföljningskedja är bruten',
  severities: ['risk'], direction: 'administration-to-politics', mode: ['determinate'],
  basis: [{ practice: 'Rapportens fyra steg: beslut, genomförande, återkoppling, effekt', mark: 'secondary' }, { law: 'KL-6-4' }, { law: 'KL-6-5' }, { law: 'KL-6-6' }],
  cases: [
    { no: 2, primary: true, why: 'Ingen frågade vad den nya vården betydde för de äldre. Likheten är att kedjan slutar när något är genomfört.' },
    { no: 13, why: 'Besparingen återkom aldrig till dem som hade beslutat.' },
    { no: 1, why: 'Visionen stannade på papperet.' },
    { no: 7, why: 'Investeringen följdes inte upp.' },
  ],
  dataNeeded: 'Uppföljningens steg med sista dag, när de blev klara och ansvarig roll.',
  validFrom: '2018-01-01', absenceBased: false,
  texts: {
    title: {
      feedback: 'Beslutet {number} är genomfört men har inte återkopplats.', effect: 'Effekten av beslutet {number} har inte följts upp.', ownerless: 'Ingen ansvarar för att följa upp beslutet {number}.',
      [cannotTell]: 'Är uppföljningen av {number} gjord?',
    },
    happened: {
      feedback: '"{title}" är genomfört. Återkopplingen skulle ha varit klar senast den {due:day} och är inte gjord.',
      effect: 'Effekten av "{title}" skulle ha följts upp senast den {due:day}, och det är inte gjort.',
      ownerless: 'Uppföljningen av "{title}" har steg där ingen roll är ansvarig.',
    },
    says: 'Ett beslut är inte färdigt när det är fattat. Genomförande, återkoppling och effekt följer, i den ordningen, och någon ansvarar för varje steg. Annars vet de som beslutade inte vad det ledde till.',
    allowed: 'En uppföljning av effekten som hade senarelagts genom ett beslut.',
    remedy: ['Utse en ansvarig roll för varje steg.', 'Boka stegen i årshjulet.', 'Använd en kort mall för återkopplingen.'],
  },
  check: (decision, facts, asOf) => {
    const steps = facts.where('follow-up', 'decision', decision.id).filter((row) => row.day <= asOf);
    const isRequired = holdsInFull(facts, 'decision', decision, 'followUpRequired', (required) => required, [decision.body, decision.matter], asOf, true);
    const empty: Empty = (row, field) => not(holdsInFull(facts, 'follow-up', row, field, () => true, [decision.body, decision.matter], asOf));
    const broken = steps.length === 0 ? undefined : brokenStep(steps, asOf, isRequired, empty);
    return broken && conclude(broken.points, {
      subject: { kind: 'decision', id: decision.id }, day: decision.day, code: broken.code, instance: 'chain', parameters: { number: decision.number, title: decision.title, due: broken.row.due },
      evidence: [seen('follow-up', broken.row, 'due'), seen('follow-up', broken.row, 'doneOn'), seen('follow-up', broken.row, 'responsible')],
    });
  },
};

/** Is the step's field known to be empty? */
type Empty = (row: Step, field: 'doneOn' | 'deviationDecidedBy') => Truth;

interface Broken {
  readonly code: string;
  readonly row: Step;
  readonly points: { readonly risk: Truth };
}

/** The first step, in order, that is broken or cannot be told. */
function brokenStep(steps: readonly Step[], asOf: Day, isRequired: Truth, empty: Empty): Broken | undefined {
  const of = (step: Step['step']) => steps.filter((row) => row.step === step);
  const isExecuted = of('execution').some((row) => row.doneOn !== null);
  const late = (row: Step) => and(row.due !== null && row.due < asOf, empty(row, 'deviationDecidedBy'), isAbsent('follow-up', row, 'doneOn'), isRequired);
  const candidates: readonly Broken[] = [
    ...of('feedback').map((row) => ({ code: 'feedback', row, points: { risk: and(isExecuted, late(row)) } })),
    ...of('effect').map((row) => ({ code: 'effect', row, points: { risk: late(row) } })),
    ...steps.map((row) => ({ code: 'ownerless', row, points: { risk: and(empty(row, 'doneOn'), isAbsent('follow-up', row, 'responsible'), isRequired) } })),
  ];
  return candidates.find((candidate) => candidate.points.risk === true) ?? candidates.find((candidate) => candidate.points.risk !== false);
}
