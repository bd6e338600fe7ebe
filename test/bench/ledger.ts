import type { Figure, Pair } from './figure.ts';
import type { Curve } from './growth.ts';

/** A part of the bench that did not come to its end, and why. */
export interface Failure {
  readonly part: string;
  readonly why: string;
}

/**
 * What was measured so far. Written down at once, so that whatever fails later takes
 * nothing with it.
 */
export class Ledger {
  readonly #figures = new Map<string, Figure>();
  readonly #curves = new Map<string, Curve>();
  readonly #failures: Failure[] = [];
  readonly #changed: () => void;

  /** @param changed is told of every entry */
  constructor(changed: () => void = () => {}) {
    this.#changed = changed;
  }

  get figures(): readonly Figure[] {
    return [...this.#figures.values()];
  }

  get curves(): readonly Curve[] {
    return [...this.#curves.values()];
  }

  get failures(): readonly Failure[] {
    return this.#failures;
  }

  /** A figure; takes the place of one of the same name, measured less often or on less. */
  figure(figure: Figure): void {
    this.#figures.set(figure.name, figure);
    this.#changed();
  }

  /** One more size on a curve. */
  point(name: string, of: string, size: number, samples: readonly Pair[]): void {
    const points = this.#curves.get(name)?.points ?? [];
    this.#curves.set(name, { name, of, points: [...points, [size, samples]] });
    this.#changed();
  }

  failure(failure: Failure): void {
    this.#failures.push(failure);
    this.#changed();
  }
}
