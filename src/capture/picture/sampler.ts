import type { Cover, Viewport } from '../../domain/cover';
import type { Opened } from '../../domain/opened';
import type { SealedText } from '../../domain/sealed';
import { createCoverMeter, type MeasuredCover } from '../../redact/dom/covers';
import type { KeptParts } from '../../redact/dom/kept-parts';
import type { Finder } from '../../redact/finding';
import type { OpenShadow } from '../../redact/dom/sensitive-places';
import { screenKindOf } from '../../wp-admin/screen-kind';
import { createFrames, pause } from './frames';
import { areSame, Hulls } from './hull';
import { watchMotion } from './motion';
import { openerOf } from './opening';
import { isSameViewport, viewportOf } from './viewport-of';

/** What the page says of the time in which a picture was taken. */
export type Sample =
  | {
      readonly as: 'steady';
      readonly viewport: Viewport;
      readonly covers: readonly Cover[];
      /** What the picture leaves to be read; nothing where that is too much to be kept. */
      readonly legible: SealedText | undefined;
      readonly pageMs: number;
    }
  | { readonly as: 'unsteady' };

export type Sampler = {
  /** Whether what was measured first is on the screen by now, and the page still stands as it did. */
  readonly ready: () => Promise<boolean>;
  /** Goes on for two frames more, so that what was painted at the last is sampled too; then tells all. */
  readonly end: () => Promise<Sample>;
};

/**
 * Frames that are waited for before the picture is taken: the browser draws behind what a script sees, and a photograph
 * shows what is drawn (measured in Chromium 156 at 2x on a busy machine: the page as it was before a change in 11 of 12
 * photographs taken at once, in 3 of 12 after two frames, in 1 of 27 after three, in 0 of 15 after four).
 */
const FRAMES_BEFORE = 4;
/**
 * A frame in which nothing changed is over at once, while one that did change may still wait to be drawn: so they have
 * to take their time as well, at least so many milliseconds, and on a machine that has none to spare so often the longest
 * of them (seen once with other browsers beside it, load 15: a photograph of the page as it was before).
 */
const LEAST_MS = 100;
const LONGEST_FRAMES = 6;
/** Whatever a single frame took. */
const MOST_MS = 1_500;
/** Frames that are waited for after it. */
const FRAMES_AFTER = 2;
/** Frames that are measured one by one after the last sign that something may move. */
const FRAMES_OF_MOTION = 2;
/** What a frame takes where nothing is in its way, in milliseconds. */
const FRAME_MS = 1000 / 60;
/** Longest that is measured for: by then the picture was taken, or whoever asked for it is gone; milliseconds. */
const LONGEST_MS = 10_000;

/**
 * Measures the sensitive places until `end`, `signal`, or nothing can come of it any more: in every frame for as long as
 * anything may move, else before the photograph and after it. What then stands elsewhere without a sign makes the sample
 * unsteady, as do nodes that come or go, a resize, a zoom or a change of visibility: the picture may show what no sample
 * saw.
 */
export function beginSample(
  window: Window & typeof globalThis,
  openShadow: OpenShadow,
  find: Finder,
  opened: Opened,
  signal: AbortSignal,
  kept?: KeptParts,
): Sampler {
  const { document } = window;
  const screen = screenKindOf(document, new URL(window.location.href));
  const ending = new AbortController();
  const hulls = new Hulls();
  const clock = (): number => window.performance.now();
  const startedAt = clock();
  const opener = openerOf(opened, find);
  const meter = createCoverMeter(window, screen, openShadow, opener.find, {
    opens: opener.opens,
    ...(kept ? { kept } : {}),
  });
  const viewport = viewportOf(window);
  let steady = document.visibilityState === 'visible';
  let pageMs = clock() - startedAt;
  let firstAt = clock();
  let last: readonly MeasuredCover[] | undefined;
  /** Frames that are still to be measured one by one; all of them where something moved without a sign. */
  let moving = 0;
  let isReady = false;

  function measure(): void {
    const before = clock();
    const covers = meter.measure();
    if (!covers || !isSameViewport(viewport, viewportOf(window)) || isInTransition(document)) steady = false;
    else {
      hulls.add(covers);
      if (moving === 0 && last && !areSame(last, covers)) surprise();
      last = covers;
    }
    pageMs += clock() - before;
  }

  /** Something moved, and nothing told of it: from now on every frame is measured, and the wait begins anew. */
  function surprise(): void {
    moving = Infinity;
    firstAt = clock();
    if (isReady) steady = false;
  }

  function onFrame(): boolean {
    if (motion.isUnderWay()) stirred();
    if (steady && moving > 0) measure();
    moving = Math.max(0, moving - 1);
    if (!steady) stop();
    return moving > 0;
  }

  function stirred(): void {
    moving = Math.max(moving, FRAMES_OF_MOTION);
    frames.ask();
  }

  function changed(): void {
    steady = false;
    stop();
  }

  function stop(): void {
    window.clearTimeout(late);
    ending.abort();
  }

  const frames = createFrames(window, onFrame, ending.signal);
  const motion = watchMotion(meter.roots, { changed, stirred }, ending.signal);
  document.addEventListener('visibilitychange', changed, { signal: ending.signal });
  signal.addEventListener('abort', changed, { signal: ending.signal });
  const late = window.setTimeout(changed, LONGEST_MS);
  measure();
  const begun = frames.pass(FRAMES_BEFORE);

  /** Waits for so many frames more. */
  async function pass(more: number): Promise<void> {
    if (steady && !(await frames.pass(more))) changed();
  }

  /** Measures what nothing has told to move since it was measured. */
  function look(): void {
    if (steady && moving === 0) measure();
  }

  /** For how long may what was measured first not be drawn yet, as far as time can tell? Milliseconds. */
  function undrawn(): number {
    const needed = Math.max(LEAST_MS, Math.min(MOST_MS, LONGEST_FRAMES * frames.longestMs()));
    return firstAt + needed - clock();
  }

  return {
    ready: async () => {
      if (!(await begun)) changed();
      do {
        while (steady && undrawn() > 0) {
          await pause(window, Math.max(0, undrawn() - FRAME_MS));
          await pass(1);
        }
        look();
      } while (steady && undrawn() > 0);
      isReady = true;
      return steady;
    },
    end: async () => {
      await pass(FRAMES_AFTER);
      look();
      stop();
      if (!steady) return { as: 'unsteady' };
      const before = clock();
      const legible = meter.legible();
      pageMs += clock() - before;
      return { as: 'steady', viewport, covers: hulls.covers(), legible, pageMs };
    },
  };
}

/** Then the page is drawn as it was and as it will be, in pictures that move (CSS View Transitions 2). */
function isInTransition(document: Document): boolean {
  try {
    return document.documentElement.matches(':active-view-transition');
  } catch {
    // A browser that does not know the word does none.
    return false;
  }
}
