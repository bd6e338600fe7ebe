/**
 * Names that can be told apart by ear: where several are the same, each says which of them
 * it is ("…, 2 of 3").
 */
export function toldApart(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map(name => {
    const place = (seen.get(name) ?? 0) + 1;
    seen.set(name, place);
    const all = names.filter(other => other === name).length;
    return all === 1 ? name : `${name}, ${place} of ${all}`;
  });
}
