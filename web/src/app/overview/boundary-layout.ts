import { directionTo, type BoundaryMark, type BoundarySection } from './overview-answer';

/** Measures of the drawing, in its own units. */
const NAME = 216;
/** Administrations have longer names than bodies. */
const NAME_RIGHT = 246;
const STEP = 27;
const FIRST = 24;
const LANE = 104;
const MOST_MARKS = 6;
const ROW = 34;
const ROW_OF_TWO = 54;
const HEAD = 36;
const BETWEEN = 8;
const DOT = 26;

export interface LaidOutMark extends BoundaryMark { readonly x: number }

/** One direction in one row: the line from the dot where the question belongs, through its marks, to the arrow. */
export interface Lane {
  readonly key: string;
  readonly y: number;
  readonly dotX: number;
  readonly endX: number;
  readonly arrow: string;
  readonly marks: readonly LaidOutMark[];
  /** Marks that there is no room for: a number that leads to the list. */
  readonly more: { readonly x: number; readonly count: number; readonly query: Readonly<Record<string, string>> } | null;
}

export interface LaidOutRow {
  readonly key: string;
  readonly left: string;
  readonly right: string;
  readonly textY: number;
  readonly bottom: number;
  readonly isEmpty: boolean;
  readonly lanes: readonly Lane[];
}

export interface LaidOutSection {
  readonly key: BoundarySection['key'];
  readonly section: BoundarySection;
  readonly headY: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly LaidOutRow[];
}

export interface BoundaryLayout {
  readonly width: number;
  readonly height: number;
  readonly line: number;
  readonly leftEdge: number;
  readonly rightEdge: number;
  readonly sections: readonly LaidOutSection[];
}

const GRAVITY = ['unlawful', 'risk', 'notice'];

/** Places every row and mark; lanes are as wide as the fullest of them needs. */
export function layOut(sections: readonly BoundarySection[]): BoundaryLayout {
  const fullest = (side: 'toLeft' | 'toRight'): number => Math.max(0, ...sections.flatMap((section) => section.pairs.map((pair) => Math.min(pair[side].length, MOST_MARKS + 1))));
  const laneWidth = (count: number): number => Math.max(LANE, FIRST + count * STEP + 14);
  const leftEdge = NAME + 14;
  const line = leftEdge + laneWidth(fullest('toLeft'));
  const rightEdge = line + laneWidth(fullest('toRight'));
  let y = 0;
  const laid = sections.filter((section) => section.pairs.length > 0).map((section): LaidOutSection => {
    const headY = y + HEAD - 9;
    const top = y + HEAD;
    y = top;
    const rows = section.pairs.map((pair, index): LaidOutRow => {
      const lanes = [
        ...(pair.toLeft.length > 0 ? [{ side: 'left' as const, marks: pair.toLeft }] : []),
        ...(pair.toRight.length > 0 ? [{ side: 'right' as const, marks: pair.toRight }] : []),
      ];
      const height = lanes.length === 2 ? ROW_OF_TWO : ROW;
      const rowTop = y;
      y += height;
      const where = section.key === 'politics' ? pair.left.id : null;
      return {
        key: `${section.key} ${index}`, left: pair.left.name, right: pair.right.name, textY: rowTop + height / 2 + 5, bottom: y, isEmpty: lanes.length === 0,
        lanes: lanes.map(({ side, marks }, lane) => layOutLane(section.key, side, marks, rowTop + (lanes.length === 2 ? 15 + lane * 24 : height / 2), line, where)),
      };
    });
    const bottom = y;
    y += BETWEEN;
    return { key: section.key, section, headY, top, bottom, rows };
  });
  return { width: rightEdge + 14 + NAME_RIGHT, height: y + 8, line, leftEdge, rightEdge, sections: laid };
}

function layOutLane(section: BoundarySection['key'], side: 'left' | 'right', all: readonly BoundaryMark[], y: number, line: number, body: string | null): Lane {
  const away = side === 'left' ? -1 : 1;
  const gravest = [...all].sort((a, b) => GRAVITY.indexOf(a.severity ?? '') - GRAVITY.indexOf(b.severity ?? ''));
  const marks = gravest.slice(0, all.length > MOST_MARKS + 1 ? MOST_MARKS : MOST_MARKS + 1).map((mark, index) => ({ ...mark, x: line + away * (FIRST + index * STEP) }));
  const hidden = all.length - marks.length;
  const taken = marks.length + (hidden > 0 ? 1 : 0);
  const endX = line + away * (FIRST + (taken - 1) * STEP + 20);
  return {
    key: side, y, dotX: line - away * DOT, endX, arrow: `M${endX - away * 6} ${y - 5}L${endX} ${y}L${endX - away * 6} ${y + 5}`, marks,
    more: hidden > 0 ? { x: line + away * (FIRST + marks.length * STEP), count: hidden, query: { direction: directionTo[section][side], ...(body ? { body } : {}) } } : null,
  };
}
