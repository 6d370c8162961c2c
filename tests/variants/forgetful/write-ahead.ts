import type { Evidence } from '../../../src/domain/evidence';
import { writeAhead as writeAtOnce } from '../../../src/messaging/write-ahead';

export { entryOf, JOURNAL } from '../../../src/messaging/write-ahead';

/** Longer than a page takes to go; milliseconds. */
const LATE_MS = 2_500;

/** Says that it was written before it was, as a recorder would that does not write in the same event. */
export async function writeAhead(evidence: Evidence): Promise<void> {
  setTimeout(() => void writeAtOnce(evidence), LATE_MS);
  await Promise.resolve();
}
