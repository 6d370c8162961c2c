import { newId } from '../domain/id';
import { momentOf } from '../domain/moment';
import type { Screen } from '../domain/screen';
import type { Step } from '../domain/step';
import { createHear } from './hear';
import { watchHands } from './hands';
import { framePathOf } from './frame-path';
import { keepListening } from './keep-listening';
import { describeScreen } from './describe-screen';
import { createPageClock } from './page-clock';
import { watchAround } from './watch-around';
import { watchFrames } from './watch-frames';
import { watchSignals } from './watch-signals';
import { type StepBase, stepSources } from './steps';
import { createTeller } from './teller';
import type { RecorderDelegate, RecorderWorld } from './world';

/**
 * Starts recording one document, until `signal` aborts. Handlers are passive, run in the capture phase, and
 * never throw into the page: a step that cannot be described is still a step.
 */
export function startRecorder(world: RecorderWorld, delegate: RecorderDelegate, signal: AbortSignal): void {
  keepListening(world.window, signal);
  const frame = framePathOf(world.window);
  const clock = createPageClock(world.window);

  function base(happenedAt: number): StepBase {
    const epochMs = clock(happenedAt);
    return {
      id: newId(epochMs),
      recordingId: world.recordingId,
      at: momentOf(epochMs),
      screen: describedOrNot(),
      frame,
      handlerMs: 0,
    };
  }

  /** A page can break its own document for every script; the address is still the browser's. */
  function describedOrNot(): Screen {
    try {
      return describeScreen(world);
    } catch {
      const { pathname } = world.window.location;
      const kind = /\/wp-login\.php$/.test(pathname)
        ? 'login'
        : pathname.includes('/wp-admin/')
          ? 'dead'
          : 'front';
      return { kind, path: [], url: world.sealer.text('') };
    }
  }

  function emit(step: Step, startedAt: number, control?: Element): void {
    const handlerMs = Math.max(0, world.window.performance.now() - startedAt);
    const told = { ...step, handlerMs: Math.round(handlerMs * 100) / 100 };
    delegate.evidence({ as: 'step', step: told }, control);
  }

  // Hands are followed first: a source asks for them in the same event.
  const hands = watchHands(world.window, signal);
  const teller = createTeller(world, hands, base, emit);
  const hear = createHear(world, teller.forget, signal);
  const arrived = (step: Step, startedAt: number): void => {
    teller.forget();
    emit(step, startedAt);
  };
  for (const source of stepSources)
    source({ world, hear, hands, tell: teller.tell, base, emit: arrived, signal });
  hear('blur', ({ target }) => {
    // An element's own blur comes by here as well.
    if (target instanceof Node) return;
    if (staysInTab(world.window)) teller.forget();
    else teller.loosen();
  });
  watchAround(world.window, teller.forget, signal);
  watchSignals(
    {
      world,
      frame,
      clock,
      screen: describedOrNot,
      emit: (seen) => {
        delegate.evidence({ as: 'signal', signal: seen });
      },
      flooded: (happenedAt) => {
        const { id, recordingId, at } = base(happenedAt);
        const gap = { id, recordingId, at, until: at, sentence: { id: 'gap.flooded' as const, args: {} } };
        delegate.evidence({ as: 'gap', gap });
      },
    },
    signal,
  );
  watchFrames(world.window.document, delegate.frameAppeared, signal);
}

/** The focus went to another frame of the same tab: something may happen there in between. */
function staysInTab(window: Window): boolean {
  try {
    return window.top?.document.hasFocus() === true;
  } catch {
    return false;
  }
}
