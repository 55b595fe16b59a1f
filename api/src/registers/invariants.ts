import type { Facts, Register } from '@ragang/domain';
import { today } from '../platform/clock.js';
import type { RowInput } from '../platform/temporal/version.js';
import { overlappingMandates } from './mandates.js';
import { covered } from './coverage.js';
import { unknownReferenceValues } from './reference-values.js';
import { subDelegationInvariants } from './sub-delegations.js';

export interface Broken {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** What the data itself must obey (domänunderlaget A.4). A breach is a fault in what was written, never a flag. */
export function checkInvariants(facts: Facts, register: Register, input: RowInput): readonly Broken[] {
  const unknown = unknownReferenceValues(register, input).map(({ field, detail }) => ({ pointer: `#/${field}`, code: 'reference.unknown', detail }));
  return [...unknown, ...period(input), ...covered(facts, register, input), ...own(facts, register, input)];
}

const LONGEST_YEARS = 200;

function period(input: RowInput): Broken[] {
  const { validFrom, validUntil } = input;
  if (!validFrom || !validUntil) return [];
  if (validFrom >= validUntil || Number(validUntil.slice(0, 4)) - Number(validFrom.slice(0, 4)) > LONGEST_YEARS) {
    return [
      { pointer: '#/validFrom', code: 'period.invalid', detail: 'Perioden måste börja före sin sista dag.' },
      { pointer: '#/validUntil', code: 'period.invalid', detail: `Sista dagen måste ligga efter den första, inom ${LONGEST_YEARS} år.` },
    ];
  }
  return [];
}

function own(facts: Facts, register: Register, input: RowInput): Broken[] {
  const text = (name: string): string | null => (typeof input[name] === 'string' ? (input[name] as string) : null);
  switch (register.kind) {
    case 'decision': return decisionInvariants(input, text);
    case 'minutes': {
      const meeting = facts.periodsOf('meeting', text('meeting')).at(-1);
      const approved = text('approvedOn');
      const posted = text('postedOn');
      return [
        ...(approved && meeting && approved < meeting.day ? [{ pointer: '#/approvedOn', code: 'date.order', detail: 'Protokollet kan inte justeras före sammanträdet.' }] : []),
        ...(approved && posted && posted < approved ? [{ pointer: '#/postedOn', code: 'date.order', detail: 'Justeringen kan inte tillkännages innan protokollet är justerat.' }] : []),
      ];
    }
    case 'sub-delegation': return [...subDelegationInvariants(facts, input)];
    case 'post-holding': case 'assignment': return [...overlappingMandates(facts, register, input)];
    case 'body': case 'unit': case 'company': case 'goal': return cycles(facts, register.kind, text('id'), text('parent'));
    case 'matter': return facts.all('matter').some((row) => row.id !== text('id') && sameDiaryNumber(row.diaryNumber, text('diaryNumber')))
      ? [{ pointer: '#/diaryNumber', code: 'conflict.diaryNumber', detail: `Diarienumret ${text('diaryNumber') ?? ''} finns redan. Öppna det ärendet eller skriv ett annat nummer.` }] : [];
    case 'delegation-item': {
      const low = input['amountMin'];
      const high = input['amountMax'];
      return typeof low === 'number' && typeof high === 'number' && low >= high
        ? [{ pointer: '#/amountMax', code: 'number.order', detail: 'Det högsta beloppet måste vara större än det lägsta.' }] : [];
    }
    default: return [];
  }
}

/** I2: a decision rests on something. I3: it is recorded when it has been made; there is no planned decision in the register. I1: the maker's kind says which bases are possible. */
function decisionInvariants(input: RowInput, text: (name: string) => string | null): Broken[] {
  const broken: Broken[] = [];
  if (text('kind') === 'decision' && text('basis') === null && !(input.absent ?? []).includes('basis')) broken.push({ pointer: '#/basis', code: 'required', detail: 'Välj grunden för beslutet, eller ange att den inte finns.' });
  if (input.day && input.day > today()) broken.push({ pointer: '#/day', code: 'date.future', detail: 'Beslutsdagen ligger i framtiden. Registrera beslutet när det är fattat.' });
  const ownBasis = ['body', 'council-mandate', 'standing-orders', 'board-over-committee'];
  if (text('makerKind') === 'body' && ['delegation', 'sub-delegation', 'urgent'].includes(text('basis') ?? '')) broken.push({ pointer: '#/basis', code: 'basis.notForMaker', detail: 'Ett organ som själv beslutar gör det inte på delegation. Välj organets egen beslutanderätt.' });
  if (text('makerKind')?.startsWith('employee') === true && ownBasis.includes(text('basis') ?? '')) broken.push({ pointer: '#/basis', code: 'basis.notForMaker', detail: 'En anställd beslutar på delegation eller med direkt stöd i lag. Välj en annan grund.' });
  return broken;
}

/** Deepest chain of parents that is followed. */
const DEEPEST = 20;

function cycles(facts: Facts, kind: 'body' | 'unit' | 'company' | 'goal', id: string | null, parent: string | null): Broken[] {
  let current = parent;
  for (let depth = 0; current !== null && depth <= DEEPEST; depth += 1) {
    if (current === id || depth === DEEPEST) return [{ pointer: '#/parent', code: 'graph.cycle', detail: 'Den överordnade ligger redan under den här, eller kedjan är för djup. Välj en annan.' }];
    current = (facts.periodsOf(kind, current).at(-1) as { parent?: string | null } | undefined)?.parent ?? null;
  }
  return [];
}

/** "KS 2026/12", "KS2026-12" and "ks 2026:12" are the same number. */
function sameDiaryNumber(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && diaryKey(a) === diaryKey(b);
}

export function diaryKey(number: string): string {
  return number.toLowerCase().replaceAll(/[\s/:.-]+/g, '').normalize('NFC');
}
