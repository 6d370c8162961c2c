import * as z from 'zod/mini';
import { newId } from '../domain/id';
import {
  END,
  HELLO,
  MAX_REPORT,
  REPORTS_A_PAGE,
  REPORTS_A_SECOND,
  WELCOME,
} from '../domain/probe-names';
import { ProbeReport } from '../domain/probe-report';

/** Most reports that wait until somebody listens. */
const MAX_WAITING = 100;

/** The recorder's end of the line to the probe of its frame. */
export type ProbeLine = {
  /** Hears what was told so far and whatever comes; `flooded` once, where there was more than is heard. */
  readonly listen: (tell: (report: ProbeReport) => void, flooded: () => void) => void;
};

/**
 * Opens the line at once, so that it stands before the page's first script wherever the browser itself starts both
 * ends. The name it speaks by is made anew for each load and told to the first probe alone. Still, what comes is
 * the page's word: only text, only reports, only so many.
 */
export function openProbeLine(window: Window & typeof globalThis, signal: AbortSignal): ProbeLine {
  const name = `saferepro:${newId(0).slice(10)}${newId(0).slice(10)}`;
  const waiting: ProbeReport[] = [];
  let told: ((report: ProbeReport) => void) | undefined;
  let onFlood: (() => void) | undefined;
  let isFlooded = false;
  const admits = createGate(() => {
    isFlooded = true;
    onFlood?.();
    onFlood = undefined;
  });
  const send = (type: string, detail: string): void => {
    window.EventTarget.prototype.dispatchEvent.call(window, new window.CustomEvent(type, { detail }));
  };

  const greeting = new AbortController();
  const whileGreeting = AbortSignal.any([signal, greeting.signal]);
  window.addEventListener(
    HELLO,
    () => {
      greeting.abort();
      send(WELCOME, name);
    },
    { signal: whileGreeting },
  );
  window.addEventListener(
    name,
    (event) => {
      greeting.abort();
      const report = 'detail' in event ? readReport(event.detail) : undefined;
      if (!report || !admits()) return;
      if (told) told(report);
      else if (waiting.length < MAX_WAITING) waiting.push(report);
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    send(`${name}${END}`, '');
  });
  // The probe may have been here first.
  send(WELCOME, name);
  return {
    listen: (tell, flooded) => {
      told = tell;
      onFlood = flooded;
      for (const report of waiting.splice(0)) tell(report);
      if (isFlooded) flooded();
    },
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
