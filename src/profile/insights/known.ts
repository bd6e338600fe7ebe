/** The entries that have a value: what phrases may rely on. */
export function known(
  entries: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(entries)) {
    if (value !== undefined && value !== '') values[name] = value;
  }
  return values;
}
