import type { BoundaryWay } from './boundary-answer';

/** Measures of the drawing, in its own units. */
const WIDTH = 1120;
const NODE = 236;
const NODE_HEIGHT = 92;
const ROW = 150;
const TOP = 30;
const LINE = WIDTH / 2;
const APART = 52;
/** Room for "48 flaggor", and for "33 beslut" after it. */
export const FLAGS = 92;
const DECISIONS = 84;

export interface Crossing {
  readonly way: BoundaryWay;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly head: string;
  /** Where the words about it begin: flags, then decisions. */
  readonly textX: number;
  readonly textWidth: number;
  /** Thicker where more has crossed. */
  readonly width: number;
}

export interface Side {
  readonly key: 'administration' | 'company' | 'collaboration';
  readonly y: number;
  readonly crossings: readonly Crossing[];
}

export interface CrossingLayout {
  readonly width: number;
  readonly height: number;
  readonly line: number;
  readonly node: { readonly width: number; readonly height: number };
  readonly politics: { readonly y: number; readonly height: number };
  readonly right: number;
  readonly sides: readonly Side[];
}

/** Each side beside politics, with the direction into it and the direction out of it. */
const SIDES = [
  { key: 'administration', into: 'politics-to-administration', outOf: 'administration-to-politics' },
  { key: 'company', into: 'owner-to-company', outOf: 'company-to-owner' },
  { key: 'collaboration', into: 'principal-to-collaboration', outOf: 'collaboration-to-principal' },
] as const;

/** Politics to the left of the surveyed line; administration, companies and collaborations to the right, with an arrow each way. */
export function layOutCrossings(ways: readonly BoundaryWay[]): CrossingLayout {
  const most = Math.max(1, ...ways.map((way) => way.flags));
  const right = WIDTH - NODE;
  const sides = SIDES.map(({ key, into, outOf }, index): Side => {
    const y = TOP + index * ROW;
    const crossing = (direction: string, place: number, isInto: boolean): readonly Crossing[] => {
      const way = ways.find((one) => one.direction === direction);
      if (!way) return [];
      const from = isInto ? NODE + 14 : right - 14;
      const to = isInto ? right - 14 : NODE + 14;
      const textWidth = way.flags === 0 ? 42 : FLAGS + (way.decisions > 0 ? DECISIONS : 0);
      const back = isInto ? -9 : 9;
      return [{
        way, y: place, from, to, head: `M${to + back} ${place - 7}L${to} ${place}L${to + back} ${place + 7}`, textX: isInto ? LINE + 26 : LINE - 26 - textWidth, textWidth,
        width: way.flags === 0 ? 1 : 1.5 + (3.5 * way.flags) / most,
      }];
    };
    const middle = y + NODE_HEIGHT / 2;
    return { key, y, crossings: [...crossing(into, middle - APART / 2, true), ...crossing(outOf, middle + APART / 2, false)] };
  });
  const height = TOP + SIDES.length * ROW - (ROW - NODE_HEIGHT) + 30;
  return { width: WIDTH, height, line: LINE, node: { width: NODE, height: NODE_HEIGHT }, politics: { y: TOP, height: height - 2 * TOP }, right, sides };
}
