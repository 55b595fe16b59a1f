import dagre from '@dagrejs/dagre';
import type { CollaborationRow } from '@ragang/domain';

export const NODE_WIDTH = 240;
export const NODE_HEIGHT = 30;
const TOP = 40;
const COLUMN_GAP = 180;
const ROW_GAP = 14;

export interface GraphNode {
  readonly key: string;
  readonly label: string;
  readonly shape: 'pill' | 'double' | 'box';
  /** Drawn with a whole line when a source shows it, dashed otherwise. */
  readonly isEvidenced: boolean;
  readonly link: readonly string[] | null;
  readonly x: number;
  readonly y: number;
}

export interface GraphEdge {
  readonly key: string;
  readonly path: string;
  readonly isEvidenced: boolean;
}

export interface RelationLayout {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly columns: readonly [number, number, number];
  readonly width: number;
  readonly height: number;
}

type Drawn = Omit<GraphNode, 'x' | 'y'>;

/** Three columns; dagre chooses the order that crosses least. */
export function layOut(rows: readonly CollaborationRow[]): RelationLayout {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: ROW_GAP, ranksep: COLUMN_GAP, marginx: 12, marginy: TOP });
  graph.setDefaultEdgeLabel(() => ({}));
  const drawn = new Map<string, Drawn>();
  const lines: { from: string; to: string; isEvidenced: boolean }[] = [];
  const add = (node: Drawn): string => {
    if (!drawn.has(node.key)) { drawn.set(node.key, node); graph.setNode(node.key, { width: NODE_WIDTH, height: NODE_HEIGHT }); }
    return node.key;
  };
  const connect = (from: string, to: string, isEvidenced: boolean): void => { graph.setEdge(from, to); lines.push({ from, to, isEvidenced }); };
  for (const row of rows) {
    const own = add(row.hostBody
      ? { key: `own ${row.hostBody.id}`, label: row.hostBody.name, shape: 'box', isEvidenced: true, link: ['/register', 'bodies', row.hostBody.id] }
      : { key: 'own council', label: 'Fullmäktige', shape: 'box', isEvidenced: true, link: null });
    const middle = add({ key: row.id, label: shortened(row.name), shape: row.form === 'federation' ? 'pill' : row.form === 'joint-committee' ? 'double' : 'box', isEvidenced: row.form !== null, link: ['/collaboration', row.id] });
    const others = add(othersOf(row));
    connect(own, middle, row.form !== null);
    connect(middle, others, row.others?.standing === 'agreed' && row.form !== null);
  }
  dagre.layout(graph);
  const nodes = [...drawn.values()].map((node) => { const at = graph.node(node.key); return { ...node, x: at.x - NODE_WIDTH / 2, y: at.y - NODE_HEIGHT / 2 }; });
  const place = new Map(nodes.map((node) => [node.key, node]));
  const columns = [0, 1, 2].map((column) => 12 + column * (NODE_WIDTH + COLUMN_GAP)) as unknown as [number, number, number];
  return {
    nodes, columns, width: 12 * 2 + 3 * NODE_WIDTH + 2 * COLUMN_GAP, height: Math.max(...nodes.map((node) => node.y), 0) + NODE_HEIGHT + 16,
    edges: lines.map(({ from, to, isEvidenced }) => ({ key: `${from} ${to}`, isEvidenced, path: curve(place.get(from), place.get(to)) })),
  };
}

/** Collaborations whose named parties are the same share a node, so that one sees who the neighbours are in many things. */
function othersOf(row: CollaborationRow): Drawn {
  const named = row.parties.map((party) => party.name).sort((a, b) => a.localeCompare(b, 'sv'));
  const isSettled = row.others === null || row.others.standing === 'agreed';
  if (isSettled && named.length > 0 && named.length <= 3) return { key: `others ${named.join(' ')}`, label: shortened(named.join(' och ')), shape: 'box', isEvidenced: true, link: null };
  const values = row.others?.values ?? [];
  const label = values.length === 0 ? 'Okänt vilka' : `${values.join(' eller ')} ${values.length === 1 && values[0] === '1' ? 'annan kommun' : 'andra kommuner'}`;
  return { key: `others ${row.id}`, label, shape: 'box', isEvidenced: row.others?.standing === 'agreed', link: null };
}

const LONGEST_LABEL = 30;
const shortened = (label: string): string => (label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label);

function curve(from: GraphNode | undefined, to: GraphNode | undefined): string {
  if (!from || !to) return '';
  const [x1, y1, x2, y2] = [from.x + NODE_WIDTH, from.y + NODE_HEIGHT / 2, to.x, to.y + NODE_HEIGHT / 2];
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}
