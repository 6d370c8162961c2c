import type { Signal } from '../domain/signal';

/** Does it speak of trouble? A dialog, a notice of success, or one that only informs, does not. */
export function isError(signal: Signal): boolean {
  if (signal.kind === 'dialog') return false;
  return signal.kind !== 'notice' || signal.level === 'error' || signal.level === 'warning';
}

const rankOfScript = { uncaught: 2, rejection: 2, console: 4, warning: undefined } as const;

/**
 * How well a signal says what went wrong, the best 0; nothing where it must not lead. What the person saw comes before
 * what only the console or the network saw; a warning, and a picture that is missing, are never the bug by themselves.
 * An answer that took long leads where nothing says more.
 */
export function rankOf(signal: Signal): number | undefined {
  switch (signal.kind) {
    case 'dead-page':
      return 0;
    case 'notice':
      return signal.level === 'error' ? 1 : undefined;
    case 'script-error':
      return rankOfScript[signal.how];
    case 'php-error':
      return signal.level === 'fatal' ? 2 : undefined;
    case 'failed-request':
      return signal.why === 'slow' ? 6 : 3;
    // Mostly the person's own oversight, and yet what stopped them.
    case 'invalid-field':
      return 5;
    case 'missing-file':
      return signal.sort === 'script' ? 4 : undefined;
    case 'dialog':
      return undefined;
  }
}

/** The best of `signals` to lead; of equals the first. */
export function leading(signals: readonly Signal[]): Signal | undefined {
  return signals
    .flatMap((signal) => {
      const rank = rankOf(signal);
      return rank === undefined ? [] : [{ signal, rank }];
    })
    .sort((a, b) => a.rank - b.rank || a.signal.at.epochMs - b.signal.at.epochMs)[0]?.signal;
}
