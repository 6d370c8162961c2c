import { browser } from 'wxt/browser';

/** A reloaded extension leaves its old scripts behind, cut off from everything. */
export function isCutOff(): boolean {
  return (browser.runtime as { id?: string } | undefined)?.id === undefined;
}
