import type { Signal } from './signal';
import type { ErrorSaid } from './status';

/** What a surface needs of an error to say it. */
export function errorSaid(signal: Signal): ErrorSaid {
  const { kind, text } = signal;
  return { kind, text, ...(signal.kind === 'dead-page' ? { how: signal.how } : {}) };
}
