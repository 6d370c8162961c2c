import { browser } from 'wxt/browser';
import { createPictureSide } from '../../src/capture/picture/picture-side';
import { type Freshness, watchFreshness } from '../../src/capture/picture/freshness';
import { createRest } from '../../src/capture/picture/rest';
import { startRecorder } from '../../src/capture/recorder';
import type { Step } from '../../src/domain/step';
import { backgroundPort } from '../../src/messaging/background-port';
import { writeStep } from '../../src/messaging/journal';
import { connect, serve, toBackground } from '../../src/messaging/port';
import { recorderPort } from '../../src/messaging/recorder-port';
import { createSealer } from '../../src/redact/seal';
import type { HashKey } from '../../src/redact/siphash';
import { openShadow } from './open-shadow';
import { watchControl } from './watch-control';

export type Run = {
  readonly recordingId: string;
  readonly signal: AbortSignal;
  readonly abort: () => void;
  readonly adoptKey: (key: HashKey) => void;
};

type Terms = { readonly recordingId: string; readonly key: HashKey; readonly paused: boolean };

/** Wires one frame's recorder to the journal, the worker and, in the top document, the pictures. */
export function run(host: Window & typeof globalThis, { recordingId, key, paused }: Terms): Run {
  const ending = new AbortController();
  const { signal } = ending;
  const background = connect(backgroundPort, toBackground);
  const onError = (): void => {
    // A reloaded extension leaves its old scripts behind, cut off from everything.
    if ((browser.runtime as { id?: string } | undefined)?.id === undefined) ending.abort();
  };
  const isTop = host.parent === host;
  const control = watchControl({ recordingId, paused, isTop, background, end: () => { ending.abort(); } }, signal);
  const pictures = isTop ? servePictures(host, signal) : undefined;
  let sealer = createSealer(key);

  function keep(step: Step): void {
    control.stepped(step.at.epochMs);
    const shownBy = pictures?.freshness.current();
    const kept = shownBy === undefined || step.kind === 'navigate' ? step : { ...step, shownBy };
    const wantsPicture = step.kind !== 'navigate' && shownBy === undefined;
    writeStep(kept)
      .then(() => background('stepWritten', { stepId: step.id, wantsPicture }))
      .catch(onError);
    pictures?.stepped(step.id);
  }

  const world = {
    window: host,
    recordingId,
    isPaused: control.isPaused,
    get sealer() {
      return sealer;
    },
  };
  const frameAppeared = (): void => { background('frameAppeared', undefined).catch(onError); };
  startRecorder(world, { step: keep, frameAppeared }, signal);
  return {
    recordingId,
    signal,
    abort: () => { ending.abort(); },
    adoptKey: known => { sealer = createSealer(known); },
  };
}

type Pictures = { readonly freshness: Freshness; readonly stepped: (stepId: string) => void };

/** The top document's part in pictures: it answers the worker, and asks for one whenever the page comes to rest. */
function servePictures(host: Window & typeof globalThis, signal: AbortSignal): Pictures {
  const freshness = watchFreshness(host, signal);
  const side = createPictureSide(host, freshness, openShadow);
  const whenAtRest = createRest(host, freshness, signal);
  const background = connect(backgroundPort, toBackground);

  function stepped(stepId: string): void {
    freshness.outdate();
    whenAtRest(() => { background('pictureAtRest', { afterStep: stepId }).catch(() => undefined); });
  }

  serve(recorderPort, {
    beginPicture: ({ token }) => side.begin(token),
    endPicture: async ({ token }) => {
      const sample = await side.end(token);
      return sample.as === 'steady' ? { ...sample, covers: [...sample.covers] } : sample;
    },
    frameStepped: ({ stepId }) => { stepped(stepId); },
    pictureKept: ({ token, pictureId }) => { side.kept(token, pictureId); },
  }, { signal, onError: () => undefined });
  return { freshness, stepped };
}
