/** Words in titles that say nothing about a team. */
const COMMON = new Set(
  'senior junior lead head chief manager director assistant associate intern trainee officer of and the for at in to a an i ii iii vice president specialist expert consultant coordinator executive sr jr staff principal deputy interim acting global regional member team department'.split(
    ' ',
  ),
);

/** Words of a title that tell what the work is about, folded. */
function titleWords(title: string): ReadonlySet<string> {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]{2,}/gu);
  return new Set((words ?? []).filter(word => !COMMON.has(word)));
}

/** Words two titles share. */
export function sharedWords(a: string, b: string): readonly string[] {
  const other = titleWords(b);
  return [...titleWords(a)].filter(word => other.has(word));
}
