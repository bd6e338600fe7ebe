/** What is known within some milliseconds, or nothing; the promise itself goes on. */
export async function within<T>(promise: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | number = 0;
  const over = new Promise<undefined>(resolve => {
    timer = setTimeout(resolve, ms);
  });
  try {
    return await Promise.race([promise, over]);
  } finally {
    clearTimeout(timer);
  }
}
