import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelCallbacks, PanelStep } from './panel-state';

/**
 * `J` and `K` go through the steps, `B` marks the one that they stand on, else the last, `Esc` lets go. Single letters
 * count only while no field has the focus and no picture is open. Gives the id of the step that is stood on.
 */
export function useKeys(steps: readonly PanelStep[], on: PanelCallbacks): string | undefined {
  const [current, setCurrent] = useState<string>();
  const known = useRef({ steps, on, current });
  known.current = { steps, on, current };

  useEffect(() => {
    function obey(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      const { steps: all, on: callbacks, current: at } = known.current;
      const key = event.key.toLowerCase();
      if (key === 'escape') setCurrent(undefined);
      else if (key === 'b') callbacks.onBug(at);
      else if (key === 'j' || key === 'k') setCurrent(neighbour(all, at, key === 'j' ? 1 : -1));
      else return;
      event.preventDefault();
    }
    document.addEventListener('keydown', obey);
    return () => {
      document.removeEventListener('keydown', obey);
    };
  }, []);

  const isThere = steps.some(({ id }) => id === current);
  return isThere ? current : undefined;
}

/** The next step, or the one before; with none to start from, the newest. */
function neighbour(steps: readonly PanelStep[], at: string | undefined, by: 1 | -1): string | undefined {
  const from = steps.findIndex(({ id }) => id === at);
  if (from === -1) return steps.at(-1)?.id;
  return steps[Math.max(0, Math.min(steps.length - 1, from + by))]?.id;
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true;
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
