import { IDLE_MS } from '../../src/domain/limits';
import type { evidencePort } from '../../src/messaging/evidence-port';
import { readActive, watchActive } from '../../src/messaging/control';
import type { connect } from '../../src/messaging/port';
import type { Active } from '../../src/domain/recording';

type Watch = {
  readonly recordingId: string;
  readonly paused: boolean;
  readonly isTop: boolean;
  readonly background: ReturnType<typeof connect<(typeof evidencePort)['calls']>>;
  /** The recording ended, or is another one by now. */
  readonly end: () => void;
};

export type Control = {
  readonly isPaused: () => boolean;
  /** Reads the control record anew; until that is done the page counts as paused. */
  readonly refresh: () => Promise<void>;
  readonly onResume: (resumed: () => void) => void;
  readonly stepped: (epochMs: number) => void;
};

/** How often a page looks whether the recording was forgotten, in milliseconds. */
const LOOK_MS = 30_000;

/** Follows pause, resume and stop through the control record, with or without a worker. */
export function watchControl(
  { recordingId, paused, isTop, background, end }: Watch,
  signal: AbortSignal,
): Control {
  let held = paused;
  let lastStepAt = Date.now();
  const waiting: (() => void)[] = [];

  function follow(active: Active | undefined): void {
    if (active?.recordingId !== recordingId) {
      end();
      return;
    }
    held = active.paused;
    lastStepAt = Math.max(lastStepAt, active.lastStepAt);
    if (!held) for (const resumed of waiting.splice(0)) resumed();
  }

  async function refresh(): Promise<void> {
    held = true;
    await readActive().then(follow, end);
  }

  const isIdle = (): boolean => Date.now() - lastStepAt > IDLE_MS;

  watchActive(follow, signal);
  readActive().then(follow, end);
  if (isTop) {
    const looking = setInterval(() => {
      if (!held && isIdle()) background('idle', undefined).catch(() => undefined);
    }, LOOK_MS);
    signal.addEventListener(
      'abort',
      () => {
        clearInterval(looking);
      },
      { once: true },
    );
  }
  return {
    isPaused: () => held || isIdle(),
    refresh,
    onResume: (resumed) => {
      waiting.push(resumed);
    },
    stepped: (epochMs) => {
      lastStepAt = Math.max(lastStepAt, epochMs);
    },
  };
}
