import type { JudgedSignal } from '../domain/judgement';
import type { Step } from '../domain/step';
import type { Catalogue } from './catalogue';
import { sentenceParts, type ShownPart } from './sentence-parts';

/**
 * What was done at a step, in pieces that a component can draw: its sentence, and what the page said or asked in dialogs
 * meanwhile. Those are answered at once, which is a part of what was done.
 */
export function stepParts(words: Catalogue, step: Step, signals: readonly JudgedSignal[]): ShownPart[] {
  const dialogs = signals.flatMap(({ signal, stepId }) =>
    stepId === step.id && signal.kind === 'dialog'
      ? [{ text: '. ' }, ...filled(words.dialogs[signal.how], sentenceParts(words, signal.text))]
      : [],
  );
  return [...sentenceParts(words, step.sentence), ...dialogs];
}

function filled(template: string, text: readonly ShownPart[]): ShownPart[] {
  return template
    .split(/(\{text\})/)
    .flatMap((piece) => (piece === '{text}' ? text : piece === '' ? [] : [{ text: piece }]));
}
