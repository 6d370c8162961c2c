import type { VocabularyEntry } from '../domain/vocabulary';
import { createSealer } from '../redact/seal';
import { sealAgain } from '../redact/seal-again';
import { asHashKey } from '../redact/siphash';
import { editsOf, putEdits } from '../store/edits';
import type { Database } from '../store/open';
import { putSightings, putSignals, sightingsOf, signalsOf } from '../store/signals';
import { putSteps, stepsOf } from '../store/steps';
import { knownFinder } from './known-finder';
import { dropUnsafe } from './picture/drop-unsafe';

/**
 * Looks once more at all that is stored of a recording: what a page has masked by now is masked on the pages before it,
 * too; a picture that shows it is dropped. `entries` are what is to be looked for. Returns how much changed or went. To be
 * called alone.
 */
export async function lookAgain(
  db: Database,
  recordingId: string,
  key: string,
  entries: readonly VocabularyEntry[],
): Promise<number> {
  const hashKey = asHashKey(key);
  if (!hashKey || entries.length === 0) return 0;
  const find = knownFinder(key, entries);
  const sealer = createSealer(hashKey);
  const changedOf = <T>(all: readonly T[]): T[] =>
    all.flatMap((one) => {
      const after = sealAgain(sealer, one, find);
      return after === one ? [] : [after];
    });
  const steps = changedOf(await stepsOf(db, recordingId));
  const signals = changedOf(await signalsOf(db, recordingId));
  const sightings = changedOf(await sightingsOf(db, recordingId));
  if (steps.length > 0) await putSteps(db, steps);
  if (signals.length > 0) await putSignals(db, signals);
  if (sightings.length > 0) await putSightings(db, sightings);
  const edits = changedOf([await editsOf(db, recordingId)].flatMap((one) => one ?? []));
  for (const one of edits) await putEdits(db, one);
  const pictures = await dropUnsafe(db, recordingId, find);
  return steps.length + signals.length + sightings.length + edits.length + pictures;
}
