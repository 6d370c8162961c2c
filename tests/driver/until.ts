import { setTimeout as pause } from 'node:timers/promises';
import type { Harness } from '../harness/harness.ts';
import { PATIENCE_MS } from '../harness/patience.ts';

/** Waits until `holds` does, for at most `ms` milliseconds; throws with `what` where it never does. */
export async function until(what: string, holds: () => Promise<boolean>, ms = PATIENCE_MS): Promise<void> {
  const end = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`${what}: not within ${String(ms)} ms.`);
    await pause(100);
  }
}

/** Waits until a count has stayed the same for `ms` milliseconds. */
export async function untilStill(what: string, count: () => Promise<number>, ms = 1_500): Promise<void> {
  let last = -1;
  let since = Date.now();
  await until(what, async () => {
    const now = await count();
    if (now !== last) since = Date.now();
    last = now;
    return Date.now() - since >= ms;
  });
}

/** How many pictures the extension's own store holds. */
export function pictureCount(harness: Harness): Promise<number> {
  return rowCount(harness, 'pictures');
}

/** For how many steps the extension's own store says what became of their picture. */
export function shotCount(harness: Harness): Promise<number> {
  return rowCount(harness, 'shots');
}

/** How many steps the extension's own store holds. */
export function stepCount(harness: Harness): Promise<number> {
  return rowCount(harness, 'steps');
}

/** How many recordings the extension's own store holds. */
export function recordingCount(harness: Harness): Promise<number> {
  return rowCount(harness, 'recordings');
}

/**
 * How many signals were seen so far: those that are still written ahead, and those in the store. By their ids, because
 * one that is being moved stands in both.
 */
export function signalCount(harness: Harness): Promise<number> {
  return writtenCount(harness, 'signal', 'signals');
}

/** The same of steps. */
export function writtenSteps(harness: Harness): Promise<number> {
  return writtenCount(harness, 'step', 'steps');
}

async function writtenCount(harness: Harness, as: 'signal' | 'step', table: Table): Promise<number> {
  const ahead = await harness.background.evaluate<string[]>(
    `(globalThis.browser ?? chrome).storage.local.get(null).then((all) => Object.values(all)
      .filter((entry) => typeof entry === 'string' && entry.startsWith('{"as":"${as}"'))
      .map((entry) => JSON.parse(entry).${as}.id))`,
  );
  return new Set([...ahead, ...(await keysOf(harness, table))]).size;
}

type Table = 'pictures' | 'recordings' | 'shots' | 'signals' | 'steps';

async function rowCount(harness: Harness, table: Table): Promise<number> {
  return (await keysOf(harness, table)).length;
}

function keysOf(harness: Harness, table: Table): Promise<string[]> {
  return harness.background.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('saferepro');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asking = opening.result.transaction('${table}').objectStore('${table}').getAllKeys();
      asking.onsuccess = () => { opening.result.close(); resolve(asking.result.map(String)); };
    };
  })`);
}
