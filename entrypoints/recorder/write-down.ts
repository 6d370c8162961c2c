import type { Evidence } from '../../src/domain/evidence';
import type { evidencePort } from '../../src/messaging/evidence-port';
import type { connect } from '../../src/messaging/port';
import { entryOf, writeAhead } from '../../src/messaging/write-ahead';

/** Writes evidence ahead; where the browser has no room for the journal, the worker may have some, or can make it. */
export async function writeDown(
  evidence: Evidence,
  background: ReturnType<typeof connect<(typeof evidencePort)['calls']>>,
): Promise<void> {
  try {
    await writeAhead(evidence);
  } catch {
    await background('unwritten', { entry: entryOf(evidence) });
  }
}
