import type {
  ReferralGraph,
  ReferralLink,
  ReferralNode,
} from '../../../outreach/referral-graph.ts';

/** Width of one column and height of one line of the picture, in SVG units. */
const COLUMN = 220;
const LINE = 44;
const MARGIN = 20;

/** A node with its place: the middle of its left edge. */
export interface PlacedNode {
  readonly node: ReferralNode;
  readonly x: number;
  readonly y: number;
}

/** A link with the places of its ends. */
export interface PlacedLink {
  readonly link: ReferralLink;
  readonly from: PlacedNode;
  readonly to: PlacedNode;
}

/** The whole picture. */
export interface GraphPicture {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
  readonly width: number;
  readonly height: number;
}

/** How many steps each node is from somebody nobody led to; circles end where they were entered. */
function depths({ nodes, links }: ReferralGraph): ReadonlyMap<string, number> {
  const led = new Set(links.map(link => link.to));
  const depth = new Map<string, number>();
  const roots = nodes.filter(node => !led.has(node.id));
  const queue = (roots.length > 0 ? roots : nodes.slice(0, 1)).map(node => node.id);
  for (const id of queue) depth.set(id, 0);
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    for (const link of links) {
      if (link.from !== id || depth.has(link.to)) continue;
      depth.set(link.to, (depth.get(id) ?? 0) + 1);
      queue.push(link.to);
    }
  }
  for (const node of nodes) if (!depth.has(node.id)) depth.set(node.id, 0);
  return depth;
}

/** Places people in columns, those who led first; the same graph always looks the same. */
export function layOutGraph(graph: ReferralGraph): GraphPicture {
  const depth = depths(graph);
  const filled = new Map<number, number>();
  const nodes = graph.nodes.map(node => {
    const column = depth.get(node.id) ?? 0;
    const line = filled.get(column) ?? 0;
    filled.set(column, line + 1);
    return { node, x: MARGIN + column * COLUMN, y: MARGIN + line * LINE + LINE / 2 };
  });
  const place = new Map(nodes.map(placed => [placed.node.id, placed]));
  const links = graph.links.flatMap(link => {
    const from = place.get(link.from);
    const to = place.get(link.to);
    return from === undefined || to === undefined ? [] : [{ link, from, to }];
  });
  const columns = Math.max(0, ...depth.values()) + 1;
  const lines = Math.max(1, ...filled.values());
  return { nodes, links, width: columns * COLUMN + MARGIN, height: lines * LINE + 2 * MARGIN };
}
