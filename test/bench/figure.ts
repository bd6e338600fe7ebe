/** A measured time and its yardstick, both in milliseconds. */
export type Pair = readonly [value: number, yardstick: number];

/** A goal that is missed and why, so that getting worse is still noticed. */
export interface KnownMiss {
  /** Largest ratio that is no worse than what is known. */
  readonly most: number;
  /** Number of the record in `docs/decisions/`. */
  readonly decision: number;
}

/** One thing measured several times, each time beside the yardstick of the same moment. */
export interface Figure {
  readonly name: string;
  readonly samples: readonly Pair[];
  /** Largest ratio that is still good. */
  readonly goal: number;
  /** A goal that is known to be missed: how far it may be, and the decision that says why. */
  readonly missed?: KnownMiss;
  /** Of what size, where it was measured at several: `10,000 contacts`. */
  readonly of?: string;
}

/** How far a figure is from its yardstick: the middle of its ratios, and between what they lie. */
export interface Ratio {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The middle of some numbers; more honest than the mean when the machine is busy. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The number a quarter of the others lie below: what disturbs a measurement only ever adds to it. */
export function lowerQuartile(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)] ?? Number.NaN;
}

/** The ratios of a figure, run by run. */
export function ratioOf({ samples }: Figure): Ratio {
  const ratios = samples.map(([value, yardstick]) => value / yardstick);
  return { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}

/** True where the middle of the ratios is as good as it should be. */
export function reached(figure: Figure): boolean {
  return ratioOf(figure).median <= figure.goal;
}

/** True where the middle of the ratios is no worse than it is known to be: at its goal, or at a miss that a decision explains. */
export function noWorse(figure: Figure): boolean {
  return reached(figure) || ratioOf(figure).median <= (figure.missed?.most ?? figure.goal);
}

/** What stands behind a figure that misses its goal. */
function verdictOn(figure: Figure): string {
  const { missed } = figure;
  if (reached(figure)) return '';
  if (missed === undefined) return '  <- above the goal';
  return noWorse(figure)
    ? `  <- above the goal, as decision ${missed.decision} says`
    : `  <- above the goal, and above the ${missed.most} of decision ${missed.decision}`;
}

/** A figure as one line of the table: `reading a profile   4.1 ms   2.3 (2.2 to 2.6)   goal 3`. */
export function describe(figure: Figure): string {
  const { median: middle, least, most } = ratioOf(figure);
  const value = median(figure.samples.map(([time]) => time));
  const spread = figure.samples.length > 1 ? ` (${least.toFixed(2)} to ${most.toFixed(2)})` : '';
  const ratio = `${middle.toFixed(2)} x${spread}`;
  const size = figure.of === undefined ? '' : `, ${figure.of}`;
  return `${figure.name.padEnd(48)}${`${value.toFixed(2)} ms`.padStart(13)}  ${ratio.padEnd(24)} goal ${figure.goal}${size}${verdictOn(figure)}`;
}
