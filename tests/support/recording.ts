import { startRecorder } from '../../src/capture/recorder';
import type { RecorderWorld } from '../../src/capture/world';
import type { Evidence } from '../../src/domain/evidence';
import type { Gap } from '../../src/domain/gap';
import type { ProbeReport } from '../../src/domain/probe-report';
import type { Sighting } from '../../src/domain/sighting';
import type { Signal } from '../../src/domain/signal';
import type { Step } from '../../src/domain/step';
import { say } from '../../src/words/say';
import { en } from '../../src/words/en';
import { recordingId } from './build';
import { sealer, shown } from './sealing';

export type Run = {
  readonly steps: Step[];
  readonly signals: Signal[];
  readonly sightings: Sighting[];
  readonly gaps: Gap[];
  /** The steps as sentences, values by their kind. */
  readonly told: () => string[];
  readonly frames: () => number;
  paused: boolean;
  /** As if the probe had told so. */
  readonly probed: (report: ProbeReport) => void;
  readonly stop: () => void;
};

export const page = window;
// Not there in happy-dom; in a browser it comes when the page has nothing else to do.
if (!Reflect.has(page, 'requestIdleCallback')) {
  Object.assign(page, { requestIdleCallback: (work: () => void) => setTimeout(work) });
}

/** Records this page into an array. The first step, that the page was opened, is left out unless asked for. */
export async function record(
  options: Partial<RecorderWorld> & { readonly opening?: boolean } = {},
): Promise<Run> {
  const ending = new AbortController();
  const steps: Step[] = [];
  const signals: Signal[] = [];
  const sightings: Sighting[] = [];
  const gaps: Gap[] = [];
  /** As the store does: the same id again is the same step. */
  function keep(evidence: Evidence): void {
    if (evidence.as === 'signal') signals.push(evidence.signal);
    else if (evidence.as === 'sighting') sightings.push(evidence.sighting);
    else if (evidence.as === 'gap') gaps.push(evidence.gap);
    else {
      const at = steps.findIndex(({ id }) => id === evidence.step.id);
      steps.splice(at === -1 ? steps.length : at, 1, evidence.step);
    }
  }
  let frames = 0;
  const hearing: ((report: ProbeReport) => void)[] = [];
  const run: Run = {
    steps,
    signals,
    sightings,
    gaps,
    told: () => steps.map(tell),
    frames: () => frames,
    paused: false,
    probed: (report) => hearing.forEach((hear) => hear(report)),
    stop: () => ending.abort(),
  };
  startRecorder(
    {
      window: page,
      recordingId,
      sealer,
      keyed: Promise.resolve(),
      arrival: () => undefined,
      refresh: () => Promise.resolve(),
      isPaused: () => run.paused,
      onResume: () => undefined,
      probe: { listen: (hear) => hearing.push(hear), onFlood: () => undefined },
      ...options,
    },
    { evidence: keep, frameAppeared: () => (frames += 1) },
    ending.signal,
  );
  await nextTurn();
  if (options.opening !== true) steps.length = 0;
  return run;
}

export function tell(step: Step): string {
  return say(en, step.sentence)
    .map((piece) => ('own' in piece ? piece.own : shown(piece.arg)))
    .join('');
}

/** An event that the browser would say a person made, unless `trusted` is false. */
export function dispatch(target: EventTarget, event: Event, trusted = true): void {
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  target.dispatchEvent(event);
}

/** A click; `timeStamp` is when the browser says it was made, where that matters. */
export function click(target: EventTarget, trusted = true, timeStamp?: number): void {
  const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
  if (timeStamp !== undefined) Object.defineProperty(event, 'timeStamp', { value: timeStamp });
  dispatch(target, event, trusted);
}

/** What an event of a person's may say of itself. */
type Made = { readonly trusted?: boolean; readonly at?: number };

function make(target: EventTarget, event: Event, { trusted = true, at }: Made): void {
  if (at !== undefined) Object.defineProperty(event, 'timeStamp', { value: at });
  dispatch(target, event, trusted);
}

/** A key that goes down on `target`. */
export function press(target: EventTarget, key: string, made: Made & KeyboardEventInit = {}): void {
  make(target, new KeyboardEvent('keydown', { ...made, key, bubbles: true, composed: true }), made);
}

/** `field` holds `value` now, and the browser says so; no hand is told of. */
export function input(field: Element, value: string, inputType = 'insertText', made: Made = {}): void {
  if ('value' in field) field.value = value;
  else field.textContent = value;
  make(field, new InputEvent('input', { bubbles: true, composed: true, inputType }), made);
}

/** A person types: a key for each character that is not there yet, and what comes of it. */
export function typeInto(field: Element, value: string): void {
  for (let length = 1; length <= value.length; length += 1) {
    press(field, value.charAt(length - 1));
    input(field, value.slice(0, length));
  }
}

/** An event of a kind without more to say. */
export function happen(target: EventTarget, kind: string, made: Made = {}): void {
  make(target, new Event(kind, { bubbles: true, composed: true, cancelable: true }), made);
}

/** Lets everything happen that only waits for a promise. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
