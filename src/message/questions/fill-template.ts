import type { QuestionFilter } from './question-pack.ts';

/** `{value}` or `{value:filter}`. */
const GAP = /\{(\w+)(?::(\w+))?\}/g;

/** The template with its gaps filled; `undefined` where a value is missing. */
export function fillTemplate(
  text: string,
  values: Readonly<Record<string, string>>,
  filters: Readonly<Record<string, QuestionFilter>>,
): string | undefined {
  let missing = false;
  const filled = text.replace(GAP, (_, name: string, filter: string | undefined) => {
    const value = values[name];
    if (value === undefined || value === '') missing = true;
    return value === undefined ? '' : (filters[filter ?? '']?.(value) ?? value);
  });
  return missing ? undefined : filled;
}

/** Names of the values a template asks for. */
export function gapsOf(text: string): string[] {
  return [...text.matchAll(GAP)].flatMap(match => match[1] ?? []);
}
