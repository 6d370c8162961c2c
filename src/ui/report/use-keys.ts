import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ReportCallbacks } from './report-view';

/**
 * The keys of the page. Single letters count only while no field has the focus; in a field, undoing is the field's.
 * J and K go through the steps, Enter enlarges, Del drops, Ctrl or ⌘ with Z undoes, with Enter copies.
 */
export function useKeys(page: RefObject<HTMLElement | null>, on: ReportCallbacks): void {
  useEffect(() => {
    const root = page.current;
    if (root === null) return undefined;
    const listening = new AbortController();
    const press = (event: KeyboardEvent): void => {
      if (root.querySelector('dialog[open]') !== null || event.altKey) return;
      if (event.ctrlKey || event.metaKey) pressWithControl(event, on);
      else if (!inField(event)) pressAlone(event, root, on);
    };
    root.ownerDocument.addEventListener('keydown', press, { signal: listening.signal });
    return () => listening.abort();
  }, [on]);
}

function pressWithControl(event: KeyboardEvent, on: ReportCallbacks): void {
  const key = event.key.toLowerCase();
  if (key === 'enter') {
    // What is being written is kept before it is handed over.
    if (event.target instanceof HTMLElement) event.target.blur();
    on.onCopyMarkdown();
  } else if (key === 'z' && !inField(event)) {
    if (event.shiftKey) on.onRedo();
    else on.onUndo();
  } else return;
  event.preventDefault();
}

function pressAlone(event: KeyboardEvent, root: HTMLElement, on: ReportCallbacks): void {
  const rows = [...root.querySelectorAll<HTMLElement>('.step')];
  const at = rows.findIndex((row) => row.contains(root.ownerDocument.activeElement));
  const row = rows[at];
  switch (event.key) {
    case 'j':
    case 'k':
      root.querySelector('[data-test="steps"]')?.setAttribute('open', '');
      rows[Math.max(0, Math.min(rows.length - 1, event.key === 'j' ? at + 1 : at - 1))]?.focus();
      break;
    case 'Enter':
      if (row === undefined || row !== root.ownerDocument.activeElement) return;
      row.querySelector<HTMLElement>('[data-test="enlarge"]')?.click();
      break;
    case 'Delete': {
      const id = row?.dataset['step'];
      if (id === undefined) return;
      (rows[at + 1] ?? rows[at - 1])?.focus();
      on.onDrop(id);
      break;
    }
    default:
      return;
  }
  event.preventDefault();
}

function inField({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}
