import type { ReferralGraph } from '../../../outreach/referral-graph.ts';
import { linkTo } from '../../route.ts';
import { layOutGraph, type PlacedLink, type PlacedNode } from './lay-out-graph.ts';
import { TEXTS } from './texts.ts';

/** Where a link leaves the name it starts from: about the end of a name of usual length. */
const NAME_WIDTH = 150;

function LinkLine({ from, to, link }: PlacedLink) {
  const start = from.x + NAME_WIDTH;
  const middle = (start + to.x) / 2;
  const path = `M${start} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x - 10} ${to.y}`;
  return <path class={link.told ? 'led led-told' : 'led'} d={path} />;
}

function NodeName({ node, x, y }: PlacedNode) {
  const shown = node.name.length > 20 ? `${node.name.slice(0, 19)}…` : node.name;
  const text = (
    <text x={x} y={y + 5}>
      {shown}
    </text>
  );
  if (node.contact === undefined) return <g class="node node-unread">{text}</g>;
  return (
    <a class="node" href={linkTo({ screen: 'person', key: node.contact })}>
      <title>{node.name}</title>
      {text}
    </a>
  );
}

/** The picture of who led to whom; names are links, and the sentences below say the same. */
export function ReferralPicture({ graph }: { readonly graph: ReferralGraph }) {
  const picture = layOutGraph(graph);
  const names = new Map(graph.nodes.map(node => [node.id, node.name]));
  return (
    <>
      <figure class="referral-picture">
        <svg
          width={picture.width}
          height={picture.height}
          viewBox={`0 0 ${picture.width} ${picture.height}`}
        >
          <title>{TEXTS.graph}</title>
          {picture.links.map(placed => (
            <LinkLine key={`${placed.link.from}>${placed.link.to}`} {...placed} />
          ))}
          {picture.nodes.map(placed => (
            <NodeName key={placed.node.id} {...placed} />
          ))}
        </svg>
      </figure>
      <ul class="soft">
        {graph.links.map(({ from, to, told }) => (
          <li key={`${from}>${to}`}>
            {TEXTS.led(names.get(from) ?? from, names.get(to) ?? to, told)}
          </li>
        ))}
      </ul>
    </>
  );
}
