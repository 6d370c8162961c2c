import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until there is an answer other than `undefined` or `false`.
 * @param what names the awaited thing in the error
 * @throws after `timeoutMs`
 */
export async function waitUntil<T>(
  what: string,
  timeoutMs: number,
  ask: () => Promise<T | undefined | false>,
): Promise<T> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`${what}: not within ${timeoutMs} ms.`);
    await sleep(25);
  }
}
