/** Two digits, as in dates. */
function two(part: number): string {
  return String(part).padStart(2, '0');
}

/**
 * A file name that sorts by time. Time and count are in it so that no backup takes the
 * place of another, whatever a browser does with names that exist; one of a book that
 * lost something says so.
 */
export function backupName(now: number, people: number, complete: boolean): string {
  const date = new Date(now);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const time = `${two(date.getHours())}${two(date.getMinutes())}`;
  const what = complete ? '' : '-incomplete';
  return `a-few-minutes-${day}-${time}${what}-${people}-people.json`;
}
