/**
 * Runs something unless another window of the extension is at it already.
 *
 * @returns what came of it, or nothing when another window does it
 */
export async function oneAtATime<T>(
  name: string,
  action: () => Promise<T>,
): Promise<T | undefined> {
  // Every browser we support has locks; the fake pages of tests do not.
  if (!('locks' in navigator)) return action();
  return navigator.locks.request(name, { ifAvailable: true }, async lock =>
    lock === null ? undefined : action(),
  );
}
