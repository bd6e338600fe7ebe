/** Items as one says them: `a`, `a and b`, `a, b and c`. No comma before "and", since none is spoken. */
export function listOf(items: readonly string[], joiner: 'and' | 'or' = 'and'): string {
  const said = items.map(item => item.trim()).filter(item => item !== '');
  const last = said.at(-1);
  if (last === undefined) return '';
  return said.length === 1 ? last : `${said.slice(0, -1).join(', ')} ${joiner} ${last}`;
}
