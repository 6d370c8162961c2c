import { newId, type Id } from '../domain/id';
import { momentOf } from '../domain/moment';
import { type Sighting, SightingSource } from '../domain/sighting';
import type { Sealer } from '../redact/seal';
import { menuPathOf } from '../wp-admin/menu-path';
import { sightingSources } from '.';

/** What is to be known of the recording, and of the page that is looked at. */
type World = {
  readonly window: Window & typeof globalThis;
  readonly recordingId: Id;
  readonly sealer: Sealer;
  readonly keyed: Promise<unknown>;
  readonly isPaused: () => boolean;
};

/** Tells once for each load which versions the top document shows, as soon as it stands. Frames show none of their own. */
export function watchSightings(world: World, tell: (sighting: Sighting) => void, signal: AbortSignal): void {
  const { window } = world;
  const { document } = window;
  if (window.parent !== window) return;

  function look(): void {
    if (signal.aborted || world.isPaused()) return;
    const epochMs = Date.now();
    const path = menuPathOf(document).map((name) => world.sealer.text(name));
    for (const source of SightingSource) {
      for (const { key, name, value } of sightingSources[source](document)) {
        tell({
          id: newId(epochMs),
          recordingId: world.recordingId,
          at: momentOf(epochMs),
          key,
          ...(name === undefined ? {} : { name: world.sealer.text(name) }),
          value: world.sealer.text(value),
          source,
          path,
        });
      }
    }
  }

  /** A page that breaks its own document shows no versions. */
  function lookOrNot(): void {
    try {
      look();
    } catch {
      // Nothing of the flow is lost by it.
    }
  }

  const begin = (): void => void world.keyed.then(lookOrNot);
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin, { once: true, signal });
  } else begin();
}
