import { registerOf, type RegisterKind } from '@ragang/domain';
import { Problem, type ProblemError } from '../shared/api/problem';
import { isUnread, rests, type DecisionDraft } from './decision-draft';

/** What can be said before the API is asked; each error leads to its field. */
export function checkDraft(draft: DecisionDraft): Problem | null {
  const errors: ProblemError[] = [];
  const wrong = (field: string, detail: string) => errors.push({ pointer: `/${field}`, detail });
  if (draft.matterMode === 'existing' && !draft.matter) wrong('matter', 'Välj ärendet som beslutet hör till, eller registrera ett nytt.');
  if (draft.matterMode === 'new') {
    if (!draft.diaryNumber) wrong('diaryNumber', 'Diarienummer saknas. Skriv till exempel TN 2026:31.');
    if (!draft.matterTitle) wrong('matterTitle', 'Ärendemening saknas. Skriv vad ärendet gäller.');
    if (!draft.matterType) wrong('matterType', 'Ärendetyp saknas. Skriv tre bokstäver och välj i listan.');
  }
  if (!draft.body) wrong('body', 'Organ saknas. Välj nämnden som beslutet hör till.');
  if (!draft.number) wrong('number', 'Beslutsnummer saknas. Skriv paragraf eller löpnummer.');
  if (!draft.title) wrong('title', 'Beslut saknas. Skriv vad som beslutades.');
  if (!draft.day) wrong('day', 'Beslutsdag saknas. Skriv dagen som 2026-11-24.');
  if (draft.makerKind !== 'body' && !draft.maker) wrong('maker', 'Beslutsfattare saknas. Välj befattningen som beslutade.');
  if (typeof draft.amount === 'string') wrong('amount', 'Beloppet ska vara ett tal, till exempel 500 000.');
  if (typeof draft.amount === 'number' && !draft.amountBasis) wrong('amountBasis', 'Välj vad beloppet avser: hela avtalstiden, per år eller per beslut.');
  if (typeof draft.durationMonths === 'string') wrong('durationMonths', 'Avtalstiden ska vara ett antal månader.');
  if (!draft.basis) wrong('basis', 'Grund saknas. Välj vad beslutet vilar på.');
  if (rests(draft.basis) && draft.basis === 'delegation' && draft.makerKind === 'body') wrong('basis', 'Ett organ som själv beslutar gör det inte på delegation. Välj organets egen beslutanderätt.');
  errors.push(...unreadNumbers('decision', draft.further), ...(draft.matterMode === 'new' ? unreadNumbers('matter', draft.furtherMatter) : []));
  return errors.length > 0 ? new Problem(422, 'Något behöver rättas', 'Rätta uppgifterna nedan.', errors) : null;
}

const unreadNumbers = (kind: RegisterKind, values: Readonly<Record<string, unknown>>): ProblemError[] => {
  const register = registerOf(kind);
  return Object.entries(values).filter(([name, value]) => isUnread(register, name, value)).map(([name]) => ({ pointer: `/${name}`, detail: `${register.fields[name]!.label} ska vara ett tal, till exempel 500 000.` }));
};

/** The matter's fields stand in the form under names of their own where the decision has one with the same name. */
export function asMatterProblem(problem: Problem): Problem {
  const errors = problem.errors.map((error) => (Problem.fieldOf(error) === 'title' ? { ...error, pointer: '/matterTitle' } : error));
  return new Problem(problem.status, problem.title, problem.detail, errors, problem.trace, problem.code);
}
