import { dropEntries, readJournal } from '../messaging/journal';
import { readActive, writeActive } from '../messaging/control';
import type { Database } from '../store/open';
import { getRecording } from '../store/recordings';
import { putSteps } from '../store/steps';

/**
 * Moves what the pages wrote ahead into the store. Put first, drop after: killed in between, the next drain puts
 * the same ids again, which changes nothing. Entries of no known recording, or that are no steps, are dropped.
 */
export async function drain(db: Database): Promise<void> {
  const entries = await readJournal();
  if (entries.length === 0) return;
  const known = new Map<string, boolean>();
  const steps = [];
  for (const { step } of entries) {
    if (!step) continue;
    const { recordingId } = step;
    if (!known.has(recordingId)) known.set(recordingId, (await getRecording(db, recordingId)) !== undefined);
    if (known.get(recordingId) === true) steps.push(step);
  }
  await putSteps(db, steps);
  await dropEntries(entries);
  const active = await readActive();
  const latest = steps.at(-1);
  if (active && latest?.recordingId === active.recordingId && latest.at.epochMs > active.lastStepAt) {
    await writeActive({ ...active, lastStepAt: latest.at.epochMs });
  }
}
