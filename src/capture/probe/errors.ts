import { quietly } from '../quietly';
import { reasonOf } from './reason';
import { type ProbeWindow, short, type Tell } from './tell';

/** Errors that nobody caught, and rejections that nobody handled. Only the browser's own events count. */
export function watchErrors(window: ProbeWindow, tell: Tell, signal: AbortSignal): void {
  window.addEventListener(
    'error',
    (event) => {
      quietly(() => {
        if (!event.isTrusted || !(event instanceof window.ErrorEvent)) return;
        const { message, filename, lineno } = event;
        const place = filename === '' ? {} : { source: short(filename), line: lineno };
        tell({ kind: 'script', how: 'uncaught', text: short(message), ...place });
      });
    },
    { capture: true, passive: true, signal },
  );
  window.addEventListener(
    'unhandledrejection',
    (event) => {
      quietly(() => {
        if (!event.isTrusted) return;
        const reason = reasonOf(event.reason);
        if (reason === undefined) return;
        tell({ kind: 'script', how: 'rejection', text: short(`Uncaught (in promise) ${reason}`) });
      });
    },
    { capture: true, passive: true, signal },
  );
}
