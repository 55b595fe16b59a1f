import type { Facts, Row } from '../facts/facts.js';
import type { BodyKind } from '../registers/organization/body.js';
import type { Day } from '../time/day.js';
import { before, termStart, type TermStart } from './term-change-start.js';
import { bodiesOfKind } from './who-is-responsible.js';
import { inList } from './term-change-committee.js';
import { ofParts, stateOf, type ChangeItem, type ChangePart } from './term-change-item.js';

type Body = Row<'body'>;

/** Which bodies the council elects, body by body, by the day before the new term of each begins (KL 6:16, 6:21, 10:3, 12:4). */
export function electionItems(facts: Facts, council: Body, change: TermStart, asOf: Day): readonly ChangeItem[] {
  return [
    elected(facts, council, change, asOf, 'members', [{ law: 'KL-6-16' }, { law: 'KL-6-18' }, { law: 'KL-6-19' }, { law: 'KL-6-21', note: 'Presidierna' }], 'executive-board', 'committee', 'crisis-committee'),
    elected(facts, council, change, asOf, 'auditors', [{ law: 'KL-12-4' }], 'auditors'),
    elected(facts, council, change, asOf, 'company-boards', [{ law: 'KL-10-3' }], 'company-board'),
    representatives(facts, council, change, asOf),
  ].flatMap((item) => item ?? []);
}

function elected(facts: Facts, council: Body, change: TermStart, asOf: Day, key: 'members' | 'auditors' | 'company-boards', basis: ChangeItem['basis'], ...kinds: readonly BodyKind[]): ChangeItem | undefined {
  const bodies = bodiesOfKind(facts, asOf, ...kinds).filter((body) => body.collaboration === null);
  const parts = bodies.flatMap((body): readonly ChangePart[] => {
    const own = termStart(facts, body, asOf);
    if (!own) return [];
    const subject = { kind: 'body', id: body.id } as const;
    if ('state' in own) return [{ subject, due: own, state: 'unknown', why: own.why }];
    const due = before(own);
    const chosen = newcomer(facts, body.id, own.start);
    const seen = chosen ? `Uppdrag från ${chosen} är registrerade.` : null;
    return [{ subject, due, ...stateOf(key === 'company-boards' ? inList(change, 'company-boards', seen) : { done: seen }, due, asOf) }];
  });
  if (parts.length === 0) return undefined;
  const [open] = [...parts.filter((part) => part.state !== 'done'), ...parts];
  return { key, by: council.id, basis, ...ofParts(parts), form: { kind: 'assignment', id: null, preset: { body: open!.subject.id } }, link: key === 'company-boards' ? 'company-boards' : null };
}

function newcomer(facts: Facts, body: string, start: Day): Day | null {
  return facts.where('assignment', 'body', body).find((row) => row.validFrom !== null && row.validFrom >= start)?.validFrom ?? null;
}

/** Our own in federations and joint committees (KL 9:4, 9:24). */
function representatives(facts: Facts, council: Body, change: TermStart, asOf: Day): ChangeItem | undefined {
  const running = facts.on('collaboration', asOf).filter((one) => one.status === 'active' && (one.form === 'federation' || one.form === 'joint-committee' || one.form === 'coordination-federation'));
  const parts = running.flatMap((one): readonly ChangePart[] => {
    const body = facts.where('body', 'collaboration', one.id).find((candidate) => facts.find('body', candidate.id, asOf) === candidate && candidate.bodyKind !== 'federation-board');
    const own = body && termStart(facts, body, asOf);
    const subject = { kind: 'collaboration', id: one.id } as const;
    if (body && !own) return [];
    if (!own || 'state' in own) {
      const due = own ?? { state: 'unknown' as const, missing: { kind: 'body' as const, id: null, field: 'collaboration' }, why: 'Samarbetets beslutande organ är inte registrerat, så mandatperioden är okänd.', steps: [] };
      return [{ subject, due, state: 'unknown', why: due.why }];
    }
    const due = before(own);
    const chosen = facts.where('representation', 'collaboration', one.id).find((row) => row.validFrom !== null && row.validFrom >= own.start)?.validFrom ?? newcomer(facts, body!.id, own.start);
    return [{ subject, due, ...stateOf(inList(change, 'federation-members', chosen ? `Valda från ${chosen}.` : null), due, asOf) }];
  });
  if (parts.length === 0) return undefined;
  const [open] = [...parts.filter((part) => part.state !== 'done'), ...parts];
  return { key: 'federation-members', by: council.id, basis: [{ law: 'KL-9-4' }, { law: 'KL-9-24', note: 'Gemensam nämnd' }], ...ofParts(parts), form: { kind: 'representation', id: null, preset: { collaboration: open!.subject.id } }, link: 'federation-members' };
}
