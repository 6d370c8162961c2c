import type { OwnText } from '../../src/domain/edits';
import type { Id } from '../../src/domain/id';
import { askBackground } from '../../src/messaging/ask-background';
import { translate } from '../../src/messaging/translate';
import { loadMaterial } from '../../src/store/material';
import { keepOpen, openDatabase } from '../../src/store/open';
import { stampOf } from '../../src/store/stamp';
import { judge } from '../../src/triage/judge';
import type { PanelState } from '../../src/ui/panel/panel-state';
import { loadCatalogue } from '../../src/words/load-catalogue';
import { currentTabId } from './current-tab';
import { pictureUrls } from '../../src/ui/picture-urls';
import { writeOwnWords } from './own-words';
import { runningPanel } from './running-panel';

/** What is shown, and the word by which the store tells that there is more. */
export type Read = { readonly state: PanelState; readonly recordingId?: Id; readonly stamp?: string };

const database = keepOpen(openDatabase);
const urls = pictureUrls();
const loadingWords = loadCatalogue(navigator.language);

/** Everything there is to show now. The worker brings the journal into the store; the rest is read from there. */
export async function readPanel(revision: number): Promise<Read> {
  const status = await askBackground('status', { tabId: await currentTabId() });
  if (status.as === 'none') return idle();
  if (status.as === 'saving') return { state: { kind: 'saving' } };
  const { recordingId } = status;
  const db = await database();
  const stamp = await stampOf(db, recordingId);
  const material = await loadMaterial(db, recordingId);
  if (!material) return idle();
  urls.keepOnly(material.pictures);
  const told = { urls, words: await loadingWords, plugin: translate('panelNeedsPlugin'), revision };
  return { state: runningPanel(status, material, judge(material), told), recordingId, stamp };
}

/** Keeps what the person wrote of the recording that is shown. */
export async function keepOwnWords(recordingId: Id, name: OwnText, text: string): Promise<void> {
  await writeOwnWords(await database(), recordingId, name, text);
}

async function idle(): Promise<Read> {
  return { state: { kind: 'idle', hasReport: (await askBackground('latest', undefined)) !== undefined } };
}

/** Is there more in the store than was read? Asks no worker. */
export async function isOutdated({ recordingId, stamp }: Read): Promise<boolean> {
  return recordingId !== undefined && (await stampOf(await database(), recordingId)) !== stamp;
}
