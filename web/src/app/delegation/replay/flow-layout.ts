import type { Flow } from './replay-answers';

/** From politics down to the administration: the order in which levels are drawn. */
const ORDER = ['council', 'committee', 'subcommittee', 'presidium', 'elected', 'director', 'administration-head', 'unit', 'automated', 'group', 'unknown'] as const;
export const WIDTH = 1080;
const LABELS = 250;
const NODE = 14;
const TOP = 34;
const GAP = 20;
/** Least height of a ribbon that is to be seen and pressed, and of a level that is to hold its name. */
const LEAST = 7;
const LEAST_NODE = 24;
const TALLEST = 300;

export interface FlowNode { readonly key: string; readonly label: string; readonly count: number; readonly x: number; readonly y: number; readonly height: number }
export interface Ribbon { readonly flow: Flow; readonly key: string; readonly path: string; readonly stays: boolean; readonly height: number; readonly middle: { readonly x: number; readonly y: number } }
export interface FlowLayout { readonly height: number; readonly left: readonly FlowNode[]; readonly right: readonly FlowNode[]; readonly ribbons: readonly Ribbon[]; readonly nodeWidth: number }

const rank = (level: string): number => ORDER.findIndex((one) => one === level);
const heightOf = (count: number, most: number): number => Math.max(LEAST, (count / most) * TALLEST);

/** Old levels to the left, new to the right, a ribbon for each flow: as thick as it has decisions, but never too thin to see. */
export function layOutFlows(flows: readonly Flow[]): FlowLayout {
  const total = Math.max(1, flows.reduce((sum, flow) => sum + flow.count, 0));
  const left = stack(flows, total, 'from', LABELS);
  const right = stack(flows, total, 'to', WIDTH - LABELS - NODE);
  const drawn = [...flows].sort((a, b) => rank(a.from) - rank(b.from) || rank(a.to) - rank(b.to));
  const offsets = new Map<string, number>();
  const take = (key: string, start: number, height: number): number => { const y = offsets.get(key) ?? start; offsets.set(key, y + height); return y; };
  const leftY = new Map(drawn.map((flow) => { const node = left.find((one) => one.key === flow.from)!; return [flow, take(`from ${flow.from}`, node.y, heightOf(flow.count, total))]; }));
  const byTarget = [...flows].sort((a, b) => rank(a.to) - rank(b.to) || rank(a.from) - rank(b.from));
  const rightY = new Map(byTarget.map((flow) => { const node = right.find((one) => one.key === flow.to)!; return [flow, take(`to ${flow.to}`, node.y, heightOf(flow.count, total))]; }));
  const ribbons = drawn.map((flow): Ribbon => {
    const height = heightOf(flow.count, total);
    const [y1, y2, x1, x2] = [leftY.get(flow)!, rightY.get(flow)!, LABELS + NODE, WIDTH - LABELS - NODE];
    const middle = (x1 + x2) / 2;
    return {
      flow, key: `${flow.from} ${flow.to}`, stays: flow.from === flow.to, height, middle: { x: middle, y: (y1 + y2 + height) / 2 },
      path: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}V${y2 + height}C${middle} ${y2 + height} ${middle} ${y1 + height} ${x1} ${y1 + height}Z`,
    };
  });
  const bottom = Math.max(...[...left, ...right].map((node) => node.y + node.height), TOP);
  // What stays is drawn first, so that what moves lies on top and can be pressed.
  return { height: bottom + 16, left, right, ribbons: [...ribbons.filter((one) => one.stays), ...ribbons.filter((one) => !one.stays)], nodeWidth: NODE };
}

function stack(flows: readonly Flow[], total: number, side: 'from' | 'to', x: number): readonly FlowNode[] {
  const levels = [...new Set(flows.map((flow) => flow[side]))].sort((a, b) => rank(a) - rank(b));
  let y = TOP;
  return levels.map((key) => {
    const own = flows.filter((flow) => flow[side] === key);
    const height = own.reduce((sum, flow) => sum + heightOf(flow.count, total), 0);
    const node = { key, label: own[0]?.[`${side}Label`] ?? key, count: own.reduce((sum, flow) => sum + flow.count, 0), x, y, height };
    y += Math.max(height, LEAST_NODE) + GAP;
    return node;
  });
}
