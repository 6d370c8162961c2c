import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describeScreen } from '../src/capture/describe-screen';
import type { PageFacts } from '../src/messaging/page-facts';
import { createSealer } from '../src/redact/seal';
import { newHashKey } from '../src/redact/siphash';

/** What the popup shows of the page it was opened on; the result goes back to whoever injected it. */
export default defineUnlistedScript((): PageFacts => {
  const screen = describeScreen({ window, sealer: createSealer(newHashKey()) });
  return { origin: window.origin, contentType: document.contentType, screen };
});
