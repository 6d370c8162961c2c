import type { Harness } from '../../../tests/harness/harness.ts';

/** A call that the worker made, in the milliseconds of `Date.now()`. */
export type Timed = { readonly from: number; readonly to: number };

/** The browser allows two photographs a second; milliseconds. */
const DISTANCE_MS = 600;

/** Calls `captureVisibleTab` bare in the extension's worker, on the page that is recorded. */
export async function photograph({ background }: Harness, times: number): Promise<Timed[]> {
  return timed(background, times, `chrome.tabs.captureVisibleTab({ format: 'png' })`);
}

/** Longest wait for a picture that is drawn anew: the product gives up earlier, and then there would be no figure. */
const MOST_MS = 60_000;

/**
 * Draws what is in view anew by our second engine, as the worker has it done where the browser allows no photograph.
 * @returns as many as there was a picture of, which may be none
 */
export async function drawClone({ background }: Harness, times: number): Promise<Timed[]> {
  const call = `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(async ([{ id: tabId }]) => {
    const target = { tabId };
    const wish = { extent: 'view', until: Date.now() + ${String(MOST_MS)} };
    const func = (name, left) => { globalThis[Symbol.for(name)] = left; };
    await chrome.scripting.executeScript({ target, func, args: ['saferepro.clone-wish', wish] });
    const [frame] = await chrome.scripting.executeScript({ target, files: ['/clone-picture.js'] });
    if (frame.result?.as !== 'drawn') throw new Error('The page could not be drawn anew.');
  })`;
  return timed(background, times, call).catch(() => []);
}

async function timed(background: Harness['background'], times: number, call: string): Promise<Timed[]> {
  return background.evaluate<Timed[]>(`(async () => {
    const spans = [];
    for (let nth = 0; nth < ${String(times)}; nth += 1) {
      const [from, start] = [Date.now(), performance.now()];
      await ${call};
      spans.push({ from, to: from + performance.now() - start });
      await new Promise((resolve) => { setTimeout(resolve, ${String(DISTANCE_MS)}); });
    }
    return spans;
  })()`);
}
