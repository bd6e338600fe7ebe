/** How one says that an earlier message is so many days old. */
export function ago(days: number): string | undefined {
  if (days < 5) return undefined;
  if (days < 10) return 'last week';
  if (days < 13) return 'a week and a half ago';
  if (days < 18) return 'two weeks ago';
  if (days < 26) return 'three weeks ago';
  return days < 45 ? 'last month' : 'some time ago';
}
