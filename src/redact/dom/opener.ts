import type { Kind } from '../../domain/kind';
import type { Finding } from '../finding';

/** A place that hides whatever stands in it: what stands there, and the element that is the place. */
export type HidingPlace = { readonly kind: Kind; readonly node: Text; readonly by: Element | undefined };

/**
 * What of the second tier may be seen: whoever takes a picture says what was opened. Here it is known only that there may
 * be such a thing.
 */
export type Opener = {
  /** May anything be seen in a place of that kind? */
  readonly opens: (kind: Kind) => boolean;
  /** Finds what must not be seen of a text: of the interface's own, or of that in a place. */
  readonly find: (text: string, place?: HidingPlace) => readonly Finding[];
};
