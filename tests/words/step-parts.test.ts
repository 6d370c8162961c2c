import { expect, it } from 'vitest';
import type { DialogHow } from '../../src/domain/dialog-how';
import type { JudgedSignal } from '../../src/domain/judgement';
import { en } from '../../src/words/en';
import { stepParts } from '../../src/words/step-parts';
import { buildClick, buildNotice, text } from '../support/build';

const step = buildClick();
const said = (signals: readonly JudgedSignal[]): string =>
  stepParts(en, step, signals)
    .map((part) => part.text)
    .join('');

const judged = (how: DialogHow, stepId = step.id): JudgedSignal => {
  const { level: _, ...base } = buildNotice();
  const signal = { ...base, kind: 'dialog', how, text: text('Delete it?') } as const;
  return { signal, stepId, standing: false, isError: false };
};

it('is the sentence alone where the page asked nothing, or at another step', () => {
  expect(said([])).toBe('Clicked Save changes');
  expect(said([judged('said', 'other')])).toBe('Clicked Save changes');
});

it.each<[DialogHow, string]>([
  ['said', 'Clicked Save changes. The page said: Delete it?'],
  ['asked-accepted', 'Clicked Save changes. The page asked: Delete it? Answered with OK'],
  ['asked-dismissed', 'Clicked Save changes. The page asked: Delete it? Answered with Cancel'],
  ['wanted-accepted', 'Clicked Save changes. The page asked: Delete it? Answered with a value'],
  ['wanted-dismissed', 'Clicked Save changes. The page asked: Delete it? Answered with Cancel'],
])('says what the page asked and what was answered: %s', (how, expected) => {
  expect(said([judged(how)])).toBe(expected);
});
