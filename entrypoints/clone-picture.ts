import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type ClonedPicture, drawClone } from '../src/capture/picture/clone/draw-clone';
import { wishIn } from '../src/capture/picture/clone/wish';
import { finderOf } from '../src/redact/finder-of-world';
import { openShadow } from '../src/messaging/open-shadow';

/** Loaded only when a picture is wanted and the browser allows no photograph of it. */
export default defineUnlistedScript({
  main: (): Promise<ClonedPicture> =>
    drawClone({ window, openShadow, find: finderOf(globalThis) }, wishIn(globalThis)),
});
