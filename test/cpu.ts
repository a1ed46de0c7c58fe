/** Seconds of this thread's own work since `start`: a busy machine does not lengthen them. */
export function cpuSeconds(start: { readonly user: number; readonly system: number }): number {
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1_000_000
}
