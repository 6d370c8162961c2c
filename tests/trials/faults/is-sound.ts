import { isWhole, type Tally } from '../kills/tally.ts';
import type { Part } from './lanes.ts';

/** Nothing is lost or doubled, nothing broke the page, and what happened is said wherever it has to be. */
export function isSound(part: Part, tally: Tally): boolean {
  const flows = tally.count('flows');
  const isSaid = tally.count('saidInPopup') === flows && tally.count('saidInReport') === flows;
  switch (part) {
    case 'Leaving':
      return isWhole(tally);
    case 'Reloaded':
      return isWhole(tally) && isSaid && tally.count('thrownIntoPage') === 0;
    case 'Full':
      return isWhole(tally) && isSaid && tally.count('lastPictures') === 0;
  }
}
