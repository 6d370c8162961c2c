import { browser } from 'wxt/browser';
import { readTab } from '../messaging/tabs';
import { getRecording } from '../store/recordings';
import { countSteps } from '../store/steps';
import { type Badge, showBadge } from './badge';
import { type BackgroundContext, readRunning, type Running } from './context';
import { showTabBadges } from './look-back/show-badges';

/** Makes the toolbar button say what is the case. */
export async function refreshBadge(context: BackgroundContext): Promise<void> {
  const badge = await badgeOf(context);
  await showBadge(badge);
  await showTabBadges(context, badge);
}

async function badgeOf(context: BackgroundContext): Promise<Badge> {
  const running = await readRunning();
  if (!running) return { as: 'none' };
  const { recordingId, paused, mode } = running.active;
  if (mode === 'now') return { as: 'none' };
  const db = await context.database();
  if (!paused && running.secrets && (await isAwaited(running))) return { as: 'press' };
  if (!paused && running.secrets) return { as: 'steps', count: await countSteps(db, recordingId) };
  const state = (await getRecording(db, recordingId))?.state;
  const wantsPress =
    state?.as === 'paused' && (state.reason === 'left-site' || state.reason === 'one-page-only');
  return { as: wantsPress ? 'press' : 'paused' };
}

/** Was the tab in front opened from a recorded one, and can nobody get into it before the button is pressed there? */
async function isAwaited({ active, secrets }: Running): Promise<boolean> {
  if (active.access === 'site') return false;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined || secrets?.tabIds.includes(tab.id) === true) return false;
  return (await readTab(tab.id)).opened === 'by-recorded';
}
