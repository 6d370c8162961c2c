import type { Step } from '../../src/domain/step';
import { writeAhead } from '../../src/messaging/write-ahead';

/** Writes a step ahead, as a recorder does. */
export function writeStep(step: Step): Promise<void> {
  return writeAhead({ as: 'step', step });
}
