/** @returns `log` where requests were watched. @throws where they were not: an empty log would prove nothing */
export function watched<T>(watchRequests: boolean, log: T): T {
  if (!watchRequests)
    throw new Error('This harness keeps no log of requests: launch with watchRequests: true.');
  return log;
}
