/** What `promise` comes to within `ms` milliseconds; nothing where it fails or takes longer. */
export async function within<T>(promise: Promise<T>, ms: number): Promise<T | undefined> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<undefined>((resolve) => {
    late = setTimeout(resolve, ms, undefined);
  });
  const answer = await Promise.race([promise.catch(() => undefined), patience]);
  clearTimeout(late);
  return answer;
}
