import type { Finding } from '../shared/flags/finding';
import { missingLink } from '../shared/flags/missing-link';
import { linkTo } from '../shared/things/names';

/** The one thing to do about a row: what the link says (key under `overview.do`) and where it leads. */
export interface ActionStep {
  readonly verb: string;
  readonly link: readonly string[];
  readonly query: Readonly<Record<string, string>>;
}

/** Rules where the next step is somewhere else than on the flag's own page. */
const OPENS_THE_THING: Readonly<Record<string, string>> = {
  'DATA-CONTRADICTION': 'choose', 'COL-NOTICE': 'notice', 'COL-NO-REPORTING': 'askForReport', 'KL-7-8-NOT-REPORTED': 'report', 'DIRECTIVE-MISSING-CONTENT': 'complete',
  'KL-6-9-SUPERVISION': 'supervise', 'VISION-EXPIRED': 'vision',
};

/** `mayRecord` and `mayReview` as the signed-in person has them; whoever has neither reads. */
export function actionStep(finding: Finding, mayRecord: boolean, mayReview: boolean): ActionStep {
  const card = { link: ['/flags', finding.id], query: {} };
  const { missing } = finding;
  if (missing !== null && mayRecord) {
    const { commands, query } = missingLink({ ...missing, subject: finding.subject, matter: (finding.matter as { id: string } | null)?.id ?? null });
    // Without a field of one row the question is about several, which its own page lists.
    return 'field' in query ? { verb: 'fillIn', link: commands, query } : { verb: 'readQuestion', ...card };
  }
  const verb = OPENS_THE_THING[finding.rule];
  if (verb && mayRecord) return { verb, link: linkTo(finding.subject.kind, finding.subject.id), query: {} };
  return { verb: finding.outcome === 'undetermined' ? 'readQuestion' : mayReview ? 'review' : 'readFlag', ...card };
}
