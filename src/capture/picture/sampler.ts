import type { Cover, Viewport } from '../../domain/cover';
import type { Opened } from '../../domain/opened';
import type { SealedText } from '../../domain/sealed';
import { createCoverMeter } from '../../redact/dom/covers';
import type { Finder } from '../../redact/finding';
import type { OpenShadow } from '../../redact/dom/sensitive-places';
import { screenKindOf } from '../../wp-admin/screen-kind';
import { Hulls } from './hull';
import { openerOf } from './opening';

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
 * Frames that are sampled before the picture is taken: the browser draws behind what a script sees, and a photograph
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
/** Frames that are sampled after it. */
const FRAMES_AFTER = 2;
/** Longest wait for one frame, in milliseconds: a page that is not drawn gets none. */
const FRAME_MS = 1_000;
/** Longest that is measured for: by then the picture was taken, or whoever asked for it is gone; milliseconds. */
const LONGEST_MS = 10_000;

/**
 * Measures the sensitive places on every animation frame until `end`, `signal`, or nothing can come of it any more.
 * Nodes that come or go, a resize, a zoom or a change of visibility make the sample unsteady: the picture may show what
 * no sample saw.
 */
export function beginSample(
  window: Window & typeof globalThis,
  openShadow: OpenShadow,
  find: Finder,
  opened: Opened,
  signal: AbortSignal,
): Sampler {
  const { document } = window;
  const screen = screenKindOf(document, new URL(window.location.href));
  const ending = new AbortController();
  const hulls = new Hulls();
  const startedAt = window.performance.now();
  const opener = openerOf(opened, find);
  const meter = createCoverMeter(window, screen, openShadow, opener.find, { opens: opener.opens });
  const viewport = viewportOf(window);
  let steady = document.visibilityState === 'visible';
  let pageMs = window.performance.now() - startedAt;
  let frames = 0;
  const firstAt = window.performance.now();
  let lastAt = firstAt;
  let longest = 0;

  function measure(): void {
    const before = window.performance.now();
    longest = Math.max(longest, before - lastAt);
    lastAt = before;
    const covers = meter.measure();
    if (covers) hulls.add(covers);
    else steady = false;
    pageMs += window.performance.now() - before;
    frames += 1;
    if (!same(viewport, viewportOf(window)) || isInTransition(document)) steady = false;
  }

  function onFrame(): void {
    if (ending.signal.aborted) return;
    if (signal.aborted || window.performance.now() - startedAt > LONGEST_MS) steady = false;
    if (steady) measure();
    if (steady) window.requestAnimationFrame(onFrame);
    else stop();
  }

  function stop(): void {
    ending.abort();
    observer.disconnect();
  }

  const observer = new MutationObserver(() => {
    steady = false;
  });
  for (const root of meter.roots)
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  document.addEventListener(
    'visibilitychange',
    () => {
      steady = false;
    },
    { signal: ending.signal },
  );
  measure();
  window.requestAnimationFrame(onFrame);

  async function sample(more: number): Promise<boolean> {
    const enough = frames + more;
    while (frames < enough && steady) {
      const before = frames;
      await nextFrame(window);
      if (frames === before) steady = false;
    }
    return steady;
  }

  /** Is what was measured first drawn by now, as far as time can tell? */
  function isDrawn(): boolean {
    const needed = Math.max(LEAST_MS, Math.min(MOST_MS, LONGEST_FRAMES * longest));
    return window.performance.now() - firstAt >= needed;
  }

  return {
    ready: async () => {
      await sample(FRAMES_BEFORE);
      while (steady && !isDrawn()) await sample(1);
      return steady;
    },
    end: async () => {
      await sample(FRAMES_AFTER);
      stop();
      if (!steady) return { as: 'unsteady' };
      const before = window.performance.now();
      const legible = meter.legible();
      pageMs += window.performance.now() - before;
      return { as: 'steady', viewport, covers: hulls.covers(), legible, pageMs };
    },
  };
}

/** The next frame that was sampled, or the end of patience. */
function nextFrame(window: Window): Promise<void> {
  return new Promise((resolve) => {
    const late = window.setTimeout(resolve, FRAME_MS);
    window.requestAnimationFrame(() => {
      window.clearTimeout(late);
      resolve();
    });
  });
}

function viewportOf(window: Window): Viewport {
  const { innerWidth, innerHeight, devicePixelRatio, visualViewport } = window;
  return {
    width: innerWidth,
    height: innerHeight,
    scale: devicePixelRatio,
    left: visualViewport?.offsetLeft ?? 0,
    top: visualViewport?.offsetTop ?? 0,
    zoom: visualViewport?.scale ?? 1,
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

function same(a: Viewport, b: Viewport): boolean {
  return (Object.keys(a) as (keyof Viewport)[]).every((name) => a[name] === b[name]);
}
