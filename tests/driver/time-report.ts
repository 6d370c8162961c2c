import type { Harness } from '../harness/harness.ts';

/** Whoever waits longer than this waits for something that does not come; milliseconds. */
const MOST_MS = 60_000;

/**
 * Opens a recording's report page, in which an error leads, and waits until its first screen can be used: headline,
 * error and first steps stand there, every picture in the window is decoded, and the first step has opened to a click
 * and been painted so. @returns milliseconds from the page's own start, rather too many than too few
 */
export async function timeReport(harness: Harness, recordingId: string): Promise<number> {
  const report = await harness.openExtensionPage(`report.html?id=${recordingId}`);
  try {
    return await report.evaluate<number>(`(async () => {
      const painted = () => new Promise((resolve) => {
        requestAnimationFrame(() => { requestAnimationFrame(resolve); });
      });
      const until = async (holds) => {
        while (!holds()) {
          if (performance.now() > ${String(MOST_MS)}) throw new Error('No first screen: ' + document.body.innerText.slice(0, 300));
          await new Promise((resolve) => { setTimeout(resolve, 5); });
        }
      };
      const needed = ['[data-state="ready"] h1', '.err .text', '.shot img', '[data-step] details'];
      const inWindow = (image) => {
        const { top, bottom, width } = image.getBoundingClientRect();
        return width > 0 && bottom > 0 && top < innerHeight;
      };
      await until(() => needed.every((selector) => document.querySelector(selector)) &&
        [...document.images].every((image) => !inWindow(image) || (image.complete && image.naturalWidth > 0)));
      const details = document.querySelector('[data-step] details');
      details.querySelector('summary').click();
      await until(() => details.open && details.querySelector('dl').getBoundingClientRect().height > 0);
      await painted();
      return performance.now();
    })()`);
  } finally {
    await report.close();
  }
}
