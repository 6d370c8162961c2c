import { browser } from 'wxt/browser';
import { readActive } from '../messaging/control';
import { showBadge } from './badge';
import type { BackgroundContext } from './context';
import { markBug } from './life/mark-bug';
import { pause } from './life/pause';
import { resume } from './life/resume';
import { undoLast } from './life/undo';
import { alone } from './lock';
import { refreshBadge } from './refresh-badge';

/** How long the badge says that the bug was marked, in milliseconds. */
const MARKED_MS = 2_000;

/** What the keyboard can do on any page, by the names in the manifest. The badge is the only one to answer. */
export function watchCommands(context: BackgroundContext): void {
  browser.commands.onCommand.addListener((command, tab) => {
    obey(context, command, tab?.id).catch((error: unknown) => {
      context.onError(error, `command ${command}`);
    });
  });
}

async function obey(context: BackgroundContext, command: string, tabId: number | undefined): Promise<void> {
  if (command === 'pause') await alone(() => pauseOrGoOn(context, tabId));
  if (command === 'undo-last') await alone(() => undoLast(context));
  if (command !== 'mark-bug' || !(await alone(() => markBug(context)))) return;
  await showBadge({ as: 'marked' });
  await new Promise((resolve) => {
    setTimeout(resolve, MARKED_MS);
  });
  await refreshBadge(context);
}

/** The press of a key gives the button's right to the tab in front, like the button. */
async function pauseOrGoOn(context: BackgroundContext, tabId: number | undefined): Promise<void> {
  const active = await readActive();
  if (active?.mode !== 'steps') return;
  if (!active.paused) await pause(context, 'person');
  else if (tabId !== undefined) await resume(context, tabId);
}
