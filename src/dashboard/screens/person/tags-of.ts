/** Tags of a line: separated by commas, each once. */
export function tagsOf(line: string): readonly string[] {
  const tags = line.split(',').map(tag => tag.trim());
  return [...new Set(tags.filter(tag => tag !== ''))].slice(0, 20);
}
