import { bodyOf, type Evidence } from '../domain/evidence';
import type { Recording } from '../domain/recording';
import { dropEntries, readJournal } from '../messaging/journal';
import { readActive, writeActive } from '../messaging/control';
import { noteKept } from '../messaging/storage-full';
import type { Database } from '../store/open';
import { getRecording } from '../store/recordings';
import { putSightings, putSignals } from '../store/signals';
import { putGap, putSteps } from '../store/steps';
import { withRoom } from './room';

/**
 * Moves what the pages wrote ahead into the store. Put first, drop after: killed in between, the next drain puts
 * the same ids again, which changes nothing. Entries of no known recording, or that are no evidence, are dropped, and
 * so is what came after their recording's end: of a page that had not heard of it. Answers whether all of it could be
 * moved: what there is no room for stays in the journal. What the journal itself had no room for goes with it as
 * `unwritten`, and after it: an older version of the same that stood there longer would overwrite it. To be called alone.
 */
export async function drain(db: Database, unwritten: readonly Evidence[] = []): Promise<boolean> {
  const entries = await readJournal();
  const evidence = [...entries.flatMap((entry) => entry.evidence ?? []), ...unwritten];
  if (entries.length === 0 && evidence.length === 0) return true;
  const isKept = await keep(db, evidence);
  if (isKept) await dropEntries(entries);
  return isKept;
}

/** Stores evidence, of which the same may come twice. Answers whether there was room for it. */
async function keep(db: Database, evidence: readonly Evidence[]): Promise<boolean> {
  const kept = await ofRunning(db, evidence);
  const steps = kept.flatMap((one) => (one.as === 'step' ? one.step : []));
  const recordingIds = [...new Set(kept.map((one) => bodyOf(one).recordingId))];
  const isKept = await withRoom(db, recordingIds, async () => {
    await putSteps(db, steps);
    await putSignals(
      db,
      kept.flatMap((one) => (one.as === 'signal' ? one.signal : [])),
    );
    await putSightings(
      db,
      kept.flatMap((one) => (one.as === 'sighting' ? one.sighting : [])),
    );
    for (const one of kept) if (one.as === 'gap') await putGap(db, one.gap);
  });
  const ids = new Set(kept.map((one) => bodyOf(one).id));
  if (isKept) for (const recordingId of recordingIds) await noteKept(recordingId, ids);
  const active = await readActive();
  const latest = steps.at(-1);
  if (
    isKept &&
    active &&
    latest?.recordingId === active.recordingId &&
    latest.at.epochMs > active.lastStepAt
  ) {
    // It says no more than that nobody has forgotten the recording; a full storage may have no room for it.
    await writeActive({ ...active, lastStepAt: latest.at.epochMs }).catch(() => undefined);
  }
  return isKept;
}

/** What is of a recording that is known and had not ended by then. */
async function ofRunning(db: Database, evidence: readonly Evidence[]): Promise<Evidence[]> {
  const known = new Map<string, Recording | undefined>();
  const kept: Evidence[] = [];
  for (const one of evidence) {
    const { recordingId, at } = bodyOf(one);
    if (!known.has(recordingId)) known.set(recordingId, await getRecording(db, recordingId));
    const state = known.get(recordingId)?.state;
    if (state && (state.as !== 'ended' || at.epochMs <= state.at.epochMs)) kept.push(one);
  }
  return kept;
}
