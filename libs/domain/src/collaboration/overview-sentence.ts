import { collaborationForms, type CollaborationForm } from '../registers/collaboration/collaboration.js';
import type { Day } from '../time/day.js';
import type { CollaborationRow } from './collaboration-overview.js';

const words = ['inga', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];
const months = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];
/** Forms that are "en", the others are "ett". */
const common = new Set<CollaborationForm>(['joint-committee', 'agreement', 'foundation', 'association']);
const plural: Partial<Record<CollaborationForm, string>> = {
  'joint-committee': 'gemensamma nämnder', agreement: 'avtal', foundation: 'stiftelser', association: 'föreningar', 'joint-company': 'gemensamma bolag',
};

/** Number in words up to twelve. */
export function inWords(count: number, isCommon = false): string {
  return count === 1 && isCommon ? 'en' : (words[count] ?? String(count));
}

/**
 * The overview's opening sentences. "Minst nio kända" until somebody has vouched that the register of collaborations is complete: a list
 * that nobody has vouched for may always be longer.
 */
export function overviewSentence(rows: readonly CollaborationRow[], isComplete: boolean, lastReport: { readonly day: Day; readonly body: string | null } | null): string {
  if (rows.length === 0) return isComplete ? 'Inga samarbeten finns.' : 'Inga samarbeten är registrerade.';
  const forms = [...Map.groupBy(rows.filter((row) => row.form !== null), (row) => row.form as CollaborationForm)].sort((a, b) => b[1].length - a[1].length);
  const unknown = rows.filter((row) => row.form === null).length;
  const parts = [...forms.map(([form, list]) => formPhrase(form, list.length)), ...(unknown > 0 ? [`${inWords(unknown)} där formen inte är belagd`] : [])];
  const withCost = rows.filter((row) => row.cost.latest !== null).length;
  const count = inWords(rows.length);
  const first = isComplete ? `${capital(count)} samarbeten` : `Minst ${count} kända ${rows.length === 1 ? 'samarbete' : 'samarbeten'}`;
  const report = lastReport ? ` ${capital(lastReport.body ?? 'organet')} fick senast en samlad genomgång i ${months[Number(lastReport.day.slice(5, 7)) - 1]} ${lastReport.day.slice(0, 4)}.` : ' Ingen samlad genomgång är registrerad.';
  return `${first}: ${listed(parts)}. ${capital(inWords(withCost))} av ${count} har en registrerad kostnad.${report}`;
}

function formPhrase(form: CollaborationForm, count: number): string {
  const name = collaborationForms[form].toLowerCase();
  if (count === 1) return `${common.has(form) && form !== 'agreement' ? 'en' : 'ett'} ${form === 'agreement' ? 'avtal' : name}`;
  return `${inWords(count)} ${plural[form] ?? name}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function listed(parts: readonly string[]): string {
  return parts.length <= 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1) ?? ''}`;
}
