import { screenKindOf } from '../wp-admin/screen-kind';
import type { RecorderWorld } from './world';

/** Hears the trusted events of one kind; `startedAt` is `performance.now()` as the handler began. */
export type Hear = <K extends keyof WindowEventMap>(
  kind: K,
  heard: (event: WindowEventMap[K], startedAt: number) => void,
) => void;

/**
 * Listens to what a person does in this document: passive, in the capture phase, and never throwing into the page.
 * Nothing is heard while paused (`unheard` is told), and nothing on a sign-in page, in a frame too: not even that
 * something was typed there.
 */
export function createHear(world: RecorderWorld, unheard: () => void, signal: AbortSignal): Hear {
  const { window } = world;
  return (kind, heard) => {
    window.addEventListener(
      kind,
      (event) => {
        if (!event.isTrusted) return;
        if (world.isPaused()) {
          unheard();
          return;
        }
        const startedAt = window.performance.now();
        if (isSignIn(window)) return;
        try {
          heard(event, startedAt);
        } catch {
          // A page that turns its own elements against us loses this step, and nothing else.
        }
      },
      { capture: true, passive: true, signal },
    );
  };
}

function isSignIn({ document, location }: Window): boolean {
  try {
    return screenKindOf(document, new URL(location.href)) === 'login';
  } catch {
    return location.pathname.endsWith('/wp-login.php');
  }
}
