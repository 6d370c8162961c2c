import { sealRequest } from '../../redact/seal-request';
import type { Phase, SignalSource } from '.';

/** Pictures, scripts and styles that did not come. */
export const missingFiles: SignalSource = ({ world, tell, onFirstLook, signal }) => {
  const { window } = world;
  const { document, performance } = window;
  const beganAt = performance.now();
  const told = new Set<string>();

  function missing(url: string, happenedAt: number, phase?: Phase): void {
    if (told.has(url) || !URL.canParse(url)) return;
    const address = new URL(url);
    if (!/^https?:$/.test(address.protocol)) return;
    told.add(url);
    const path = address.origin === window.origin ? address.pathname : address.origin;
    tell(
      happenedAt,
      () => ({
        kind: 'missing-file',
        text: world.sealer.text(''),
        url: sealRequest(world.sealer, address, window.origin),
        family: world.sealer.family('missing-file', path),
      }),
      phase,
    );
  }

  window.addEventListener(
    'error',
    ({ isTrusted, target }) => {
      if (isTrusted) missing(fileOf(target), performance.now());
    },
    { capture: true, passive: true, signal },
  );

  onFirstLook(() => {
    for (const image of document.querySelectorAll('img'))
      if (isBroken(image)) missing(image.currentSrc, performance.now(), 'load');
    for (const entry of performance.getEntriesByType('resource')) {
      if (isMissing(entry) && entry.startTime <= beganAt) missing(entry.name, entry.responseEnd, 'load');
    }
  });

  function fileOf(target: EventTarget | null): string {
    if (target instanceof window.HTMLImageElement) return target.currentSrc || target.src;
    if (target instanceof window.HTMLScriptElement) return target.src;
    return target instanceof window.HTMLLinkElement ? target.href : '';
  }
};

/** A drawing without a size of its own has none in Firefox, and is not broken. */
function isBroken({ complete, naturalWidth, currentSrc }: HTMLImageElement): boolean {
  return complete && naturalWidth === 0 && currentSrc !== '' && !/\.svg(?:$|\?)|^data:/.test(currentSrc);
}

function isMissing(entry: PerformanceEntry): entry is PerformanceResourceTiming {
  if (!('responseStatus' in entry) || !('initiatorType' in entry)) return false;
  const isFile =
    entry.initiatorType === 'img' || entry.initiatorType === 'script' || entry.initiatorType === 'link';
  return isFile && typeof entry.responseStatus === 'number' && entry.responseStatus >= 400;
}
