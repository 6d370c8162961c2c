import { render } from 'preact';
import { localise, translate } from '../../src/messaging/translate';
import { Panel } from '../../src/ui/panel/panel';
import type { PanelState } from '../../src/ui/panel/panel-state';
import { callbacks } from './callbacks';
import { keepFresh } from './keep-fresh';
import { isOutdated, keepOwnWords, type Read, readPanel } from './read-panel';

const app = document.querySelector('#app');
if (!app) throw new Error('sidepanel/index.html has lost its #app');
const root: Element = app;
localise(document.documentElement);

let shown: Read = { state: { kind: 'loading' } };
let asked = 0;

/** How often the person's own words were taken in, and the last time that they were: one after the other. */
let revision = 0;
let writing = Promise.resolve();

const on = callbacks(
  (call) => {
    call.then(read).catch(fail);
  },
  (name, text) => {
    const { recordingId } = shown;
    if (recordingId === undefined) return;
    writing = writing.then(() => keepOwnWords(recordingId, name, text)).catch(fail);
    void writing.then(() => {
      revision += 1;
      return read();
    });
  },
);

function show(state: PanelState): void {
  render(<Panel state={state} on={on} t={translate} />, root);
}

async function read(): Promise<void> {
  const turn = (asked += 1);
  const next = await readPanel(revision);
  // Of two that were asked for at once the later one knows more.
  if (turn !== asked) return;
  shown = next;
  show(next.state);
}

function fail(error: unknown): void {
  console.error('SafeRepro could not read its recording', error);
  shown = { state: { kind: 'failed' } };
  show(shown.state);
}

let watching: AbortController | undefined;
const ending = new AbortController();

/** A panel that nobody sees asks nobody. */
function followVisibility(): void {
  watching?.abort();
  if (document.visibilityState !== 'visible') return;
  watching = new AbortController();
  keepFresh({ read, isOutdated: () => isOutdated(shown), onError: fail }, watching.signal);
}

show(shown.state);
followVisibility();
document.addEventListener('visibilitychange', followVisibility, { signal: ending.signal });
window.addEventListener(
  'pagehide',
  () => {
    ending.abort();
    watching?.abort();
  },
  { signal: ending.signal },
);
