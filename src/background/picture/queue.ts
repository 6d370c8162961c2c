import { browser } from 'wxt/browser';

/** `captureVisibleTab` allows two calls a second for the whole extension (measured); milliseconds between two. */
const DISTANCE_MS = 550;

export type PictureJob = {
  /** A picture of a step, of the page at rest after one, or of all of it; each waits in a place of its own. */
  readonly of: 'step' | 'rest' | 'whole';
  readonly run: () => Promise<void>;
  /** A newer wish of the same sort came before this one had its turn. */
  readonly superseded: () => Promise<void>;
};

export type PictureQueue = {
  readonly add: (job: PictureJob) => void;
  /** When the running job and those that wait are done. */
  readonly idle: () => Promise<void>;
};

/** One picture at a time, far enough apart; of those of a sort that wait only the newest is taken. */
export function createPictureQueue(onError: (error: unknown) => void): PictureQueue {
  const waiting = new Map<PictureJob['of'], PictureJob>();
  let working: Promise<void> | undefined;

  async function work(): Promise<void> {
    for (let job = next(); job; job = next()) {
      await job.run().catch(onError);
      await pace();
    }
    working = undefined;
  }

  function next(): PictureJob | undefined {
    const job = waiting.get('step') ?? waiting.get('whole') ?? waiting.get('rest');
    if (job) waiting.delete(job.of);
    return job;
  }

  return {
    add: (job) => {
      waiting.get(job.of)?.superseded().catch(onError);
      waiting.set(job.of, job);
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
  await new Promise((resolve) => {
    setTimeout(resolve, DISTANCE_MS);
  });
}
