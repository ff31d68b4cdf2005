/** What the promise gives, or `late` when it has not settled in so many milliseconds. */
export async function within<T, L>(
  milliseconds: number,
  promise: PromiseLike<T>,
  late: L,
): Promise<T | L> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<L>((resolve) => {
    timer = setTimeout(() => resolve(late), milliseconds);
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
