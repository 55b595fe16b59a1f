import { daysBetween, type ProjectOverrun } from '@ragang/domain';

export const WIDTH = 760;
export const HEIGHT = 250;
const LEFT = 48;
const RIGHT = 70;
const TOP = 56;
const BOTTOM = 34;
const MILLION = 1_000_000;

export interface OverrunDrawing {
  readonly frameY: number;
  readonly forecastPath: string;
  readonly last: { readonly x: number; readonly y: number; readonly label: string };
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  readonly years: readonly { readonly x: number; readonly label: string }[];
  readonly known: { readonly x: number; readonly y: number } | null;
  /** From the day a report was due to the day asked, when none came. */
  readonly hatch: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
  readonly dueX: number | null;
}

/** Where everything stands in the drawing of a forecast against its frame; years across, millions upwards. */
export function layOutOverrun(overrun: ProjectOverrun, asOf: string): OverrunDrawing {
  const first = overrun.points[0]?.day ?? asOf;
  const span = Math.max(1, daysBetween(first, asOf));
  const amounts = [overrun.frame, ...overrun.points.map((point) => point.forecast)];
  const low = Math.floor(Math.min(...amounts) / MILLION / 20) * 20 - 10;
  const high = Math.ceil(Math.max(...amounts) / MILLION / 20) * 20 + 5;
  const x = (day: string): number => LEFT + (Math.min(Math.max(daysBetween(first, day), 0), span) * (WIDTH - LEFT - RIGHT)) / span;
  const y = (amount: number): number => TOP + ((high - amount / MILLION) * (HEIGHT - TOP - BOTTOM)) / (high - low);
  const steps = overrun.points.flatMap((point, index) => {
    const before = overrun.points[index - 1];
    return [...(before ? [`L${x(point.day)} ${y(before.forecast)}`] : []), `${index === 0 ? 'M' : 'L'}${x(point.day)} ${y(point.forecast)}`];
  });
  const last = overrun.points.at(-1);
  const end = { x: x(asOf), y: y(last?.forecast ?? overrun.frame), label: millions(last?.forecast ?? overrun.frame) };
  const { deviation } = overrun;
  const missed = deviation && deviation.daysOverdue !== null && deviation.reportDue ? x(deviation.reportDue) : null;
  const [fromYear, toYear] = [Number(first.slice(0, 4)) + 1, Number(asOf.slice(0, 4))];
  const tickStep = high - low > 80 ? 40 : 20;
  return {
    frameY: y(overrun.frame), forecastPath: `${steps.join('')}L${end.x} ${end.y}`, last: end,
    ticks: Array.from({ length: Math.floor((high - low) / tickStep) + 1 }, (_, index) => Math.ceil(low / tickStep) * tickStep + index * tickStep).filter((tick) => tick > low && tick < high).map((tick) => ({ y: y(tick * MILLION), label: String(tick) })),
    years: Array.from({ length: Math.max(0, toYear - fromYear + 1) }, (_, index) => fromYear + index).map((year) => ({ x: x(`${year}-01-01`), label: String(year) })),
    known: deviation ? { x: x(deviation.knownOn), y: y(overrun.points.findLast((point) => point.day <= deviation.knownOn)?.forecast ?? last?.forecast ?? overrun.frame) } : null,
    hatch: missed === null ? null : { x: missed, y: Math.min(end.y, y(overrun.frame)), width: Math.max(0, end.x - missed), height: Math.abs(y(overrun.frame) - end.y) },
    dueX: missed,
  };
}

export const millions = (amount: number): string => (amount / MILLION).toLocaleString('sv-SE', { maximumFractionDigits: 1 });
