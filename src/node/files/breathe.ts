/** Let timers run: the heartbeat of the lock, the progress, an interrupt. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
