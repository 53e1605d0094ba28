const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Does some work that can be stopped cleanly (可中止): told to end while it lasts, the program does not end at once,
 * but the work is told and tidies up.
 *
 * @param work - what is done; it looks at the signal where it can stop
 */
export async function stoppable(work: (stop: AbortSignal) => Promise<void>): Promise<void> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const signal of signals) process.on(signal, stop);
  try {
    await work(controller.signal);
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}
