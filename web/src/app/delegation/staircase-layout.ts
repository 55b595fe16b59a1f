import type { AmountStaircase } from '@ragang/domain';
import { sekShort } from '../shared/text/format';

export const LABELS = 250;
export const WIDTH = 1080;
const RIGHT = 40;
const TOP = 42;
const ROW = 40;
const BAR = 25;
/** Room for the boundary line between politics and administration. */
const BOUNDARY = 44;

export interface StairBar {
  readonly key: string;
  readonly name: string;
  readonly number: string;
  readonly y: number;
  readonly x: number;
  readonly width: number;
  /** Middle of the text: of the widest part that no overlap covers. */
  readonly textX: number;
  readonly text: string;
}

export interface StairDrawing {
  readonly height: number;
  readonly bars: readonly StairBar[];
  /** The committee's own row: above the highest limit. */
  readonly own: { readonly y: number; readonly x: number; readonly width: number; readonly text: string } | null;
  readonly ownY: number;
  readonly boundaryY: number | null;
  readonly edges: readonly { readonly x: number; readonly label: string }[];
  readonly gaps: readonly { readonly key: string; readonly x: number; readonly width: number; readonly from: string; readonly to: string }[];
  readonly overlaps: readonly { readonly key: string; readonly x: number; readonly width: number; readonly rows: readonly number[]; readonly from: string; readonly to: string; readonly items: string }[];
}

/** One row a delegate, politics above the boundary. The scale is uneven: every limit gets the same room, and the drawing says so. */
export function layOutStaircase(stair: AmountStaircase): StairDrawing {
  const limits = [...new Set([0, ...stair.rows.flatMap((row) => [row.from, ...(row.to === null ? [] : [row.to])])])].sort((a, b) => a - b);
  const step = (WIDTH - LABELS - RIGHT) / limits.length;
  const x = (amount: number | null): number => (amount === null ? WIDTH - RIGHT : LABELS + limits.indexOf(amount) * step);
  const politics = stair.rows.filter((row) => row.side === 'politics').length;
  const rowY = (index: number): number => TOP + ROW * (index + 1) + (index >= politics ? BOUNDARY : 0);
  const span = (from: number, to: number | null): string => (to === null ? `> ${sekShort(from)}` : from === 0 ? `0–${sekShort(to)}` : `${sekShort(from)}–${sekShort(to)}`);
  const boundaryY = TOP + ROW * (politics + 1) + BOUNDARY / 2 - 4;
  return {
    ownY: TOP, boundaryY: stair.rows.length > politics ? boundaryY : null,
    height: rowY(stair.rows.length - 1) + BAR + 40,
    bars: stair.rows.map((row, index) => ({
      key: row.item, name: row.delegate, number: row.number, y: rowY(index), x: x(row.from), width: x(row.to) - x(row.from), text: span(row.from, row.to),
      textX: middleOfWidestClear(x(row.from), x(row.to), stair.faults.filter((fault) => fault.kind === 'overlap' && fault.items.includes(row.number)).map((fault): readonly [number, number] => [x(fault.from), x(fault.to)])),
    })),
    own: stair.bodyDecidesAbove === null ? null : { y: TOP, x: x(stair.bodyDecidesAbove), width: WIDTH - RIGHT - x(stair.bodyDecidesAbove), text: `> ${sekShort(stair.bodyDecidesAbove)}` },
    edges: limits.map((limit) => ({ x: x(limit), label: limit === 0 ? '0' : sekShort(limit) })),
    gaps: stair.faults.filter((fault) => fault.kind === 'gap').map((fault) => ({ key: `gap ${fault.from}`, x: x(fault.from), width: x(fault.to) - x(fault.from), from: sekShort(fault.from), to: fault.to === null ? '' : sekShort(fault.to) })),
    overlaps: stair.faults.filter((fault) => fault.kind === 'overlap').map((fault) => ({
      key: `overlap ${fault.from}`, x: x(fault.from), width: x(fault.to) - x(fault.from), from: sekShort(fault.from), to: fault.to === null ? '' : sekShort(fault.to), items: fault.items.join(' och '),
      rows: stair.rows.flatMap((row, index) => (fault.items.includes(row.number) ? [rowY(index)] : [])),
    })),
  };
}

function middleOfWidestClear(from: number, to: number, covered: readonly (readonly [number, number])[]): number {
  const edges = [from, ...covered.flat(), to].sort((a, b) => a - b);
  const clear = edges.slice(1).map((end, index): readonly [number, number] => [edges[index] ?? from, end]).filter(([start, end]) => !covered.some(([a, b]) => a <= start && end <= b));
  const [start, end] = clear.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]))[0] ?? [from, to];
  return (start + end) / 2;
}

export const BAR_HEIGHT = BAR;
