import { browser } from 'wxt/browser';

/** `captureVisibleTab` allows two calls a second for the whole extension (measured); milliseconds between two. */
const DISTANCE_MS = 550;

export type PictureJob = {
  readonly run: () => Promise<void>;
  /** A newer wish came before this one had its turn. */
  readonly superseded: () => Promise<void>;
};

export type PictureQueue = {
  readonly add: (job: PictureJob) => void;
  /** When the running job and the waiting one are done. */
  readonly idle: () => Promise<void>;
};

/** One picture at a time, far enough apart; of those that wait only the newest is taken. */
export function createPictureQueue(onError: (error: unknown) => void): PictureQueue {
  let waiting: PictureJob | undefined;
  let working: Promise<void> | undefined;

  async function work(): Promise<void> {
    while (waiting) {
      const job = waiting;
      waiting = undefined;
      await job.run().catch(onError);
      await pace();
    }
    working = undefined;
  }

  return {
    add: job => {
      waiting?.superseded().catch(onError);
      waiting = job;
      working ??= work();
    },
    idle: async () => {
      await working;
    },
  };
}

/** Waits until another picture may be taken. A call of the browser's own keeps the worker awake meanwhile. */
async function pace(): Promise<void> {
  await browser.runtime.getPlatformInfo();
  await new Promise(resolve => {
    setTimeout(resolve, DISTANCE_MS);
  });
}
