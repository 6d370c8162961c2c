import { TargetType } from 'puppeteer-core';
import type { Browser, CDPSession } from 'puppeteer-core';
import type { Background } from '../harness.ts';
import { scriptResult, scriptSource } from '../script-source.ts';
import { waitUntil } from '../wait-until.ts';

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
      const worker = await waitUntil('A running service worker', 5000, async () => {
        const target = browser
          .targets()
          .find((one) => one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(extensionUrl));
        return (await target?.worker()) ?? undefined;
      });
      return scriptResult(await worker.evaluate(scriptSource(script, []))) as T;
    },
    async kill() {
      for (const targetId of await workerIds(session, extensionUrl)) {
        await session.send('Target.closeTarget', { targetId });
      }
      await waitUntil('The end of the service worker', 5000, async () => !(await isAlive()));
    },
  };
}

async function workerIds(session: CDPSession, extensionUrl: string): Promise<string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos
    .filter(({ type, url }) => type === 'service_worker' && url.startsWith(extensionUrl))
    .map(({ targetId }) => targetId);
}
