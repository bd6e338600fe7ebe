/** Permissions that the table of a document explains: first cells that hold one code word. */
export function tableOfPermissions(text: string): readonly string[] {
  return [...text.matchAll(/^\|\s*`(\w+)`\s*\|\s*(\S.*?)\s*\|$/gm)].map(match => match[1] ?? '');
}
