import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { enter } from './enter';

// No content script of WXT's: its context tells the page that it is there, and ends when the page says so.
export default defineUnlistedScript(() => {
  enter(globalThis as typeof globalThis & Window);
});
