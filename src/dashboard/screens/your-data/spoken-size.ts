const UNITS = ['kB', 'MB', 'GB', 'TB'] as const;

/** A number of bytes as one says it; what is under a kilobyte is said as one. */
export function spokenSize(bytes: number): string {
  let size = bytes / 1000;
  let unit = 0;
  while (size >= 1000 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const shown = size < 10 ? Math.max(1, Math.round(size * 10)) / 10 : Math.round(size);
  return unit === 0 ? `${Math.max(1, Math.round(size))} kB` : `${shown} ${UNITS[unit]}`;
}
