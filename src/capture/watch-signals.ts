import { newId } from '../domain/id';
import { momentOf } from '../domain/moment';
import type { FramePath } from '../domain/locator';
import type { Screen } from '../domain/screen';
import type { Signal } from '../domain/signal';
import { quietly } from './quietly';
import { type Phase, type SignalParts, signalSources } from './signals';
import { watchPhase } from './watch-phase';
import type { RecorderWorld } from './world';

/** Most signals of one load of a page; a page that says more is flooded, and so would be the report. */
const MAX_SIGNALS = 500;
/** Most that is looked at to find out whether it was said before: a countdown, or a script that fails every second. */
const MAX_LOOKS = 20_000;

type Watched = {
  readonly world: RecorderWorld;
  readonly frame: FramePath;
  /** Epoch milliseconds of a time of the page's. */
  readonly clock: (happenedAt: number) => number;
  readonly screen: () => Screen;
  readonly emit: (signal: Signal) => void;
  /** Called once, where there was more than is told. */
  readonly flooded: (happenedAt: number) => void;
};

/** Starts every source of signals of one document, until `signal` aborts. */
export function watchSignals(
  { world, frame, clock, screen, emit, flooded }: Watched,
  signal: AbortSignal,
): void {
  const { window } = world;
  const { document, performance } = window;
  const watch = watchPhase(window, signal);
  const waiting: (() => void)[] = [];
  const leaving: (() => void)[] = [];
  const said = new Map<string, number>();
  let isKeyed = false;
  let isFlooded = false;
  let looks = 0;
  let told = 0;

  function tell(happenedAt: number, describe: () => SignalParts, phase: Phase = watch.phase()): void {
    if (signal.aborted || world.isPaused()) return;
    const acts = watch.acts();
    looks += 1;
    if (looks > MAX_LOOKS || told >= MAX_SIGNALS) {
      overflow();
      return;
    }
    const now = (): void => {
      quietly(() => {
        const parts = describe();
        if (said.get(parts.family) === acts) return;
        said.set(parts.family, acts);
        told += 1;
        emit({ ...parts, ...base(happenedAt), phase });
      });
    };
    if (isKeyed) now();
    else waiting.push(now);
  }

  function base(happenedAt: number): Pick<Signal, 'id' | 'recordingId' | 'at' | 'screen' | 'frame'> {
    const epochMs = clock(happenedAt);
    return {
      id: newId(epochMs),
      recordingId: world.recordingId,
      at: momentOf(epochMs),
      screen: screen(),
      frame,
    };
  }

  function overflow(): void {
    if (isFlooded || world.isPaused()) return;
    isFlooded = true;
    flooded(performance.now());
  }

  function release(): void {
    isKeyed = true;
    for (const now of waiting.splice(0)) now();
  }

  /** A page that came up while the recording was paused is looked at when it goes on. */
  function onFirstLook(look: () => void): void {
    const begin = (): void => {
      if (signal.aborted) return;
      if (world.isPaused()) world.onResume(begin);
      else quietly(look);
    };
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', begin, { once: true, signal });
    else begin();
  }

  world.probe.onFlood(overflow);
  void world.keyed.then(release);
  window.addEventListener(
    'pagehide',
    () => {
      for (const leave of leaving) quietly(leave);
      release();
    },
    { signal },
  );
  const onLeave = (leave: () => void): void => {
    leaving.push(leave);
  };
  for (const source of signalSources)
    source({ world, tell, phase: watch.phase, onFirstLook, onLeave, signal });
}
