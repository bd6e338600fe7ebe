import { describe, expect, it } from 'vitest';
import { layOutGraph } from '../../src/dashboard/screens/how-it-goes/lay-out-graph.ts';
import type { ReferralGraph } from '../../src/outreach/referral-graph.ts';

/** A graph from pairs of names. */
function graph(...pairs: readonly (readonly [string, string])[]): ReferralGraph {
  const names = [...new Set(pairs.flat())];
  return {
    nodes: names.map(name => ({ id: name, name })),
    links: pairs.map(([from, to]) => ({
      from,
      to,
      how: 'referred',
      at: 0,
      told: false,
      owed: false,
    })),
  };
}

describe('the picture of who led to whom', () => {
  it('puts those who led before those they led to', () => {
    const picture = layOutGraph(graph(['Ada', 'Ben'], ['Ben', 'Cem'], ['Ada', 'Dee']));
    const x = Object.fromEntries(picture.nodes.map(placed => [placed.node.name, placed.x]));
    expect(x['Ada']).toBeLessThan(x['Ben'] ?? 0);
    expect(x['Ben']).toBeLessThan(x['Cem'] ?? 0);
    expect(x['Dee']).toBe(x['Ben']);
  });

  it('gives each person a place of their own, also in a circle', () => {
    const picture = layOutGraph(graph(['Ada', 'Ben'], ['Ben', 'Ada'], ['Cem', 'Cem']));
    const places = picture.nodes.map(({ x, y }) => `${x}/${y}`);
    expect(new Set(places).size).toBe(3);
    expect(picture.links).toHaveLength(3);
    for (const { x, y } of picture.nodes) {
      expect(x).toBeLessThan(picture.width);
      expect(y).toBeLessThan(picture.height);
    }
  });

  it('is empty for nobody', () => {
    expect(layOutGraph({ nodes: [], links: [] }).nodes).toEqual([]);
  });
});
