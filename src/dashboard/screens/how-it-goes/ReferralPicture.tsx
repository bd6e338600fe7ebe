import type { ReferralGraph } from '../../../outreach/referral-graph.ts';
import { linkTo } from '../../route.ts';
import { layOutGraph, type PlacedLink, type PlacedNode } from './lay-out-graph.ts';
import { TEXTS } from './texts.ts';

/** A name stands on a card of this size; links go from one card to the next. */
const CARD_WIDTH = 170;
const CARD_HEIGHT = 32;
/** Space between the edge of a card and its name. */
const INSET = 10;

function LinkLine({ from, to, link }: PlacedLink) {
  const start = from.x - INSET + CARD_WIDTH;
  const end = to.x - INSET;
  const middle = (start + end) / 2;
  const line = `M${start} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${end} ${to.y}`;
  return <path class={link.told ? 'led led-told' : 'led'} d={`${line}m-6 -4l6 4l-6 4`} />;
}

function NodeName({ node, x, y }: PlacedNode) {
  const shown = node.name.length > 20 ? `${node.name.slice(0, 19)}…` : node.name;
  const text = (
    <>
      <rect
        x={x - INSET}
        y={y - CARD_HEIGHT / 2}
        width={CARD_WIDTH}
        height={CARD_HEIGHT}
        rx={CARD_HEIGHT / 4}
      />
      <text x={x} y={y + 5}>
        {shown}
      </text>
    </>
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
        {graph.links.map(({ from, to, ...since }) => (
          <li key={`${from}>${to}`}>
            {TEXTS.led(names.get(from) ?? from, names.get(to) ?? to, since)}
          </li>
        ))}
      </ul>
    </>
  );
}
