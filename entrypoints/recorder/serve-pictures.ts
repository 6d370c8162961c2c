import { type ControlsOfSteps, createControlsOfSteps } from '../../src/capture/picture/controls-of-steps';
import { type Freshness, watchFreshness } from '../../src/capture/picture/freshness';
import { createPictureSide } from '../../src/capture/picture/picture-side';
import { createRest } from '../../src/capture/picture/rest';
import type { Opened } from '../../src/domain/opened';
import type { Evidence } from '../../src/domain/evidence';
import { evidencePort } from '../../src/messaging/evidence-port';
import { connect, serve } from '../../src/messaging/port';
import { toBackground } from '../../src/messaging/send';
import { recorderPort } from '../../src/messaging/recorder-port';
import type { Finder } from '../../src/redact/finding';
import { openShadow } from '../../src/messaging/open-shadow';

export type Pictures = {
  readonly freshness: Freshness;
  readonly controls: ControlsOfSteps;
  readonly stepped: (stepId: string, isItsOwn: boolean) => void;
  /** What the page says anew is to be seen in a picture, too. */
  readonly told: (evidence: Evidence) => void;
};

/**
 * The top document's part in pictures: it answers the worker, and asks for one whenever the page comes to rest, where
 * it `asks` at all.
 */
export function servePictures(
  window: Window & typeof globalThis,
  find: Finder,
  opened: Opened,
  asks: () => boolean,
  signal: AbortSignal,
): Pictures {
  const freshness = watchFreshness(window, signal);
  const controls = createControlsOfSteps(window);
  const side = createPictureSide(window, freshness, openShadow, find, opened, signal);
  const whenAtRest = createRest(window, freshness, signal);
  const background = connect(evidencePort, toBackground);

  let latest: { readonly afterStep: string; readonly isItsOwn: boolean } | undefined;

  function stepped(stepId: string, isItsOwn: boolean): void {
    freshness.outdate();
    latest = { afterStep: stepId, isItsOwn };
    if (asks()) look();
  }

  function told(evidence: Evidence): void {
    if (evidence.as !== 'signal' || !asks()) return;
    if (evidence.signal.kind === 'notice' && evidence.signal.phase === 'later') look();
  }

  function look(): void {
    whenAtRest(() => {
      if (!latest) return;
      background('pictureAtRest', latest).catch(() => undefined);
      // An opened page has its picture by then; what comes now is what happened on it.
      latest = { ...latest, isItsOwn: false };
    });
  }

  const handlers = {
    beginPicture: ({ token }: { token: string }) => side.begin(token),
    endPicture: async ({ token }: { token: string }) => {
      const sample = await side.end(token);
      return sample.as === 'steady' ? { ...sample, covers: [...sample.covers] } : sample;
    },
    controlOf: ({ stepId }: { stepId: string }) => ({ rect: controls.where(stepId) }),
    frameStepped: ({ stepId }: { stepId: string }) => {
      stepped(stepId, false);
    },
    picturesGone: () => {
      freshness.outdate();
    },
    pictureKept: ({ token, pictureId }: { token: string; pictureId: string }) => {
      side.kept(token, pictureId);
    },
  };
  serve(recorderPort, handlers, { signal, onError: () => undefined });
  return { freshness, controls, stepped, told };
}
