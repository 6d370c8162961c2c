import { connect } from '../../messaging/port';
import { recorderPort } from '../../messaging/recorder-port';
import { readSecrets } from '../../messaging/secrets';
import { toTab } from '../../messaging/send';
import { within } from '../within';

/** Longest wait for a page to hear of it, in milliseconds. */
const TELL_MS = 500;

/** Tells the recorded pages that the picture which each takes for its newest may be gone. */
export async function forgetPictures(): Promise<void> {
  const { tabIds = [] } = (await readSecrets()) ?? {};
  await Promise.all(
    tabIds.map((tabId) => within(connect(recorderPort, toTab(tabId))('picturesGone', undefined), TELL_MS)),
  );
}
