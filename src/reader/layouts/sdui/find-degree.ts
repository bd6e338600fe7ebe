import type { Degree } from '../../../profile/profile.ts';
import { badgeDegree } from '../../parse/degree.ts';
import type { WalkedLine } from '../../text/line.ts';

/** Whether a badge sits in a pre-drawn alternative rather than in the name row itself. */
function isAlternative(line: WalkedLine, card: Element, nameRow: ReadonlySet<Element>): boolean {
  for (
    let element: Element | null = line.block;
    element && element !== card;
    element = element.parentElement
  ) {
    if (nameRow.has(element)) return false;
    if (element.hasAttribute('data-display-contents')) return true;
  }
  return false;
}

/**
 * The degree of the name row. The page draws the badge of another state beside the true
 * one and hides it by a style sheet; hidden lines are gone already. If two are left (no
 * style sheet), the one outside a pre-drawn alternative counts; if that does not settle it,
 * the degree is unknown (trap 1).
 */
export function findDegree(lines: readonly WalkedLine[], card: Element): Degree | undefined {
  const badges = lines.filter(line => badgeDegree(line.text) !== undefined);
  const degrees = new Set(badges.map(line => badgeDegree(line.text)));
  if (degrees.size === 1) return [...degrees][0];
  const shared = commonAncestors(badges.map(line => line.block));
  const direct = badges.filter(line => !isAlternative(line, card, shared));
  const settled = new Set(direct.map(line => badgeDegree(line.text)));
  return settled.size === 1 ? [...settled][0] : undefined;
}

/** Ancestors that all the elements have in common. */
function commonAncestors(elements: readonly Element[]): Set<Element> {
  const [first, ...others] = elements;
  const common = new Set<Element>();
  for (let element = first?.parentElement ?? null; element; element = element.parentElement) {
    const candidate = element;
    if (others.every(other => candidate.contains(other))) common.add(candidate);
  }
  return common;
}
