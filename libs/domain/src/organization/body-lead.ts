import { inWords } from '../collaboration/overview-sentence.js';
import type { Facts } from '../facts/facts.js';
import { formatDay } from '../findings/template.js';
import type { Body } from '../registers/organization/body.js';
import type { Day } from '../time/day.js';
import { bodyGroupOf } from './body-group.js';
import { commonLastDay, personName } from './body-in-brief.js';
import type { Member, MembersAnswer } from './members.js';

/** What the members of a group are called, one and many. */
const nouns = {
  member: ['ledamot', 'ledamöter'], substitute: ['ersättare', 'ersättare'], 'deputy-member': ['suppleant', 'suppleanter'], auditor: ['revisor', 'revisorer'], 'lay-auditor': ['lekmannarevisor', 'lekmannarevisorer'],
  other: ['annan', 'andra'],
} as const;
type Noun = keyof typeof nouns;

/** The body's opening sentences: who leads it and since when, how many sit there and until when; or why that is not known. */
export function bodyLead(facts: Facts, body: Body, answer: MembersAnswer, day: Day): string {
  const informal = bodyGroupOf(body.bodyKind) === 'informal' ? ['Det här är ett informellt forum. Det har ingen egen rätt att besluta.'] : [];
  if (answer.status !== 'known') return [...informal, answer.explanation].join(' ');
  const tail = answer.endedUnread > 0 ? [answer.explanation] : [];
  return [...informal, chairSentence(facts, answer.members, day), countSentence(answer.members), ...tail].join(' ');
}

function chairSentence(facts: Facts, members: readonly Member[], day: Day): string {
  const chairs = members.filter((member) => member.functions.includes('chair'));
  if (chairs.length === 0) return 'Ingen ordförande är registrerad.';
  return chairs.map((chair) => `${personName(facts, chair.person, day)} är ordförande${chair.since ? ` sedan den ${formatDay(chair.since)}` : ''}.`).join(' ');
}

function countSentence(members: readonly Member[]): string {
  const kinds = Map.groupBy(members, nounOf);
  const parts = (Object.keys(nouns) as Noun[]).flatMap((noun) => {
    const count = kinds.get(noun)?.length ?? 0;
    return count === 0 ? [] : [`${inWords(count, true)} ${nouns[noun][count === 1 ? 0 : 1]}`];
  });
  const until = commonLastDay(members);
  const listed = parts.length <= 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1) ?? ''}`;
  return `Här sitter ${listed}${until ? `, till och med den ${formatDay(until)}` : ''}.`;
}

function nounOf({ group, functions }: Member): Noun {
  if (group === 'members') return 'member';
  if (group === 'substitutes') return functions.includes('deputy-member') ? 'deputy-member' : 'substitute';
  if (group === 'auditors') return functions.some((one) => one.endsWith('lay-auditor')) ? 'lay-auditor' : 'auditor';
  return 'other';
}
