/** The language of a tag such as `en-GB`, without what stands behind it. */
export function languageCode(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}
