import { type LastLook, MAX_FOUND } from '../domain/last-look';
import type { Moment } from '../domain/moment';
import type { VocabularyEntry } from '../domain/vocabulary';
import { leakGateKnowing } from '../redact/leak-gate';
import type { Database } from '../store/open';
import { sightingsOf, signalsOf } from '../store/signals';
import { stepsOf } from '../store/steps';
import { knownFinder } from './known-finder';
import { lookAgain } from './look-again';

/**
 * The last look at a recording while its key is there: all that its pages have masked is masked everywhere, then the
 * leak gate judges what stands there. A later gate has the rules alone.
 */
export async function lookLast(
  db: Database,
  recordingId: string,
  key: string,
  entries: readonly VocabularyEntry[],
  at: Moment,
): Promise<LastLook> {
  await lookAgain(db, recordingId, key, entries);
  const known = knownFinder(key, entries);
  const evidence = (
    await Promise.all([stepsOf(db, recordingId), signalsOf(db, recordingId), sightingsOf(db, recordingId)])
  ).flat();
  const found = evidence.flatMap((one) => {
    const verdict = leakGateKnowing(one, known);
    const kinds = verdict.as === 'clean' ? [] : verdict.findings.map(({ kind }) => kind);
    return [...new Set(kinds)].map((kind) => ({ kind, of: one.id }));
  });
  return { at, found: found.slice(0, MAX_FOUND) };
}
