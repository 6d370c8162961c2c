/** Longest wait for one frame, in milliseconds: a page that is not drawn gets none. */
const FRAME_MS = 1_000;

/** The frames of a page, as far as somebody asks for them: each costs the page some of its thread. */
export type Frames = {
  /** The longest time between two that came one behind the other, in milliseconds. */
  readonly longestMs: () => number;
  /** Asks for one. */
  readonly ask: () => void;
  /** Waits for so many; false where one does not come. */
  readonly pass: (more: number) => Promise<boolean>;
};

/** @param onFrame called in each frame; tells whether another is wanted */
export function createFrames(window: Window, onFrame: () => boolean, signal: AbortSignal): Frames {
  let [count, due] = [0, 0];
  let lastAt: number | undefined;
  let longestMs = 0;
  let isAsked = false;
  let next = Promise.withResolvers<undefined>();

  function ask(): void {
    if (isAsked || signal.aborted) return;
    isAsked = true;
    lastAt ??= window.performance.now();
    window.requestAnimationFrame(draw);
  }

  function draw(): void {
    isAsked = false;
    if (signal.aborted) return;
    const now = window.performance.now();
    longestMs = Math.max(longestMs, now - (lastAt ?? now));
    lastAt = undefined;
    count += 1;
    const goesOn = onFrame();
    if (goesOn || count < due) {
      lastAt = now;
      ask();
    }
    next.resolve(undefined);
    next = Promise.withResolvers();
  }

  signal.addEventListener(
    'abort',
    () => {
      next.resolve(undefined);
    },
    { once: true },
  );
  return {
    longestMs: () => longestMs,
    ask,
    pass: async (more) => {
      due = Math.max(due, count + more);
      while (count < due && !signal.aborted) {
        const before = count;
        ask();
        await Promise.race([next.promise, pause(window, FRAME_MS)]);
        if (count === before) return false;
      }
      return !signal.aborted;
    },
  };
}

export function pause(window: Window, ms: number): Promise<undefined> {
  return new Promise((resolve) => {
    window.setTimeout(resolve, ms);
  });
}
