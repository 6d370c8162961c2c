import type { ProbeReport } from '../../domain/probe-report';
import { sealRequest } from '../../redact/seal-request';
import type { Phase, SignalSource } from '.';

type Failed = Extract<ProbeReport, { kind: 'request' }>;

/** Longest wait for the page to go, in milliseconds: what a page leaves unanswered as it goes has not failed. */
const GOING_MS = 800;

/** Calls that WordPress makes by itself, again and again (core, heartbeat.js, autosave.js, block editor). */
const NOISE = /^(?:heartbeat|autosave|wp-auth-check|wp-remove-post-lock)$/;
const NOISY_ROUTE = /\/autosaves(?:\/|$|\?)/;
/** Other sites' counters: no part of what the person does, and what content blockers stop. */
const COUNTER =
  /\b(?:analytics?|collect|counter|gtag|hits?|log(?:s|ging)?|metrics?|pixel|rum|sentry|stats?|telemetry|track(?:ing|er)?|tr|events?|beacon)\b/i;

/** What is told of other sites: that they are slow, or out of reach, is mostly nothing to the person. */
const ANSWERED: readonly Failed['why'][] = ['status', 'answer'];

/** Requests that the page's own scripts made and that failed, or whose answer says so. */
export const failedRequests: SignalSource = ({ world, tell, phase, onFirstLook, signal }) => {
  const { window } = world;
  const { performance } = window;
  const beganAt = performance.now();

  world.probe.listen((report) => {
    if (report.kind !== 'request') return;
    const happenedAt = performance.now();
    if (report.why !== 'no-answer' && report.why !== 'given-up') failed(report, happenedAt);
    else {
      const waiting = window.setTimeout(failed, GOING_MS, report, happenedAt, phase());
      signal.addEventListener('abort', () => {
        window.clearTimeout(waiting);
      });
    }
  });

  // Requests from before the recorder came: their method and their answer are not known any more.
  onFirstLook(() => {
    for (const entry of performance.getEntriesByType('resource')) {
      if (isRefused(entry, REQUESTS) && entry.startTime <= beganAt) refused(entry, undefined);
    }
  });

  // What `sendBeacon` sent: no script ever hears of its answer, only the browser's own list does.
  const beacons = new window.PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (isBeacon(entry)) refused(entry, 'POST');
  });
  beacons.observe({ type: 'resource' });
  signal.addEventListener('abort', () => {
    beacons.disconnect();
  });

  function refused(entry: PerformanceResourceTiming, method: string | undefined): void {
    const { name, responseStatus, duration, responseEnd } = entry;
    const known = method === undefined ? {} : { method };
    failed(
      { why: 'status', ...known, url: name, status: responseStatus, tookMs: duration, text: '' },
      responseEnd,
    );
  }

  function failed(
    { why, method, url, action, status, tookMs, text }: Omit<Failed, 'kind' | 'method'> & { method?: string },
    happenedAt: number,
    came?: Phase,
  ): void {
    const address = addressOf(url);
    if (!address || isNoise(address, action, why)) return;
    const own = address.origin === window.origin;
    const path = own ? address.pathname + (address.searchParams.get('rest_route') ?? '') : address.origin;
    const door = action ?? address.searchParams.get('action') ?? '';
    tell(
      happenedAt,
      () => ({
        kind: 'failed-request',
        why,
        ...(method === undefined ? {} : { method }),
        status,
        tookMs,
        url: sealRequest(world.sealer, address, window.origin, action),
        text: world.sealer.text(text),
        family: world.sealer.family('failed-request', method ?? '', path, door, text),
      }),
      method === undefined ? 'load' : came,
    );
  }

  function isNoise(address: URL, action: string | undefined, why: Failed['why']): boolean {
    if (!/^https?:$/.test(address.protocol)) return true;
    if (address.origin !== window.origin)
      return !ANSWERED.includes(why) || COUNTER.test(address.hostname + address.pathname);
    const door = action ?? address.searchParams.get('action') ?? '';
    return NOISE.test(door) || NOISY_ROUTE.test(address.href);
  }
};

function addressOf(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}

const REQUESTS: readonly unknown[] = ['fetch', 'xmlhttprequest'];
/** Where WordPress answers scripts. */
const DOOR = /\/admin-ajax\.php|\/wp-json\/|[?&]rest_route=/;

/** Firefox calls it *other*, as it does a page's icon (measured, 153). */
function isBeacon(entry: PerformanceEntry): entry is PerformanceResourceTiming {
  return isRefused(entry, ['beacon']) || (isRefused(entry, ['other']) && DOOR.test(entry.name));
}

/** One of those that was answered with an error (Resource Timing, `responseStatus`). */
function isRefused(entry: PerformanceEntry, of: readonly unknown[]): entry is PerformanceResourceTiming {
  if (!('responseStatus' in entry) || !('initiatorType' in entry)) return false;
  const { responseStatus, initiatorType } = entry;
  return of.includes(initiatorType) && typeof responseStatus === 'number' && responseStatus >= 400;
}
