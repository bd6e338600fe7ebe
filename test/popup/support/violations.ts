import axe from 'axe-core';

/** What axe finds in the whole document; colours and layout need a real browser. */
export async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
}
