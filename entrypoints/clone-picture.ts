import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type ClonedPicture, drawClone } from '../src/capture/picture/clone';
import { finderOf } from '../src/redact/finder-of-world';
import { openShadow } from '../src/messaging/open-shadow';

/** Loaded only when a picture is wanted and the browser allows no photograph. In Firefox the library cannot run. */
export default defineUnlistedScript({
  exclude: ['firefox'],
  main: (): Promise<ClonedPicture> => drawClone(window, openShadow, finderOf(globalThis)),
});
