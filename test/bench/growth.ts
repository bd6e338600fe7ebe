import { median, type Pair } from './figure.ts';

/** How one thing grows: measured at each size, beside its yardstick. */
export interface Curve {
  readonly name: string;
  /** What the sizes count. */
  readonly of: string;
  readonly points: readonly (readonly [size: number, samples: readonly Pair[]])[];
}

/** How a time grows with a size: the exponent of the power law that fits best (1 is linear). */
export function exponent(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const up = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const down = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return up / down;
}

/** The times of one side of a curve: what was measured (0) or its yardstick (1). */
function times({ points }: Curve, side: 0 | 1): readonly (readonly [number, number])[] {
  return points.map(([size, samples]) => [size, median(samples.map(pair => pair[side]))] as const);
}

/** Exponents of what was measured and of its yardstick. */
export function exponents(curve: Curve): { readonly measured: number; readonly yardstick: number } {
  return { measured: exponent(times(curve, 0)), yardstick: exponent(times(curve, 1)) };
}

/** A curve as one line: `first screen    0.02 (yardstick 0.01)   1.1 ms, 1.2 ms, ...`. */
export function describeCurve(curve: Curve): string {
  const { measured, yardstick } = exponents(curve);
  const power = `${measured.toFixed(2)} (yardstick ${yardstick.toFixed(2)})`;
  const list = times(curve, 0).map(([, time]) => time.toFixed(time < 10 ? 1 : 0));
  return `${curve.name.padEnd(52)}${power.padEnd(24)} ${list.join(', ')} ms`;
}
