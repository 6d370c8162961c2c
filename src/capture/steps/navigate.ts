import type { SentenceId } from '../../domain/sentence';
import type { StepSource } from '.';

type How = 'opened' | 'reloaded' | 'returned';

const SENTENCES: Readonly<Record<How, SentenceId>> = {
  opened: 'step.opened',
  reloaded: 'step.reloaded',
  returned: 'step.returned',
};

/**
 * A page that came into view: the first of a recording, and each one a step leads to. Only the top document
 * counts; a frame's own loading is the page's business. Also a page that comes back whole from the browser's
 * back-forward cache, where no script starts again (`pageshow` with `persisted`).
 */
export const navigate: StepSource = ({ world, base, emit, signal }) => {
  const { window } = world;
  if (window.parent !== window) return;

  function opened(how: How): void {
    if (world.isPaused()) return;
    const startedAt = window.performance.now();
    const parts = base(startedAt);
    const screen =
      parts.screen.path.length > 0 ? world.sealer.join(...between(parts.screen.path)) : undefined;
    const term = parts.screen.kind === 'login' ? 'sign-in' : 'page';
    emit(
      {
        ...parts,
        kind: 'navigate',
        how,
        sentence: { id: SENTENCES[how], args: { screen: screen ?? { term } } },
      },
      startedAt,
    );
  }

  function between<T>(path: readonly T[]): T[] {
    return path.flatMap((name, at) => (at === 0 ? [name] : [world.sealer.text(' › ') as T, name]));
  }

  function howOf(): How {
    const [entry] = window.performance.getEntriesByType('navigation');
    const type = entry && 'type' in entry ? entry.type : undefined;
    if (type === 'reload') return 'reloaded';
    return type === 'back_forward' ? 'returned' : 'opened';
  }

  const { document } = window;
  if (document.readyState === 'loading') {
    document.addEventListener(
      'DOMContentLoaded',
      () => {
        opened(howOf());
      },
      { once: true, signal },
    );
  } else {
    opened(howOf());
  }
  window.addEventListener(
    'pageshow',
    (event) => {
      if (event.isTrusted && event.persisted) opened('returned');
    },
    { signal },
  );
};
