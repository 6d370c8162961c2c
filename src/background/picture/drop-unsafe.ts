import type { Id } from '../../domain/id';
import { isOpen } from '../../capture/picture/opening';
import type { Opened } from '../../domain/opened';
import type { SealedText } from '../../domain/sealed';
import { forgetLegible, readLegible } from '../../messaging/legible';
import type { Finder } from '../../redact/finding';
import type { Database } from '../../store/open';
import { dropPicture } from '../../store/pictures';
import { openedIn } from '../context';
import { forgetPictures } from './forget-pictures';

/**
 * Drops the stored pictures that leave something to be read which `find` knows by now and nobody opened, and says so in
 * their place.
 * Returns how many. To be called alone.
 */
export async function dropUnsafe(db: Database, recordingId: Id, find: Finder): Promise<number> {
  const opened = await openedIn(recordingId);
  let dropped = 0;
  for (const [id, legible] of await readLegible()) {
    if (!isUnsafe(legible, find, opened)) continue;
    const outcome = { as: 'withheld', reason: 'masked-elsewhere' } as const;
    if (await dropPicture(db, { stepId: id, recordingId, outcome })) dropped += 1;
    await forgetLegible([id]);
  }
  if (dropped > 0) await forgetPictures();
  return dropped;
}

/** Does a picture leave something to be read which `find` knows, and which is of no kind that was opened? */
export function isUnsafe(legible: SealedText, find: Finder, opened: Opened): boolean {
  const read = legible.map((part) => (part.as === 'plain' ? part.text : '')).join('');
  return find(read).some((finding) => !isOpen(finding, opened));
}
