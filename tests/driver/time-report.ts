import type { Harness } from '../harness/harness.ts';

/**
 * Opens a recording's report page and waits for its first screen: the report is there, and every picture that stands in
 * the window is decoded. @returns milliseconds from the page's own start, rather too many than too few
 */
export async function timeReport(harness: Harness, recordingId: string): Promise<number> {
  const report = await harness.openExtensionPage(`report.html?id=${recordingId}`);
  try {
    return await report.evaluate<number>(`new Promise((resolve) => {
      const isUsable = () => {
        if (!document.querySelector('[data-state="ready"]')) return false;
        const inView = [...document.images].filter((image) => {
          const { top, bottom, width } = image.getBoundingClientRect();
          return width > 0 && bottom > 0 && top < innerHeight;
        });
        return inView.every(({ complete, naturalWidth }) => complete && naturalWidth > 0);
      };
      const look = () => {
        if (isUsable()) resolve(performance.now());
        else setTimeout(look, 5);
      };
      look();
    })`);
  } finally {
    await report.close();
  }
}
