import { browser } from 'wxt/browser';
import { patternOf } from '../../src/domain/site-pattern';
import { askBackground } from '../../src/messaging/ask-background';
import type { PopupCallbacks } from '../../src/ui/popup/popup-callbacks';
import { callbacks } from './callbacks';
import { carryOver } from './carry-over';
import type { PopupState } from '../../src/ui/popup/popup-state';
import type { Read } from './read-state';
import { REFUSED } from './refused';

type Surface = { readonly show: (state: PopupState) => void; readonly read: () => Promise<Read> };

export type Steering = {
  readonly on: PopupCallbacks;
  /** Shows what is the case as the popup opens. */
  readonly open: (read: Surface['read']) => Promise<void>;
  readonly refreshRunning: () => Promise<void>;
};

const UNKNOWN: Read = { state: { kind: 'failed', what: 'unknown' } };

/** Turns what a person presses into calls, and shows what came of it. */
export function steer(tabId: number, { show, read }: Surface): Steering {
  let now: Read = { state: { kind: 'loading' } };

  function set(next: Read): void {
    now = next;
    show(next.state);
  }

  async function refresh(): Promise<void> {
    set(await read().catch(() => UNKNOWN));
  }

  function then(call: Promise<unknown>, next: () => unknown = refresh): void {
    call.then(next).catch(() => {
      set(UNKNOWN);
    });
  }

  async function start(): Promise<void> {
    const outcome = await askBackground('start', { tabId });
    if (outcome.as === 'refused') set({ state: REFUSED[outcome.why] });
    else await refresh();
  }

  /**
   * Asks for the site inside the person's own click, as both browsers want it. In Chromium the prompt closes this
   * popup, so what follows a yes is the background's, and the recording begins without waiting for the answer.
   */
  function ask(): void {
    if (now.origin === undefined) return;
    browser.permissions.request({ origins: [patternOf(now.origin)] }).then(refresh, () => undefined);
  }

  return {
    open: async (readFirst) => {
      set(await readFirst().catch(() => UNKNOWN));
    },
    refreshRunning: async () => {
      const { state } = now;
      if (state.kind !== 'recording' && state.kind !== 'paused') return;
      const next = await read().catch(() => UNKNOWN);
      set({ ...next, state: carryOver(state, next.state) });
    },
    on: callbacks({ tabId, background: askBackground, ask, then, start }),
  };
}
