/** Whatever goes wrong in `work` costs what it was to find, never the page: a page may break its own document. */
export function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // What cannot be looked at is not told.
  }
}
