import { TargetType } from 'puppeteer-core';
import type { Harness } from '../../harness/harness.ts';

/** What the worker holds after everything that can go has gone, in bytes. */
export type WorkerMemory = {
  /** Objects of JavaScript. */
  readonly heap: number;
  /** Buffers and strings outside of it. */
  readonly outside: number;
  /** What the recording keeps in `storage.session`, in the browser's own process. */
  readonly session: number;
};

/** Collects the worker's garbage and weighs what is left. Chromium's alone can be asked. */
export async function weighWorker({ browser, extensionUrl, background }: Harness): Promise<WorkerMemory> {
  const target = browser
    .targets()
    .find((one) => one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(extensionUrl));
  const worker = await target?.worker();
  if (!worker) throw new Error('The worker does not run, so it cannot be weighed.');
  const { client } = worker;
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
  await client.send('HeapProfiler.disable');
  const session = await background.evaluate<number>(`chrome.storage.session.getBytesInUse()`);
  return { heap: usedSize, outside: backingStorageSize, session };
}
