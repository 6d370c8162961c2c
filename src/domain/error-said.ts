import type { Signal } from './signal';
import type { ErrorSaid } from './status';

/** What a surface needs of an error to say it. */
export function errorSaid(signal: Signal): ErrorSaid {
  const { kind, text } = signal;
  switch (signal.kind) {
    case 'dead-page':
      return { kind, text, how: signal.how };
    case 'invalid-field':
      return { kind, text, how: signal.why };
    case 'failed-request':
      return { kind, text, how: signal.why };
    case 'notice':
    case 'php-error':
    case 'script-error':
    case 'missing-file':
    case 'dialog':
      return { kind, text };
  }
}
