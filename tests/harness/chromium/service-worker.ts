import { TargetType } from 'puppeteer-core';
import type { Browser, CDPSession } from 'puppeteer-core';
import type { Background } from '../harness.ts';
import { scriptResult, scriptSource } from '../script-source.ts';
import { waitUntil } from '../wait-until.ts';
import { PATIENCE_MS } from '../patience.ts';

/** How long a worker that was told to end is given before it is told again, in milliseconds. */
const AGAIN_MS = 400;

/**
 * The extension's service worker. Life and death are read from the browser's list of targets, which attaches no
 * debugger: an attached one keeps the worker alive.
 */
export async function serviceWorker(
  browser: Browser,
  extensionUrl: string,
  debuggerOnWorker: boolean,
): Promise<Background> {
  const session = await browser.target().createCDPSession();
  const isAlive = async (): Promise<boolean> => (await workerIds(session, extensionUrl)).length > 0;
  return {
    isAlive,
    async evaluate<T>(script: string | (() => T | Promise<T>)) {
      if (!debuggerOnWorker) {
        throw new Error('This harness keeps off the worker: launch with debuggerOnWorker: true.');
      }
      const worker = await waitUntil('A running service worker', PATIENCE_MS, async () => {
        const target = browser
          .targets()
          .find((one) => one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(extensionUrl));
        return (await target?.worker()) ?? undefined;
      });
      return scriptResult(await worker.evaluate(scriptSource(script, []))) as T;
    },
    async kill() {
      const running = await workerIds(session, extensionUrl);
      let told = -AGAIN_MS;
      // A worker that is just starting says yes and lives on, so it is told again; told all the time, it never gets
      // as far as to hear it. The next one, which an event may have started meanwhile, is not meant.
      await waitUntil('The end of the service worker', PATIENCE_MS, async () => {
        const now = await workerIds(session, extensionUrl);
        const left = running.filter((id) => now.includes(id));
        if (performance.now() - told < AGAIN_MS) return left.length === 0;
        told = performance.now();
        for (const targetId of left) {
          await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
        }
        return left.length === 0;
      });
    },
  };
}

async function workerIds(session: CDPSession, extensionUrl: string): Promise<string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos
    .filter(({ type, url }) => type === 'service_worker' && url.startsWith(extensionUrl))
    .map(({ targetId }) => targetId);
}
