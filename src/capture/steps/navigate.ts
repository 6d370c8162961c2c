import type { Argument, SentenceId } from '../../domain/sentence';
import type { Step } from '../../domain/step';
import { screenSaid } from '../../domain/screen-said';
import { isCustomizer } from '../../wp-admin/screen-kind';
import { cameBack } from '../came-back';
import type { StepSource } from '.';

type NavigateStep = Extract<Step, { kind: 'navigate' }>;
type Loaded = 'opened' | 'reloaded' | 'returned';

const SENTENCES: Readonly<Record<Loaded, SentenceId>> = {
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

  /** A page that opened while the recording was paused is told as soon as it goes on: that is where it goes on. */
  function arrived(how: Loaded, happenedAt = window.performance.now()): void {
    if (world.isPaused())
      world.onResume(() => {
        arrived(how);
      });
    else opened(how, happenedAt);
  }

  /** Told once the recording's key is here, so that its values have their numbers; at the latest as the page goes. */
  function opened(how: Loaded, happenedAt: number): void {
    const told = new AbortController();
    const tell = (): void => {
      if (signal.aborted || told.signal.aborted) return;
      told.abort();
      describe(how, happenedAt);
    };
    window.addEventListener('pagehide', tell, { signal: AbortSignal.any([signal, told.signal]) });
    void world.keyed.then(tell);
  }

  function describe(how: Loaded, happenedAt: number): void {
    const startedAt = window.performance.now();
    const parts = base(happenedAt);
    const isNamed = parts.screen.path.length > 0 || !isCustomizer(window.document);
    const screen: Argument = isNamed ? screenSaid(world.sealer, parts.screen) : { term: 'customizer' };
    emit({ ...parts, kind: 'navigate', ...said(how, screen) }, startedAt);
  }

  /** Once: the document that was first in its tab, or the first after another site. */
  let isFirst = true;
  function said(how: Loaded, screen: Argument): Pick<NavigateStep, 'how' | 'sentence'> {
    const arrival = isFirst && how !== 'reloaded' ? world.arrival() : undefined;
    isFirst = false;
    if (arrival?.as === 'new-tab')
      return { how: 'new-tab', sentence: { id: 'step.opened-in-tab', args: { screen } } };
    if (arrival?.as === 'back')
      return { how: 'came-back', sentence: cameBack(world, arrival.leftAt, screen) };
    return { how, sentence: { id: SENTENCES[how], args: { screen } } };
  }

  function howOf(): Loaded {
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
        arrived(howOf());
      },
      { once: true, signal },
    );
  } else {
    arrived(howOf());
  }
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.isTrusted || !event.persisted) return;
      const happenedAt = window.performance.now();
      void world.refresh().then(() => {
        arrived('returned', happenedAt);
      });
    },
    { signal },
  );
};
