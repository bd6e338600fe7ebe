/** How large one part of the build may be; see `budgets.mjs`. */
export interface Budget {
  readonly bundle: string;
  readonly starts: readonly string[];
  readonly later: boolean;
  /** Files that do not count here, since another budget has them. */
  readonly apart?: readonly string[];
  /** Name of the bundle that is there already, whose files do not count again. */
  readonly besides?: string;
  /** After gzip. */
  readonly bytes: number;
  readonly why: string;
}

/** A budget and what the build has come to. */
export interface BundleSize extends Budget {
  readonly size: number;
}

/** The size of each bundle after gzip, beside its budget. */
export function bundleSizes(folder: string, budgets?: readonly Budget[]): readonly BundleSize[];

/** The starts of a bundle and everything that comes with them, by their path in the build. */
export function filesOf(folder: string, budget: Budget): readonly string[];

/** Throws a sentence for a person when a bundle is larger than it may be. */
export function checkBudgets(folder: string, budgets?: readonly Budget[]): void;
