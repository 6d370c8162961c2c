import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startProbe } from '../src/capture/probe/start-probe';

/** Runs among the page's own scripts, where there is no extension API. */
export default defineUnlistedScript(() => {
  startProbe(window);
});
