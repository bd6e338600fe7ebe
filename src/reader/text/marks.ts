import type { Dialect } from './dialect.ts';
import { KIND } from './element-kinds.ts';

/** What a dialect makes of the elements it marks: flags of `KIND`. */
export type Marks = ReadonlyMap<Element, number>;

/** Finds what the dialect marks under an element; good for any number of walks in there. */
export function marksUnder(root: Element, dialect: Dialect): Marks {
  const { skip, box, ownLine, dot, unless } = dialect;
  const marks = new Map<Element, number>();
  if (root.firstElementChild === null) return marks;
  const mark = (selector: string, kind: number) => {
    for (const element of root.querySelectorAll(selector)) marks.set(element, kind);
  };
  for (const selector of skip) mark(selector, KIND.skipped);
  for (const element of unless === undefined ? [] : marks.keys()) {
    if (unless?.(element)) marks.delete(element);
  }
  // What marks text that is read counts for more than what hides it.
  if (dot !== undefined) mark(dot, KIND.dot);
  if (ownLine !== undefined) mark(ownLine, KIND.block);
  if (box !== undefined) mark(box, KIND.box);
  return marks;
}
