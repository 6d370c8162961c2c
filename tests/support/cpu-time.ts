/**
 * What `work` costs this thread, in seconds, the best of three: other programs of a busy machine do not count, nor does
 * the first time, in which the engine still compiles.
 */
export function secondsOf(work: () => unknown): number {
  const once = (): number => {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1e6;
  };
  return Math.min(once(), once(), once());
}
