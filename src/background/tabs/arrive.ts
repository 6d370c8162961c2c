import { browser } from 'wxt/browser';
import { writeSecrets } from '../../messaging/secrets';
import { noteTab, readTab, writeFront } from '../../messaging/tabs';
import { readRunning } from '../context';

type Arrival = { readonly as: 'new-tab' } | { readonly as: 'back'; readonly leftAt: number };

/**
 * How a document of the recorded site came into its tab, where that is more than opened; the same, however often it is
 * asked of one document. It waits for nobody: the document waits for its key meanwhile.
 */
export async function arrive(tabId: number, documentAt: number): Promise<Arrival | undefined> {
  const note = await readTab(tabId);
  if (note.opened !== undefined && (note.firstDocument ?? documentAt) === documentAt) {
    await noteTab(tabId, { firstDocument: documentAt });
    return { as: 'new-tab' };
  }
  const { leftAt, backWith = documentAt } = note;
  // A page that the right was lost on, and that was never left, did not come back.
  if (leftAt === undefined || backWith !== documentAt || documentAt < leftAt) return undefined;
  await noteTab(tabId, { backWith, isAway: false });
  return { as: 'back', leftAt };
}

/**
 * A tab in which the recorded site is seen is one of the recording's from now on. Whoever opens a tab sees it come to
 * the front, or goes to it later. To be called alone.
 */
export async function join(tabId: number): Promise<void> {
  const secrets = (await readRunning())?.secrets;
  if (!secrets || secrets.tabIds.includes(tabId)) return;
  await writeSecrets({ ...secrets, tabIds: [...secrets.tabIds, tabId] });
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.active === true) await writeFront(tabId);
}
