import type { SealedText } from '../domain/sealed';
import type { Signal } from '../domain/signal';
import { isDeliberate, type Step } from '../domain/step';

/** How soon after its answer a page says what came of a request, in milliseconds. */
const TOLD_MS = 400;
/** Words that are fewer say nothing of where they come from: WordPress's bare `0` is part of any number. */
const MIN_WORDS = 8;

/**
 * The step that a signal came of: the last before it that the person meant, else the page that was opened. A request
 * came of what was done before it was sent, and so did the notice that tells its answer: a slow one comes when the
 * person has long done something else.
 */
export function causeOf(
  signal: Signal,
  steps: readonly Step[],
  signals: readonly Signal[],
): Step | undefined {
  const began = beganAt(answeredBy(signal, signals) ?? signal);
  const before = steps.filter((step) => step.at.epochMs <= began);
  return before.findLast(isDeliberate) ?? before.at(-1);
}

function beganAt(signal: Signal): number {
  return signal.kind === 'failed-request' ? signal.at.epochMs - signal.tookMs : signal.at.epochMs;
}

/** The failed request whose words a notice repeats, right when its answer came. */
function answeredBy(signal: Signal, signals: readonly Signal[]): Signal | undefined {
  if (signal.kind !== 'notice') return undefined;
  const words = plainOf(signal.text);
  return signals.find((other) => {
    if (other.kind !== 'failed-request') return false;
    const apart = Math.abs(signal.at.epochMs - other.at.epochMs);
    const said = plainOf(other.text);
    return apart <= TOLD_MS && said.length >= MIN_WORDS && words.includes(said);
  });
}

function plainOf(text: SealedText): string {
  return text.map((part) => (part.as === 'plain' ? part.text : '')).join('');
}
