import type { Texts } from '../shared/text/texts';
import { inWords, inWordsFirst } from './number-words';
import type { OverviewAnswer } from './overview-answer';

/** Who answers flags is asked to act; who only reads is told how it stands. */
const READERS: Readonly<Record<string, string>> = { auditor: 'read', 'case-officer': 'near' };

/** "Sju saker kräver din åtgärd"; "Tolv av 45 …" when there are more than the rows that are shown. */
export function headingOf(answer: OverviewAnswer, texts: Texts): string {
  const key = `overview.heading.${READERS[answer.role] ?? 'act'}`;
  const shown = answer.actions.length;
  const all = answer.totalFlags + answer.totalQuestions;
  if (all === 0) return texts.text(`${key}.none`);
  return shown === all ? texts.text(`${key}.all`, { count: shown, number: inWordsFirst(shown) }) : texts.text(`${key}.some`, { shown: inWordsFirst(shown), all });
}

/** What the rows add up to, in two or three sentences. */
export function leadOf(answer: OverviewAnswer, texts: Texts): string {
  const sentences: string[] = [];
  if (answer.unlawful > 0) sentences.push(texts.text('overview.lead.unlawful', { count: answer.unlawful, number: inWordsFirst(answer.unlawful) }));
  else if (answer.totalFlags > 0) sentences.push(texts.text('overview.lead.nothingUnlawful'));
  if (answer.totalQuestions > 0) sentences.push(texts.text(answer.role === 'registrar' ? 'overview.lead.fillIn' : 'overview.lead.questions', { count: answer.totalQuestions, number: inWordsFirst(answer.totalQuestions), words: inWords(answer.totalQuestions) }));
  if (answer.role !== 'registrar' && answer.nearDeadlines > 0) sentences.push(texts.text('overview.lead.deadlines', { count: answer.nearDeadlines, number: inWordsFirst(answer.nearDeadlines) }));
  if (sentences.length === 0) sentences.push(texts.text('overview.lead.calm'));
  return sentences.join(' ');
}
