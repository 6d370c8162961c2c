import type { Screen } from '../domain/screen';
import { sealAddress } from '../redact/seal-address';
import { menuPathOf } from '../wp-admin/menu-path';
import { screenIdOf } from '../wp-admin/screen-id';
import { screenKindOf } from '../wp-admin/screen-kind';
import type { RecorderWorld } from './world';

/**
 * The screen that a step happened on, read from the top document where that can be reached: a frame's own
 * address says little to a person. Never the page's title, which holds site and post names.
 */
export function describeScreen({ window, sealer }: Pick<RecorderWorld, 'window' | 'sealer'>): Screen {
  const { document, location } = topOf(window);
  // A sandboxed blank frame has an origin that is no address: `null`.
  const isBlank = location.href === 'about:blank' && window.origin !== 'null';
  const address = new URL(isBlank ? window.origin : location.href);
  const id = screenIdOf(document);
  return {
    kind: screenKindOf(document, address),
    ...(id === undefined ? {} : { id: sealer.text(id) }),
    path: menuPathOf(document).map((name) => sealer.text(name)),
    url: sealAddress(sealer, address),
  };
}

/** The outermost window of the same origin. */
function topOf(window: Window): { document: Document; location: Location } {
  let reached = window;
  try {
    while (reached.parent !== reached) {
      void reached.parent.document; // throws across origins
      reached = reached.parent;
    }
  } catch {
    // The outermost one that may be read is the answer.
  }
  return reached;
}
