import type { Evidence } from '../../../src/domain/evidence';
import { writeAhead as writeAtOnce } from '../../../src/messaging/write-ahead';

export { entryOf, JOURNAL } from '../../../src/messaging/write-ahead';

/** Longer than a page takes to go; milliseconds. */
const LATE_MS = 2_500;

let written = 0;

/** Every other time says that it was written before it was, as a recorder would that does not write in the same event. */
export async function writeAhead(evidence: Evidence): Promise<void> {
  written += 1;
  if (written % 2 === 0) setTimeout(() => void writeAtOnce(evidence), LATE_MS);
  else await writeAtOnce(evidence);
}
