import { browser } from 'wxt/browser';
import { readLookBack } from '../../messaging/look-back';
import { holds } from '../../store/held';
import type { BackgroundContext } from '../context';
import { settle } from '../life/settle';
import { alone } from '../lock';
import { refreshBadge } from '../refresh-badge';

/** How often it is looked for what is to go, in milliseconds: within the time that browsers let a worker sleep (30 s). */
const LOOK_MS = 20_000;

/**
 * Deletes what look-back holds when its time is over, where no page of the site is there any more to say so. As long as
 * anything is held a call of the browser's own keeps the worker awake: at most the five minutes. What is returned begins.
 */
export function createPruner(context: BackgroundContext): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function begin(): void {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      look().catch((error: unknown) => {
        context.onError(error, 'pruning');
      });
    }, LOOK_MS);
  }

  async function look(): Promise<void> {
    if (!(await holdsAnything(context))) return;
    begin();
    await browser.runtime.getPlatformInfo();
    await alone(() => settle(context));
    await refreshBadge(context);
  }

  return begin;
}

async function holdsAnything(context: BackgroundContext): Promise<boolean> {
  const db = await context.database();
  for (const { recordingId } of await readLookBack()) if (await holds(db, recordingId)) return true;
  return false;
}
