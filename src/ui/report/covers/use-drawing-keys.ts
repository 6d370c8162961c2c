import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Deed } from './drafts';

/** Ctrl or ⌘ with Z undoes, with Shift or by Y does again; Enter on a cover asks to burn them in. */
export function useDrawingKeys(
  view: RefObject<HTMLElement | null>,
  onDeed: ((deed: Deed) => void) | undefined,
  onEnter: () => void,
): void {
  useEffect(() => {
    const page = view.current?.ownerDocument;
    if (!page || !onDeed) return undefined;
    const listening = new AbortController();
    page.addEventListener(
      'keydown',
      (event) => {
        const key = event.key.toLowerCase();
        const withControl = event.ctrlKey || event.metaKey;
        if (withControl && key === 'z') onDeed({ as: event.shiftKey ? 'redo' : 'undo' });
        else if (withControl && key === 'y') onDeed({ as: 'redo' });
        else if (!withControl && key === 'enter' && isOnCover(event)) onEnter();
        else return;
        event.preventDefault();
      },
      { signal: listening.signal },
    );
    return () => listening.abort();
  }, [onDeed, onEnter]);
}

function isOnCover({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('[data-cover]') !== null;
}
