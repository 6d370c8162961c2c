import { askBackground } from '../../src/messaging/ask-background';
import type { Opening, PopupCallbacks } from '../../src/ui/popup/popup-callbacks';
import { askAndBegin } from './ask-and-begin';
import { askForSite } from './ask-for-site';
import { beganSaving } from './began-saving';
import { callbacks } from './callbacks';
import { carryOver, stillAway } from './carry-over';
import type { CurrentTab } from './current-tab';
import { lookBackCallbacks } from './look-back-callbacks';
import type { PopupState } from '../../src/ui/popup/popup-state';
import type { Read } from './read-state';
import { refusedState } from './refused';

type Surface = { readonly show: (state: PopupState) => void; readonly read: () => Promise<Read> };

export type Steering = {
  readonly on: PopupCallbacks;
  /** Shows what is the case as the popup opens. */
  readonly open: (read: Surface['read']) => Promise<void>;
  readonly refreshRunning: () => Promise<void>;
};

/** What is read again while it is shown. */
const RUNNING: readonly PopupState['kind'][] = ['recording', 'paused', 'saving'];
const UNKNOWN: Read = { state: { kind: 'failed', what: 'unknown' } };

/** Turns what a person presses into calls, and shows what came of it. */
export function steer(tab: CurrentTab, { show, read }: Surface): Steering {
  const { tabId } = tab;
  let now: Read = { state: { kind: 'loading' } };
  /** What is being saved was begun here, and its end is waited for. */
  let saves = false;

  function set(next: Read): void {
    now = next;
    show(next.state);
  }

  async function refresh(from = read): Promise<void> {
    set(await from().catch(() => UNKNOWN));
  }

  function then(call: Promise<unknown>, next: (answer: unknown) => unknown = () => refresh()): void {
    call.then(next).catch(() => {
      set(UNKNOWN);
    });
  }

  async function start({ opened }: Opening): Promise<boolean> {
    return shown(refusedState(await askBackground('start', { tabId, opened })));
  }

  async function shown(state: PopupState | undefined): Promise<boolean> {
    if (state) set({ state });
    else await refresh();
    return state === undefined;
  }

  /** Once it is saved its report stands in front; where it was given up there is the page again. */
  async function save({ opened }: Opening): Promise<void> {
    saves = true;
    set({ ...now, state: beganSaving(now.state) });
    // A worker that dies in the middle is followed by one that finishes.
    const outcome = await askBackground('saveNow', { tabId, opened }).catch(() => undefined);
    saves = false;
    if (outcome?.as === 'saved') window.close();
    else await shown(refusedState(outcome));
  }

  function ask(granted?: () => Promise<unknown>): void {
    if (now.origin !== undefined) askForSite(now.origin, granted).then(() => refresh(), console.error);
  }

  return {
    open: refresh,
    refreshRunning: async () => {
      const { state } = now;
      if (!RUNNING.includes(state.kind)) return;
      const next = await read().catch(() => UNKNOWN);
      // What was pressed meanwhile counts more.
      if (now.state !== state || (saves && next.state.kind !== 'saving')) return;
      set({ ...next, state: carryOver(state, next.state) });
    },
    on: callbacks({
      tab,
      background: askBackground,
      begin: (asks, what) => (asks ? askAndBegin(() => ask(), what) : what()),
      lookBack: lookBackCallbacks({ tabId, ask, then, refused: (outcome) => shown(refusedState(outcome)) }),
      then,
      refresh,
      stayAway: () => {
        set({ ...now, state: stillAway(now.state) });
      },
      noRoom: () => void shown({ kind: 'failed', what: 'storage' }),
      start,
      save: (opening) => void save(opening).catch(() => set(UNKNOWN)),
    }),
  };
}
