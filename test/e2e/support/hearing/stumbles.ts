import type { Page } from 'puppeteer-core';
import { misplacedHeadings } from './outline.ts';
import { asLine, type Spoken, spokenTree } from './spoken.ts';

/** What somebody can work. */
const CONTROLS: ReadonlySet<string> = new Set([
  'button',
  'checkbox',
  'combobox',
  'date',
  'date and time',
  'fold',
  'link',
  'radio',
  'slider',
  'spinbutton',
  'switch',
  'textbox',
]);

/** Parts that have to say which one they are. */
const PARTS: ReadonlySet<string> = new Set([
  'alertdialog',
  'dialog',
  'form',
  'navigation',
  'progressbar',
  'radiogroup',
  'region',
  'table',
]);

/** Words that say nothing to whoever hears them alone, in a list of all buttons or links. */
const BARE =
  /^(show|open|change|edit|correct|remove|delete|ask|add|more|all|here|look|put|try|show me|look first|read|all \d+)$/i;

/** Whether two of the same name do the same: links that lead to the same place. */
function sameThing(one: Spoken, other: Spoken): boolean {
  return one.role === 'link' && one.url === other.url;
}

/** Controls that cannot be told apart by ear. */
function twins(controls: readonly Spoken[]): readonly string[] {
  const groups = new Map<string, Spoken>();
  return controls.flatMap(control => {
    const key = `${control.role} ${control.name} (${control.within})`;
    const first = groups.get(key);
    if (first === undefined) {
      groups.set(key, control);
      return [];
    }
    return sameThing(first, control) ? [] : `two of the same name: ${key}`;
  });
}

/** Headings that are out of order: one of the first level, and no level left out. */
function headings(tree: readonly Spoken[]): readonly string[] {
  const found = tree.filter(({ role }) => role === 'heading');
  const tops = found.filter(({ level }) => level === 1).length;
  const jumps = found.filter(({ level = 0 }, i) => level > (found[i - 1]?.level ?? 0) + 1);
  return [
    ...(tops === 1 ? [] : [`${tops} headings of level 1`]),
    ...jumps.map(jump => `a level is left out before ${asLine(jump)}`),
    ...found.filter(({ name }) => name === '').map(() => 'a heading without words'),
  ];
}

/** What is wrong with one control or part, heard by itself. */
function alone(one: Spoken): readonly string[] {
  const { role, name, description, states } = one;
  const isControl = CONTROLS.has(role);
  if (!isControl && !PARTS.has(role)) return [];
  const found: string[] = [];
  if (!/[\p{L}\p{N}]/u.test(name)) found.push('no name');
  if (isControl && BARE.test(name)) found.push('says too little by itself');
  if (/…$|^\p{S}/u.test(name) && isControl) found.push('no whole words');
  if (description === '' && states.includes('unavailable'))
    found.push('does not say why it is off');
  if (description === '' && states.includes('invalid')) found.push('does not say what to do');
  return found.map(fault => `${fault}: ${asLine(one)}`);
}

/** What somebody who hears the page instead of seeing it would stumble over. */
export function stumblesIn(tree: readonly Spoken[]): readonly string[] {
  const mains = tree.filter(({ role }) => role === 'main').length;
  return [
    ...tree.flatMap(alone),
    ...twins(tree.filter(({ role }) => CONTROLS.has(role))),
    ...headings(tree),
    ...(mains === 1 ? [] : [`${mains} main parts`]),
  ];
}

/** What somebody who hears the page as it is now would stumble over. */
export async function stumbles(page: Page): Promise<readonly string[]> {
  return [...stumblesIn(await spokenTree(page)), ...(await page.evaluate(misplacedHeadings))];
}
