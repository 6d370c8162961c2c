import * as z from 'zod/mini';
import { newId } from '../domain/id';
import { END, HELLO, MAX_REPORT, REPORTS_A_PAGE, REPORTS_A_SECOND, WELCOME } from '../domain/probe-names';
import { ProbeReport } from '../domain/probe-report';

/** Most reports that wait until somebody listens. */
const MAX_WAITING = 100;

/** The recorder's end of the line to the probe of its frame. */
export type ProbeLine = {
  /** Hears whatever comes; the first who listens, also what was told so far. */
  readonly listen: (tell: (report: ProbeReport) => void) => void;
  /** Calls back once, where there was more than is heard. */
  readonly onFlood: (flooded: () => void) => void;
  /** Hears no more, and lets the probe go. */
  readonly close: () => void;
  readonly isClosed: () => boolean;
  /** The document whose scripts the probe stands among. */
  readonly document: Document;
};

/**
 * Opens the line at once, so that it stands before the page's first script wherever the browser itself starts both
 * ends. The name it speaks by is made anew for each load and told to the first probe alone. Still, what comes is
 * the page's word: only text, only reports, only so many.
 */
export function openProbeLine(window: Window & typeof globalThis): ProbeLine {
  const name = `saferepro:${newId(0).slice(10)}${newId(0).slice(10)}`;
  const ending = new AbortController();
  const { signal } = ending;
  const greeting = new AbortController();
  const heard: ((report: ProbeReport) => void)[] = [];
  const waiting: ProbeReport[] = [];
  const flood = Promise.withResolvers<undefined>();
  const admits = createGate(() => {
    flood.resolve(undefined);
  });
  const send = (type: string, detail: string): void => {
    window.dispatchEvent(new window.CustomEvent(type, { detail }));
  };

  function onReport(event: Event): void {
    greeting.abort();
    const report = 'detail' in event ? readReport(event.detail) : undefined;
    if (!report || !admits()) return;
    if (heard.length === 0 && waiting.length < MAX_WAITING) waiting.push(report);
    for (const tell of heard) tell(report);
  }

  function onHello(): void {
    greeting.abort();
    send(WELCOME, name);
  }

  window.addEventListener(name, onReport, { signal });
  window.addEventListener(HELLO, onHello, { signal: AbortSignal.any([signal, greeting.signal]) });
  // The probe may have been here first.
  send(WELCOME, name);
  return {
    listen: (tell) => {
      heard.push(tell);
      queueMicrotask(() => {
        // Whoever listens in the same go hears what waited, too.
        for (const report of waiting.splice(0)) for (const each of heard) each(report);
      });
    },
    onFlood: (flooded) => void flood.promise.then(flooded),
    close: () => {
      ending.abort();
      send(`${name}${END}`, '');
    },
    isClosed: () => signal.aborted,
    document: window.document,
  };
}

function readReport(detail: unknown): ProbeReport | undefined {
  if (typeof detail !== 'string' || detail.length > MAX_REPORT) return undefined;
  try {
    return z.safeParse(ProbeReport, JSON.parse(detail)).data;
  } catch {
    return undefined;
  }
}

/** Lets so many through a second and so many in all. */
function createGate(overflowed: () => void): () => boolean {
  let second = 0;
  let inSecond = 0;
  let inAll = 0;
  return () => {
    const now = Math.floor(Date.now() / 1000);
    if (now !== second) {
      second = now;
      inSecond = 0;
    }
    inSecond += 1;
    inAll += 1;
    if (inSecond <= REPORTS_A_SECOND && inAll <= REPORTS_A_PAGE) return true;
    overflowed();
    return false;
  };
}
