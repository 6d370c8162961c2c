import { render } from 'preact';
import { localise, translate } from '../../src/messaging/translate';
import { Popup } from '../../src/ui/popup/popup';
import type { PopupState } from '../../src/ui/popup/popup-state';
import { currentTab } from './current-tab';
import { type Steering, steer } from './steer';
import { readState, readStateAtOpening } from './read-state';

const app = document.querySelector('#app');
if (!app) throw new Error('popup/index.html has lost its #app');
const root: Element = app;
localise(document.documentElement);

/** How long after it was read a shown recording, or one that is being saved, is read again, in milliseconds. */
const REFRESH_MS = 500;

function show(state: PopupState, on: Steering['on']): void {
  render(<Popup state={state} on={on} t={translate} />, root);
}

/** One after the other: a slow machine is not asked twice at once. */
function refreshLater(): void {
  setTimeout(() => {
    void steering.refreshRunning().then(refreshLater);
  }, REFRESH_MS);
}

const tab = await currentTab();
const { tabId } = tab;
const steering = steer(tab, {
  show: (state) => {
    show(state, steering.on);
  },
  read: () => readState(tabId),
});
show({ kind: 'loading' }, steering.on);
await steering.open(() => readStateAtOpening(tabId));
refreshLater();
