import { inWords } from '../collaboration/overview-sentence.js';
import type { Facts } from '../facts/facts.js';
import { formatDay } from '../findings/template.js';
import type { Day } from '../time/day.js';
import { allGoals, goalTree, type GoalNode } from './goal-tree.js';
import { referencesToExpired, type VisionReference } from './vision-references.js';
import { visionGaps, visionStandings, type VisionGap, type VisionStanding } from './vision-standing.js';

/** Vision och mål på en dag: visionerna, målträdet, och det som hänvisar till en vision som inte gäller. */
export interface VisionOverview {
  /** Opening sentences in Swedish. */
  readonly lead: string;
  readonly visions: readonly VisionStanding[];
  readonly gaps: readonly VisionGap[];
  readonly goals: readonly GoalNode[];
  readonly references: readonly VisionReference[];
  readonly isComplete: boolean;
}

export function visionOverview(facts: Facts, asOf: Day): VisionOverview {
  const visions = visionStandings(facts, asOf);
  const goals = goalTree(facts, asOf);
  const isComplete = facts.isComplete('vision', null, asOf);
  return { lead: leadOf(visions, goals, isComplete), visions, gaps: visionGaps(facts, asOf), goals, references: referencesToExpired(facts, asOf), isComplete };
}

function leadOf(visions: readonly VisionStanding[], goals: readonly GoalNode[], isComplete: boolean): string {
  const of = (standing: VisionStanding['standing']): VisionStanding | undefined => visions.findLast((vision) => vision.standing === standing);
  const [inForce, expired, preparing, coming] = [of('in-force'), of('expired'), of('in-preparation'), of('coming')];
  const sentences: string[] = [];
  if (inForce) sentences.push(inForce.lastDay === null ? `${inForce.title} gäller tills vidare.` : `${inForce.title} gäller till och med den ${formatDay(inForce.lastDay)}.`);
  else if (expired) sentences.push(expired.lastDay === null ? `${expired.title} gäller inte längre.` : `${expired.title} gick ut den ${formatDay(expired.lastDay)}.`);
  else sentences.push(isComplete ? 'Ingen vision gäller.' : 'Ingen gällande vision är registrerad.');
  if (coming?.validFrom) sentences.push(`${coming.title} är antagen och gäller från den ${formatDay(coming.validFrom)}.`);
  else if (preparing) sentences.push(`En ny, ${preparing.title}, är under framtagande.`);
  else if (expired && !inForce) sentences.push(isComplete ? 'Ingen ny är på väg.' : 'Ingen ny är registrerad.');
  const stranded = expired && !inForce ? allGoals(goals).filter((goal) => goal.vision === expired.id).length : 0;
  if (stranded > 0 && expired) sentences.push(`${capital(inWords(stranded))} mål hör fortfarande till ${expired.title}.`);
  return sentences.join(' ');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
