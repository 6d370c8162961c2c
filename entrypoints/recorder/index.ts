import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { enter } from './enter';

// No content script of WXT's: its context tells the page that it is there, and ends when the page says so.
export default defineUnlistedScript((): string => {
  // Firefox runs scripts of extensions in a sandbox whose global object is not the window (measured).
  void enter(globalThis, window);
  // Whoever injected it learns where it came to be.
  return window.origin;
});
