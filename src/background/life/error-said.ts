import type { Signal } from '../../domain/signal';
import type { ErrorSaid } from '../../domain/status';

/** What a surface needs of an error to say it. */
export function errorSaid(signal: Signal): ErrorSaid {
  const { kind, text } = signal;
  return { kind, text, ...(signal.kind === 'dead-page' ? { how: signal.how } : {}) };
}
