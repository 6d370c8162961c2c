import { createClaims } from '../../src/capture/picture/claims';
import { startRecorder } from '../../src/capture/recorder';
import type { Evidence } from '../../src/domain/evidence';
import type { Step } from '../../src/domain/step';
import type { VocabularyEntry } from '../../src/domain/vocabulary';
import { watchSightings } from '../../src/environment/watch-sightings';
import { evidencePort } from '../../src/messaging/evidence-port';
import { insist } from '../../src/messaging/insist';
import { connect } from '../../src/messaging/port';
import type { Terms } from '../../src/messaging/terms';
import { toBackground } from '../../src/messaging/send';
import type { ProbeLine } from '../../src/messaging/probe-line';
import { leaveFinder } from '../../src/redact/finder-of-world';
import { isCutOff } from './cut-off';
import { holdSealer, type SealerHolder } from './sealer-holder';
import { servePictures } from './serve-pictures';
import { watchControl } from './watch-control';
import { writeDown } from './write-down';

export type Run = {
  readonly recordingId: string;
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly abort: () => void;
  readonly adoptKey: SealerHolder['adopt'];
};

/** Wires one frame's recorder to the journal, the worker and, in the top document, the pictures. */
export function run(host: Window & typeof globalThis, terms: Terms & { readonly line: ProbeLine }): Run {
  const { recordingId, opened, line } = terms;
  const ending = new AbortController();
  const { signal } = ending;
  const end = (): void => {
    ending.abort();
  };
  const background = connect(evidencePort, toBackground);
  const onError = (): void => {
    if (isCutOff()) end();
  };
  const isTop = host.parent === host;
  const control = watchControl({ origin: host.origin, terms, isTop, background, end }, signal);
  const masked = (entries: VocabularyEntry[]): void => {
    insist(() => background('maskedHere', { recordingId, entries }), signal).catch(onError);
  };
  const held = holdSealer(host, masked, terms.isLookBack, signal);
  leaveFinder(globalThis, held.find);
  const pictures = isTop ? servePictures(host, held.find, opened, control.keepsPictures, signal) : undefined;
  const claim = createClaims(pictures?.freshness, control.keepsPictures);
  signal.addEventListener('abort', line.close);

  function keep(step: Step, target: Element | undefined): void {
    control.stepped(step.at.epochMs);
    const { shownBy, wantsPicture, isAgain } = claim(step);
    writeDown({ as: 'step', step: shownBy === undefined ? step : { ...step, shownBy } }, background, signal)
      .then(() => background('stepWritten', { stepId: step.id, wantsPicture }))
      .catch(onError);
    pictures?.controls.note(step.id, target);
    if (!isAgain) pictures?.stepped(step.id, step.kind === 'navigate');
  }

  function keepEvidence(evidence: Evidence, target?: Element): void {
    if (evidence.as === 'step') keep(evidence.step, target);
    else writeDown(evidence, background, signal).then(() => control.written(evidence), onError);
    pictures?.told(evidence);
  }

  const world = {
    window: host,
    recordingId,
    keyed: held.keyed,
    arrival: held.arrival,
    isPaused: control.isPaused,
    refresh: control.refresh,
    onResume: control.onResume,
    probe: line,
    get sealer() {
      return held.sealer();
    },
  };
  const frameAppeared = (): void => {
    insist(() => background('frameAppeared', undefined), signal).catch(onError);
  };
  startRecorder(world, { evidence: keepEvidence, frameAppeared }, signal);
  watchSightings(world, (sighting) => keepEvidence({ as: 'sighting', sighting }), signal);
  return { recordingId, document: host.document, signal, abort: end, adoptKey: held.adopt };
}
