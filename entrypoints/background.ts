import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { BackgroundContext } from '../src/background/context';
import { settle } from '../src/background/life/settle';
import { alone } from '../src/background/lock';
import { createPruner } from '../src/background/look-back/keep-pruning';
import { putIntoPages } from '../src/background/look-back/put-into-pages';
import { createPictureQueue } from '../src/background/picture/queue';
import { refreshBadge } from '../src/background/refresh-badge';
import { registerSites } from '../src/background/register-sites';
import { serveEvidence } from '../src/background/serve-evidence';
import { servePages } from '../src/background/serve-pages';
import { watchAccess } from '../src/background/watch-access';
import { watchCommands } from '../src/background/watch-commands';
import { watchFront } from '../src/background/tabs/watch-front';
import { putBack, watchTabs } from '../src/background/watch-tabs';
import { keepOpen, openDatabase } from '../src/store/open';

export default defineBackground(() => {
  const context: BackgroundContext = {
    database: keepOpen(openDatabase),
    now: () => Date.now(),
    onError: (error, doing) => {
      console.error(`SafeRepro could not finish: ${doing}`, error);
    },
  };
  const pictures = createPictureQueue((error) => {
    context.onError(error, 'picture');
  });
  // Every listener stands before the first await: a worker that was woken by an event must find its listener.
  servePages(context, pictures);
  const keepPruning = createPruner(context);
  serveEvidence(context, pictures, keepPruning);
  watchTabs(context);
  watchFront(context, pictures);
  watchAccess(context);
  watchCommands(context);
  browser.runtime.onStartup.addListener(() => undefined); // wakes the worker at the browser's start, so that it settles
  alone(async () => {
    await settle(context);
    await registerSites();
    await putBack();
    await putIntoPages();
    keepPruning();
  })
    .then(() => refreshBadge(context))
    .catch((error: unknown) => {
      context.onError(error, 'start of the worker');
    });
});
