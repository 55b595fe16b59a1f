import type { VisionOverview } from '@ragang/domain';

/** Measures of the drawing, in its own units. */
export const WIDTH = 1160;
const FIRST_ROW = 16;
const ROW = 40;
export const BAR_HEIGHT = 26;
const DAY_MS = 86_400_000;

export interface TimelineBar {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly look: 'holds' | 'over' | 'making' | 'gap';
  readonly title: string;
  /** A short bar has its name after it. */
  readonly textX: number;
}

export interface TimelineDrawing {
  readonly bars: readonly TimelineBar[];
  readonly years: readonly { readonly x: number; readonly label: string }[];
  readonly todayX: number;
  readonly height: number;
}

const NARROW = 150;
const days = (day: string): number => Date.parse(day) / DAY_MS;

/** Adopted visions and the days without one lie in the first row; what is in the making lies under, since it fills no gap. */
export function layOutTimeline(answer: VisionOverview & { readonly asOf: string }): TimelineDrawing {
  const starts = answer.visions.flatMap((vision) => (vision.validFrom === null ? [] : [vision.validFrom]));
  const firstYear = Number([...starts, answer.asOf].sort()[0]?.slice(0, 4));
  const lastYear = Number([...answer.visions.flatMap((vision) => vision.lastDay ?? []), answer.asOf].sort().at(-1)?.slice(0, 4)) + 2;
  const [from, to] = [days(`${firstYear}-01-01`), days(`${lastYear}-01-01`)];
  const xOf = (day: string): number => ((Math.min(Math.max(days(day), from), to) - from) / (to - from)) * WIDTH;
  const bar = (key: string, start: string | null, end: string | null, rest: Pick<TimelineBar, 'y' | 'look' | 'title'>): TimelineBar => {
    const x = start === null ? 0 : xOf(start);
    const width = Math.max(4, (end === null ? WIDTH : xOf(end)) - x);
    return { key, x, width, ...rest, textX: x + (width < NARROW ? width + 8 : 10) };
  };
  const looks = { 'in-force': 'holds', coming: 'holds', expired: 'over', 'in-preparation': 'making' } as const;
  const making = answer.visions.some((vision) => vision.standing === 'in-preparation');
  return {
    bars: [
      ...answer.visions.map((vision) => bar(vision.id, vision.validFrom, vision.standing === 'in-preparation' ? answer.asOf : vision.lastDay, { y: vision.standing === 'in-preparation' ? FIRST_ROW + ROW : FIRST_ROW, look: looks[vision.standing], title: vision.title })),
      ...answer.gaps.map((gap) => bar(`gap-${gap.from}`, gap.from, gap.until ?? answer.asOf, { y: FIRST_ROW, look: 'gap', title: '' })),
    ],
    years: Array.from({ length: lastYear - firstYear }, (_, index) => String(firstYear + index)).map((label) => ({ label, x: xOf(`${label}-01-01`) })),
    todayX: xOf(answer.asOf), height: FIRST_ROW + ROW * (making ? 2 : 1) + 24,
  };
}
