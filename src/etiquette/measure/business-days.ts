const DAY = 86_400_000;

/** Weekdays that have passed between two moments, in the sender's own calendar; 0 when none. */
export function businessDaysBetween(from: number, to: number): number {
  const day = new Date(from);
  day.setHours(12, 0, 0, 0);
  const end = new Date(to).setHours(12, 0, 0, 0);
  let passed = 0;
  for (let at = day.getTime() + DAY; at <= end + DAY / 4 && passed < 400; at += DAY) {
    const weekday = new Date(at).getDay();
    if (weekday !== 0 && weekday !== 6) passed++;
  }
  return passed;
}
