import { watchPictures } from '../../src/messaging/pictures-changed';
import { watchEvidence } from '../../src/messaging/watch-evidence';
import { watchCurrentTab } from './current-tab';

/** Longest distance between a change and the reading of it, and how often the store is asked for more; milliseconds. */
const DISTANCE_MS = 1_000;
/** Changes come in groups: a step, its errors, its picture. */
const GROUP_MS = 120;

type Fresh = {
  readonly read: () => Promise<void>;
  readonly isOutdated: () => Promise<boolean>;
  readonly onError: (error: unknown) => void;
};

/** Reads whenever there may be more to show, at most once a second, until `signal` aborts. */
export function keepFresh({ read, isOutdated, onError }: Fresh, signal: AbortSignal): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let readAt = -Infinity;
  /** One reading after the other: a slow one is waited for, and what came meanwhile is read then. */
  let reading: 'no' | 'yes' | 'and-again' = 'no';

  function soon(): void {
    if (signal.aborted) return;
    if (reading !== 'no') {
      reading = 'and-again';
      return;
    }
    waiting ??= setTimeout(now, Math.max(GROUP_MS, readAt + DISTANCE_MS - performance.now()));
  }

  function now(): void {
    waiting = undefined;
    readAt = performance.now();
    reading = 'yes';
    void read()
      .catch(onError)
      .then(() => {
        const again = reading === 'and-again';
        reading = 'no';
        if (again) soon();
      });
  }

  watchEvidence(soon, signal);
  watchPictures(soon, signal);
  watchCurrentTab(soon, signal);
  const looking = setInterval(() => {
    isOutdated().then((is) => {
      if (is) soon();
    }, onError);
  }, DISTANCE_MS);
  signal.addEventListener(
    'abort',
    () => {
      clearInterval(looking);
      clearTimeout(waiting);
    },
    { once: true },
  );
  now();
}
