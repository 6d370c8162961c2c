import { END, HELLO, WELCOME } from '../../domain/probe-names';
import { watchConsole } from './console';
import { watchDialogs } from './dialogs';
import { watchErrors } from './errors';
import { watchFetch } from './fetch';
import { createTell, type ProbeWindow, type Tell } from './tell';
import { watchXhr } from './xhr';

/** Wraps or hears one thing of the page's own world, until `signal` aborts. */
export type ProbePart = (window: ProbeWindow, tell: Tell, signal: AbortSignal) => void;

/** Everything that is wrapped or heard among the page's scripts: a file and a line here. */
export const probeParts: readonly ProbePart[] = [
  watchErrors,
  watchConsole,
  watchFetch,
  watchXhr,
  watchDialogs,
];

/**
 * The part that stands among the page's own scripts. It does nothing until a recorder answers it: one whose recorder
 * has a probe already, or is no longer there, stays quiet for good.
 */
export function startProbe(window: ProbeWindow): void {
  const { CustomEvent } = window;
  const greeting = new AbortController();

  function onWelcome(event: Event): void {
    const name: unknown = 'detail' in event ? event.detail : undefined;
    if (typeof name !== 'string' || !/^saferepro:[a-z0-9]{20}$/.test(name)) return;
    greeting.abort();
    const ending = new AbortController();
    const { signal } = ending;
    window.addEventListener(
      `${name}${END}`,
      () => {
        ending.abort();
      },
      { signal },
    );
    const tell = createTell(window, name);
    for (const part of probeParts) part(window, tell, signal);
  }

  window.addEventListener(WELCOME, onWelcome, { signal: greeting.signal });
  window.dispatchEvent(new CustomEvent(HELLO));
  if (window.document.readyState !== 'loading') greeting.abort();
  window.addEventListener(
    'DOMContentLoaded',
    () => {
      greeting.abort();
    },
    { signal: greeting.signal },
  );
}
