/** Longest wait for a frame: a hidden document paints none. */
const PATIENCE_MS = 100;

/** Resolves after what was just rendered is on screen, for work that can wait until it is seen. */
export function painted(): Promise<void> {
  return new Promise(resolve => {
    const patience = setTimeout(resolve, PATIENCE_MS);
    requestAnimationFrame(() => {
      clearTimeout(patience);
      setTimeout(resolve);
    });
  });
}
