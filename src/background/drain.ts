import { bodyOf, type Evidence } from '../domain/evidence';
import type { Recording } from '../domain/recording';
import { dropEntries, readJournal } from '../messaging/journal';
import { readActive, writeActive } from '../messaging/control';
import type { Database } from '../store/open';
import { getRecording } from '../store/recordings';
import { putSightings, putSignals } from '../store/signals';
import { putGap, putSteps } from '../store/steps';

/**
 * Moves what the pages wrote ahead into the store. Put first, drop after: killed in between, the next drain puts
 * the same ids again, which changes nothing. Entries of no known recording, or that are no evidence, are dropped, and
 * so is what came after their recording's end: of a page that had not heard of it.
 */
export async function drain(db: Database): Promise<void> {
  const entries = await readJournal();
  if (entries.length === 0) return;
  const known = new Map<string, Recording | undefined>();
  const kept: Evidence[] = [];
  for (const { evidence } of entries) {
    if (!evidence) continue;
    const { recordingId, at } = bodyOf(evidence);
    if (!known.has(recordingId)) known.set(recordingId, await getRecording(db, recordingId));
    const state = known.get(recordingId)?.state;
    if (state && (state.as !== 'ended' || at.epochMs <= state.at.epochMs)) kept.push(evidence);
  }
  const steps = kept.flatMap((evidence) => (evidence.as === 'step' ? evidence.step : []));
  await putSteps(db, steps);
  await putSignals(
    db,
    kept.flatMap((evidence) => (evidence.as === 'signal' ? evidence.signal : [])),
  );
  await putSightings(
    db,
    kept.flatMap((evidence) => (evidence.as === 'sighting' ? evidence.sighting : [])),
  );
  for (const evidence of kept) if (evidence.as === 'gap') await putGap(db, evidence.gap);
  await dropEntries(entries);
  const active = await readActive();
  const latest = steps.at(-1);
  if (active && latest?.recordingId === active.recordingId && latest.at.epochMs > active.lastStepAt) {
    await writeActive({ ...active, lastStepAt: latest.at.epochMs });
  }
}
