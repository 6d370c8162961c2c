import type { Edits } from '../../src/domain/edits';
import type { Numbers } from '../../src/domain/numbers';
import { putEdits } from '../../src/store/edits';
import { numbersOf } from '../../src/store/numbers';
import type { Database } from '../../src/store/open';

/** Stores what the person changed, and gives the numbers of all that is covered now; nothing where it was refused. */
export async function keepEdits(
  database: () => Promise<Database>,
  edits: Edits,
): Promise<Numbers | undefined> {
  try {
    const db = await database();
    await putEdits(db, edits);
    return await numbersOf(db, edits.recordingId);
  } catch (error) {
    console.error('SafeRepro could not store a change', error);
    return undefined;
  }
}
