import type { Evidence } from '../../src/domain/evidence';
import { IDLE_MS } from '../../src/domain/limits';
import { LOOK_BACK_MS } from '../../src/domain/look-back';
import type { evidencePort } from '../../src/messaging/evidence-port';
import type { connect } from '../../src/messaging/port';
import { type Terms, watchTerms } from '../../src/messaging/terms';

type Watch = {
  readonly origin: string;
  /** As the recorder came. */
  readonly terms: Terms;
  readonly isTop: boolean;
  readonly background: ReturnType<typeof connect<(typeof evidencePort)['calls']>>;
  /** The recording ended, or is another one by now. */
  readonly end: () => void;
};

export type Control = {
  readonly isPaused: () => boolean;
  /** Not in a look-back; in one that was preserved from then on. */
  readonly keepsPictures: () => boolean;
  /** Reads the control records anew; until that is done the page counts as paused. */
  readonly refresh: () => Promise<void>;
  readonly onResume: (resumed: () => void) => void;
  readonly stepped: (epochMs: number) => void;
  /** Anything but a step was written ahead. */
  readonly written: (evidence: Evidence) => void;
};

/** How often a page looks whether the recording was forgotten, or whether what it wrote is to go; in milliseconds. */
const LOOK_MS = 30_000;
/** Signals come in groups; the worker is told once. In milliseconds. */
const GROUP_MS = 300;

/** Follows pause, resume and stop through the control records, with or without a worker. */
export function watchControl({ origin, terms, isTop, background, end }: Watch, signal: AbortSignal): Control {
  let held = terms.paused;
  let isLookBack = terms.isLookBack;
  let lastStepAt = Date.now();
  let telling: ReturnType<typeof setTimeout> | undefined;
  const waiting: (() => void)[] = [];

  function follow(now: Terms | undefined): void {
    if (now?.recordingId !== terms.recordingId) {
      end();
      return;
    }
    held = now.paused;
    isLookBack = now.isLookBack;
    lastStepAt = Math.max(lastStepAt, now.lastStepAt ?? 0);
    if (!held) for (const resumed of waiting.splice(0)) resumed();
  }

  const read = watchTerms(origin, follow, signal);
  read().catch(end);

  const isIdle = (): boolean => !isLookBack && Date.now() - lastStepAt > IDLE_MS;
  const isToGo = (): boolean => isLookBack && Date.now() - lastStepAt < LOOK_BACK_MS + 2 * LOOK_MS;

  if (isTop) {
    const looking = setInterval(() => {
      if (!held && (isIdle() || isToGo())) background('idle', undefined).catch(() => undefined);
    }, LOOK_MS);
    signal.addEventListener(
      'abort',
      () => {
        clearInterval(looking);
      },
      { once: true },
    );
  }

  function tellSignal(): void {
    telling = undefined;
    if (!signal.aborted) background('signalWritten', undefined).catch(() => undefined);
  }

  return {
    isPaused: () => held || isIdle(),
    keepsPictures: () => !isLookBack,
    refresh: async () => {
      held = true;
      await read().catch(end);
    },
    onResume: (resumed) => {
      waiting.push(resumed);
    },
    stepped: (epochMs) => {
      lastStepAt = Math.max(lastStepAt, epochMs);
    },
    written: ({ as }) => {
      if (!isLookBack) return;
      lastStepAt = Date.now();
      if (as === 'signal') telling ??= setTimeout(tellSignal, GROUP_MS);
    },
  };
}
