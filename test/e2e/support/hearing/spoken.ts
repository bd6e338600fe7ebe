import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/** One thing as the browser hands it to a screen reader. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** What it is now: checked, expanded, unavailable … */
  readonly states: readonly string[];
  /** Level of a heading. */
  readonly level: number | undefined;
  /** The form, dialogue or group of choices it stands in, which is heard on the way in. */
  readonly within: string;
  /** Where a link leads. */
  readonly url: string | undefined;
}

/** Roles under other names than people know them by. */
const ROLES: Readonly<Record<string, string>> = {
  DisclosureTriangle: 'fold',
  DisclosureTriangleGrouped: 'fold',
  DateTime: 'date and time',
  Date: 'date',
};

/** A state as it is heard, by the property it is told in; nothing for what goes without saying. */
const STATES: Readonly<Record<string, (value: unknown) => string>> = {
  checked: value => (String(value) === 'true' ? 'checked' : 'not checked'),
  expanded: value => (value === true ? 'open' : 'closed'),
  pressed: value => (String(value) === 'true' ? 'pressed' : 'not pressed'),
  disabled: value => (value === true ? 'unavailable' : ''),
  invalid: value => (String(value) === 'true' ? 'invalid' : ''),
  multiline: value => (value === true ? 'several lines' : ''),
};

/** Parts whose name is heard by whoever enters them. */
const GROUPS: ReadonlySet<string> = new Set(['alertdialog', 'form', 'group', 'radiogroup']);

function spokenFrom(node: Protocol.Accessibility.AXNode, within = ''): Spoken {
  const role = String(node.role?.value ?? '');
  const of = new Map((node.properties ?? []).map(({ name, value }) => [String(name), value.value]));
  return {
    role: ROLES[role] ?? role,
    name: tidy(node.name?.value),
    description: tidy(node.description?.value),
    states: Object.entries(STATES).flatMap(([name, words]) =>
      of.has(name) ? words(of.get(name)) || [] : [],
    ),
    within,
    level: of.get('level'),
    url: of.get('url'),
  };
}

function tidy(text: unknown): string {
  return String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The page's own line to the browser; one for each page. */
export function lineTo(page: Page): Promise<CDPSession> {
  const line = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, line);
  return line;
}

/** Everything a screen reader meets on the page, in the order of reading, without the plain text. */
export async function spokenTree(page: Page): Promise<readonly Spoken[]> {
  const { nodes } = await (await lineTo(page)).send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  const spoken: Spoken[] = [];
  const visit = (node: Protocol.Accessibility.AXNode | undefined, within: string) => {
    if (node === undefined) return;
    const one = spokenFrom(node, within);
    if (!node.ignored) spoken.push(one);
    const inside = isGroup(node) ? asGroup(node) : within;
    for (const id of node.childIds ?? []) visit(byId.get(id), inside);
  };
  visit(nodes[0], '');
  return spoken;
}

/** What has the focus, as it is heard; `undefined` where nothing has. */
export async function spokenFocus(page: Page): Promise<Spoken | undefined> {
  const line = await lineTo(page);
  const { result } = await line.send('Runtime.evaluate', {
    expression: 'document.activeElement === document.body ? null : document.activeElement',
  });
  if (result.objectId === undefined) return undefined;
  const { nodes } = await line.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: true,
  });
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  const [node] = nodes;
  if (node === undefined) return undefined;
  let around = byId.get(node.parentId ?? '');
  while (around !== undefined && !isGroup(around)) around = byId.get(around.parentId ?? '');
  return spokenFrom(node, around === undefined ? '' : asGroup(around));
}

function isGroup(node: Protocol.Accessibility.AXNode): boolean {
  return GROUPS.has(String(node.role?.value)) && tidy(node.name?.value) !== '';
}

function asGroup(node: Protocol.Accessibility.AXNode): string {
  return `${node.role?.value} ${tidy(node.name?.value)}`;
}

/** One thing as a line: `button Copy message, unavailable (Not yet: …)`. */
export function asLine({ role, name, description, states, level }: Spoken): string {
  const what = level === undefined || role !== 'heading' ? role : `heading ${level}`;
  const line = [`${what} ${name}`.trim(), ...states].join(', ');
  return description === '' ? line : `${line} (${description})`;
}
