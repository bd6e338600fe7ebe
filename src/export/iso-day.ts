/** A day as every program reads it, and as it sorts: `2026-11-25`, where the sender is. */
export function isoDay(moment: number): string {
  const date = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
