import type { Harness } from '../../../tests/harness/harness.ts';

/** A call that the worker made, in the milliseconds of `Date.now()`. */
export type Timed = { readonly from: number; readonly to: number };

/** The browser allows two photographs a second; milliseconds. */
const DISTANCE_MS = 600;

/** Calls `captureVisibleTab` bare in the extension's worker, on the page that is recorded. */
export async function photograph({ background }: Harness, times: number): Promise<Timed[]> {
  return timed(background, times, `chrome.tabs.captureVisibleTab({ format: 'png' })`);
}

/** Draws the page anew by our second engine, as the worker has it done where the browser allows no photograph. */
export async function drawClone({ background }: Harness, times: number): Promise<Timed[]> {
  const spans = await timed(
    background,
    times,
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
      chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/clone-picture.js'] })).then(([frame]) => {
        if (frame.result?.as !== 'drawn') throw new Error('The page could not be drawn anew.');
      })`,
  );
  return spans;
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
