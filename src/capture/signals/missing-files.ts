import type { FileSort } from '../../domain/trouble';
import { sealRequest } from '../../redact/seal-request';
import type { Phase, SignalSource } from '.';

/** A policy's word on a file comes beside the event that it did not load: waited for so long, in milliseconds. */
const POLICY_MS = 150;
/** Most files of one page that are told. */
const MOST = 500;

type Missing = { readonly sort: FileSort; readonly policy?: string };

/** Pictures, scripts and styles that did not come, and what the site's own policy forbade. */
export const missingFiles: SignalSource = ({
  world,
  tell,
  phase: phaseNow,
  onFirstLook,
  onLeave,
  signal,
}) => {
  const { window } = world;
  const { document, performance } = window;
  const beganAt = performance.now();
  const told = new Set<string>();
  /** What did not come, while a policy's word on it is waited for. */
  const pending = new Set<() => void>();

  function missing(url: string, happenedAt: number, { sort, policy }: Missing, phase?: Phase): void {
    if (told.has(url) || told.size >= MOST || !URL.canParse(url)) return;
    const address = new URL(url);
    if (!/^https?:$/.test(address.protocol)) return;
    told.add(url);
    const path = address.origin === window.origin ? address.pathname : address.origin;
    const reason = policy ?? (isMixed(address) ? 'mixed-content' : undefined);
    tell(
      happenedAt,
      () => ({
        kind: 'missing-file',
        sort,
        text: world.sealer.text(''),
        url: sealRequest(world.sealer, address, window.origin),
        family: world.sealer.family('missing-file', path),
        ...(reason === undefined ? {} : { policy: reason }),
      }),
      phase,
    );
  }

  /** A page that came encrypted is given nothing that does not (W3C, Mixed Content). */
  function isMixed({ protocol, hostname }: URL): boolean {
    return (
      window.location.protocol === 'https:' && protocol === 'http:' && !/^(?:localhost|127\.)/.test(hostname)
    );
  }

  onLeave(() => {
    for (const tellNow of pending) tellNow();
  });
  window.addEventListener(
    'error',
    ({ isTrusted, target }) => {
      const file = isTrusted ? fileOf(target) : undefined;
      if (!file) return;
      const { url, sort } = file;
      const happenedAt = performance.now();
      const phase = phaseNow();
      const tellNow = (): void => {
        pending.delete(tellNow);
        missing(url, happenedAt, { sort }, phase);
      };
      pending.add(tellNow);
      window.setTimeout(tellNow, POLICY_MS);
    },
    { capture: true, passive: true, signal },
  );

  document.addEventListener(
    'securitypolicyviolation',
    ({ isTrusted, disposition, blockedURI, effectiveDirective, sourceFile }) => {
      // What only would be forbidden is; and what other extensions do in the page is none of its own.
      if (!isTrusted || disposition !== 'enforce' || /^(?:chrome|moz)-extension:/.test(sourceFile)) return;
      forbidden(blockedURI, effectiveDirective.toLowerCase());
    },
    { capture: true, passive: true, signal },
  );

  /** A request that was forbidden is told as one that failed. Of what stands in the page there is no address. */
  function forbidden(blocked: string, policy: string): void {
    if (policy === 'connect-src' || !/^[a-z-]{3,40}$/.test(policy)) return;
    const sort = sortOf(policy);
    if (URL.canParse(blocked)) {
      missing(blocked, performance.now(), { sort, policy });
      return;
    }
    tell(performance.now(), () => ({
      kind: 'missing-file',
      sort,
      text: world.sealer.text(''),
      url: world.sealer.text(''),
      policy,
      family: world.sealer.family('missing-file', policy),
    }));
  }

  onFirstLook(() => {
    for (const image of document.querySelectorAll('img'))
      if (isBroken(image)) missing(image.currentSrc, performance.now(), { sort: 'picture' }, 'load');
    for (const entry of performance.getEntriesByType('resource')) {
      const sort = sortMissing(entry);
      if (sort && entry.startTime <= beganAt)
        missing(entry.name, entry.startTime + entry.duration, { sort }, 'load');
    }
  });

  function fileOf(target: EventTarget | null): { url: string; sort: FileSort } | undefined {
    if (target instanceof window.HTMLImageElement)
      return { url: target.currentSrc || target.src, sort: 'picture' };
    if (target instanceof window.HTMLScriptElement) return { url: target.src, sort: 'script' };
    return target instanceof window.HTMLLinkElement ? { url: target.href, sort: 'style' } : undefined;
  }
};

function sortOf(policy: string): FileSort {
  if (policy.startsWith('script-src')) return 'script';
  if (policy.startsWith('style-src')) return 'style';
  return policy === 'img-src' ? 'picture' : 'other';
}

/** A drawing without a size of its own has none in Firefox, and is not broken. */
function isBroken({ complete, naturalWidth, currentSrc }: HTMLImageElement): boolean {
  return complete && naturalWidth === 0 && currentSrc !== '' && !/\.svg(?:$|\?)|^data:/.test(currentSrc);
}

const SORTS: Readonly<Record<string, FileSort>> = { img: 'picture', script: 'script', link: 'style' };

/** What a file that did not come was for. */
function sortMissing(entry: PerformanceEntry): FileSort | undefined {
  if (!('responseStatus' in entry) || !('initiatorType' in entry)) return undefined;
  const { responseStatus, initiatorType } = entry;
  if (typeof responseStatus !== 'number' || responseStatus < 400) return undefined;
  return typeof initiatorType === 'string' && Object.hasOwn(SORTS, initiatorType)
    ? SORTS[initiatorType]
    : undefined;
}
