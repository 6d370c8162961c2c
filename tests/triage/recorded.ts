import { judge } from '../../src/triage/judge';
import type { Judgement } from '../../src/domain/judgement';
import type { Signal } from '../../src/domain/signal';
import type { Step } from '../../src/domain/step';
import type { Recording } from '../../src/domain/recording';
import {
  buildClick,
  buildNavigate,
  buildNotice,
  buildRecording,
  buildScreen,
  idOf,
  text,
} from '../support/build';
import { sealer } from '../support/sealing';

/** Seconds into the recording. */
type At = number;

const placeOf = (screen: string): ReturnType<typeof buildScreen> =>
  buildScreen({ id: text(screen), path: [text(screen)] });

export const opened = (at: At, screen = 'settings'): Step =>
  buildNavigate({ after: at * 1000, id: idOf(at * 1000, 'oooooooooo'), screen: placeOf(screen) });

export const clicked = (at: At, name = 'Save'): Step =>
  buildClick({
    after: at * 1000,
    id: idOf(at * 1000, 'cccccccccc'),
    target: { locators: [{ by: 'text', text: text(name) }] },
  });

type Extra = { readonly phase?: Signal['phase']; readonly screen?: string };
type Parts<S> = S extends unknown
  ? Omit<S, 'id' | 'recordingId' | 'at' | 'screen' | 'frame' | 'text' | 'family' | 'phase'>
  : never;

/** A signal, whose family is its words. */
export function said(
  at: At,
  words: string,
  parts: Parts<Signal>,
  { phase = 'later', screen = 'settings' }: Extra = {},
): Signal {
  const { id: _, level: __, kind: ___, ...base } = buildNotice({ after: at * 1000 });
  return {
    ...base,
    ...parts,
    id: idOf(at * 1000, 'nnnnnnnnnn'),
    text: text(words),
    family: sealer.family(parts.kind, words),
    screen: placeOf(screen),
    phase,
  };
}

export const error = (at: At, words: string, extra?: Extra): Signal =>
  said(at, words, { kind: 'notice', level: 'error' }, extra);

export const logged = (at: At, words: string, extra?: Extra): Signal =>
  said(at, words, { kind: 'script-error', how: 'console' }, extra);

export const died = (at: At, words = 'critical'): Signal =>
  said(at, words, { kind: 'dead-page', how: 'critical' }, { phase: 'load' });

export const failed = (at: At, words: string, tookMs: number): Signal =>
  said(at, words, {
    kind: 'failed-request',
    why: 'answer',
    method: 'POST',
    url: text('/x'),
    status: 200,
    tookMs,
  });

export type Story = {
  readonly steps: readonly Step[];
  readonly signals: readonly Signal[];
  readonly recording?: Partial<Recording>;
  readonly dropped?: readonly string[];
};

export function judged({ steps, signals, recording, dropped }: Story): Judgement {
  return judge({
    recording: buildRecording(recording),
    steps,
    signals,
    edits: dropped && { recordingId: buildRecording().id, dropped: [...dropped] },
  });
}

/** The words that are new, each with the position of its step, counted from 1. */
export function news(story: Story): string[] {
  return judged(story)
    .signals.filter(({ standing }) => !standing)
    .map(
      ({ signal, stepId }) =>
        `${wordsOf(signal)} @${String(story.steps.findIndex(({ id }) => id === stepId) + 1)}`,
    );
}

export function wordsOf(signal: Signal | undefined): string {
  return (signal?.text ?? []).map((part) => (part.as === 'plain' ? part.text : '')).join('');
}
